using Tawatur.Documents;
using Tawatur.Fetch;

namespace Tawatur.Tests.Fetch;

/// <summary>Fetches and expects one of the two results.</summary>
internal static class Fetched
{
    public static async Task<Page> PageAsync(this PageFetcher fetcher, string address)
    {
        var result = await fetcher.FetchAsync(address, TestContext.Current.CancellationToken);
        return result is FetchedPage fetched ? fetched.Page : throw new InvalidOperationException(result.ToString());
    }

    public static async Task<string> FailureAsync(this PageFetcher fetcher, string address)
    {
        var result = await fetcher.FetchAsync(address, TestContext.Current.CancellationToken);
        var failure = Assert.IsType<FetchFailure>(result);
        Assert.Equal(address, failure.Address);
        Assert.DoesNotContain('\n', failure.Why);
        Assert.False(failure.Why.EndsWith('.'), failure.Why);
        return failure.Why;
    }
}
