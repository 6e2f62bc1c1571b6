using System.Collections.Immutable;
using Tawatur.Documents;

namespace Tawatur.Read.Pages;

/// <summary>The embeds of the article among those of the page.</summary>
internal static class PageEmbeds
{
    /// <summary>Returns those that stand in the article, with their places.</summary>
    public static ImmutableArray<Embed> Of(PageParts parts, TextSpan?[] places, ParagraphRole?[] roles)
    {
        var first = Array.FindIndex(places, p => p is not null);
        var last = Array.FindLastIndex(places, p => p is not null);
        var embeds = ImmutableArray.CreateBuilder<Embed>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var embed in parts.Embeds)
        {
            if (first < 0 || embed.Block < first || embed.Block > last + 1)
            {
                continue;
            }

            var url = PageAddress.Resolve(parts, embed.Url);
            if (!seen.Add(url))
            {
                continue;
            }

            var near = Array.FindLastIndex(places, Math.Min(embed.Block, places.Length) - 1, p => p is not null);
            var caption = embed.Block < roles.Length && roles[embed.Block] == ParagraphRole.Caption ? places[embed.Block] : null;
            embeds.Add(new Embed(embed.Kind, url) { Near = near >= 0 ? places[near] : places[first], Caption = caption });
        }

        return embeds.DrainToImmutable();
    }
}
