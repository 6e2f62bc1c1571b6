using Tawatur.Documents;

namespace Tawatur.Export.Html;

/// <summary>What all rows are written with.</summary>
internal static class Markup
{
    // Longer words of a row end in an ellipsis: they stand whole in the text, and statements in one another would repeat it again and again.
    private const int MostLetters = 600;

    /// <summary>Writes words of the page, in both languages.</summary>
    public static HtmlOutput Words(this HtmlOutput html, ReadingWord word) => html.Raw(word.Markup);

    /// <summary>Writes the words of a key, in both languages.</summary>
    public static HtmlOutput Words(this HtmlOutput html, string key) => html.Raw(ReadingWords.Of(key).Markup);

    /// <summary>Writes words that the page has in both languages if it knows the key, or else as they are.</summary>
    public static HtmlOutput WordsOr(this HtmlOutput html, string key, string otherwise) => ReadingWords.Find(key) is { } word ? html.Words(word) : html.Code(otherwise);

    /// <summary>Writes a sign of programs: a code, a number, an address.</summary>
    public static HtmlOutput Code(this HtmlOutput html, ReadOnlySpan<char> code) => html.Raw("<bdi class=\"code\" dir=\"ltr\">"u8).Text(code).Raw("</bdi>"u8);

    /// <summary>Writes an English sentence that has no Arabic beside it.</summary>
    public static HtmlOutput English(this HtmlOutput html, string sentence) => html.Raw("<span lang=\"en\" dir=\"ltr\">"u8).Text(sentence).Raw("</span>"u8);

    /// <summary>Writes a note or a reason, which is an English sentence, in both languages where the page has it in Arabic.</summary>
    public static HtmlOutput Sentence(this HtmlOutput html, string english)
    {
        if (ArabicSentences.Of(english) is not var (arabic, words))
        {
            return html.English(english);
        }

        html.Raw("<span class=\"ar\" lang=\"ar\" dir=\"rtl\">"u8);
        for (var slot = arabic.IndexOf('{', StringComparison.Ordinal); slot >= 0; slot = arabic.IndexOf('{', StringComparison.Ordinal))
        {
            html.Text(arabic.AsSpan(0, slot)).Given(words[arabic[slot + 1] - '1']);
            arabic = arabic[(slot + 3)..];
        }

        return html.Text(arabic).Raw("</span> <span class=\"en\" lang=\"en\" dir=\"ltr\">"u8).Text(english).Raw("</span>"u8);
    }

    /// <summary>Writes words whose language nobody knows, such as a name that was given.</summary>
    public static HtmlOutput Given(this HtmlOutput html, ReadOnlySpan<char> words) => html.Raw("<bdi>"u8).Text(words).Raw("</bdi>"u8);

    /// <summary>Writes a chip: a property in few words.</summary>
    public static HtmlOutput Chip(this HtmlOutput html, ReadOnlySpan<byte> style, ReadingWord word) => html.Raw("<li class=\"chip "u8).Raw(style).Raw("\">"u8).Words(word).Raw("</li>"u8);

    /// <summary>Writes words of the report, shortened where they are long.</summary>
    public static HtmlOutput Quote(this ReadingPage page, TextSpan span)
    {
        var words = Highlights.Inside(page.Document.Text, span).In(page.Document.Text);
        page.Html.Raw("<bdi"u8).Raw(page.WordsOfReport).Raw(">"u8);
        if (words.Length <= MostLetters)
        {
            return page.Html.Text(words).Raw("</bdi>"u8);
        }

        var end = words[..MostLetters].LastIndexOf(' ') is > MostLetters / 2 and var space ? space : MostLetters;
        end -= char.IsHighSurrogate(words[end - 1]) ? 1 : 0;
        return page.Html.Text(words[..end]).Raw(" …</bdi>"u8);
    }

    /// <summary>Writes the words of the report and a link to their place in it.</summary>
    public static HtmlOutput QuoteWithPlace(this ReadingPage page, TextSpan span)
    {
        page.Quote(span).Raw(" "u8);
        page.Html.Place(page.Document, span);
        return page.Html;
    }

    /// <summary>Opens the row of a finding with its number, which leads to its first words.</summary>
    public static HtmlOutput Number(this ReadingPage page, string id, TextSpan? first) => first is { } span
        ? page.Html.Raw("<a class=\"number\" href=\"#"u8).Place(Highlights.Anchor(page.Document.Text, span)).Raw("\">"u8).Text(id).Raw("</a>"u8)
        : page.Html.Raw("<span class=\"number\">"u8).Text(id).Raw("</span>"u8);

    /// <summary>Writes the name of the rule that made a finding, which leads to what the rule does.</summary>
    public static HtmlOutput Rule(this ReadingPage page, FoundBy by)
    {
        page.Rules.Add(by.Rule);
        return page.Html.Raw("<a class=\"rule\" href=\"#"u8).Text(RowIds.Rule(by.Rule)).Raw("\"><bdi class=\"code\" dir=\"ltr\">"u8).Text(by.Rule).Raw("</bdi></a>"u8);
    }
}
