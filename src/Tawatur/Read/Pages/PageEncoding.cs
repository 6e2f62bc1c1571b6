using System.Text;
using System.Text.Unicode;
using UtfUnknown;

namespace Tawatur.Read.Pages;

/// <summary>Decodes a page: a byte-order mark wins, then what proves to be UTF-8, then what server and page declare as far as it gives readable letters, then a guess.</summary>
internal static class PageEncoding
{
    // Enough to tell an encoding from, behind the head with its scripts.
    private const int SampleBytes = 256 << 10;

    // Damage, not another encoding: a file cut in the middle of a letter, a form's stray byte.
    private const int GoodPerBad = 50;

    // Below this share of readable letters a declared encoding is taken for a lie; right ones are at 0.99 and above, wrong ones below 0.6.
    private const double Readable = 0.9;

    private static readonly string[] Guesses = ["windows-1256", "iso-8859-6", "windows-1252"];

    /// <summary>Decodes.</summary>
    /// <returns>The text, or <c>null</c> where the bytes are none.</returns>
    public static DecodedPage? Decode(ReadOnlySpan<byte> bytes, string? contentType)
    {
        var notes = new List<string>();
        var byServer = DeclaredCharset.OfContentType(contentType);
        if (bytes is [0xEF, 0xBB, 0xBF, ..] or [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            return TextEncodings.Decode(bytes, out var note) is { } marked ? new DecodedPage(marked, note is null ? [] : [note]) : null;
        }

        var byPage = DeclaredCharset.OfPage(bytes);
        var (server, page) = (CharsetLabel.Read(byServer), CharsetLabel.Read(byPage));
        if (server is not null && page is not null && server.CodePage != page.CodePage)
        {
            notes.Add($"the server declares {byServer}, the page {byPage}");
        }

        foreach (var (name, encoding) in (ReadOnlySpan<(string?, Encoding?)>)[(byServer, server), (byPage, page)])
        {
            if (name is not null && encoding is null)
            {
                notes.Add($"declared to be in {(name.Length > 40 ? name[..40] : name)}, which is no known encoding");
            }
        }

        var text = Choose(bytes, [server, page], notes);
        return text is null || TextEncodings.HasControls(text) ? null : new DecodedPage(text, notes);
    }

    private static string? Choose(ReadOnlySpan<byte> bytes, Encoding?[] declared, List<string> notes)
    {
        if (Array.Find(declared, d => d is not null) is { } wide && IsUtf16(wide) && bytes.Contains((byte)0))
        {
            return wide.GetString(bytes);
        }

        if (Utf8.IsValid(bytes))
        {
            if (Array.Find(declared, d => d is not null && (!IsUnicode(d) || IsUtf16(d))) is { } lie && bytes.ContainsAnyInRange((byte)0x80, (byte)0xFF))
            {
                notes.Add($"read as UTF-8, which it is, and not as {lie.WebName}, as declared");
            }

            return Encoding.UTF8.GetString(bytes);
        }

        var (good, bad) = MixedEncoding.Count(bytes);
        if (bad <= good / GoodPerBad)
        {
            notes.Add(Utf8Text.Note(bad));
            return Utf8Text.Decode(bytes, out _);
        }

        var why = new List<string>();
        var encoding = SingleByte(bytes, declared, why);
        if (encoding is null)
        {
            return null;
        }

        // In a text of one byte a letter next to nothing looks like UTF-8 by chance.
        if (good > bad / 10)
        {
            notes.Add($"in two encodings: read piece by piece as UTF-8 and as {encoding.WebName}");
            return MixedEncoding.Decode(bytes, encoding);
        }

        notes.AddRange(why);
        return encoding.GetString(bytes);
    }

    private static Encoding? SingleByte(ReadOnlySpan<byte> bytes, Encoding?[] declared, List<string> notes)
    {
        var sample = Sample(bytes);
        Encoding? first = null;
        foreach (var encoding in declared)
        {
            if (encoding is not null && !IsUnicode(encoding))
            {
                first ??= encoding;
                if (ReadableLetters.Share(encoding.GetString(sample)) >= Readable)
                {
                    if (encoding != first)
                    {
                        notes.Add($"read as {encoding.WebName}: as {first.WebName} it is not readable");
                    }

                    return encoding;
                }
            }
        }

        var guess = Guess(sample) ?? first;
        if (guess is not null && guess != first)
        {
            notes.Add((first ?? Array.Find(declared, d => d is not null)) is { } lie ? $"not in {lie.WebName}, as declared: read as {guess.WebName}, which was guessed" : $"not UTF-8: read as {guess.WebName}, which was guessed");
        }

        return guess;
    }

    private static Encoding? Guess(byte[] sample)
    {
        var detected = CharsetDetector.DetectFromBytes(sample).Detected?.EncodingName;
        Encoding? best = null;
        var most = 0.0;
        foreach (var name in (string?[])[detected, .. Guesses])
        {
            if (CharsetLabel.Read(name) is { } encoding && !IsUnicode(encoding) && ReadableLetters.Share(encoding.GetString(sample)) is var share && share > most)
            {
                best = encoding;
                most = share;
            }
        }

        return best;
    }

    // Tags and scripts are ASCII in every encoding here: only the lines with other bytes tell anything.
    private static byte[] Sample(ReadOnlySpan<byte> bytes)
    {
        var sample = new List<byte>();
        while (!bytes.IsEmpty && sample.Count < SampleBytes)
        {
            var end = bytes[1..].IndexOfAny((byte)'<', (byte)'>', (byte)'\n') + 1;
            var run = end <= 0 ? bytes : bytes[..end];
            if (run.ContainsAnyInRange((byte)0x80, (byte)0xFF) && !Utf8.IsValid(run))
            {
                sample.AddRange(run[..Math.Min(run.Length, SampleBytes)]);
            }

            bytes = bytes[run.Length..];
        }

        return [.. sample];
    }

    private static bool IsUnicode(Encoding encoding) => encoding.CodePage == Encoding.UTF8.CodePage || IsUtf16(encoding);

    private static bool IsUtf16(Encoding encoding) => encoding.CodePage == Encoding.Unicode.CodePage || encoding.CodePage == Encoding.BigEndianUnicode.CodePage;
}
