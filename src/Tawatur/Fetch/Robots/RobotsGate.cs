using System.Collections.Concurrent;
using System.Text;

namespace Tawatur.Fetch.Robots;

/// <summary>Asks every host once for its robots.txt, and says what it forbids, and what pause it asks for.</summary>
/// <param name="follower">Asks for it.</param>
/// <param name="time">The clock.</param>
internal sealed class RobotsGate(RedirectFollower follower, TimeProvider time)
{
    // The least that RFC 9309 wants to be read.
    private const int MaxBytes = 500 << 10;

    private const int MaxRedirects = 5;

    // RFC 9309 allows a day; what is new there should not wait so long.
    private static readonly TimeSpan Kept = TimeSpan.FromHours(1);
    private static readonly RobotsRules Everything = new([]);

    private readonly ConcurrentDictionary<string, (RobotsRules? Rules, string Why, long Since)> _known = new(StringComparer.Ordinal);

    /// <summary>Returns why an address must not be asked for, or <c>null</c>.</summary>
    public async ValueTask<string?> RefusalAsync(Uri address, CancellationToken cancellation)
    {
        if (address.AbsolutePath == "/robots.txt")
        {
            return null;
        }

        var site = address.GetLeftPart(UriPartial.Authority);
        if (!_known.TryGetValue(site, out var known) || time.GetElapsedTime(known.Since) > Kept)
        {
            var (rules, why) = await AskAsync(new Uri(site + "/robots.txt"), cancellation).ConfigureAwait(false);
            known = (rules, why, time.GetTimestamp());
            _known[site] = known;
        }

        return known.Rules is null ? known.Why : known.Rules.Allows(address) ? null : $"refused: {site}/robots.txt does not allow it; save the page with a browser and read the file";
    }

    /// <summary>Returns what the robots.txt of a host asks for between two of its pages, where it was read and asks.</summary>
    public TimeSpan? Delay(Uri address) => _known.GetValueOrDefault(address.GetLeftPart(UriPartial.Authority)).Rules?.Delay;

    private async Task<(RobotsRules? Rules, string Why)> AskAsync(Uri robots, CancellationToken cancellation)
    {
        var answer = await follower.FollowAsync(robots, new FollowRequest(MaxBytes, MaxRedirects) { IsCut = true }, cancellation).ConfigureAwait(false);
        return answer switch
        {
            FetchedPage { Page: { Status: >= 200 and < 300 } page } => (RobotsRules.Read(Encoding.UTF8.GetString(page.Bytes.Span), UserAgent.Token), ""),
            FetchedPage { Page.Status: >= 500 and var status } => (null, $"refused: {robots.AbsoluteUri} answers {status}, which forbids all pages until it is mended (RFC 9309)"),
            FetchedPage => (Everything, ""),
            FetchFailure { Redirects.Length: > MaxRedirects } => (Everything, ""),
            FetchFailure { Redirects.IsEmpty: false, Why: var why } => (null, $"robots.txt cannot be read: {why}"),
            FetchFailure { Why: var why } => (null, why),
            _ => throw new InvalidOperationException($"unknown result {answer}"),
        };
    }
}
