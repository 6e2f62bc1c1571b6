using Tawatur.Documents;

namespace Tawatur.Read.Pages;

/// <summary>A date in a line of a page.</summary>
/// <param name="Date">The date; its words are those of the line.</param>
/// <param name="Start">Its first character in the line.</param>
/// <param name="End">Behind its last one.</param>
/// <param name="IsModified">Whether the line says that it is the date of a change.</param>
internal sealed record WrittenDate(PublicationDate Date, int Start, int End, bool IsModified);
