using System.Collections.Immutable;
using Tawatur.Documents;

namespace Tawatur.Languages;

/// <summary>Takes a written Arabic word apart: attached particles, stem, attached pronoun. By the vocabulary of the tables first, then by rule.</summary>
/// <param name="index">The tables' terms.</param>
/// <param name="names">The lexicon of names.</param>
/// <param name="whole">Folded words whose first letter looks like a particle and is not one.</param>
internal sealed class ArabicWords(TermIndex index, NameLexicon names, IReadOnlySet<string> whole)
{
    private static readonly string[] Pronouns = ["\u0647\u0645\u0627", "\u0647\u0627", "\u0647\u0645", "\u0647\u0646", "\u0643\u0645", "\u0646\u0627", "\u0646\u064A", "\u0647", "\u0643"];

    // Two letters and a pronoun are a function word of its own (له، بها) or another word (أمني).
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

        var candidates = Candidates(folded);
        var readings = ImmutableArray.CreateBuilder<WordReading>();
        foreach (var candidate in candidates)
        {
            AddReadings(readings, candidate, folded, light, places, written.Length);
        }

        var (proclitics, start, end) = Decide(folded, candidates, readings, places, written.Length);
        var vocabulary = index.Number(folded);
        readings.RemoveAll(r => !index.Starts(r.Vocabulary));
        var firstLetter = FoldedPlace(places, start, folded.Length);
        var behind = FoldedPlace(places, end, folded.Length);
        var (traits, strip) = names.Read(folded, light);
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
        };
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
    private static List<(Proclitics Flags, int Strip, bool Restored)> Candidates(string word)
    {
        var result = new List<(Proclitics, int, bool)>(8) { (Proclitics.None, 0, false) };
        Behind(word, 0, Proclitics.None, result);
        if (word.Length >= 3 && word[0] is Characters.Waw or Characters.Feh)
        {
            var conjunction = word[0] == Characters.Waw ? Proclitics.And : Proclitics.Then;
            result.Add((conjunction, 1, false));
            Behind(word, 1, conjunction, result);
        }

        return result;
    }

    private static void Behind(string word, int at, Proclitics flags, List<(Proclitics, int, bool)> result)
    {
        var left = word.Length - at;
        if (left >= 4 && word[at] == Characters.Alef && word[at + 1] == Characters.Lam)
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
            if (left >= 5 && word[at + 1] == Characters.Alef && word[at + 2] == Characters.Lam)
            {
                result.Add((flags | preposition | Proclitics.The, at + 3, false));
            }
        }

        if (left >= 4 && word[at] == Characters.Lam && word[at + 1] == Characters.Lam)
        {
            // "lil-": the article's lam is there, its alef is not; or the stem's own lam swallowed the article.
            result.Add((flags | Proclitics.To, at + 1, true));
            result.Add((flags | Proclitics.To | Proclitics.The, at + 2, false));
            result.Add((flags | Proclitics.To | Proclitics.The, at + 1, false));
        }

        if (left >= 4 && word[at] == Characters.Seen && word[at + 1] is Characters.Yeh or Characters.Teh or Characters.Noon or Characters.Alef)
        {
            result.Add((flags | Proclitics.Will, at + 1, false));
        }
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
            if (stem.Length < pronoun.Length + MinBeforePronoun || !stem.EndsWith(pronoun, StringComparison.Ordinal))
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
        string folded, List<(Proclitics Flags, int Strip, bool Restored)> candidates, ImmutableArray<WordReading>.Builder readings, int[]? places, int length)
    {
        if (readings.Count > 0)
        {
            var first = readings[0];
            foreach (var reading in readings)
            {
                if (!reading.HasEnclitic)
                {
                    first = reading;
                    break;
                }
            }

            return (first.Proclitics, first.StemStart, first.StemEnd);
        }

        if (whole.Contains(folded))
        {
            return (Proclitics.None, 0, length);
        }

        // By rule: an article is a particle; a conjunction before three letters or more is; a lone preposition is not enough to decide.
        (Proclitics Flags, int Strip, bool Restored) best = default;
        foreach (var candidate in candidates)
        {
            var left = folded.Length - candidate.Strip;
            var isArticle = (candidate.Flags & Proclitics.The) != 0 && left >= 2;
            var isConjunction = candidate.Flags is Proclitics.And && left >= 3;
            if ((isArticle || isConjunction) && candidate.Strip >= best.Strip)
            {
                best = candidate;
            }
        }

        return (best.Flags, WrittenPlace(places, best.Strip, length), length);
    }
}
