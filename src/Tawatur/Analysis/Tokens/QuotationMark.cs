namespace Tawatur.Analysis.Tokens;

/// <summary>A quotation mark in a text.</summary>
/// <param name="Token">Its token.</param>
/// <param name="EndToken">The index behind it; a doubled mark has two tokens.</param>
/// <param name="Style">Its style.</param>
/// <param name="Face">Whether it opens or closes.</param>
/// <param name="Paragraph">The index of its paragraph.</param>
internal readonly record struct QuotationMark(int Token, int EndToken, int Style, QuotationFace Face, int Paragraph);
