using Tawatur.Documents;
using Tawatur.Export;

namespace Tawatur.Tests.Export;

/// <summary>Ids of reports.</summary>
public sealed class ReadingIdTests
{
    // printf 'tawatur\nhttps://sada.example/a\nنص' | sha256sum
    private const string WithAddress = "sha256:1f494dbc4ed37e8edb1145d352aaf12ed43210980ffe7be1542e33b617b8f478";

    // printf 'tawatur\n\nنص' | sha256sum
    private const string WithoutAddress = "sha256:2cfe7822b2f92525ccb54e47275bc46d67bc1e1e81ecd16272eb45f9f3522525";

    [Fact]
    public void An_id_is_the_hash_of_the_address_and_the_text()
    {
        Assert.Equal(WithAddress, Id("نص", "http://SADA.example:80/a/?utm_source=x#top"));
        Assert.Equal(WithoutAddress, Id("نص", null));
    }

    [Fact]
    public void Whatever_else_is_known_of_a_report_does_not_change_its_id() =>
        Assert.Equal(WithoutAddress, ReadingId.Of(new Article { Text = "نص", Language = "fa", Ref = "r", Author = "a", Outlet = new Outlet("o") }));

    [Theory]
    [InlineData("", "")]
    [InlineData("https://sada.example/a", "https://sada.example/a")]
    [InlineData("HTTP://Sada.Example/A", "https://sada.example/A")]
    [InlineData("https://sada.example:443/a", "https://sada.example/a")]
    [InlineData("http://sada.example:80/a", "https://sada.example/a")]
    [InlineData("http://sada.example:8080/a", "https://sada.example:8080/a")]
    [InlineData("https://sada.example/", "https://sada.example")]
    [InlineData("https://sada.example", "https://sada.example")]
    [InlineData("https://sada.example/a/", "https://sada.example/a")]
    [InlineData("https://sada.example/a/?p=1", "https://sada.example/a/?p=1")]
    [InlineData("https://sada.example/a#b/c", "https://sada.example/a")]
    [InlineData("https://sada.example/a?utm_source=x&utm_medium=y", "https://sada.example/a")]
    [InlineData("https://sada.example/a?p=1&utm_source=x&q=&fbclid=z&p=2", "https://sada.example/a?p=1&q=&p=2")]
    [InlineData("https://sada.example/a?UTM_source=x", "https://sada.example/a?UTM_source=x")]
    [InlineData("https://sada.example/a?", "https://sada.example/a?")]
    [InlineData("https://user:PW@Sada.example/a", "https://user:PW@sada.example/a")]
    [InlineData("https://sada.example/انفجار-%D8%A7", "https://sada.example/انفجار-%D8%A7")]
    [InlineData("sada.example/a/", "sada.example/a")]
    [InlineData("ftp://sada.example:21/a", "ftp://sada.example:21/a")]
    public void An_address_is_made_canonical_and_nothing_else(string address, string canonical) => Assert.Equal(canonical, CanonicalAddress.Of(address));

    private static string Id(string text, string? url) => ReadingId.Of(new Article { Text = text, Url = url, Language = "ar" });
}
