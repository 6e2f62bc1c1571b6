namespace Tawatur.Cli.Reading;

/// <summary>An input held several reports where one page was to be written.</summary>
internal sealed class SeveralPagesException() : Exception("the input holds several reports, and a page is for one; --out DIR writes a page for each");
