using Tawatur.Documents;

namespace Tawatur.Read;

/// <summary>What the user says of the reports, beside what they say themselves.</summary>
public sealed record ReadOptions
{
    /// <summary>Gets the language of all reports, an ISO 639 code; <c>null</c> (the default) where each is to be told from its letters.</summary>
    public string? Language { get; init; }

    /// <summary>Gets the outlet of the reports that name none.</summary>
    public Outlet? Outlet { get; init; }

    /// <summary>Gets the publication date of the reports that give none.</summary>
    public PublicationDate? Published { get; init; }

    /// <summary>Gets whether a report that the program itself fails on is a failure like any other, and the rest is read; where it is not (the default), the exception reaches the caller.</summary>
    public bool GoesOnAfterFault { get; init; }

    /// <summary>Gets the limits.</summary>
    public ReadLimits Limits { get; init; } = new();
}
