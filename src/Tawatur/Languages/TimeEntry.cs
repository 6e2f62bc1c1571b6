using Tawatur.Documents;

namespace Tawatur.Languages;

/// <summary>A word or phrase of the time tables.</summary>
/// <param name="Term">The words.</param>
/// <param name="Kind">What it stands for.</param>
/// <param name="Value">A month from 1, a weekday from 1 (Monday), days from the day of the report, an hour, the tens of a decade, a <see cref="TimeUnit"/>, a <see cref="TimeDirection"/>.</param>
/// <param name="Code">What the value of the expression is made of: a part of the day (<c>TMO</c>), a season, a modifier, a reference or a duration; empty where there is none.</param>
/// <param name="Use">Where it counts: the column that its table names so.</param>
internal sealed record TimeEntry(string Term, TimeKind Kind, int Value, string Code, TimeUse Use) : TermEntry(Term);
