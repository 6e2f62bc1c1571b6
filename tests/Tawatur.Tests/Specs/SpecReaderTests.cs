namespace Tawatur.Tests.Specs;

/// <summary>A block that cannot be run is a failing test and never silently left out.</summary>
public sealed class SpecReaderTests
{
    [Fact]
    public void A_block_gives_its_options_text_and_findings()
    {
        var example = Assert.Single(Read("# Weekdays", "```example layer=times published=2018-10-12 author=\"two words\" title=yes", "أ", "ب", "---", "أ = 1", "```"));
        Assert.Null(example.Problem);
        Assert.Equal("Weekdays", example.Name);
        Assert.Equal("times", example.Layer);
        Assert.Equal("2018-10-12", example.Published);
        Assert.Equal("two words", example.Author);
        Assert.True(example.HasTitle);
        Assert.Equal("أ\nب", example.Text);
        Assert.Equal(["أ = 1"], example.Expected);
    }

    [Theory]
    [InlineData("```example layer=weekdays", "أ", "---", "```")]
    [InlineData("```example", "أ", "---", "```")]
    [InlineData("```example layer=times colour=red", "أ", "---", "```")]
    [InlineData("```example layer=times", "أ", "أ = 1", "```")]
    [InlineData("```example layer=times", "أ", "---")]
    public void A_malformed_block_says_what_is_wrong(params string[] lines) => Assert.NotNull(Assert.Single(Read(lines)).Problem);

    [Fact]
    public void Other_fences_are_not_examples() => Assert.Empty(Read("```text", "```example layer=times", "```"));

    [Theory]
    [InlineData("a | b | c | mode=direct | kind=person", "a | b | c | kind=person | mode=direct")]
    [InlineData("a | b", "a | b")]
    public void The_order_of_what_is_not_default_does_not_matter(string one, string other) => Assert.Equal(FindingLines.Canonical(one), FindingLines.Canonical(other));

    private static SpecExample[] Read(params string[] lines) => [.. SpecReader.Read("ar/x.md", lines)];
}
