namespace Tawatur.Documents;

/// <summary>A sentence: its place, and its tokens as a half-open range of token indices.</summary>
/// <param name="Span">Its place, without the white space around it.</param>
/// <param name="FirstToken">The index of its first token.</param>
/// <param name="EndToken">The index behind its last token.</param>
/// <param name="Paragraph">The index of the paragraph that it stands in.</param>
public readonly record struct Sentence(TextSpan Span, int FirstToken, int EndToken, int Paragraph);
