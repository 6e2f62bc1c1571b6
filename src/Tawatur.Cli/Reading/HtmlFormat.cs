using System.Buffers;
using Tawatur.Documents;
using Tawatur.Export;

namespace Tawatur.Cli.Reading;

/// <summary>A reading as a page for people.</summary>
/// <param name="writer">Writes it.</param>
internal sealed class HtmlFormat(HtmlReadingWriter writer) : IReportFormat
{
    public void Write(Document document, IBufferWriter<byte> output) => writer.Write(document, output);
}
