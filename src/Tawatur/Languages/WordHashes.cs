using System.Buffers.Text;
using System.Numerics;
using System.Text;

namespace Tawatur.Languages;

/// <summary>The words of a large table with a number each, kept as hashes: read in a millisecond when first asked for, and asked in a few nanoseconds.</summary>
internal sealed class WordHashes
{
    // Of 64 bits: among 30,000 words the chance that a word of a text meets a wrong one is one in 10^14.
    private readonly ulong[] _hashes;
    private readonly int[] _numbers;
    private readonly int _mask;

    private WordHashes(int lines)
    {
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)(2 * Math.Max(lines, 1)));
        _hashes = new ulong[size];
        _numbers = new int[size];
        _mask = size - 1;
    }

    /// <summary>Reads a shipped table of words, and beside each a whole number where the table has a second column.</summary>
    public static WordHashes Read(string name)
    {
        using var stream = TableSource.Open(name);
        var table = new byte[stream.Length];
        stream.ReadExactly(table);
        var words = new WordHashes(table.AsSpan().Count((byte)'\n'));
        var isBehindHeader = false;
        for (var at = 0; at < table.Length;)
        {
            var length = table.AsSpan(at).IndexOf((byte)'\n');
            var line = table.AsSpan(at, length < 0 ? table.Length - at : length);
            at += line.Length + 1;
            if (line.IsEmpty || line[0] == (byte)'#')
            {
                continue;
            }

            if (isBehindHeader)
            {
                words.Add(line);
            }

            isBehindHeader = true;
        }

        return words;
    }

    public bool Contains(ReadOnlySpan<char> word) => Find(Hash(word)) is var slot && _hashes[slot] != 0;

    /// <summary>Returns the number beside a word; 0 where the table has not the word.</summary>
    public int Number(ReadOnlySpan<char> word) => _numbers[Find(Hash(word))];

    private void Add(ReadOnlySpan<byte> line)
    {
        var tab = line.IndexOf((byte)'\t');
        var hash = Start;
        foreach (var letter in Encoding.UTF8.GetString(tab < 0 ? line : line[..tab]))
        {
            hash = Next(hash, letter);
        }

        var slot = Find(End(hash));
        _hashes[slot] = End(hash);
        if (tab >= 0 && Utf8Parser.TryParse(line[(tab + 1)..], out int number, out _))
        {
            _numbers[slot] = number;
        }
    }

    private int Find(ulong hash)
    {
        var slot = (int)(hash >> 20) & _mask;
        while (_hashes[slot] != 0 && _hashes[slot] != hash)
        {
            slot = (slot + 1) & _mask;
        }

        return slot;
    }

    private const ulong Start = 14695981039346656037;

    private static ulong Hash(ReadOnlySpan<char> word)
    {
        var hash = Start;
        foreach (var letter in word)
        {
            hash = Next(hash, letter);
        }

        return End(hash);
    }

    private static ulong Next(ulong hash, char letter) => (hash ^ letter) * 1099511628211;

    private static ulong End(ulong hash)
    {
        hash ^= hash >> 32;
        hash *= 0x9E3779B97F4A7C15;
        return (hash ^ (hash >> 29)) | 1;
    }
}
