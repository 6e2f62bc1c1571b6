using System.Collections.Immutable;
using Tawatur.Documents;

namespace Tawatur.Fetch;

/// <summary>A page that was not fetched: because it must not be, or because the network or the server did not give it.</summary>
/// <param name="Address">The address as the user gave it.</param>
/// <param name="Why">Why not, as a clause in English without a full stop.</param>
public sealed record FetchFailure(string Address, string Why) : FetchResult
{
    /// <summary>Gets the redirects that were passed before it failed, the first one first.</summary>
    public ImmutableArray<PageRedirect> Redirects { get; init; } = [];
}
