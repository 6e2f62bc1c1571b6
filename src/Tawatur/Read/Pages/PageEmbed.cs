using AngleSharp.Dom;
using Tawatur.Documents;

namespace Tawatur.Read.Pages;

/// <summary>Something embedded, at its place among the blocks.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Url">Its address as written.</param>
/// <param name="Element">The element that shows it.</param>
/// <param name="Block">The number of blocks before it.</param>
internal sealed record PageEmbed(EmbedKind Kind, string Url, IElement Element, int Block);
