using Tawatur.Tests;

namespace Tawatur.IntegrationTests.CommandLine;

/// <summary><c>tawatur read --format html</c>: a page for a report.</summary>
public sealed class ReadHtmlTests : IDisposable
{
    private static readonly string Samples = Repository.PathOf("samples/reports.jsonl");
    private static readonly string Sample = Repository.PathOf("samples/reports/01-warplane.txt");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void One_report_gives_one_page_on_standard_output()
    {
        var run = Processes.Tawatur("read", Sample, "--format", "html");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal("", run.Error);
        Assert.StartsWith("<!DOCTYPE html>", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("</html>\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("يعدّ الأصوات ولا يحكم بالصدق", run.Output, StringComparison.Ordinal);
        Assert.Equal(run.Output, Processes.Tawatur(File.ReadAllBytes(Sample), "read", "-", "--format", "html").Output.Replace("<bdi>-</bdi>", "<bdi>01-warplane.txt</bdi>", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("--format", "html")]
    [InlineData("--format", "html", "--jsonl")]
    public void A_folder_takes_a_page_for_each_report(params string[] arguments)
    {
        var run = Processes.Tawatur(["read", Samples, Sample, .. arguments, "--out", _folder.Path]);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal("", run.Output);
        var pages = Directory.GetFiles(_folder.Path);
        Assert.Equal(File.ReadLines(Samples).Count() + 2, pages.Length);
        Assert.All(pages, page => Assert.EndsWith(".html", page, StringComparison.Ordinal));
        Assert.All(pages, page => Assert.StartsWith("<!DOCTYPE html>", File.ReadAllText(page), StringComparison.Ordinal));
        Assert.All(pages, page => Assert.EndsWith("</html>\n", File.ReadAllText(page), StringComparison.Ordinal));
    }

    [Fact]
    public void An_index_leads_to_the_pages_and_says_what_was_not_read()
    {
        var run = Processes.Tawatur("read", Samples, Path.Combine(_folder.Path, "missing.txt"), "--format", "html", "--out", _folder.Path);
        Assert.Equal(1, run.ExitCode);
        var index = File.ReadAllText(Path.Combine(_folder.Path, "index.html"));
        var links = index.Split("<a href=\"")[1..].Select(rest => rest[..rest.IndexOf('"', StringComparison.Ordinal)]).ToList();
        Assert.Equal(Directory.GetFiles(_folder.Path).Select(Path.GetFileName).Where(name => name != "index.html").Order(StringComparer.Ordinal), links.Order(StringComparer.Ordinal));
        Assert.Contains("missing.txt", index, StringComparison.Ordinal);
        Assert.Contains("no such file", index, StringComparison.Ordinal);
        Assert.DoesNotContain(Directory.GetFiles(_folder.Path), name => name.EndsWith(".part", StringComparison.Ordinal));
    }

    [Fact]
    public void One_report_has_no_index_and_one_of_that_name_is_not_written_over()
    {
        var named = Path.Combine(_folder.Path, "index.txt");
        File.Copy(Sample, named);
        Assert.Equal(0, Processes.Tawatur("read", Sample, "--format", "html", "--out", Path.Combine(_folder.Path, "one")).ExitCode);
        Assert.Equal(["01-warplane.html"], Directory.GetFiles(Path.Combine(_folder.Path, "one")).Select(Path.GetFileName));
        Assert.Equal(0, Processes.Tawatur("read", named, Sample, "--format", "html", "--out", Path.Combine(_folder.Path, "two")).ExitCode);
        Assert.Equal(["01-warplane.html", "index-2.html", "index.html"], Directory.GetFiles(Path.Combine(_folder.Path, "two")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Contains("href=\"index-2.html\"", File.ReadAllText(Path.Combine(_folder.Path, "two", "index.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void Several_reports_in_one_input_need_a_folder_and_nothing_is_half_written()
    {
        var run = Processes.Tawatur("read", Samples, "--format", "html");
        Assert.Equal(1, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.Contains("--out DIR", Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_that_cannot_be_read_gives_no_page()
    {
        var run = Processes.Tawatur("read", "missing.txt", "--format", "html");
        Assert.Equal(1, run.ExitCode);
        Assert.Equal("", run.Output);
    }

    [Fact]
    public void The_same_bytes_come_out_whatever_the_zone_and_the_culture()
    {
        var expected = Processes.Tawatur("read", Sample, "--format", "html").Output;
        var environment = new Dictionary<string, string?> { ["TZ"] = "Asia/Tokyo", ["LC_ALL"] = "ar_SA.UTF-8", ["LANG"] = "ar_SA.UTF-8" };
        Assert.Equal(expected, Processes.Start(Processes.Program, ["read", Sample, "--format", "html"], environment: environment).Output);
    }
}
