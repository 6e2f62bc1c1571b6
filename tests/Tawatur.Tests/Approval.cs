namespace Tawatur.Tests;

/// <summary>Files that hold what was approved, such as goldens. They are rewritten only when <c>UPDATE_GOLDENS=1</c> is set.</summary>
internal static class Approval
{
    /// <summary>Gets whether what is found now is to be approved.</summary>
    public static bool IsRewriting => Environment.GetEnvironmentVariable("UPDATE_GOLDENS") == "1";

    /// <summary>Compares a text with the approved one, letter for letter.</summary>
    /// <param name="path">The approved file, from the root of the checkout.</param>
    /// <param name="actual">What was found now.</param>
    public static void Check(string path, string actual)
    {
        var full = Repository.PathOf(path);
        if (IsRewriting)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            File.WriteAllText(full, actual);
        }

        Assert.True(File.Exists(full), $"{path} is missing; UPDATE_GOLDENS=1 writes it");
        var approved = File.ReadAllText(full);
        if (!string.Equals(approved, actual, StringComparison.Ordinal))
        {
            Assert.Fail($"{path} is not what was found. {FirstDifference(approved, actual)}\nIf the change is right, UPDATE_GOLDENS=1 approves it.");
        }
    }

    private static string FirstDifference(string approved, string actual)
    {
        var before = approved.Split('\n');
        var now = actual.Split('\n');
        var line = 0;
        while (line < before.Length && line < now.Length && before[line] == now[line])
        {
            line++;
        }

        return $"First difference in line {line + 1}:\n- {before.ElementAtOrDefault(line)}\n+ {now.ElementAtOrDefault(line)}";
    }
}
