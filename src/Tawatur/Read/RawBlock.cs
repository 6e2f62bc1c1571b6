using System.Buffers;
using Tawatur.Documents;

namespace Tawatur.Read;

/// <summary>A piece of an input, still bytes: a whole text, or some whole lines; or why there is none. It goes to one worker, which gives its bytes back.</summary>
internal sealed class RawBlock
{
    private byte[]? _bytes;

    public required string Input { get; init; }

    public required InputKind Kind { get; init; }

    /// <summary>Gets the line that the piece starts with, from 1.</summary>
    public long FirstLine { get; init; } = 1;

    public int Length { get; init; }

    /// <summary>Gets the bytes, rented; the block owns them.</summary>
    public byte[] Bytes { get => _bytes ?? []; init => _bytes = value; }

    /// <summary>Gets the page that the bytes came with; <c>null</c> where they are of a file.</summary>
    public Page? Page { get; init; }

    public ReadFailure? Failure { get; init; }

    public ReadOnlySpan<byte> Span => Bytes.AsSpan(0, Length);

    public void Release()
    {
        if (Interlocked.Exchange(ref _bytes, null) is { } bytes)
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }
}
