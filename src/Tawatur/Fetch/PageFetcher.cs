using System.Net;
using Tawatur.Documents;
using Tawatur.Fetch.Robots;

namespace Tawatur.Fetch;

/// <summary>Fetches pages from the public internet and from nowhere else: only <c>http</c> and <c>https</c>, only the ports 80, 443, 8080 and 8443, only what robots.txt allows, only with <c>GET</c>,
/// and never from a loopback, private, link-local, metadata or otherwise special address, also not behind a redirect or a name that changes its address. Pages of one host are asked for one after the other, with a pause between. No proxy is used. Safe for use by several threads.</summary>
public sealed class PageFetcher : IPageFetcher
{
    private readonly FetchLimits _limits;
    private readonly TimeProvider _time;
    private readonly RedirectFollower _follower;
    private readonly RobotsGate _robots;
    private readonly HostPauses _pauses;

    /// <summary>Makes a fetcher.</summary>
    /// <param name="limits">What a page may cost; the defaults where it is <c>null</c>.</param>
    /// <param name="time">The clock; the machine's where it is <c>null</c>.</param>
    public PageFetcher(FetchLimits? limits = null, TimeProvider? time = null)
        : this(Network.OfThisMachine(), limits, time)
    {
    }

    /// <summary>Makes a fetcher for a network of its own.</summary>
    internal PageFetcher(Network network, FetchLimits? limits = null, TimeProvider? time = null)
    {
        _limits = limits ?? new FetchLimits();
        _time = time ?? TimeProvider.System;
        _follower = new RedirectFollower(network, _limits, _time);
        _robots = new RobotsGate(_follower, _time);
        _pauses = new HostPauses(_limits, _time);
    }

    /// <inheritdoc/>
    public async Task<FetchResult> FetchAsync(string address, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(address);
        if (WebAddress.Read(address, null, out var why) is not { } first)
        {
            return new FetchFailure(address, why);
        }

        using var turns = new FetchTurns(_robots, _pauses, _limits.Time, _time, cancellation);
        try
        {
            var request = new FollowRequest(_limits.PageBytes, _limits.Redirects) { Check = turns.RefusalAsync };
            return await _follower.FollowAsync(first, request, turns.Limit).ConfigureAwait(false) switch
            {
                FetchedPage { Page: var page } => Problem(page) is { } problem ? new FetchFailure(address, problem) : new FetchedPage(page with { Asked = address }),
                FetchFailure failure => failure with { Address = address, Why = OneLine(failure.Why) },
                var other => throw new InvalidOperationException($"unknown result {other}"),
            };
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new FetchFailure(address, FormattableString.Invariant($"it took longer than {_limits.Time.TotalSeconds:0.###} s"));
        }
    }

    // Words of a server may stand in it, which a terminal must not obey.
    private static string OneLine(string words) => words.Any(char.IsControl) ? string.Concat(words.Select(c => char.IsControl(c) ? ' ' : c)) : words;

    private static string? Problem(Page page)
    {
        var where = page.Redirects.IsEmpty ? "the server" : $"it redirects to {page.Reached}, which";
        return page.Status switch
        {
            < 200 or >= 300 => $"{where} answers {page.Status}{Word(page.Status)}",
            206 => $"{where} sends a part of the page only",
            _ => page.Bytes.IsEmpty ? $"{where} sends an empty page" : null,
        };
    }

    private static string Word(int status) => Enum.IsDefined((HttpStatusCode)status) ? $" ({(HttpStatusCode)status})" : "";
}
