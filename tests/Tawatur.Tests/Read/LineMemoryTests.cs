using Tawatur.Read;

namespace Tawatur.Tests.Read;

/// <summary>What a line costs in memory; alone, for what is allocated is counted over all threads.</summary>
[Collection(nameof(Alone))]
public sealed class LineMemoryTests
{
    private static readonly ReadOptions Small = new() { Limits = new ReadLimits { LineBytes = 1000, TextLength = 500 } };

    [Fact]
    public void A_line_over_the_limit_fails_alone_and_costs_no_memory_of_its_own()
    {
        var line = new byte[50_000_000];
        Array.Fill(line, (byte)'x');
        var packed = Bytes.Gzip([.. line, (byte)'\n', .. "{\"id\":\"b\",\"text\":\"after\"}\n"u8]);
        var before = GC.GetTotalAllocatedBytes();
        var results = Bytes.Read(packed, "reports.jsonl.gz", Small);
        Assert.InRange(GC.GetTotalAllocatedBytes() - before, 0, 20_000_000);
        Assert.Equal("the line is longer than 1000 bytes", ((ReadFailure)results[0]).Why);
        Assert.Equal(1, ((ReadFailure)results[0]).Place.Line);
        Assert.Equal(2, ((ReadArticle)results[1]).Place.Line);
    }
}
