using System.Collections.Immutable;
using Tawatur.Documents;

namespace Tawatur.Fetch;

/// <summary>Asks for an address and follows its redirects by hand, so that each of them is checked like the first address.</summary>
/// <param name="network">The network.</param>
/// <param name="limits">The limits.</param>
/// <param name="time">The clock.</param>
internal sealed class RedirectFollower(Network network, FetchLimits limits, TimeProvider time)
{
    private const int ShownLength = 200;

    /// <summary>Asks for an address.</summary>
    /// <param name="first">The address, checked.</param>
    /// <param name="request">What is wanted.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <returns>The last answer, which is no redirect; or why there is none.</returns>
    public async Task<FetchResult> FollowAsync(Uri first, FollowRequest request, CancellationToken cancellation)
    {
        var redirects = ImmutableArray.CreateBuilder<PageRedirect>();
        var seen = new HashSet<Uri> { first };
        for (var address = first; ;)
        {
            if (request.Check is { } check && await check(address, cancellation).ConfigureAwait(false) is { } refusal)
            {
                return Failure(refusal);
            }

            var answer = await new Exchange(network, limits, time).AskAsync(address, request.Bytes, request.IsCut, cancellation).ConfigureAwait(false);
            if (answer is not FetchedPage { Page: var page })
            {
                return answer is FetchFailure { Why: var problem } ? Failure(problem) : answer;
            }

            if (page.Status is not (301 or 302 or 303 or 307 or 308) || page.Header("Location") is not { } location)
            {
                return new FetchedPage(page with { Asked = first.AbsoluteUri, Redirects = redirects.ToImmutable() });
            }

            redirects.Add(new PageRedirect(address.AbsoluteUri, page.Status, location));
            if (redirects.Count > request.Redirects)
            {
                return Failure($"and on, more than {request.Redirects} times");
            }

            if (WebAddress.Read(location, address, out var why) is not { } next)
            {
                return Failure(why);
            }

            if (!seen.Add(next))
            {
                return Failure("which is a circle");
            }

            address = next;
        }

        FetchFailure Failure(string why) =>
            new(first.AbsoluteUri, redirects.Count == 0 ? why : $"it redirects to {Shown(redirects[^1].Location)}: {why}") { Redirects = redirects.ToImmutable() };
    }

    private static string Shown(string location) => location.Length > ShownLength ? location[..ShownLength] + "\u2026" : location;
}
