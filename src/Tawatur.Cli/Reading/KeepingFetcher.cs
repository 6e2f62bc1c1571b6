using Tawatur.Fetch;

namespace Tawatur.Cli.Reading;

/// <summary>Keeps every page that is fetched in a folder, before anything is read of it.</summary>
/// <param name="fetcher">What fetches.</param>
/// <param name="folder">The folder.</param>
internal sealed class KeepingFetcher(IPageFetcher fetcher, PageFolder folder) : IPageFetcher
{
    public async Task<FetchResult> FetchAsync(string address, CancellationToken cancellation = default)
    {
        var result = await fetcher.FetchAsync(address, cancellation);
        try
        {
            if (result is FetchedPage fetched)
            {
                folder.Keep(fetched.Page);
            }

            return result;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return new FetchFailure(address, $"fetched, but it cannot be saved: {error.Message.ReplaceLineEndings(" ").TrimEnd('.')}");
        }
    }
}
