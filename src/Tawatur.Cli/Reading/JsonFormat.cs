using System.Buffers;
using Tawatur.Documents;
using Tawatur.Export;

namespace Tawatur.Cli.Reading;

/// <summary>A reading as JSON, without a line end.</summary>
/// <param name="writer">Writes it.</param>
internal sealed class JsonFormat(JsonReadingWriter writer) : IReportFormat
{
    public void Write(Document document, IBufferWriter<byte> output) => writer.Write(document, output);
}
