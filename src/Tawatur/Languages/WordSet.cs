using System.Text;

namespace Tawatur.Languages;

/// <summary>The words of a large sorted table, searched in place: nothing is read until a word is asked for.</summary>
internal sealed class WordSet
{
    private const int MaxWordBytes = 128;

    private readonly byte[] _table;
    private readonly int _first;

    private WordSet(byte[] table, int first)
    {
        _table = table;
        _first = first;
    }

    /// <summary>Opens a shipped table whose first column is sorted and whose lines have that column alone.</summary>
    public static WordSet Open(string name)
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

        return new WordSet(table, NextLine(table, first));
    }

    public bool Contains(ReadOnlySpan<char> word)
    {
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

            var length = _table.AsSpan(middle).IndexOf((byte)'\n');
            var line = _table.AsSpan(middle, length < 0 ? _table.Length - middle : length);
            switch (line.SequenceCompareTo(key))
            {
                case 0:
                    return true;
                case < 0:
                    low = middle + line.Length + 1;
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
