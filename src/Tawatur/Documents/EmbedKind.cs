namespace Tawatur.Documents;

/// <summary>What is embedded in a page.</summary>
public enum EmbedKind
{
    /// <summary>A picture.</summary>
    Image,

    /// <summary>A video, played by the page or by another site inside it.</summary>
    Video,

    /// <summary>A recording without pictures.</summary>
    Audio,

    /// <summary>A post of a social network.</summary>
    Post,

    /// <summary>Another page shown inside, of which no more can be said.</summary>
    Link,
}
