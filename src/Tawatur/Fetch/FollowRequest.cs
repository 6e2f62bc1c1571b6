namespace Tawatur.Fetch;

/// <summary>How an address is asked for.</summary>
/// <param name="Bytes">The most bytes of the body.</param>
/// <param name="Redirects">The most redirects.</param>
internal sealed record FollowRequest(int Bytes, int Redirects)
{
    /// <summary>Gets whether a longer body is cut rather than refused.</summary>
    public bool IsCut { get; init; }

    /// <summary>Gets what is asked before every address; it returns why that must not be asked for, or <c>null</c>.</summary>
    public Func<Uri, CancellationToken, ValueTask<string?>>? Check { get; init; }
}
