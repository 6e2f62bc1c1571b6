namespace Tawatur.Fetch;

/// <summary>Fetches pages.</summary>
public interface IPageFetcher
{
    /// <summary>Fetches the page of an address.</summary>
    /// <param name="address">The address, as the user gave it.</param>
    /// <param name="cancellation">Ends the fetching.</param>
    /// <returns>The page, or why there is none. What the network or the server does is never an exception.</returns>
    Task<FetchResult> FetchAsync(string address, CancellationToken cancellation = default);
}
