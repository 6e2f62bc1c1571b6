using System.Collections.Immutable;
using Tawatur.Documents;

namespace Tawatur.Languages;

/// <summary>Takes a written Arabic word apart: attached particles, stem, attached pronoun. By the vocabulary of the tables first, then by rule.</summary>
/// <param name="index">The tables' terms.</param>
/// <param name="names">The lexicon of names.</param>
/// <param name="whole">Folded words that are never taken apart.</param>
internal sealed class ArabicWords(TermIndex index, NameLexicon names, WholeWords whole)
{
    // "And", a preposition and the article.
    private const int MaxParticles = 4;

    // A stem of two letters behind a particle is more often the end of another word.
    private const int MinStem = 3;

    internal static readonly string[] Pronouns = ["\u0647\u0645\u0627", "\u0647\u0627", "\u0647\u0645", "\u0647\u0646", "\u0643\u0645", "\u0646\u0627", "\u0646\u064A", "\u0647", "\u0643"];

    // Two letters and a pronoun are a function word of its own ("lahu", "biha") or another word ("amni").
    private const int MinBeforePronoun = 3;

    private readonly PlainWords _plain = new(index);

    public WordForm Analyse(string written, TokenKind kind)
    {
        if (kind != TokenKind.Word)
        {
            return _plain.Analyse(written, kind);
        }

        var folded = Folding.Fold(written, out var light, out var places);
        if (folded.Length == 0)
        {
            return _plain.Analyse(written, kind);
        }

        var candidates = Candidates(folded, written, places);
        var certain = Certain(folded, written, places);
        if (certain > 0 && candidates.Exists(c => c.Strip == certain && !c.Restored))
        {
            candidates.RemoveAll(c => c.Strip < certain && !IsListedWithArticle(c.Strip, c.Restored));
        }

        // "the Emirates": the article is a particle by the spelling, and still belongs to a name that the tables have with it.
        bool IsListedWithArticle(int strip, bool isRestored) => isRestored
            ? strip == certain - 1 && index.Number(string.Concat("\u0627", folded.AsSpan(strip))) >= 0
            : strip == certain - 2 && folded[strip] == Characters.Alef && folded[strip + 1] == Characters.Lam && index.Number(folded.AsSpan(strip)) >= 0;

        var readings = ImmutableArray.CreateBuilder<WordReading>();
        foreach (var candidate in candidates)
        {
            AddReadings(readings, candidate, folded, light, places, written.Length);
        }

        var (proclitics, start, end) = Decide(folded, candidates, certain, readings, places, written.Length);
        var vocabulary = index.Number(folded);
        readings.RemoveAll(r => !index.Starts(r.Vocabulary));
        var firstLetter = FoldedPlace(places, start, folded.Length);
        var behind = FoldedPlace(places, end, folded.Length);
        var (traits, strip) = names.Read(folded, light, written);
        return new WordForm
        {
            Names = traits,
            NameStart = WrittenPlace(places, strip, written.Length),
            Length = written.Length,
            Kind = kind,
            Folded = folded,
            Light = light,
            Vocabulary = vocabulary,
            Proclitics = proclitics,
            StemStart = start,
            StemEnd = end,
            Stem = start == 0 && end == written.Length ? folded : folded[firstLetter..behind],
            Readings = readings.DrainToImmutable(),
            IsWhole = whole.Contains(folded),
            Core = IsFunction(folded, firstLetter) ? 0 : WordCores.Of(folded, firstLetter),
        };
    }

    private bool IsFunction(string folded, int stem) => folded.Length <= 2 || whole.IsClosed(folded) || (stem > 0 && whole.IsClosed(folded.AsSpan(stem)));

    /// <summary>Returns how many letters are particles by the spelling: alef with a hamza below starts a word, and so does alef with a hamza behind "and"; 0 where it does not tell.</summary>
    private static int Certain(string folded, string written, int[]? places)
    {
        for (var i = 1; i < folded.Length && i <= MaxParticles; i++)
        {
            var letter = folded[i] == Characters.Alef ? written[WrittenPlace(places, i, written.Length)] : folded[i];
            if (letter == Characters.AlefHamzaBelow || (i == 1 && folded[0] == Characters.Waw && letter is Characters.AlefHamzaAbove or Characters.AlefMadda && folded.Length > 3))
            {
                return i;
            }
        }

        return 0;
    }

    private static int FoldedPlace(int[]? places, int writtenPlace, int length)
    {
        if (places is null)
        {
            return writtenPlace;
        }

        for (var i = 0; i < places.Length; i++)
        {
            if (places[i] >= writtenPlace)
            {
                return i;
            }
        }

        return length;
    }

    private static int WrittenPlace(int[]? places, int foldedPlace, int writtenLength) =>
        places is null ? foldedPlace : foldedPlace == 0 ? 0 : foldedPlace < places.Length ? places[foldedPlace] : writtenLength;

    /// <summary>All ways to strip particles, the least first. <c>Restored</c> says that the article's alef, lost behind li-, stands before the stem again.</summary>
    private List<(Proclitics Flags, int Strip, bool Restored)> Candidates(string word, string written, int[]? places)
    {
        var result = new List<(Proclitics, int, bool)>(8) { (Proclitics.None, 0, false) };
        if (whole.Contains(word))
        {
            return result;
        }

        Behind(0, Proclitics.None);
        if (word.Length >= 3 && word[0] is Characters.Waw or Characters.Feh)
        {
            var conjunction = word[0] == Characters.Waw ? Proclitics.And : Proclitics.Then;
            result.Add((conjunction, 1, false));
            if (!whole.Contains(word.AsSpan(1)))
            {
                Behind(1, conjunction);
            }
        }

        return result;

        void Behind(int at, Proclitics flags)
        {
            var left = word.Length - at;
            if (left >= 4 && IsArticle(at))
            {
                result.Add((flags | Proclitics.The, at + 2, false));
            }

            if (left < 3)
            {
                return;
            }

            var preposition = word[at] switch
            {
                Characters.Beh => Proclitics.With,
                Characters.Lam => Proclitics.To,
                Characters.Kaf => Proclitics.Like,
                _ => Proclitics.None,
            };
            if (preposition != Proclitics.None)
            {
                result.Add((flags | preposition, at + 1, false));
                if (left >= 5 && IsArticle(at + 1) && !whole.Contains(word.AsSpan(at + 1)))
                {
                    result.Add((flags | preposition | Proclitics.The, at + 3, false));
                }
            }

            if (left >= 4 && word[at] == Characters.Lam && word[at + 1] == Characters.Lam)
            {
                // "lil-": the article's lam is there, its alef is not; or the stem's own lam swallowed the article (and is known to be the stem's).
                result.Add((flags | Proclitics.To, at + 1, true));
                var isOwn = whole.Contains(word.AsSpan(at + 1));
                result.Add((flags | Proclitics.To | Proclitics.The, isOwn ? at + 1 : at + 2, false));
                result.Add((flags | Proclitics.To | Proclitics.The, isOwn ? at + 2 : at + 1, false));
            }

            if (left >= 4 && word[at] == Characters.Seen && word[at + 1] is Characters.Yeh or Characters.Teh or Characters.Noon or Characters.Alef)
            {
                result.Add((flags | Proclitics.Will, at + 1, false));
            }
        }

        // An alef with hamza is a word's own.
        bool IsArticle(int at) => word[at] == Characters.Alef && word[at + 1] == Characters.Lam && written[WrittenPlace(places, at, written.Length)] is Characters.Alef or Characters.AlefWasla;
    }

    private void AddReadings(ImmutableArray<WordReading>.Builder readings, (Proclitics Flags, int Strip, bool Restored) candidate, string folded, string light, int[]? places, int length)
    {
        var (flags, strip, restored) = candidate;
        var stem = restored ? string.Concat("\u0627", folded.AsSpan(strip)) : folded[strip..];
        var lightStem = restored ? string.Concat("\u0627", light.AsSpan(strip)) : light[strip..];
        var start = WrittenPlace(places, strip, length);
        if (index.Number(stem) is >= 0 and var number)
        {
            readings.Add(new WordReading(number, flags, start, length, false, lightStem));
        }

        if (restored || (flags & Proclitics.The) != 0)
        {
            return;
        }

        foreach (var pronoun in Pronouns)
        {
            // The light form tells the pronoun -hu from the ending -a, which folding joins.
            if (stem.Length < pronoun.Length + MinBeforePronoun || !lightStem.EndsWith(pronoun, StringComparison.Ordinal))
            {
                continue;
            }

            if (lightStem[^1] == Characters.TehMarbuta)
            {
                break; // a written ta marbuta is no pronoun
            }

            var bare = stem[..^pronoun.Length];
            var end = WrittenPlace(places, folded.Length - pronoun.Length, length);
            foreach (var (form, lightForm) in BeforePronoun(bare, lightStem[..^pronoun.Length]))
            {
                if (index.Number(form) is >= 0 and var found)
                {
                    readings.Add(new WordReading(found, flags, start, end, true, lightForm));
                }
            }
        }
    }

    /// <summary>The written forms that a stem can have without its pronoun: "qiyadat-" is "qiyada", "nafa-" is "nafa" with maksura, "a'da'-" ends in a bare hamza.</summary>
    private static IEnumerable<(string Folded, string Light)> BeforePronoun(string bare, string light)
    {
        yield return (bare, light);
        switch (bare[^1])
        {
            case Characters.Teh:
                yield return (bare[..^1] + Characters.Heh, light[..^1] + Characters.TehMarbuta);
                break;
            case Characters.Alef:
                yield return (bare[..^1] + Characters.Yeh, light[..^1] + Characters.AlefMaksura);
                break;
            case Characters.YehHamza or Characters.WawHamza:
                yield return (bare[..^1] + Characters.Hamza, light[..^1] + Characters.Hamza);
                break;
        }
    }

    private (Proclitics Flags, int Start, int End) Decide(
        string folded, List<(Proclitics Flags, int Strip, bool Restored)> candidates, int certain, ImmutableArray<WordReading>.Builder readings, int[]? places, int length)
    {
        // Tables hold whole phrases, "and he" among them; a particle before a word of the closed classes is one nevertheless.
        foreach (var (flags, strip, isRestored) in candidates)
        {
            if (strip == 1 && !isRestored && (flags & Proclitics.The) == 0 && whole.IsClosed(folded.AsSpan(1)))
            {
                return (flags, WrittenPlace(places, 1, length), length);
            }
        }

        foreach (var reading in readings)
        {
            if (!reading.HasEnclitic && (reading.StemStart == 0 || folded.Length - FoldedPlace(places, reading.StemStart, folded.Length) >= MinStem))
            {
                return Bare(reading, folded, candidates, places, length);
            }
        }

        // By rule: an article is a particle, and so is "and" before three letters or more.
        (Proclitics Flags, int Strip, bool Restored) best = default;
        foreach (var candidate in candidates)
        {
            var rest = folded.AsSpan(candidate.Strip);
            var isDecided = candidate.Flags switch
            {
                _ when candidate.Restored => false,
                _ when candidate.Strip == certain && certain > 0 => true,
                Proclitics.And => rest.Length >= MinStem,
                var flags => (flags & Proclitics.The) != 0 && rest.Length >= 2,
            };

            // Of two ways to strip the same particles the first is the likelier.
            if (isDecided && candidate.Strip >= best.Strip && candidate.Flags != best.Flags)
            {
                best = candidate;
            }
        }

        // A word with the article takes no pronoun.
        if ((best.Flags & Proclitics.The) == 0)
        {
            foreach (var reading in readings)
            {
                if (reading.HasEnclitic)
                {
                    return (reading.Proclitics, reading.StemStart, reading.StemEnd);
                }
            }
        }

        return (best.Flags, WrittenPlace(places, best.Strip, length), length);
    }

    /// <summary>A table that has the word with its article does not make the article part of the stem.</summary>
    private static (Proclitics Flags, int Start, int End) Bare(
        WordReading reading, string folded, List<(Proclitics Flags, int Strip, bool Restored)> candidates, int[]? places, int length)
    {
        foreach (var (flags, strip, isRestored) in candidates)
        {
            if (flags == (reading.Proclitics | Proclitics.The) && flags != reading.Proclitics && !isRestored && folded.Length - strip >= 2)
            {
                return (flags, WrittenPlace(places, strip, length), length);
            }
        }

        return (reading.Proclitics, reading.StemStart, reading.StemEnd);
    }
}
