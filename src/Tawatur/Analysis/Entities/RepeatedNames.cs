using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Entities;

/// <summary>Finds last names that stand alone, by the full names that the same report has.</summary>
internal static class RepeatedNames
{
    private const int MinLetters = 3;

    public static void Find(NameText text)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        var words = new HashSet<string>(StringComparer.Ordinal); // last names that are ordinary words too: taken behind a verb of speech alone
        foreach (var name in text.Found)
        {
            if (name is { Type: EntityType.Person, Kind: MentionKind.Name })
            {
                var last = text.Tokens[name.End - 1];
                if (last.Kind == TokenKind.Word && last.Word.Folded.Length >= MinLetters && (last.Word.Names & (NameTraits.Completion | NameTraits.Ordinal)) == 0
                    && (name.End - name.First > 1 || last.Word.NameStart == 0))
                {
                    if ((last.Word.Names & NameTraits.Common) == 0)
                    {
                        known.Add(last.Word.Folded);
                    }
                    else if (name.End - name.First > 1)
                    {
                        words.Add(last.Word.Folded);
                    }
                }
            }
        }

        if (known.Count + words.Count == 0)
        {
            return;
        }

        var covered = Covered(text, out var nisbas);
        var lookup = known.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var token = 0; token < text.Length; token++)
        {
            var word = text.Tokens[token].Word;
            if (covered[token] || word.Kind != TokenKind.Word || word.Folded.Length < MinLetters)
            {
                continue;
            }

            if ((word.Names & (NameTraits.Unknown | NameTraits.Name)) == 0)
            {
                if (words.Contains(word.Folded) && text.IsBehindSpeech(token) && !text.TryEntry<TitleEntry>(token, out _) && !text.TryEntry<OrganizationHeadEntry>(token, out _))
                {
                    text.Found.Add(new FoundName(token, token + 1, text.NameSpan(token, token + 1), EntityType.Person, MentionKind.Name, "repeated-name"));
                    Cover(text, nisbas, token);
                }

                continue;
            }

            if (Strip(word, lookup) is >= 0 and var strip)
            {
                var span = new TextSpan(text.Tokens[token].Start + strip, text.Tokens[token].End);
                text.Found.Add(new FoundName(token, token + 1, span, EntityType.Person, MentionKind.Name, "repeated-name"));
                Cover(text, nisbas, token);
            }
        }
    }

    /// <summary>"the Houthi" as a last name is no word for the Houthis.</summary>
    private static void Cover(NameText text, Dictionary<int, int> nisbas, int token)
    {
        if (nisbas.TryGetValue(token, out var nisba))
        {
            text.Found[nisba] = text.Found[nisba] with { IsCovered = true };
        }
    }

    private static bool[] Covered(NameText text, out Dictionary<int, int> nisbas)
    {
        nisbas = [];
        var covered = new bool[text.Length];
        for (var i = 0; i < text.Found.Count; i++)
        {
            var name = text.Found[i];
            if (name.Entry is NisbaEntry)
            {
                nisbas[name.First] = i;
            }
            else if (name.Kind == MentionKind.Name)
            {
                covered.AsSpan(name.First, name.End - name.First).Fill(true);
            }
        }

        return covered;
    }

    /// <summary>Returns how many letters stand before a known name; -1 where the word is none.</summary>
    private static int Strip(WordForm word, HashSet<string>.AlternateLookup<ReadOnlySpan<char>> known)
    {
        var folded = word.Folded.AsSpan();
        if (known.Contains(folded))
        {
            return 0;
        }

        // Letters of particles are counted as written: words with marks inside are left alone.
        var isParticle = folded[0] is Characters.Waw or Characters.Feh or Characters.Beh or Characters.Lam or Characters.Kaf;
        return isParticle && folded.Length == word.Length && folded.Length > MinLetters && known.Contains(folded[1..]) ? 1 : -1;
    }
}
