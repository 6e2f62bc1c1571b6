namespace Tawatur.Documents;

/// <summary>A table entry that stands in the text.</summary>
/// <param name="FirstToken">The index of its first token.</param>
/// <param name="EndToken">The index behind its last token.</param>
/// <param name="Span">Its place, without attached particles and pronouns.</param>
/// <param name="Entry">The entry.</param>
/// <param name="Proclitics">The particles attached to its first word.</param>
/// <param name="HasEnclitic">Whether a pronoun is attached to its last word.</param>
/// <param name="IsExact">Whether the letters agree even where folding joins them (alef maksura and yeh, teh marbuta and heh).</param>
public readonly record struct TermMatch(int FirstToken, int EndToken, TextSpan Span, TermEntry Entry, Proclitics Proclitics, bool HasEnclitic, bool IsExact);
