using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Tawatur.Documents;
using Tawatur.Read;

namespace Tawatur.Benchmarks.Pages;

/// <summary>What a person read of one page; the form is described in the head of <c>bench/gold/pages.tsv</c>.</summary>
internal sealed record PageLabel(string Page, string Sha256, string[] Published, string[] Title, string[] Author)
{
    private const string Nobody = "-";
    private static readonly string[] Separators = [" and ", " & ", ",", ";", "\u060C"];

    /// <summary>Reads the labels.</summary>
    public static List<PageLabel> ReadAll(string path) =>
        [.. File.ReadLines(path).Where(line => !line.StartsWith('#')).Skip(1).Select(line => line.Split('\t'))
            .Select(row => new PageLabel(row[0], row[1], row[2].Split('|'), row[3].Split('|'), row[4].Split('|')))];

    public bool IsTitleRight(Article article) =>
        Title.Contains(Sum(Plain(article.Title is { } span ? article.Text[span.Start..span.End] : article.TitleAsGiven ?? "")));

    public bool IsAuthorRight(Article article) =>
        Author.Contains(article.Author is { } author ? Sum(Names(author)) : Nobody)
        || (article.Byline is { } byline && Author.Contains(Sum(Names(byline))));

    /// <summary>Right to the minute; the same instant where an offset is given, and none where none is.</summary>
    public bool IsDateRight(Article article) => Published.Any(right => right == Nobody ? article.Published is null : IsSame(PublicationDateReader.Read(right)!, article.Published));

    private static bool IsSame(PublicationDate right, PublicationDate? read)
    {
        if (read is null || (right.LocalTime is null) != (read.LocalTime is null) || (right.Offset is null) != (read.Offset is null))
        {
            return false;
        }

        return Minute(right) == Minute(read);
    }

    private static DateTime Minute(PublicationDate date)
    {
        var time = date.LocalTime ?? TimeOnly.MinValue;
        return date.LocalDate.ToDateTime(new TimeOnly(time.Hour, time.Minute)) - (date.Offset ?? TimeSpan.Zero);
    }

    private static string Names(string author)
    {
        var plain = Plain(author);
        if (plain.StartsWith("by ", StringComparison.Ordinal))
        {
            plain = plain[3..];
        }

        return string.Join("; ", plain.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }

    private static string Plain(string words)
    {
        var plain = new StringBuilder(words.Length);
        foreach (var c in words.Normalize(NormalizationForm.FormC))
        {
            plain.Append(c switch
            {
                '\u2018' or '\u2019' or '`' or '\u00B4' => '\'',
                '\u201C' or '\u201D' or '\u201E' or '\u00AB' or '\u00BB' => '"',
                '\u2013' or '\u2014' => '-',
                _ => c,
            });
        }

        return string.Join(' ', plain.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToLower(CultureInfo.InvariantCulture);
    }

    private static string Sum(string words) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words)));
}
