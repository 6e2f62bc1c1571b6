
namespace Tawatur.Tests.Fetch;

/// <summary>When robots.txt is asked for, and what it means when it is not there.</summary>
public sealed class RobotsGateTests
{
    private const string Address = "http://site.example/page";
    private const string Robots = "http://site.example/robots.txt";

    private readonly FakeNetwork _network = new FakeNetwork().Page(Address, FakeAnswer.Text("نص"));

    [Fact]
    public async Task A_host_is_asked_once_before_its_first_page()
    {
        _network.Page("http://site.example/2", FakeAnswer.Text("نص"));
        var fetcher = _network.Fetcher();
        await fetcher.PageAsync(Address);
        await fetcher.PageAsync("http://site.example/2");
        Assert.Equal(["site.example/robots.txt", "site.example/page", "site.example/2"], _network.Requests);
    }

    [Fact]
    public async Task What_was_read_is_forgotten_after_an_hour()
    {
        var time = new FakeTime();
        var fetcher = _network.Fetcher(time: time);
        await fetcher.PageAsync(Address);
        time.Advance(TimeSpan.FromMinutes(61));
        await fetcher.PageAsync(Address);
        Assert.Equal(2, _network.Requests.Count(r => r == "site.example/robots.txt"));
    }

    [Fact]
    public async Task A_page_that_is_forbidden_is_not_asked_for_and_the_user_is_told_what_to_do()
    {
        _network.Page(Robots, FakeAnswer.Text("User-agent: *\nDisallow: /page"));
        Assert.Equal("refused: http://site.example/robots.txt does not allow it; save the page with a browser and read the file", await _network.Fetcher().FailureAsync(Address));
        Assert.Equal(["site.example/robots.txt"], _network.Requests);
    }

    [Fact]
    public async Task A_redirect_into_a_forbidden_place_is_not_followed()
    {
        _network.Page("http://site.example/1", FakeAnswer.Redirect("http://other.example/x"))
            .Page("http://other.example/x", FakeAnswer.Text("نص"))
            .Page("http://other.example/robots.txt", FakeAnswer.Text("User-agent: *\nDisallow: /x"));
        Assert.StartsWith("it redirects to http://other.example/x: refused: http://other.example/robots.txt", await _network.Fetcher().FailureAsync("http://site.example/1"), StringComparison.Ordinal);
        Assert.DoesNotContain("other.example/x", _network.Requests);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(410)]
    public async Task Without_a_robots_file_everything_is_allowed(int status)
    {
        _network.Page(Robots, FakeAnswer.Status(status));
        await _network.Fetcher().PageAsync(Address);
    }

    [Theory]
    [InlineData(500)]
    [InlineData(503)]
    public async Task A_server_in_trouble_is_left_alone(int status)
    {
        _network.Page(Robots, FakeAnswer.Status(status));
        Assert.StartsWith($"refused: http://site.example/robots.txt answers {status}, which forbids all pages", await _network.Fetcher().FailureAsync(Address), StringComparison.Ordinal);
        Assert.Equal(["site.example/robots.txt"], _network.Requests);
    }

    [Fact]
    public async Task A_robots_file_that_breaks_off_forbids_everything()
    {
        _network.Page(Robots, FakeAnswer.Raw("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nUser-agent"));
        Assert.Equal("the connection was cut before the page was whole", await _network.Fetcher().FailureAsync(Address));
        Assert.Equal(["site.example/robots.txt"], _network.Requests);
    }

    [Fact]
    public async Task A_robots_file_may_be_elsewhere_but_not_inside()
    {
        _network.Page(Robots, FakeAnswer.Redirect("http://other.example/r")).Page("http://other.example/r", FakeAnswer.Text("User-agent: *\nDisallow: /page"));
        Assert.Contains("does not allow it", await _network.Fetcher().FailureAsync(Address), StringComparison.Ordinal);
        _network.Page(Robots, FakeAnswer.Redirect("http://192.168.0.1/r"));
        Assert.StartsWith("robots.txt cannot be read: it redirects to http://192.168.0.1/r: refused: ", await _network.Fetcher().FailureAsync(Address), StringComparison.Ordinal);
        Assert.All(_network.Connections, c => Assert.Equal(FakeNetwork.PublicAddress, c.Address.ToString()));
    }

    [Fact]
    public async Task A_robots_file_behind_too_many_redirects_is_none()
    {
        _network.Page(Robots, FakeAnswer.Redirect("/r1"));
        for (var i = 1; i < 9; i++)
        {
            _network.Page($"http://site.example/r{i}", FakeAnswer.Redirect($"/r{i + 1}"));
        }

        await _network.Fetcher().PageAsync(Address);
        Assert.DoesNotContain("site.example/r6", _network.Requests);
    }

    [Fact]
    public async Task Of_a_long_robots_file_the_first_500_KB_are_read()
    {
        _network.Page(Robots, FakeAnswer.Undeclared([.. "User-agent: *\nDisallow: /page\n"u8, .. Enumerable.Repeat((byte)'#', 600 << 10)]));
        Assert.Contains("does not allow it", await _network.Fetcher().FailureAsync(Address), StringComparison.Ordinal);
        _network.Page(Robots, FakeAnswer.Packed("gzip", [.. "User-agent: *\nDisallow: /x\n"u8, .. Enumerable.Repeat((byte)'#', 600 << 10), .. "\nDisallow: /page"u8]));
        await _network.Fetcher().PageAsync(Address);
    }
}
