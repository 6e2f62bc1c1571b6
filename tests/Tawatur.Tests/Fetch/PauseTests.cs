using Tawatur.Fetch;

namespace Tawatur.Tests.Fetch;

/// <summary>The time between two pages of one host.</summary>
public sealed class PauseTests
{
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(1);

    private readonly FakeNetwork _network = new();
    private readonly FakeTime _time = new();

    public PauseTests()
    {
        foreach (var address in (string[])["http://site.example/1", "http://site.example/2", "http://site.example/3", "http://other.example/1"])
        {
            _network.Page(address, FakeAnswer.Text("نص"));
        }
    }

    [Fact]
    public async Task The_next_page_of_a_host_is_asked_for_a_second_after_the_last_came()
    {
        var fetcher = Fetcher();
        await fetcher.PageAsync("http://site.example/1");
        var second = fetcher.PageAsync("http://site.example/2");
        await StillWaits(second, TimeSpan.FromSeconds(1));
        await second;
        var third = fetcher.PageAsync("http://SITE.example/3");
        await StillWaits(third, TimeSpan.FromSeconds(1));
        await third;
        Assert.Equal(["site.example/robots.txt", "site.example/1", "site.example/2", "site.example/3"], _network.Requests);
    }

    [Fact]
    public async Task Another_host_is_not_kept_waiting_nor_one_that_rested()
    {
        var fetcher = Fetcher();
        await fetcher.PageAsync("http://site.example/1");
        await fetcher.PageAsync("http://other.example/1");
        _time.Advance(TimeSpan.FromSeconds(1));
        await fetcher.PageAsync("http://site.example/2");
    }

    [Theory]
    [InlineData("User-agent: *\nCrawl-delay: 5", 5)]
    [InlineData("User-agent: *\nDisallow: /x\nCrawl-delay: 2.5", 2.5)]
    [InlineData("User-agent: *\nCrawl-delay: 0", 1)]
    [InlineData("User-agent: *\nCrawl-delay: soon", 1)]
    [InlineData("User-agent: *\nCrawl-delay: -3", 1)]
    [InlineData("User-agent: *\nCrawl-delay: 86400", 30)]
    [InlineData("User-agent: *\nCrawl-delay: 99999999999999999999999999", 30)]
    [InlineData("User-agent: *\nCrawl-delay: 9\n\nUser-agent: tawatur\nCrawl-delay: 3", 3)]
    [InlineData("User-agent: tawatur\nDisallow: /x\n\nUser-agent: *\nCrawl-delay: 9", 1)]
    [InlineData("User-agent: other\nCrawl-delay: 9", 1)]
    [InlineData("User-agent: tawatur\nCrawl-delay: 7\nUser-agent: other\nDisallow: /x", 7)]
    public async Task A_host_gets_the_pause_that_its_robots_file_asks_for_up_to_half_a_minute(string robots, double seconds)
    {
        _network.Page("http://site.example/robots.txt", FakeAnswer.Text(robots));
        var fetcher = Fetcher();
        await fetcher.PageAsync("http://site.example/1");
        var second = fetcher.PageAsync("http://site.example/2");
        await StillWaits(second, TimeSpan.FromSeconds(seconds));
        await second;
    }

    [Fact]
    public async Task The_pause_does_not_count_as_time_of_the_page()
    {
        _network.Page("http://site.example/robots.txt", FakeAnswer.Text("User-agent: *\nCrawl-delay: 20"));
        var fetcher = Fetcher(new FetchLimits { Time = TimeSpan.FromSeconds(5) });
        await fetcher.PageAsync("http://site.example/1");
        var second = fetcher.PageAsync("http://site.example/2");
        await StillWaits(second, TimeSpan.FromSeconds(20));
        await second;
    }

    [Fact]
    public async Task The_time_of_the_page_still_ends_behind_the_pause()
    {
        var arrived = new TaskCompletionSource();
        _network.Page("http://site.example/endless", FakeAnswer.Endless("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nstart", arrived));
        var fetcher = Fetcher(new FetchLimits { Time = TimeSpan.FromSeconds(5) });
        await fetcher.PageAsync("http://site.example/1");
        var second = fetcher.FailureAsync("http://site.example/endless");
        _time.Advance(TimeSpan.FromSeconds(1));
        await arrived.Task;
        _time.Advance(TimeSpan.FromSeconds(5));
        Assert.Equal("it took longer than 5 s", await second);
    }

    [Fact]
    public async Task A_redirect_within_a_host_is_followed_at_once_and_one_to_a_host_that_was_asked_waits()
    {
        _network.Page("http://site.example/old", FakeAnswer.Redirect("/1")).Page("http://short.example/2", FakeAnswer.Redirect("http://site.example/2"));
        var fetcher = Fetcher();
        await fetcher.PageAsync("http://site.example/old");
        var second = fetcher.PageAsync("http://short.example/2");
        await _time.IsAwaited(TimeSpan.FromSeconds(1));
        Assert.Contains("short.example/2", _network.Requests);
        Assert.DoesNotContain("site.example/2", _network.Requests);
        _time.Advance(TimeSpan.FromSeconds(1));
        await second;
    }

    [Fact]
    public async Task Pages_asked_for_at_once_get_their_turns_one_after_the_other()
    {
        var fetcher = Fetcher();
        await fetcher.PageAsync("http://site.example/1");
        var (second, third) = (fetcher.PageAsync("http://site.example/2"), fetcher.PageAsync("http://site.example/3"));
        _time.Advance(TimeSpan.FromSeconds(1));
        await second;
        Assert.False(third.IsCompleted);
        _time.Advance(TimeSpan.FromSeconds(1));
        await third;
    }

    [Fact]
    public async Task A_refused_page_starts_no_pause()
    {
        _network.Page("http://site.example/robots.txt", FakeAnswer.Text("User-agent: *\nDisallow: /2"));
        var fetcher = Fetcher();
        await fetcher.FailureAsync("http://site.example/2");
        await fetcher.PageAsync("http://site.example/1");
    }

    [Fact]
    public async Task Who_waits_for_a_turn_can_be_interrupted()
    {
        using var stop = new CancellationTokenSource();
        var fetcher = Fetcher();
        await fetcher.PageAsync("http://site.example/1");
        var second = fetcher.FetchAsync("http://site.example/2", stop.Token);
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);
    }

    private PageFetcher Fetcher(FetchLimits? limits = null) => _network.Fetcher(limits ?? new FetchLimits(), _time);

    // Not a moment before its time. What a host says to robots is known by then, so that the turn is waited for before the call returns.
    private async Task StillWaits(Task page, TimeSpan pause)
    {
        var before = _network.Requests.Count;
        _time.Advance(pause - Moment);
        await Task.Yield();
        Assert.False(page.IsCompleted);
        Assert.Equal(before, _network.Requests.Count);
        _time.Advance(Moment);
    }
}
