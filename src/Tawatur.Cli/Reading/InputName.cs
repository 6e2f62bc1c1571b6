using System.Text;
using Tawatur.Read;

namespace Tawatur.Cli.Reading;

/// <summary>Tells what an input on the command line is, and what a file about it is called.</summary>
internal static class InputName
{
    // Names are bytes to a file system, and 255 are the most that all of them take.
    private const int MaxLength = 200;

    /// <summary>Returns whether it is an address: a scheme such as <c>https</c> and <c>://</c>, and no file of that name.</summary>
    public static bool IsAddress(string name)
    {
        var end = name.IndexOf("://", StringComparison.Ordinal);
        return end > 0 && char.IsAsciiLetter(name[0]) && name[..end].All(c => char.IsAsciiLetterOrDigit(c) || c is '+' or '-' or '.') && !File.Exists(name);
    }

    public static ReportInput Input(string name) =>
        name == ReportInput.StandardInputName ? ReportInput.StandardInput()
        : IsAddress(name) ? ReportInput.Address(name)
        : ReportInput.File(name);

    /// <summary>Returns the name without folders and ending; of an address the host and all behind it.</summary>
    public static string Stem(string input)
    {
        if (input == ReportInput.StandardInputName)
        {
            return "standard-input";
        }

        if (IsAddress(input))
        {
            var address = input[(input.IndexOf("://", StringComparison.Ordinal) + 3)..].Split('#')[0].TrimEnd('/');
            return address.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || address.EndsWith(".htm", StringComparison.OrdinalIgnoreCase) ? address[..address.LastIndexOf('.')] : address;
        }

        var name = Path.GetFileName(input);
        name = name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? name[..^3] : name;
        return Path.GetFileNameWithoutExtension(name) is { Length: > 0 } stem ? stem : name;
    }

    /// <summary>Returns a name with <c>_</c> for whatever a name of a file may not hold everywhere.</summary>
    public static string Safe(string name)
    {
        var safe = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            safe.Append(char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-' ? c : '_');
        }

        return safe.Length == 0 ? "_" : safe.ToString(0, Math.Min(safe.Length, MaxLength));
    }
}
