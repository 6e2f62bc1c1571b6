using System.Collections.Immutable;
using System.Globalization;
using AngleSharp.Dom;
using Tawatur.Documents;

namespace Tawatur.Read.Pages;

/// <summary>The embeds of the article among those of the page.</summary>
internal static class PageEmbeds
{
    // A player mostly stands above the title of a page that is made for its film.
    private const int BeforeTitle = 3;

    // Signs, faces and dots that count readers are smaller than any picture of news.
    private const int LeastPixels = 80;

    // The sizes that advertisers agreed upon.
    private static readonly string[] Banners = ["728x90", "300x250", "160x600", "320x50", "468x60", "970x250", "970x90", "300x600", "336x280", "320x100", "120x600"];

    private static readonly string[] Signs = ["logo", "icon", "avatar", "gravatar", "emoji", "sprite", "spacer", "pixel", "blank.", "1x1", "placeholder", "doubleclick", "banner"];

    /// <summary>Returns those that stand in the article, with their places.</summary>
    /// <param name="parts">The page.</param>
    /// <param name="title">Its title.</param>
    /// <param name="body">What of it belongs to the article.</param>
    /// <param name="places">For every block its place in the text, or <c>null</c>.</param>
    /// <param name="titlePlace">That of the title.</param>
    public static ImmutableArray<Embed> Of(PageParts parts, PageTitle title, BodyFinder body, TextSpan?[] places, TextSpan? titlePlace)
    {
        var first = Array.FindIndex(places, place => place is not null);
        var last = Array.FindLastIndex(places, place => place is not null);
        var from = title.Block >= 0 && (first < 0 || title.Block < first) ? title.Block : first;
        var embeds = ImmutableArray.CreateBuilder<Embed>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var embed in parts.Embeds)
        {
            var start = embed.Kind is EmbedKind.Video or EmbedKind.Audio ? from - BeforeTitle : from;
            if (from < 0 || embed.Block < start || embed.Block > Math.Max(last, from) + 1 || !IsShown(embed) || (embed.Element.ParentElement is { } around && body.IsMachinery(around)) || IsOfTeaser(embed, parts, body))
            {
                continue;
            }

            var url = PageAddress.Resolve(parts, embed.Url);
            if (seen.Add(url))
            {
                embeds.Add(new Embed(embed.Kind, url) { Near = Near(embed, places) ?? titlePlace ?? (first >= 0 ? places[first] : null), Caption = Caption(embed, parts, body, places) });
            }
        }

        return embeds.DrainToImmutable();
    }

    private static TextSpan? Near(PageEmbed embed, TextSpan?[] places)
    {
        for (var i = Math.Min(embed.Block, places.Length) - 1; i >= 0; i--)
        {
            if (places[i] is { } place)
            {
                return place;
            }
        }

        return null;
    }

    // In one figure the caption is the picture's wherever it stands; elsewhere it is the next line.
    private static TextSpan? Caption(PageEmbed embed, PageParts parts, BodyFinder body, TextSpan?[] places)
    {
        var figure = embed.Element.Closest("figure");
        for (var i = Math.Max(0, embed.Block - 1); i < Math.Min(places.Length, embed.Block + 3); i++)
        {
            if (body.Roles[i] == ParagraphRole.Caption && (figure is not null ? figure.Contains(parts.Blocks[i].Element) : i == embed.Block))
            {
                return places[i];
            }
        }

        return null;
    }

    private static bool IsOfTeaser(PageEmbed embed, PageParts parts, BodyFinder body)
    {
        for (var i = Math.Max(0, embed.Block - 1); i < Math.Min(parts.Blocks.Count, embed.Block + 1); i++)
        {
            if (body.Roles[i] == ParagraphRole.Teaser && (parts.Blocks[i].Element.Contains(embed.Element) || embed.Element.Closest("a,li")?.Contains(parts.Blocks[i].Element) == true))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsShown(PageEmbed embed)
    {
        if (embed.Kind != EmbedKind.Image)
        {
            return true;
        }

        var (width, height) = (embed.Element.GetAttribute("width"), embed.Element.GetAttribute("height"));
        return !(IsSmall(width) || IsSmall(height)) && !Banners.Contains($"{width}x{height}") && !Array.Exists(Signs, sign => embed.Url.Contains(sign, StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsSmall(string? size) => int.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out var pixels) && pixels < LeastPixels;
}
