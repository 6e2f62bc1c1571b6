using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using Tawatur.Analysis;
using Tawatur.Documents;
using Tawatur.Languages;
using Tawatur.Read;

namespace Tawatur.Tests.Specs;

/// <summary>Analyses the text of an example.</summary>
internal static class SpecRun
{
    private static readonly ConcurrentDictionary<string, StandardAnalysis> Analyses = new(StringComparer.Ordinal);

    /// <summary>Returns the findings of the example's layer, a line each.</summary>
    public static ImmutableArray<string> Findings(SpecExample example) => [.. FindingLines.Of(Read(example), example.Layer)];

    /// <summary>Returns the example's text with its findings.</summary>
    public static Document Read(SpecExample example)
    {
        var analysis = Analyses.GetOrAdd(example.Tables ?? "", tables => new StandardAnalysis(new LanguageSet(tables.Length == 0 ? null : Repository.PathOf(tables))));
        return analysis.Analyse(ArticleOf(example));
    }

    private static Article ArticleOf(SpecExample example)
    {
        var titleEnd = example.Text.IndexOf('\n', StringComparison.Ordinal);
        TextSpan? title = example.HasTitle ? new TextSpan(0, titleEnd < 0 ? example.Text.Length : titleEnd) : null;
        return new Article
        {
            Text = example.Text,
            Language = example.Language,
            Title = title,
            Outlet = example.Outlet is null ? null : new Outlet(example.Outlet),
            Author = example.Author,
            Published = example.Published is null ? null : Date(example.Published),
            Paragraphs = ParagraphSplitter.Split(example.Text, title),
        };
    }

    private static PublicationDate Date(string written)
    {
        if (DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return new PublicationDate(written, day, null, null);
        }

        var moment = DateTimeOffset.Parse(written, CultureInfo.InvariantCulture);
        return new PublicationDate(written, DateOnly.FromDateTime(moment.DateTime), TimeOnly.FromDateTime(moment.DateTime), moment.Offset)
        {
            IsBareUtc = written.EndsWith('Z'),
        };
    }
}
