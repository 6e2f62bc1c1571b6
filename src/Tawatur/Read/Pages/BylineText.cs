using System.Buffers;
using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Read.Pages;

/// <summary>The words of a line that name the writer: lines over an article mostly hold a date as well.</summary>
internal static class BylineText
{
    private const string Separators = " |-\u2013\u2014\u2022\u00B7/,;:\u060C\u00A0[]";

    private const int MostLabelWords = 2;

    // What may stand between "by" and a name: a rank, an office.
    private const int MostTitles = 2;
    private const string Marks = ":/|-\u2013\u2014";

    private static readonly SearchValues<char> Bars = SearchValues.Create("-\u2013\u2014\u2022\u00B7/");

    // Names of people and agencies have no more words.
    private const int MostWords = 12;

    /// <summary>Returns the line without its dates and their labels, or <c>null</c> where nothing is left that can name somebody.</summary>
    public static string? Of(string line)
    {
        var dates = WrittenDateReader.Read(line);
        for (var i = dates.Count - 1; i >= 0; i--)
        {
            line = line.Remove(dates[i].Start, dates[i].End - dates[i].Start).Insert(dates[i].Start, "|");
        }

        return Longest(line) is { } words ? WithoutFields(words) : null;
    }

    /// <summary>Returns what names the writer in a line that begins with the label of a date, or <c>null</c> where nothing does.</summary>
    public static string? Behind(string line)
    {
        for (var at = line.IndexOf(' ', StringComparison.Ordinal); at >= 0; at = line.IndexOf(' ', at + 1))
        {
            if (PageWords.Shared.Find(line[(at + 1)..]) is { Kind: PageWordKind.Byline })
            {
                return Of(line[(at + 1)..]);
            }
        }

        return null;
    }

    /// <summary>Returns a byline without the words that lead to the name, and without the writer's address.</summary>
    public static string? Name(string byline)
    {
        var name = PageWords.Shared.Find(byline) is { Kind: PageWordKind.Byline, End: var end } && end < byline.Length ? byline[end..].Trim(Separators.ToCharArray()) : byline;
        name = Signature.WithoutAddress(name).Trim(Separators.ToCharArray());
        return name.Length == 0 ? null : name;
    }

    /// <summary>Returns whether the words at the start of a line inside the text lead to a name: a mark stands behind them, or one of the next words is a given name. Headings begin with them too: "Report: the harbour is closed".</summary>
    /// <param name="block">The line.</param>
    /// <param name="end">Where the words end.</param>
    public static bool IsLabelled(PageBlock block, int end)
    {
        var rest = block.Text[end..].TrimStart();
        return block.Markup != ParagraphRole.Heading
            && (rest.Length == 0 || Marks.Contains(rest[0], StringComparison.Ordinal) || !rest.Any(Characters.IsArabic) || rest.Split(' ', MostTitles + 2).Take(MostTitles + 1).Any(EdgeLine.IsGivenName));
    }

    /// <summary>Returns whether a byline names an account, or its label and nobody.</summary>
    public static bool IsNobody(string byline) =>
        Name(byline) is not { } name || PageWords.Shared.Find(name) is { Kind: PageWordKind.Nobody } || (PageWords.Shared.Find(name) is { Kind: PageWordKind.Byline, End: var end } && end == name.Length);

    // Behind the writer other fields may stand, each with its label: the section, the number of readers.
    private static string WithoutFields(string words)
    {
        for (var (at, step) = (-1, words.AsSpan().IndexOfAny(Bars)); step >= 0; step = words.AsSpan(at + 1).IndexOfAny(Bars))
        {
            at += step + 1;
            var field = words[(at + 1)..];
            if (field.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && field[..colon].Trim().Split(' ').Length <= MostLabelWords && PageWords.Shared.Find(field.Trim()) is not { Kind: PageWordKind.Byline })
            {
                return words[..at].Trim(Separators.ToCharArray());
            }
        }

        return words;
    }

    // Of what stands between bars, the part that is no label, no lone weekday and no number.
    private static string? Longest(string line)
    {
        foreach (var part in line.Split('|'))
        {
            var words = Trim(part);
            var tokens = DateWords.Cut(words);
            if (tokens.Count(token => token.Word is not null) is > 0 and <= MostWords && !Array.TrueForAll([.. tokens.Index()], token => IsOfDate(tokens, token.Index)))
            {
                return words;
            }
        }

        return null;
    }

    private static bool IsOfDate(List<DateToken> tokens, int at)
    {
        for (var from = Math.Max(0, at - 3); from <= at; from++)
        {
            if (DateWords.At(tokens, from, out var next, DateWordKind.Published, DateWordKind.Modified, DateWordKind.Weekday, DateWordKind.Ago, DateWordKind.Hour, DateWordKind.Am, DateWordKind.Pm, DateWordKind.Zone, DateWordKind.Hijri) is not null && next > at)
            {
                return true;
            }
        }

        return tokens[at].Word is null;
    }

    // A number of comments, of shares.
    private static bool IsCount(string words, List<DateToken> tokens, int at) =>
        at > 0 && char.IsDigit(words[tokens[at].Start]) && PageWords.Shared.Find(words[tokens[at].End..]) is { Kind: PageWordKind.Noise };

    // The labels of dates, the word before a date, a lone weekday and a number of comments at its ends go with them.
    private static string Trim(string part)
    {
        var words = part.Trim(Separators.ToCharArray());
        for (var isShorter = true; isShorter;)
        {
            isShorter = false;
            var tokens = DateWords.Cut(words);
            for (var i = 0; i < tokens.Count && !isShorter; i++)
            {
                if ((DateWords.At(tokens, i, out var next, DateWordKind.Published, DateWordKind.Modified, DateWordKind.Weekday, DateWordKind.Before) is not null && next == tokens.Count) || IsCount(words, tokens, i))
                {
                    words = words[..tokens[i].Start].Trim(Separators.ToCharArray());
                    isShorter = true;
                }
            }
        }

        return words;
    }
}
