namespace Tawatur.Cli.Reading;

/// <summary>Where readings go, one after the other in the order of the input.</summary>
internal interface IReportTarget
{
    /// <summary>Takes what became of a report, also where it failed.</summary>
    void Put(ReadOutcome outcome);

    /// <summary>Ends what was begun.</summary>
    /// <param name="isWhole">Whether all reports were put; <c>false</c> when the run was interrupted.</param>
    void End(bool isWhole);
}
