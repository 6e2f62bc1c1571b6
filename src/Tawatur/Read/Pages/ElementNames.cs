using System.Collections.Frozen;

namespace Tawatur.Read.Pages;

/// <summary>What the elements of HTML do to the text inside them.</summary>
internal static class ElementNames
{
    /// <summary>Elements that start a line of their own.</summary>
    public static readonly FrozenSet<string> Block = Of(
        "address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre section summary table caption tbody td tfoot th thead tr ul");

    /// <summary>Elements whose text nobody sees, or that belongs to the page's machinery.</summary>
    public static readonly FrozenSet<string> Unread = Of(
        "script style noscript template head title select option datalist button input textarea svg math canvas nav dialog progress meter map noembed noframes applet amp-ad amp-analytics amp-sidebar amp-consent amp-sticky-ad amp-state amp-script amp-user-notification");

    /// <summary>Elements that show something beside the text.</summary>
    public static readonly FrozenSet<string> Embedding = Of(
        "img picture video audio iframe embed object amp-img amp-video amp-audio amp-iframe amp-youtube amp-vimeo amp-dailymotion amp-twitter amp-instagram amp-facebook amp-facebook-video amp-tiktok amp-brightcove amp-jwplayer amp-anim amp-soundcloud amp-video-iframe");

    private static FrozenSet<string> Of(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
