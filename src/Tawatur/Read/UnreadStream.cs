namespace Tawatur.Read;

/// <summary>A stream some of whose bytes were read to see what it is, and come first again.</summary>
/// <param name="first">The bytes that were read.</param>
/// <param name="rest">The stream behind them.</param>
internal sealed class UnreadStream(ReadOnlyMemory<byte> first, Stream rest) : Stream
{
    private ReadOnlyMemory<byte> _first = first;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(Span<byte> buffer) => TakeFirst(buffer) is > 0 and var taken ? taken : rest.Read(buffer);

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        TakeFirst(buffer.Span) is > 0 and var taken ? new ValueTask<int>(taken) : rest.ReadAsync(buffer, cancellationToken);

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            rest.Dispose();
        }

        base.Dispose(disposing);
    }

    private int TakeFirst(Span<byte> buffer)
    {
        var taken = Math.Min(buffer.Length, _first.Length);
        _first[..taken].Span.CopyTo(buffer);
        _first = _first[taken..];
        return taken;
    }
}
