namespace Tawatur.Documents;

/// <summary>A paragraph of an article's text.</summary>
/// <param name="Span">Its place, without the line break.</param>
/// <param name="Role">What it is.</param>
public readonly record struct Paragraph(TextSpan Span, ParagraphRole Role)
{
    /// <summary>Gets the index of the earlier paragraph that holds the same text, or <c>null</c>.</summary>
    public int? Repeats { get; init; }
}
