using Tawatur.Documents;

namespace Tawatur.Tests.Fetch;

/// <summary>Every redirect is checked like the first address.</summary>
public sealed class RedirectTests
{
    private readonly FakeNetwork _network = new();

    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(303)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task A_redirect_is_followed_and_kept(int status)
    {
        _network.Page("http://old.example/1?a=b", FakeAnswer.Redirect("http://new.example/2#end", status)).Page("http://new.example/2", FakeAnswer.Text("نص"));
        var page = await _network.Fetcher().PageAsync("http://old.example/1?a=b#top");
        Assert.Equal("http://old.example/1?a=b#top", page.Asked);
        Assert.Equal("http://new.example/2", page.Reached);
        Assert.Equal([new PageRedirect("http://old.example/1?a=b", status, "http://new.example/2#end")], page.Redirects);
        Assert.Equal(200, page.Status);
    }

    [Fact]
    public async Task A_redirect_within_a_host_may_be_relative()
    {
        _network.Page("http://site.example/a/b", FakeAnswer.Redirect("../c")).Page("http://site.example/c", FakeAnswer.Text("نص"));
        Assert.Equal("http://site.example/c", (await _network.Fetcher().PageAsync("http://site.example/a/b")).Reached);
    }

    [Fact]
    public async Task A_redirect_may_be_written_in_bare_Arabic_letters()
    {
        _network.Page("http://site.example/1", FakeAnswer.Redirect("/أخبار/2")).Page("http://site.example/أخبار/2", FakeAnswer.Text("نص"));
        Assert.Equal("http://site.example/%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1/2", (await _network.Fetcher().PageAsync("http://site.example/1")).Reached);
    }

    [Fact]
    public async Task A_host_in_Arabic_letters_is_asked_by_its_name_in_ascii()
    {
        _network.Page("http://xn--mgba7c9ajgjn.example/1", FakeAnswer.Text("نص"));
        var page = await _network.Fetcher().PageAsync("http://الموقعنا.example/1");
        Assert.Equal("http://xn--mgba7c9ajgjn.example/1", page.Reached);
    }

    [Theory]
    [InlineData("http://127.0.0.1/", "this machine itself")]
    [InlineData("http://169.254.169.254/latest/", "a metadata service")]
    [InlineData("http://inside.example/", "a private network")]
    [InlineData("http://2130706433/", "another form")]
    [InlineData("http://[::ffff:10.0.0.1]/", "a private network")]
    [InlineData("file:///etc/passwd", "file: is not fetched")]
    [InlineData("ftp://site.example/", "ftp: is not fetched")]
    [InlineData("http://site.example:22/", "port 22")]
    [InlineData("http://a:b@site.example/", "user name or password")]
    [InlineData("//10.0.0.1/", "a private network")]
    public async Task A_redirect_to_what_is_never_asked_is_refused(string location, string what)
    {
        _network.Host("inside.example", "10.0.0.1").Page("http://site.example/1", FakeAnswer.Redirect(location));
        var why = await _network.Fetcher().FailureAsync("http://site.example/1");
        Assert.StartsWith($"it redirects to {location}: refused: ", why, StringComparison.Ordinal);
        Assert.Contains(what, why, StringComparison.Ordinal);
        Assert.All(_network.Connections, c => Assert.Equal(FakeNetwork.PublicAddress, c.Address.ToString()));
    }

    [Fact]
    public async Task A_circle_is_left()
    {
        _network.Page("http://site.example/1", FakeAnswer.Redirect("/2")).Page("http://site.example/2", FakeAnswer.Redirect("/1"));
        Assert.Equal("it redirects to /1: which is a circle", await _network.Fetcher().FailureAsync("http://site.example/1"));
        Assert.Equal(["site.example/robots.txt", "site.example/1", "site.example/2"], _network.Requests);
    }

    [Fact]
    public async Task Ten_redirects_are_followed_and_no_more()
    {
        for (var i = 0; i < 12; i++)
        {
            _network.Page($"http://site.example/{i}", FakeAnswer.Redirect($"/{i + 1}"));
        }

        _network.Page("http://site.example/12", FakeAnswer.Text("نص"));
        Assert.Equal(10, (await _network.Fetcher().PageAsync("http://site.example/2")).Redirects.Length);
        Assert.Equal("it redirects to /12: and on, more than 10 times", await _network.Fetcher().FailureAsync("http://site.example/1"));
    }

    [Fact]
    public async Task A_redirect_to_nowhere_is_said_and_its_control_characters_are_not_shown()
    {
        _network.Page("http://site.example/1", FakeAnswer.Redirect("http://a b\u001B[2J/"));
        Assert.Equal("it redirects to http://a b [2J/: no address of a page, such as https://www.site.example/page", await _network.Fetcher().FailureAsync("http://site.example/1"));
        _network.Page("http://site.example/2", FakeAnswer.Status(302));
        Assert.Equal("the server answers 302 (Found)", await _network.Fetcher().FailureAsync("http://site.example/2"));
    }
}
