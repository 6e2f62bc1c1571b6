using System.Buffers;
using Tawatur.Documents;
using Tawatur.Fetch;

namespace Tawatur.Read;

/// <summary>Cuts an input into blocks of bytes, gzip unpacked. It looks for line ends only: the workers do the rest.</summary>
/// <param name="input">The input.</param>
/// <param name="limits">The limits.</param>
internal sealed class InputReader(ReportInput input, ReadLimits limits) : IDisposable
{
    // Some 50 reports: small enough that workers end together, large enough that handing over costs nothing.
    private const int BlockBytes = 256 << 10;

    // A file is the user's own; what a server sends as a packed file is unpacked to so many pages and no further.
    private const int PagesUnpacked = 20;

    private Stream? _stream;
    private Page? _page;
    private InputKind? _kind;
    private long _taken;
    private byte[] _buffer = [];
    private int _filled;
    private long _line = 1;
    private bool _isAtEnd;
    private bool _isDone;
    private bool _isSkipping;
    private string? _broken;

    /// <summary>Takes the page of an address, whose bytes are read from here on like those of a file.</summary>
    public void Take(Page page) => _page = page;

    /// <summary>Ends the input.</summary>
    /// <returns>The block that says why.</returns>
    public RawBlock Fail(string why)
    {
        _isDone = true;
        return new RawBlock { Input = input.Name, Kind = _kind ?? InputKind.Empty, Failure = new ReadFailure(new ReportPlace(input.Name), why) };
    }

    /// <summary>Returns the next block, or <c>null</c> behind the last.</summary>
    public async ValueTask<RawBlock?> NextAsync(CancellationToken cancellation)
    {
        if (_isDone)
        {
            return null;
        }

        if (_broken is not null)
        {
            return Fail(_broken);
        }

        try
        {
            _stream ??= await OpenAsync(cancellation).ConfigureAwait(false);
            _kind ??= await RecognizeAsync(cancellation).ConfigureAwait(false);
            return _kind switch
            {
                InputKind.JsonLines => await LinesAsync(cancellation).ConfigureAwait(false),
                InputKind.PlainText => await WholeAsync(4L * limits.TextLength, $"the text is longer than {limits.TextLength} UTF-16 code units", cancellation).ConfigureAwait(false),
                InputKind.Html => await WholeAsync(limits.PageBytes, $"the page is longer than {limits.PageBytes} bytes", cancellation).ConfigureAwait(false),
                InputKind.JsonDocument => await WholeAsync(limits.LineBytes, $"the JSON document is longer than {limits.LineBytes} bytes; a report a line has no limit", cancellation).ConfigureAwait(false),
                _ => Fail(Refusal(_kind.Value)),
            };
        }
        catch (InvalidDataException)
        {
            return Break("the gzip data is damaged or cut short");
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            return Fail(input.Name.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? "no such file; an address starts with https://" : "no such file");
        }
        catch (UnauthorizedAccessException) when (Directory.Exists(input.Name))
        {
            return Fail("a folder; name the files in it");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return Break($"cannot be read: {error.Message.ReplaceLineEndings(" ")}");
        }
    }

    public void Dispose()
    {
        _stream?.Dispose();
        Return(ref _buffer);
    }

    private static string Refusal(InputKind kind) => kind switch
    {
        InputKind.Empty => "the input is empty",
        InputKind.Feed => "a feed or another XML document; this version reads pages, plain text and JSON Lines only",
        InputKind.Warc => "a WARC file; this version reads pages, plain text and JSON Lines only",
        InputKind.Pdf => "a PDF file; this version reads pages, plain text and JSON Lines only",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    private async ValueTask<Stream> OpenAsync(CancellationToken cancellation)
    {
        var stream = _page is null ? input.Open() : new MemoryStream(_page.Bytes.ToArray(), writable: false);
        var first = new byte[2];
        var taken = await stream.ReadAtLeastAsync(first, first.Length, throwOnEndOfStream: false, cancellation).ConfigureAwait(false);
        var unread = new UnreadStream(first.AsMemory(0, taken), stream);
        return taken == 2 && first is [0x1F, 0x8B] ? Unpacking.Gzip(unread) : unread;
    }

    private async ValueTask<InputKind> RecognizeAsync(CancellationToken cancellation)
    {
        _buffer = ArrayPool<byte>.Shared.Rent(BlockBytes);
        do
        {
            await FillAsync(cancellation).ConfigureAwait(false);
        }
        while (!_isAtEnd && _filled < _buffer.Length && !HasLine());

        return KindRecognizer.Recognize(_buffer.AsSpan(0, _filled), _page is null ? input.Name : PageName.Of(_page));
    }

    private bool HasLine() => _buffer.AsSpan(0, _filled).TrimStart("\uFEFF \t\r\n"u8).Contains((byte)'\n');

    private async ValueTask FillAsync(CancellationToken cancellation)
    {
        do
        {
            var taken = await _stream!.ReadAsync(_buffer.AsMemory(_filled), cancellation).ConfigureAwait(false);
            _filled += taken;
            _taken += taken;
            _isAtEnd = taken == 0;
            if (_page is not null && _taken > (long)PagesUnpacked * limits.PageBytes)
            {
                throw new IOException($"it unpacks to more than {(long)PagesUnpacked * limits.PageBytes} bytes");
            }
        }
        while (!_isAtEnd && !input.IsLive && _filled < _buffer.Length);
    }

    private async ValueTask<RawBlock?> LinesAsync(CancellationToken cancellation)
    {
        var searched = 0;
        while (true)
        {
            var last = _buffer.AsSpan(searched, _filled - searched).LastIndexOf((byte)'\n');
            if (_isSkipping)
            {
                if (SkipLine() is { } failure)
                {
                    return failure;
                }
            }
            else if (last >= 0)
            {
                return Take(searched + last + 1);
            }
            else if (_isAtEnd)
            {
                _isDone = true;
                return _filled > 0 ? Take(_filled) : null;
            }
            else if (_filled > limits.LineBytes)
            {
                _isSkipping = true;
                continue;
            }

            searched = _filled;
            Grow(limits.LineBytes);
            if (!_isAtEnd)
            {
                await FillAsync(cancellation).ConfigureAwait(false);
            }
        }
    }

    // What is left of a line beyond the limit is read and forgotten, so that the next line is read again.
    private RawBlock? SkipLine()
    {
        var end = _buffer.AsSpan(0, _filled).IndexOf((byte)'\n');
        if (end < 0 && !_isAtEnd)
        {
            _filled = 0;
            return null;
        }

        var rest = end < 0 ? 0 : _filled - end - 1;
        _buffer.AsSpan(_filled - rest, rest).CopyTo(_buffer);
        _filled = rest;
        _isSkipping = false;
        _isDone = end < 0;
        return new RawBlock
        {
            Input = input.Name,
            Kind = InputKind.JsonLines,
            Failure = new ReadFailure(new ReportPlace(input.Name, _line++), $"the line is longer than {limits.LineBytes} bytes"),
        };
    }

    private async ValueTask<RawBlock?> WholeAsync(long limit, string tooLong, CancellationToken cancellation)
    {
        while (!_isAtEnd && _filled <= limit)
        {
            Grow((int)Math.Min(limit, int.MaxValue / 2));
            await FillAsync(cancellation).ConfigureAwait(false);
        }

        if (_filled > limit)
        {
            return Fail(tooLong);
        }

        _isDone = true;
        return Take(_filled);
    }

    private RawBlock Take(int length)
    {
        var rest = ArrayPool<byte>.Shared.Rent(Math.Max(BlockBytes, _filled - length));
        _buffer.AsSpan(length, _filled - length).CopyTo(rest);
        var block = new RawBlock { Input = input.Name, Kind = _kind!.Value, FirstLine = _line, Bytes = _buffer, Length = length, Page = _page };
        _line += block.Span.Count((byte)'\n');
        _filled -= length;
        _buffer = rest;
        return block;
    }

    private void Grow(int limit)
    {
        if (_filled < _buffer.Length)
        {
            return;
        }

        var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(2L * _buffer.Length, Math.Max(limit, _buffer.Length) + (long)BlockBytes));
        _buffer.AsSpan(0, _filled).CopyTo(larger);
        Return(ref _buffer);
        _buffer = larger;
    }

    // Whole lines in front of the damage are read.
    private RawBlock Break(string why)
    {
        _kind ??= KindRecognizer.Recognize(_buffer.AsSpan(0, _filled), input.Name);
        var last = _kind == InputKind.JsonLines && !_isSkipping ? _buffer.AsSpan(0, _filled).LastIndexOf((byte)'\n') : -1;
        if (last < 0)
        {
            return Fail(why);
        }

        _broken = why;
        return Take(last + 1);
    }

    private static void Return(ref byte[] buffer)
    {
        if (buffer.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(buffer);
            buffer = [];
        }
    }
}
