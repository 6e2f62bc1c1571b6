using Tawatur.Documents;

namespace Tawatur.Tests.Specs;

/// <summary>A chain in the words of the specs: <c>cue: outlet &lt; carrier (cited) &lt; speaker (said, inferred) | least=1</c>.</summary>
internal static class ChainLine
{
    public static string Of(Document document, Statement statement) => $"{FindingLines.Words(document, statement.Cue)}: {Of(document, statement.Chain)}";

    private static string Of(Document document, Chain chain) =>
        $"{string.Join(" < ", chain.Links.Select(link => Of(document, link)))} | least={chain.LeastTraceable}";

    private static string Of(Document document, Transmitter link)
    {
        if (link.Kind == SpeakerKind.Outlet)
        {
            return "outlet";
        }

        var name = link.Span is { } span ? FindingLines.Words(document, span) : link.Name ?? "-";
        var from = link.From == TransmitterSource.Text ? "" : $", {FindingLines.Kebab(link.From)}";
        return $"{name} ({FindingLines.Kebab(link.Manner)}{(link.IsInferred ? ", inferred" : "")}{from})";
    }
}
