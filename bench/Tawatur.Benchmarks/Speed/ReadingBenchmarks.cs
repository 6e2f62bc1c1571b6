using System.Buffers;
using BenchmarkDotNet.Attributes;
using Tawatur.Analysis;
using Tawatur.Documents;
using Tawatur.Export;

namespace Tawatur.Benchmarks.Speed;

/// <summary>Whole reports, from the article to the reading.</summary>
public class ReadingBenchmarks : IDisposable
{
    private readonly StandardAnalysis _analysis = new();
    private readonly JsonReadingWriter _writer = new("benchmark");
    private readonly ArrayBufferWriter<byte> _buffer = new();
    private readonly List<Document> _documents;

    /// <summary>Analyses the reports once.</summary>
    public ReadingBenchmarks() => _documents = [.. SampleReports.All.Select(article => _analysis.Analyse(article))];

    /// <inheritdoc/>
    public void Dispose()
    {
        _writer.Dispose();
        GC.SuppressFinalize(this);
    }

    [Benchmark(Description = "whole analysis")]
    public int Analysis() => SampleReports.All.Sum(article => _analysis.Analyse(article).Statements.Length);

    [Benchmark(Description = "writing as JSON")]
    public int Json()
    {
        _buffer.ResetWrittenCount();
        _documents.ForEach(document => _writer.Write(document, _buffer));
        return _buffer.WrittenCount;
    }
}
