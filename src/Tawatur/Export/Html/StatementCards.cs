using Tawatur.Documents;

namespace Tawatur.Export.Html;

/// <summary>Writes a statement: who, what, how surely, through whom, and what found it.</summary>
internal static class StatementCards
{
    public static void Write(ReadingPage page, Statement statement)
    {
        var html = page.Html;
        html.Raw("<article class=\"card\" id=\""u8).Text(statement.Id).Raw("\">\n<header>"u8);
        page.Number(statement.Id, statement.Cue);
        html.Raw(" <h3>"u8);
        Speaker(page, statement);
        html.Raw("</h3> <span class=\"kind\">"u8).Words(ReadingWords.Of(statement.Kind)).Raw("</span></header>\n<blockquote>"u8);
        foreach (var (index, piece) in statement.Content.Index())
        {
            html.Raw(index > 0 ? " <span class=\"gap\">[…]</span> "u8 : ""u8);
            page.QuoteWithPlace(piece);
        }

        html.Raw("</blockquote>\n<ul class=\"chips\">"u8);
        Chips(page, statement);
        html.Raw("</ul>\n"u8);
        ChainList.Write(page, statement.Chain);
        html.Raw("<dl class=\"facts\">"u8);
        Facts(page, statement);
        html.Raw("</dl>\n</article>\n"u8);
    }

    private static void Speaker(ReadingPage page, Statement statement)
    {
        if (statement.Speaker is not { } speaker)
        {
            page.Html.Raw("<span class=\"unnamed\">"u8).Words("nobody-named").Raw("</span>"u8);
            return;
        }

        if (speaker.Entity is { } entity)
        {
            page.Html.Raw("<a href=\"#"u8).Text(entity).Raw("\">"u8);
            page.Quote(speaker.Span).Raw("</a>"u8);
            return;
        }

        page.Quote(speaker.Span);
    }

    private static void Chips(ReadingPage page, Statement statement)
    {
        var html = page.Html;
        html.Chip("mode"u8, ReadingWords.Of(statement.Mode));
        html.Chip(statement.Polarity == Polarity.Deny ? "strong"u8 : "plain"u8, ReadingWords.Of(statement.Polarity));
        html.Chip(statement.Certainty == Certainty.Certain ? "plain"u8 : "hedged"u8, ReadingWords.Of(statement.Certainty));
        if (statement.Negated != Negation.No)
        {
            html.Chip("hedged"u8, ReadingWords.Of(statement.Negated));
        }

        html.Chip(statement.Stance == Stance.Neutral ? "plain"u8 : "strong"u8, ReadingWords.Of(statement.Stance));
        if (statement.Inside is { } outer)
        {
            html.Raw("<li class=\"chip plain\">"u8).Words("inside").Raw(" <a href=\"#"u8).Text(outer).Raw("\">"u8).Text(outer).Raw("</a></li>"u8);
        }
    }

    private static void Facts(ReadingPage page, Statement statement)
    {
        Fact(page, "layer.cue", statement.Cue);
        if (statement.Source is { } source)
        {
            Fact(page, "layer.source", source);
        }
        else if (statement.Speaker is { } speaker)
        {
            page.Html.Raw("<dt>"u8).Words("layer.source").Raw("</dt><dd>"u8).Words("carried-over").Raw(" "u8);
            page.Html.Place(page.Document, speaker.Span);
            page.Html.Raw("</dd>"u8);
        }

        foreach (var via in statement.Via)
        {
            Fact(page, ReadingWords.Key(via.Kind), via.Span);
        }

        foreach (var span in statement.Insertions)
        {
            Fact(page, "layer.insertion", span);
        }

        foreach (var words in statement.Undecided)
        {
            Fact(page, "layer.undecided", words.Span);
        }

        foreach (var note in statement.Notes)
        {
            page.Html.Raw("<dt>"u8).Words("note").Raw("</dt><dd>"u8).Sentence(note).Raw("</dd>"u8);
        }

        page.Html.Raw("<dt>"u8).Words("rule").Raw("</dt><dd>"u8);
        page.Rule(statement.By).Raw("</dd>"u8);
    }

    private static void Fact(ReadingPage page, string key, TextSpan span)
    {
        page.Html.Raw("<dt>"u8).Words(key).Raw("</dt><dd>"u8);
        page.QuoteWithPlace(span).Raw("</dd>"u8);
    }
}
