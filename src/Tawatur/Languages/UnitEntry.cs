using Tawatur.Documents;

namespace Tawatur.Languages;

/// <summary>A unit of measure, a currency, or "per cent".</summary>
/// <param name="Term">The words.</param>
/// <param name="Unit">The unit as the reading names it; <c>null</c> for a currency whose state is not told.</param>
/// <param name="IsDual">Whether the form alone means two.</param>
internal sealed record UnitEntry(string Term, string? Unit, bool IsDual) : TermEntry(Term)
{
    /// <summary>The unit of a share.</summary>
    public const string Percent = "percent";
}
