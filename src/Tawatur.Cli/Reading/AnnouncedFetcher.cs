using Tawatur.Fetch;

namespace Tawatur.Cli.Reading;

/// <summary>Says, before the first page is asked for, that somebody will see it; and what is being waited for.</summary>
/// <param name="fetcher">What fetches.</param>
/// <param name="messages">Where it is said.</param>
internal sealed class AnnouncedFetcher(IPageFetcher fetcher, Messages messages) : IPageFetcher
{
    private bool _isSaid;

    public Task<FetchResult> FetchAsync(string address, CancellationToken cancellation = default)
    {
        if (!_isSaid)
        {
            messages.Note("fetching: every host that is asked sees the address of this machine and which page is wanted");
            _isSaid = true;
        }

        messages.Waiting($"fetching {address}");
        return fetcher.FetchAsync(address, cancellation);
    }
}
