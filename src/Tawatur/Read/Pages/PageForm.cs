using Tawatur.Documents;

namespace Tawatur.Read.Pages;

/// <summary>What kind of page it is, as far as it says so itself.</summary>
internal static class PageForm
{
    public static ArticleForm Of(PageParts parts)
    {
        var types = parts.Linked.Types;
        var says = parts.Meta.First("og:type") ?? "";
        return types.Contains("LiveBlogPosting") || parts.Document.QuerySelector("[itemtype$=LiveBlogPosting]") is not null ? ArticleForm.Live
            : types.Contains("ImageGallery") || types.Contains("MediaGallery") || parts.Document.QuerySelector("[itemtype$=ImageGallery]") is not null ? ArticleForm.Gallery
            : (types.Contains("VideoObject") && !says.StartsWith("article", StringComparison.OrdinalIgnoreCase)) || says.StartsWith("video", StringComparison.OrdinalIgnoreCase) ? ArticleForm.Video
            : ArticleForm.Article;
    }
}
