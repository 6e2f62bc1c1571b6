namespace Tawatur.Analysis.Times;

/// <summary>The tense of the clause that a time stands in, as far as its words show it.</summary>
internal enum ClauseTense
{
    Unknown,
    Past,

    /// <summary>A verb in the present that news uses of what is to come: "meets", "begins"; or a limit: "until".</summary>
    Scheduled,
    Future,
}
