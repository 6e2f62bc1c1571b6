namespace Tawatur.Documents;

/// <summary>What kind of page an article is.</summary>
public enum ArticleForm
{
    /// <summary>A report in running text.</summary>
    Article,

    /// <summary>A live blog: entries added while an event goes on, the newest mostly first.</summary>
    Live,

    /// <summary>A series of pictures with their captions.</summary>
    Gallery,

    /// <summary>A video with a few words beside it.</summary>
    Video,
}
