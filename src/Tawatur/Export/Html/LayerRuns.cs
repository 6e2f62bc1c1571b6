namespace Tawatur.Export.Html;

/// <summary>Cuts the highlights of one layer, which may overlap and lie in one another, into runs that follow one another.</summary>
internal static class LayerRuns
{
    /// <summary>Returns the runs, in text order.</summary>
    /// <param name="highlights">The highlights, ordered by span: by start, the longer first.</param>
    public static List<LayerRun> Of(List<Highlight> highlights)
    {
        var runs = new List<LayerRun>(highlights.Count);
        var ends = highlights.Select(h => h.Span.End).ToArray();
        Array.Sort(ends);

        // The innermost is the one that began last: a stack, whose ended highlights leave when they come to the top.
        var open = new Stack<int>();
        var (next, ended, depth, position) = (0, 0, 0, 0);
        while (ended < ends.Length)
        {
            var edge = next < highlights.Count ? Math.Min(highlights[next].Span.Start, ends[ended]) : ends[ended];
            if (edge > position && depth > 0)
            {
                runs.Add(new LayerRun(position, edge, depth, open.Peek()));
            }

            position = edge;
            for (; ended < ends.Length && ends[ended] == edge; ended++)
            {
                depth--;
            }

            for (; next < highlights.Count && highlights[next].Span.Start == edge; next++)
            {
                open.Push(next);
                depth++;
            }

            while (open.Count > 0 && highlights[open.Peek()].Span.End <= position)
            {
                open.Pop();
            }
        }

        return runs;
    }
}
