namespace Tawatur.Export.Html;

/// <summary>A tag before a piece of what was said: it leads to the row.</summary>
/// <param name="Position">Where it stands.</param>
/// <param name="Row">The id of the row.</param>
/// <param name="IsContinued">Whether the piece goes on with earlier ones.</param>
/// <param name="Order">Its place among those of one position.</param>
internal readonly record struct Tag(int Position, string Row, bool IsContinued, int Order);
