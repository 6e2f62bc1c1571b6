using System.Text;
using CsCheck;
using Tawatur.Fetch;

namespace Tawatur.Tests.Fetch;

/// <summary>Whatever a server sends, there is a page or a sentence.</summary>
public sealed class GarbageAnswerTests
{
    private static readonly string[] Pieces =
    [
        "HTTP/1.1 200 OK\r\n", "HTTP/1.1 302 Found\r\n", "HTTP/1.0 200\r\n", "HTTP/9.9 200 OK\r\n", "HTTP/1.1 100 Continue\r\n\r\n", "HTTP/1.1 -1 X\r\n", "Location: /page\r\n", "Location: \u0007\r\n", "Location: http://[::1\r\n",
        "Content-Length: 5\r\n", "Content-Length: -5\r\n", "Content-Length: 99999999999999999999\r\n", "Content-Encoding: gzip\r\n", "Content-Encoding: br,,\r\n", "Transfer-Encoding: chunked\r\n",
        "Content-Type: text/html; charset=\r\n", "Content-Type:\r\n", ": x\r\n", "X\r\n", "\r\n", "\r\n\r\n", "5\r\nabcde\r\n", "0\r\n\r\n", "FFFFFFFFFF\r\n", "\u001f\u008b\u0008", "abc", "\0", "نص",
    ];

    [Fact]
    public Task Garbage_gives_a_result() => Gen.OneOf(Gen.OneOf(Pieces).Select(Encoding.UTF8.GetBytes), Gen.Byte.Array[0, 20]).Array[0, 12].Select(pieces => pieces.SelectMany(p => p).ToArray())
        .SampleAsync(
            async answer =>
            {
                var network = new FakeNetwork().Page("http://site.example/page", FakeAnswer.Raw(answer)).Page("http://site.example/robots.txt", FakeAnswer.Raw(answer));
                foreach (var address in new[] { "http://site.example/page", "http://site.example/robots.txt" })
                {
                    var result = await network.Fetcher().FetchAsync(address, TestContext.Current.CancellationToken);
                    Assert.True(result is FetchedPage { Page.Status: 200 } || (result is FetchFailure { Why: var why } && why.Length > 0 && !why.Any(char.IsControl)), result.ToString());
                }
            },
            iter: 300);

    [Fact]
    public void A_garbled_address_gives_a_sentence() => Gen.OneOf(
            Gen.String,
            Gen.Select(Gen.OneOf("http://", "https://", "HTTP:\\\\", "http:/", "//"), Gen.OneOf("[::1]", "127.1", "site.example", "نص", "a@b", "%", "[", "..", "1.2.3.4.5", "\u0000", "xn--", "-a-", "a..b"), Gen.OneOf("", ":", ":99999", ":80", "/%zz", "?#", "\\", "\uD800")).Select((a, b, c) => a + b + c))
        .Sample(address =>
        {
            // No resolver and no connection is there: an address that gets through names a host that nobody knows.
            var result = new FakeNetwork().Fetcher().FetchAsync(address).GetAwaiter().GetResult();
            Assert.True(result is FetchFailure { Why.Length: > 0 }, address);
        });
}
