using System.Globalization;
using Tawatur.IntegrationTests.Timing;

namespace Tawatur.Benchmarks.Speed;

/// <summary>Prints for each large text, with a tab between, what it is and how many times the cost of its half it costs.</summary>
internal static class GrowthCommand
{
    public static async Task<int> RunAsync()
    {
        foreach (var name in LargeTexts.Names)
        {
            var growth = await Growth.OfAsync(name, CancellationToken.None);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}\t{growth.Whole / growth.Half:0.00} ({growth.Half:0.00} s, {growth.Whole:0.00} s)"));
        }

        return 0;
    }
}
