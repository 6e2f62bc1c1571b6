using System.Diagnostics;
using Tawatur.Fetch;
using Tawatur.Fetch.Robots;

namespace Tawatur.Tests.Fetch;

/// <summary>The examples of <c>robots.md</c>.</summary>
public sealed class RobotsRulesTests
{
    public static IEnumerable<TheoryDataRow<int, string, string>> Examples()
    {
        var line = 0;
        List<string>? example = null;
        foreach (var text in File.ReadLines(Repository.PathOf("tests/Tawatur.Tests/Fetch/robots.md")))
        {
            line++;
            if (text == "```robots")
            {
                example = [];
            }
            else if (text == "```" && example is { } whole)
            {
                var end = whole.IndexOf("---");
                foreach (var expected in whole.Skip(end + 1))
                {
                    yield return new(line, string.Join('\n', whole.Take(end)), expected);
                }

                example = null;
            }
            else
            {
                example?.Add(text);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task A_robots_file_is_read_as_its_example_says(int line, string robots, string expected)
    {
        var words = expected.Split(' ');
        var address = $"http://site.example{words[1]}";
        foreach (var ending in new[] { "\n", "\r\n", "\r" })
        {
            var network = new FakeNetwork().Page(address, FakeAnswer.Text("نص")).Page("http://site.example/robots.txt", FakeAnswer.Text("\uFEFF" + robots.Replace("\n", ending, StringComparison.Ordinal)));
            var result = await network.Fetcher().FetchAsync(address, TestContext.Current.CancellationToken);
            Assert.True(result is FetchedPage == (words[0] == "allow"), $"robots.md, example before line {line}: {expected}");
        }
    }

    [Fact]
    public void A_hostile_robots_file_is_read_in_time()
    {
        var pattern = "Disallow: " + string.Concat(Enumerable.Repeat("*a", 40)) + "b\n";
        var rules = RobotsRules.Read("User-agent: *\n" + string.Concat(Enumerable.Repeat(pattern, (500 << 10) / pattern.Length)), UserAgent.Token);
        var address = new Uri("http://site.example/" + new string('a', 8000));
        var start = Stopwatch.GetTimestamp();
        Assert.True(rules.Allows(address));
        Assert.InRange(Stopwatch.GetElapsedTime(start).TotalSeconds, 0, 5);
    }
}
