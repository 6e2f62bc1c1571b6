using System.Buffers;
using Tawatur.Documents;

namespace Tawatur.Cli.Reading;

/// <summary>Turns a document into bytes. Used by one thread at a time.</summary>
internal interface IReportFormat
{
    void Write(Document document, IBufferWriter<byte> output);
}
