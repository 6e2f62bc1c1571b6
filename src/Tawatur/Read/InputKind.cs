namespace Tawatur.Read;

/// <summary>What an input holds.</summary>
internal enum InputKind
{
    Empty,
    PlainText,
    JsonLines,
    JsonDocument,
    Html,
    Feed,
    Warc,
    Pdf,
}
