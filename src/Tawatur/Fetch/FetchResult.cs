namespace Tawatur.Fetch;

/// <summary>What fetching gave: a <see cref="FetchedPage"/> or a <see cref="FetchFailure"/>.</summary>
public abstract record FetchResult
{
    private protected FetchResult()
    {
    }
}
