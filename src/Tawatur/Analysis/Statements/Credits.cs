using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Statements;

/// <summary>Who passed the whole report on, as its byline and credit lines say.</summary>
/// <param name="Link">The one agency that they name, as a link of the chains that name no other carrier; <c>null</c> for none, and where two are named.</param>
/// <param name="Note">What a reader should know where two are named.</param>
internal sealed record Credits(Transmitter? Link, string? Note)
{
    public static readonly Credits None = new(null, null);

    public Agency? Agency { get; init; }

    public Agencies? Agencies { get; init; }

    /// <summary>Gets whether it is "agencies", which names none.</summary>
    public bool IsCollective => Agency is { IsCollective: true };

    /// <summary>Returns whether words name the agency.</summary>
    public bool Names(string words) => Agencies is { } known && known.Find(words).Exists(found => found.Agency == Agency);
}
