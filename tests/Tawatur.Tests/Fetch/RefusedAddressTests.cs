namespace Tawatur.Tests.Fetch;

/// <summary>What is never asked: no packet leaves, since the connections of the fake network fail the test.</summary>
public sealed class RefusedAddressTests
{
    private readonly FakeNetwork _network = new();

    [Theory]
    [InlineData("http://127.0.0.1/", "this machine itself")]
    [InlineData("http://127.8.9.10/", "this machine itself")]
    [InlineData("http://[::1]/", "this machine itself")]
    [InlineData("http://[::ffff:127.0.0.1]/", "this machine itself")]
    [InlineData("http://0.0.0.0/", "an address of no host")]
    [InlineData("http://[::]/", "an address of no host")]
    [InlineData("http://10.1.2.3/", "a private network")]
    [InlineData("http://172.16.0.1/", "a private network")]
    [InlineData("http://172.31.255.255/", "a private network")]
    [InlineData("http://192.168.1.1/", "a private network")]
    [InlineData("https://192.168.1.1/", "a private network")]
    [InlineData("http://[fd00::1]/", "a private network")]
    [InlineData("http://[::ffff:10.0.0.1]/", "a private network")]
    [InlineData("http://169.254.1.1/", "a link-local address")]
    [InlineData("http://[fe80::1]/", "a link-local address")]
    [InlineData("http://169.254.169.254/latest/meta-data", "a metadata service")]
    [InlineData("http://[fd00:ec2::254]/", "a private network")]
    [InlineData("http://168.63.129.16/", "a metadata service")]
    [InlineData("http://100.64.0.1/", "the inner network of a provider")]
    [InlineData("http://[64:ff9b::7f00:1]/", "a translated IPv4 address")]
    [InlineData("http://[64:ff9b:1::a00:1]/", "a translated IPv4 address")]
    [InlineData("http://[2002:7f00:1::]/", "a translated IPv4 address")]
    [InlineData("http://[2001:0:7f00:1::]/", "a translated IPv4 address")]
    [InlineData("http://[::127.0.0.1]/", "a network that is reserved")]
    [InlineData("http://[::ffff:0:127.0.0.1]/", "a network that is reserved")]
    [InlineData("http://[ff02::1]/", "a network that is reserved")]
    [InlineData("http://[2001:db8::1]/", "a network that is reserved")]
    [InlineData("http://192.0.2.1/", "a network that is reserved")]
    [InlineData("http://224.0.0.1/", "a network that is reserved")]
    [InlineData("http://255.255.255.255/", "a network that is reserved")]
    public async Task An_address_outside_the_public_internet_is_refused_without_a_packet(string address, string what)
    {
        var why = await _network.Fetcher().FailureAsync(address);
        Assert.StartsWith("refused: ", why, StringComparison.Ordinal);
        Assert.Contains(what, why, StringComparison.Ordinal);
        Assert.Empty(_network.Connections);
        Assert.Equal(0, _network.Resolutions);
    }

    [Theory]
    [InlineData("http://2130706433/")]
    [InlineData("http://0x7f.0.0.1/")]
    [InlineData("http://0x7f000001/")]
    [InlineData("http://0177.0.0.1/")]
    [InlineData("http://127.1/")]
    [InlineData("http://134744072/")]
    [InlineData("http://0x08080808/")]
    public async Task An_ip_address_in_another_form_is_refused_whatever_it_is(string address)
    {
        Assert.Contains("is written in another form", await _network.Fetcher().FailureAsync(address), StringComparison.Ordinal);
        Assert.Empty(_network.Connections);
    }

    [Theory]
    [InlineData("file:///etc/passwd", "file: is not fetched")]
    [InlineData("ftp://site.example/page", "ftp: is not fetched")]
    [InlineData("gopher://site.example/", "gopher: is not fetched")]
    [InlineData("data:text/plain,x", "data: is not fetched")]
    [InlineData("http://user@site.example/", "a user name or password")]
    [InlineData("http://user:secret@site.example/", "a user name or password")]
    [InlineData("http://site.example:22/", "port 22;")]
    [InlineData("http://site.example:6379/", "port 6379;")]
    [InlineData("https://site.example:81/", "port 81;")]
    [InlineData("http:///page", "no address of a page")]
    [InlineData("https://", "no address of a page")]
    [InlineData("http://site example/", "no address of a page")]
    [InlineData("www.site.example/page", "no address of a page")]
    [InlineData("", "no address of a page")]
    public async Task What_is_no_plain_web_address_is_refused_without_a_look_up(string address, string what)
    {
        Assert.Contains(what, await _network.Fetcher().FailureAsync(address), StringComparison.Ordinal);
        Assert.Equal(0, _network.Resolutions);
        Assert.Empty(_network.Connections);
    }

    [Fact]
    public async Task An_endless_address_is_refused()
    {
        Assert.Contains("longer than", await _network.Fetcher().FailureAsync("http://site.example/" + new string('a', 9000)), StringComparison.Ordinal);
        Assert.Equal(0, _network.Resolutions);
    }

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("10.0.0.7")]
    [InlineData("169.254.169.254")]
    [InlineData("::ffff:192.168.0.1")]
    [InlineData("fe80::1")]
    public async Task A_name_that_leads_inside_is_refused(string address)
    {
        _network.Host("inside.example", address);
        Assert.Contains("refused: inside.example is at ", await _network.Fetcher().FailureAsync("http://inside.example/"), StringComparison.Ordinal);
        Assert.Empty(_network.Connections);
    }

    [Fact]
    public async Task One_address_inside_among_public_ones_refuses_the_host()
    {
        _network.Host("both.example", FakeNetwork.PublicAddress, "192.168.0.1");
        Assert.Contains("refused: both.example is at 192.168.0.1", await _network.Fetcher().FailureAsync("http://both.example/"), StringComparison.Ordinal);
        Assert.Empty(_network.Connections);
    }

    [Fact]
    public async Task A_name_that_changes_its_address_between_two_requests_is_checked_each_time()
    {
        // The first look-up is for robots.txt, the second for the page.
        _network.Host("rebind.example", FakeNetwork.PublicAddress).Host("rebind.example", "127.0.0.1");
        Assert.Contains("this machine itself", await _network.Fetcher().FailureAsync("http://rebind.example/page"), StringComparison.Ordinal);
        Assert.Equal(["rebind.example/robots.txt"], _network.Requests);
        Assert.All(_network.Connections, c => Assert.Equal(FakeNetwork.PublicAddress, c.Address.ToString()));
    }

    [Fact]
    public async Task A_host_is_looked_up_once_for_a_request_and_the_connection_goes_to_that_very_address()
    {
        _network.Host("site.example", FakeNetwork.PublicAddress).Page("http://site.example/page", FakeAnswer.Text("نص"));
        await _network.Fetcher().PageAsync("http://site.example/page");
        Assert.Equal(2, _network.Resolutions);
        Assert.Equal(2, _network.Connections.Count);
        Assert.All(_network.Connections, c => Assert.Equal($"{FakeNetwork.PublicAddress}:80", c.ToString()));
    }

    [Fact]
    public async Task A_name_that_nobody_knows_is_said_so() =>
        Assert.Equal("no host nowhere.example is known", await _network.Fetcher().FailureAsync("http://nowhere.example/"));
}
