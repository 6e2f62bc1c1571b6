using Tawatur.Analysis.Tokens;
using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Statements;

/// <summary>Reads the agencies that passed the whole report on: from the author, from lines that are a byline, dateline or credit, from "London (X) -" before the first words and "(X)" behind the last.</summary>
/// <param name="text">The document.</param>
/// <param name="agencies">The names of agencies.</param>
internal sealed class CreditReader(StatementText text, Agencies agencies)
{
    // A dateline has a town, a state and an agency, seldom more.
    private const int MaxDateline = 16;
    private const int MaxPart = 6;

    private readonly List<(Agency Agency, Transmitter Link)> _found = [];

    /// <summary>Returns what the byline and the credit lines say.</summary>
    public Credits Read()
    {
        var article = text.Document.Article;
        TakeLine(article.Author);
        TakeLine(article.Byline);
        TakeParagraphs(article);
        var own = article.Outlet is { } outlet ? agencies.Find(outlet.Name).ConvertAll(f => f.Agency) : [];
        _found.RemoveAll(f => own.Contains(f.Agency));
        if (_found.Count == 0)
        {
            return Credits.None;
        }

        if (_found.Count == 1)
        {
            return new Credits(_found[0].Link, null) { Agency = _found[0].Agency, Agencies = agencies };
        }

        var names = string.Join(" and ", _found.Select(f => $"\"{f.Link.Name ?? f.Link.Span!.Value.In(text.Text).ToString()}\""));
        return new Credits(null, $"the credit names {names}: which of them carried a statement is not known, so none of them is a link of the chains");
    }

    private void TakeLine(string? line)
    {
        if (string.IsNullOrEmpty(line))
        {
            return;
        }

        foreach (var (agency, span) in agencies.Find(line))
        {
            Add(agency, new Transmitter { Kind = SpeakerKind.Media, Name = span.In(line).ToString(), From = TransmitterSource.Author });
        }
    }

    private void TakeParagraphs(Article article)
    {
        var isFirst = true;
        var last = -1;
        for (var i = 0; i < article.Paragraphs.Length; i++)
        {
            switch (article.Paragraphs[i].Role)
            {
                case ParagraphRole.Byline or ParagraphRole.Credit or ParagraphRole.Dateline:
                    var span = article.Paragraphs[i].Span;
                    foreach (var (agency, place) in agencies.Find(span.In(text.Text).ToString()))
                    {
                        Add(agency, Link(new TextSpan(span.Start + place.Start, span.Start + place.End)));
                    }

                    break;
                case ParagraphRole.Body:
                    last = i;
                    if (isFirst)
                    {
                        TakeDateline(i);
                    }

                    isFirst = false;
                    break;
            }
        }

        if (last >= 0)
        {
            TakeClosing(article.Paragraphs[last].Span);
        }
    }

    private static Transmitter Link(TextSpan span) => new() { Kind = SpeakerKind.Media, Span = span };

    private void Add(Agency agency, Transmitter link)
    {
        var known = _found.FindIndex(f => f.Agency == agency);
        if (known < 0)
        {
            _found.Add((agency, link));
        }
        else if (_found[known].Link.Span is null && link.Span is not null)
        {
            _found[known] = (agency, link); // what stands in the text can be shown
        }
    }

    /// <summary>"London (X) -", "London - X -": the agency is a part for itself before the first verb.</summary>
    private void TakeDateline(int paragraph)
    {
        var first = FirstToken(text.Document.Article.Paragraphs[paragraph].Span.Start);
        var end = Math.Min(text.Tokens.Length, first + MaxDateline);
        var part = first;
        for (var at = first; at < end && !text[at].IsCueVerb && text[at].QuotationEnd == 0; at++)
        {
            var mark = text.Mark(at);
            if (mark is '(')
            {
                if (at == first || !IsOrganization(at - 1))
                {
                    part = at + 1;
                    continue;
                }

                return;
            }

            if (!IsDash(at) && mark is not (')' or '/'))
            {
                continue;
            }

            if (mark != ')' || (at + 1 < end && (IsDash(at + 1) || text.Mark(at + 1) == ':' || text.IsDefinite(at + 1) || text[at + 1].IsCueVerb)))
            {
                TakeWhole(part, at);
            }

            part = at + 1;
        }
    }

    /// <summary>The agency in brackets behind the last words of the report.</summary>
    private void TakeClosing(TextSpan paragraph)
    {
        var last = FirstToken(paragraph.End) - 1;
        last -= last > 0 && text.Mark(last) == '.' ? 1 : 0;
        if (text.Mark(last) != ')')
        {
            return;
        }

        for (var open = last - 1; open > 0 && open >= last - MaxPart; open--)
        {
            if (text.Mark(open) == '(')
            {
                // Behind a word the brackets hold the other name of what stands before them.
                if (text.Mark(open - 1) != '\0')
                {
                    TakeWhole(open + 1, last);
                }

                return;
            }
        }
    }

    private void TakeWhole(int first, int end)
    {
        if (end <= first || end - first > MaxPart)
        {
            return;
        }

        var span = text.Span(first, end);
        if (agencies.Find(span.In(text.Text).ToString()) is [var (agency, place)] && place.Start == 0 && place.End == span.End - span.Start)
        {
            Add(agency, Link(span));
        }
    }

    /// <summary>"the Samaran news agency (X)": the brackets hold the other name of what stands before them.</summary>
    private bool IsOrganization(int at) =>
        at >= 0 && ((text[at].Entity > 0 && text.Document.Entities[text[at].Entity - 1].Type == EntityType.Organization) || text[at].Head is not null || text[at].IsMedia);

    private bool IsDash(int at) => text.Mark(at) is '-' or '\u2013' or '\u2014' or Characters.Tatweel || (text.Tokens[at].End - text.Tokens[at].Start == 1 && text.Text[text.Tokens[at].Start] == Characters.Tatweel);

    private int FirstToken(int position) => TokenRange.FirstAtOrBehind(text.Tokens, position);
}
