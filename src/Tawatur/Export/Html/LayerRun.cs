namespace Tawatur.Export.Html;

/// <summary>A piece of the text in which nothing of a layer begins or ends.</summary>
/// <param name="Start">The first code unit inside.</param>
/// <param name="End">The first code unit behind.</param>
/// <param name="Depth">How many highlights of the layer cover it, at least 1.</param>
/// <param name="Highlight">The index of the innermost of them.</param>
internal readonly record struct LayerRun(int Start, int End, int Depth, int Highlight);
