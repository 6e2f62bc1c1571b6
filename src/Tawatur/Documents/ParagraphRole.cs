namespace Tawatur.Documents;

/// <summary>What a paragraph of an article is.</summary>
public enum ParagraphRole
{
    /// <summary>Running text.</summary>
    Body,

    /// <summary>The title of the article.</summary>
    Title,

    /// <summary>A heading inside the article.</summary>
    Heading,

    /// <summary>The words under a picture.</summary>
    Caption,

    /// <summary>A quotation set apart.</summary>
    Quote,

    /// <summary>A line that leads to another article.</summary>
    Teaser,

    /// <summary>The line that names the writer.</summary>
    Byline,

    /// <summary>The line that says where the writer sat.</summary>
    Dateline,

    /// <summary>The line that credits an agency.</summary>
    Credit,
}
