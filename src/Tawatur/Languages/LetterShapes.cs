using System.Buffers.Text;
using System.Text;

namespace Tawatur.Languages;

/// <summary>Tells by its letters whether an unknown word looks like a foreign name in Arabic letters.</summary>
internal sealed class LetterShapes
{
    // On words held back from the compiling, nine of ten words over this score that the common words lack are names; half of the names reach it.
    public const int MinScore = 5;

    /// <summary>Over this score a word is a foreign name even where its endings could be those of a common word.</summary>
    public const int SureScore = 15;

    private const int MaxLetters = 24;
    private const int MaxGroup = 4;

    // Over twice the groups of the table, so that few lie beside their place; small, since a large array would start a collection while the program starts.
    private const int Slots = 1 << 14;

    private readonly uint[] _groups = new uint[Slots];
    private readonly sbyte[] _weights = new sbyte[Slots];

    public LetterShapes()
    {
        using var stream = TableSource.Open("ar/letter-shapes.tsv");
        var table = new byte[stream.Length];
        stream.ReadExactly(table);
        Span<char> letters = stackalloc char[MaxGroup];
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
                Add(line, letters);
            }

            isBehindHeader = true;
        }
    }

    /// <summary>Returns how much the letters of a folded word speak for a foreign name.</summary>
    public int Score(ReadOnlySpan<char> folded)
    {
        if (folded.Length is < 3 or > MaxLetters)
        {
            return 0;
        }

        Span<char> word = stackalloc char[MaxLetters + 2];
        word = word[..(folded.Length + 2)];
        word[0] = '<';
        folded.CopyTo(word[1..]);
        word[^1] = '>';
        var score = 0;
        for (var length = 2; length <= 3; length++)
        {
            for (var at = 0; at + length <= word.Length; at++)
            {
                // A group counts once.
                if (word.IndexOf(word.Slice(at, length)) == at)
                {
                    score += Weight(word.Slice(at, length));
                }
            }
        }

        return score + Weight(word[..MaxGroup]) + (word.Length > MaxGroup ? Weight(word[^MaxGroup..]) : 0);
    }

    private int Weight(ReadOnlySpan<char> group) => _weights[Find(Key(group))];

    private void Add(ReadOnlySpan<byte> line, Span<char> letters)
    {
        var tab = line.IndexOf((byte)'\t');
        var key = Key(letters[..Encoding.UTF8.GetChars(line[..tab], letters)]);
        var slot = Find(key);
        _groups[slot] = key;
        _weights[slot] = Utf8Parser.TryParse(line[(tab + 1)..], out sbyte weight, out _) ? weight : (sbyte)0;
    }

    /// <summary>A byte a letter: the letters of one block of Unicode, and the marks of start and end. Other letters have no groups.</summary>
    private static uint Key(ReadOnlySpan<char> group)
    {
        var key = 0u;
        foreach (var letter in group)
        {
            key = (key << 8) | (letter is '<' or '>' || letter >> 8 == Characters.Alef >> 8 ? letter & 0xFFu : 0xFF);
        }

        return key;
    }

    private int Find(uint key)
    {
        var slot = (int)((key * 2654435769) >> 18);
        while (_groups[slot] != 0 && _groups[slot] != key)
        {
            slot = (slot + 1) & (Slots - 1);
        }

        return slot;
    }
}
