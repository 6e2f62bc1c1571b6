using System.Buffers.Text;
using System.Text;

namespace Tawatur.Languages;

/// <summary>The words of a large sorted table, searched in place: nothing is read until a word is asked for.</summary>
internal sealed class SortedWords
{
    private const int MaxWordBytes = 128;

    private readonly byte[] _table;
    private readonly int _first;

    private SortedWords(byte[] table, int first)
    {
        _table = table;
        _first = first;
    }

    /// <summary>Opens a shipped table whose lines are sorted by their first column; the second, where there is one, is a whole number.</summary>
    public static SortedWords Open(string name)
    {
        using var stream = TableSource.Open(name);
        var table = new byte[stream.Length];
        stream.ReadExactly(table);

        // Comments and the header stand before the first word.
        var first = 0;
        while (first < table.Length && table[first] == (byte)'#')
        {
            first = NextLine(table, first);
        }

        return new SortedWords(table, NextLine(table, first));
    }

    public bool Contains(ReadOnlySpan<char> word) => TryFind(word, out _);

    /// <summary>Returns the number beside a word; 0 where the table has not the word.</summary>
    public int Number(ReadOnlySpan<char> word) => TryFind(word, out var rest) && Utf8Parser.TryParse(rest, out int number, out _) ? number : 0;

    private bool TryFind(ReadOnlySpan<char> word, out ReadOnlySpan<byte> rest)
    {
        rest = default;
        Span<byte> key = stackalloc byte[MaxWordBytes];
        if (word.IsEmpty || word.Length > MaxWordBytes / 3)
        {
            return false;
        }

        key = key[..Encoding.UTF8.GetBytes(word, key)];
        int low = _first, high = _table.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            while (middle > low && _table[middle - 1] != (byte)'\n')
            {
                middle--;
            }

            var end = NextLine(_table, middle);
            var line = _table.AsSpan(middle, end - middle).TrimEnd((byte)'\n');
            var tab = line.IndexOf((byte)'\t');
            switch ((tab < 0 ? line : line[..tab]).SequenceCompareTo(key))
            {
                case 0:
                    rest = tab < 0 ? default : line[(tab + 1)..];
                    return true;
                case < 0:
                    low = end;
                    break;
                default:
                    high = middle;
                    break;
            }
        }

        return false;
    }

    private static int NextLine(byte[] table, int at)
    {
        var length = table.AsSpan(at).IndexOf((byte)'\n');
        return length < 0 ? table.Length : at + length + 1;
    }
}
