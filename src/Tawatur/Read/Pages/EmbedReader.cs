using AngleSharp.Dom;
using Tawatur.Documents;

namespace Tawatur.Read.Pages;

/// <summary>Reads what elements embed: pictures, videos, recordings, posts. Nothing of it is loaded.</summary>
internal static class EmbedReader
{
    private static readonly string[] Videos =
        ["youtube.com", "youtube-nocookie.com", "youtu.be", "vimeo.com", "dailymotion.com", "jwplatform.com", "jwplayer.com", "brightcove", "facebook.com/plugins/video", "ooyala", "kaltura", "rumble.com", "vod.", "/video", "player"];

    private static readonly string[] Posts = ["twitter.com", "x.com/", "facebook.com", "instagram.com", "tiktok.com", "t.me/", "threads.net", "bsky.app", "truthsocial.com", "vk.com", "telegram"];
    private static readonly string[] Recordings = ["soundcloud.com", "spotify.com", "anghami.com", "podcasts.apple.com", "audioboom", "megaphone.fm", "omny.fm"];
    private static readonly string[] PostClasses = ["twitter-tweet", "twitter-video", "instagram-media", "fb-post", "fb-video", "tiktok-embed", "telegram-post", "bluesky-embed"];

    // Where lazily loaded pictures keep their address.
    private static readonly string[] PictureAttributes = ["data-src", "data-original", "data-lazy-src", "data-lazy", "data-url", "data-original-src", "data-hi-res-src", "src"];

    /// <summary>Returns what an element of <see cref="ElementNames.Embedding"/> shows, or <c>null</c> where it shows nothing that has an address.</summary>
    public static PageEmbed? Read(IElement element, int block)
    {
        var (kind, url) = element.LocalName switch
        {
            "img" or "amp-img" or "amp-anim" => (EmbedKind.Image, Picture(element)),
            "picture" => (EmbedKind.Image, element.QuerySelector("img") is { } image ? Picture(image) : Widest(element.QuerySelector("source")?.GetAttribute("srcset"))),
            "video" or "amp-video" => (EmbedKind.Video, Media(element)),
            "audio" or "amp-audio" => (EmbedKind.Audio, Media(element)),
            "amp-youtube" => (EmbedKind.Video, Of("https://www.youtube.com/watch?v=", element.GetAttribute("data-videoid"))),
            "amp-dailymotion" => (EmbedKind.Video, Of("https://www.dailymotion.com/video/", element.GetAttribute("data-videoid"))),
            "amp-vimeo" => (EmbedKind.Video, Of("https://vimeo.com/", element.GetAttribute("data-videoid"))),
            "amp-twitter" => (EmbedKind.Post, Of("https://twitter.com/i/status/", element.GetAttribute("data-tweetid"))),
            "amp-instagram" => (EmbedKind.Post, Of("https://www.instagram.com/p/", element.GetAttribute("data-shortcode"))),
            "amp-facebook" => (EmbedKind.Post, element.GetAttribute("data-href")),
            "amp-facebook-video" => (EmbedKind.Video, element.GetAttribute("data-href")),
            "amp-tiktok" => (EmbedKind.Post, element.GetAttribute("data-src")),
            "object" => Frame(element.GetAttribute("data") ?? element.QuerySelector("param[name=movie],embed[src]")?.GetAttribute("value")),
            _ => Frame(element.GetAttribute("data-src") ?? element.GetAttribute("src")),
        };
        return string.IsNullOrWhiteSpace(url) || url.StartsWith("data:", StringComparison.OrdinalIgnoreCase) || url.StartsWith("about:", StringComparison.OrdinalIgnoreCase) || url.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase)
            ? null
            : new PageEmbed(kind, url.Trim(), element, block);
    }

    /// <summary>Returns the post that an element stands for until the network's script replaces it, or <c>null</c>.</summary>
    public static PageEmbed? ReadPost(IElement element, int block)
    {
        if (element.LocalName == "script")
        {
            return element.GetAttribute("data-telegram-post") is { Length: > 0 } id ? new PageEmbed(EmbedKind.Post, "https://t.me/" + id.Trim(), element, block) : null;
        }

        if (element.LocalName is not ("blockquote" or "div") || !ClassWords.Has(element, PostClasses))
        {
            return null;
        }

        var url = element.GetAttribute("cite") ?? element.GetAttribute("data-instgrm-permalink") ?? element.GetAttribute("data-href");

        // The last link of a tweet is its own address, those before are of its text.
        url ??= element.QuerySelectorAll("a[href]").Select(a => a.GetAttribute("href")!).LastOrDefault(u => u.Contains("/status", StringComparison.Ordinal) || Any(u, Posts));
        var kind = ClassWords.Has(element, "fb-video", "twitter-video") ? EmbedKind.Video : EmbedKind.Post;
        return string.IsNullOrWhiteSpace(url) ? null : new PageEmbed(kind, url.Trim(), element, block);
    }

    private static (EmbedKind Kind, string? Url) Frame(string? url) =>
        url is null ? (EmbedKind.Link, null)
        : Any(url, Recordings) ? (EmbedKind.Audio, url)
        : url.Contains("facebook.com/plugins/post", StringComparison.OrdinalIgnoreCase) ? (EmbedKind.Post, url)
        : Any(url, Videos) ? (EmbedKind.Video, url)
        : Any(url, Posts) ? (EmbedKind.Post, url)
        : (EmbedKind.Link, url);

    private static string? Picture(IElement image)
    {
        foreach (var attribute in PictureAttributes)
        {
            if (image.GetAttribute(attribute) is { Length: > 0 } url && !url.StartsWith("data:", StringComparison.OrdinalIgnoreCase))
            {
                return url;
            }
        }

        return Widest(image.GetAttribute("data-srcset") ?? image.GetAttribute("srcset"));
    }

    // The last of a list of sizes is the largest by custom.
    private static string? Widest(string? sizes) => sizes?.Split(',')[^1].Trim().Split(' ')[0];

    private static string? Media(IElement element) =>
        element.GetAttribute("src") ?? element.GetAttribute("data-src") ?? element.QuerySelector("source")?.GetAttribute("src") ?? element.QuerySelector("source")?.GetAttribute("data-src");

    private static string? Of(string prefix, string? id) => string.IsNullOrWhiteSpace(id) ? null : prefix + id;

    private static bool Any(string url, string[] parts) => Array.Exists(parts, p => url.Contains(p, StringComparison.OrdinalIgnoreCase));
}
