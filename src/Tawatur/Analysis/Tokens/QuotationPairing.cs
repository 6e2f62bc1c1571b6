using Tawatur.Documents;

namespace Tawatur.Analysis.Tokens;

/// <summary>Pairs the quotation marks of one document. The work at each mark is bounded, whatever the marks are.</summary>
internal sealed class QuotationPairing
{
    // A quotation runs on over a paragraph break only where its closing mark stands within so many paragraphs.
    private const int MaxParagraphs = 4;

    // Quotations of one style inside each other: deeper ones are broken marks, not speech.
    private const int MaxNested = 3;

    private readonly Document _document;
    private readonly List<QuotationMark> _marks;
    private readonly QuotationRepair _repair;
    private readonly List<int>[] _open;
    private readonly int[] _next;
    private readonly int[] _balance;
    private readonly int[] _lowest;
    private readonly List<Quotation> _found = [];

    public QuotationPairing(Document document, List<QuotationMark> marks)
    {
        _document = document;
        _marks = marks;
        _repair = new QuotationRepair(document);
        _open = [.. Enumerable.Range(0, QuotationMarks.Styles).Select(_ => new List<int>(MaxNested))];
        (_next, _balance, _lowest) = LookAhead();
    }

    public List<Quotation> Run()
    {
        for (var i = 0; i < _marks.Count; i++)
        {
            EndParagraphs(i);
            var mark = _marks[i];
            var open = _open[mark.Style];
            switch (mark.Face)
            {
                case QuotationFace.Stray:
                    break;
                case QuotationFace.Opening when open.Count > 0:
                    if (open.Count >= MaxNested || !IsClosedBehind(open[^1], i))
                    {
                        End(open, nextOpening: mark.Token);
                    }

                    open.Add(i);
                    break;
                case QuotationFace.Closing when open.Count == 0 && !HasLater(i):
                    if (mark.Style != QuotationMarks.Single)
                    {
                        _found.AddRange(_repair.Unopened(mark));
                    }

                    break;
                case QuotationFace.Either when open.Count == 0 && !HasLater(i):
                    break; // a mark between spaces, with nothing to close it
                default:
                    if (open.Count == 0)
                    {
                        open.Add(i);
                    }
                    else
                    {
                        Close(open, mark);
                    }

                    break;
            }
        }

        EndParagraphs(_marks.Count);
        return _found;
    }

    /// <summary>For each mark: the next of its style; openings minus closings of its style so far in the paragraph; and the lowest that this becomes from there on.</summary>
    private (int[] Next, int[] Balance, int[] Lowest) LookAhead()
    {
        var next = new int[_marks.Count];
        var balance = new int[_marks.Count];
        var lowest = new int[_marks.Count];
        var last = new int[QuotationMarks.Styles];
        Array.Fill(last, -1);
        for (var i = 0; i < _marks.Count; i++)
        {
            var mark = _marks[i];
            var before = last[mark.Style] is >= 0 and var earlier && _marks[earlier].Paragraph == mark.Paragraph ? balance[earlier] : 0;
            balance[i] = before + mark.Face switch { QuotationFace.Opening => 1, QuotationFace.Closing => -1, _ => 0 };
            last[mark.Style] = i;
        }

        Array.Fill(last, -1);
        for (var i = _marks.Count - 1; i >= 0; i--)
        {
            var mark = _marks[i];
            next[i] = last[mark.Style];
            lowest[i] = next[i] >= 0 && _marks[next[i]].Paragraph == mark.Paragraph ? Math.Min(balance[i], lowest[next[i]]) : balance[i];
            last[mark.Style] = i;
        }

        return (next, balance, lowest);
    }

    /// <summary>Returns whether the paragraph has closing marks enough for the quotation that is open as well as for the one that a mark opens inside it.</summary>
    private bool IsClosedBehind(int opener, int inner) =>
        _marks[opener].Face == QuotationFace.Opening && _marks[opener].Paragraph == _marks[inner].Paragraph && _lowest[inner] < _balance[opener];

    private bool HasLater(int i) => _next[i] is >= 0 and var later && _marks[later].Paragraph == _marks[i].Paragraph && _marks[later].Face != QuotationFace.Opening;

    private void Close(List<int> open, QuotationMark closer)
    {
        var opener = _marks[open[^1]];
        open.RemoveAt(open.Count - 1);
        if (closer.Token == opener.EndToken)
        {
            return; // nothing between the marks
        }

        var tokens = _document.Tokens;
        var span = new TextSpan(tokens[opener.Token].Start, tokens[closer.EndToken - 1].End);
        _found.Add(new Quotation(span, new TextSpan(tokens[opener.EndToken - 1].End, tokens[closer.Token].Start), opener.Token, closer.EndToken, Depth(opener)));
    }

    /// <summary>Ends what is open from earlier paragraphs, unless its closing mark comes next.</summary>
    private void EndParagraphs(int next)
    {
        foreach (var open in _open)
        {
            while (open.Count > 0)
            {
                var opener = _marks[open[^1]];
                if (next < _marks.Count && (_marks[next].Paragraph == opener.Paragraph || RunsOn(opener, next)))
                {
                    break;
                }

                End(open, nextOpening: -1);
            }
        }
    }

    /// <summary>Returns whether the next mark closes a quotation of an earlier paragraph: the words ran on over the break.</summary>
    private bool RunsOn(QuotationMark opener, int next) =>
        _marks[next] is { Face: QuotationFace.Closing } closer && closer.Style == opener.Style && closer.Paragraph - opener.Paragraph < MaxParagraphs && !HasLater(next);

    private void End(List<int> open, int nextOpening)
    {
        var opener = _marks[open[^1]];
        open.RemoveAt(open.Count - 1);
        if (opener.Style != QuotationMarks.Single)
        {
            _found.AddRange(_repair.Unclosed(opener, nextOpening, Depth(opener)));
        }
    }

    private int Depth(QuotationMark opener)
    {
        var depth = 0;
        foreach (var open in _open)
        {
            foreach (var other in open)
            {
                if (_marks[other].Token < opener.Token)
                {
                    depth++;
                }
            }
        }

        return depth;
    }
}
