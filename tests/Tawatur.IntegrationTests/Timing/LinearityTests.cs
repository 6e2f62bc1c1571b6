namespace Tawatur.IntegrationTests.Timing;

/// <summary>Twice the text costs twice the time: no text makes a step look at everything again and again.</summary>
[Collection(nameof(Alone))]
public sealed class LinearityTests
{
    public static TheoryData<string> Cases() => [.. LargeTexts.Names];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Twice_the_text_costs_at_most_two_and_a_half_times(string name)
    {
        var ratio = (await Growth.OfAsync(name, TestContext.Current.CancellationToken)).Ratio;
        Assert.True(ratio <= Growth.Most, $"{name}: twice the text costs {ratio:F2} times");
    }
}
