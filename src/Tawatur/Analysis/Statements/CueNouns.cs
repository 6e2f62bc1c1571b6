using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Statements;

/// <summary>Reads the nouns behind a reporting verb that decide whether it speaks, and where its object starts.</summary>
/// <param name="text">The document.</param>
internal sealed class CueNouns(StatementText text)
{
    private const int MaxUnless = 9;
    private const int MaxNeeded = 45;

    /// <summary>A noun close behind the verb shows that it is none of speech: "renewed the contract".</summary>
    public bool IsElsewhere(CueVerb verb, int at, int end)
    {
        for (var i = at + 1; verb.Unless.Length > 0 && i < end && i < at + MaxUnless; i++)
        {
            if (verb.Unless.AsSpan().Contains(text.Tokens[i].Word.Stem))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where the noun that a verb needs is missing, it takes no object: "repeated his denial", not "repeated his victory".</summary>
    public bool HasNeeded(CueVerb verb, int at, int end, ref CueFrames frames)
    {
        for (var i = at + 1; verb.Needs.Length > 0 && i < end && i < at + MaxNeeded; i++)
        {
            if (text[i].IsCueVerb && (text.Tokens[i].Word.Proclitics & Proclitics.Conjunctions) != 0)
            {
                break; // what follows is the next verb's own
            }

            if (StartsWithAny(text.Tokens[i].Word.Stem, verb.Needs))
            {
                return true;
            }
        }

        if (verb.Needs.Length == 0)
        {
            return true;
        }

        frames &= (verb.Frames & CueFrames.Object) != 0 ? ~CueFrames.Object : CueFrames.None;
        return frames != CueFrames.None;
    }

    /// <summary>Returns whether a word starts with one of the given letters.</summary>
    public static bool StartsWithAny(string stem, string[] starts) => Array.Exists(starts, start => stem.StartsWith(start, StringComparison.Ordinal));

    /// <summary>Returns where the object starts that was read with the subject: a noun that the verb needs, or a definite noun that cannot be the subject's adjective.</summary>
    /// <returns>The end of the subject where no object is in it.</returns>
    public int ObjectIn((int First, int End) subject, CueVerb verb, Agreement? agreement)
    {
        for (var i = subject.First + 1; i < subject.End; i++)
        {
            if (text.Tokens[i].Word is { Proclitics: Proclitics.None or Proclitics.The } word && text[i].Entity == 0 && (StartsWithAny(word.Stem, verb.Needs) || IsNoAdjective(subject.First, i, agreement)))
            {
                return i;
            }
        }

        return subject.End;
    }

    /// <summary>An adjective has the article and the gender of its noun: behind "al-wizara" or "al-wizara al-samariyya" comes "al-hujum", which has not.</summary>
    private bool IsNoAdjective(int first, int at, Agreement? agreement)
    {
        for (var i = first; i < at; i++)
        {
            if (!text.IsDefinite(i) || text[i].Preposition != CueFrames.None || IsFeminine(i) != (agreement == Agreement.Feminine) || (i > first && !SpeakerReader.IsNisba(text.Tokens[i].Word)))
            {
                return false;
            }
        }

        if (text.IsDefinite(at) && agreement == Agreement.Feminine && text.Tokens[at].Word.Stem is [.., Characters.Alef, Characters.Teh] && text.Tokens[first].Word.Light[^1] == Characters.TehMarbuta)
        {
            return true; // "al-baladiyya al-ittihamat": a plural is no adjective of one
        }

        return text.IsDefinite(at) && agreement is Agreement.Feminine or Agreement.Masculine && !SpeakerReader.IsNisba(text.Tokens[at].Word) && IsFeminine(at) != (agreement == Agreement.Feminine) && text.Tokens[at].Word.Stem[^1] is not (Characters.Alef or Characters.Yeh or Characters.Hamza);
    }

    /// <summary>The ending of a feminine or of the sound plural of things.</summary>
    private bool IsFeminine(int at)
    {
        var stem = text.Tokens[at].Word.Stem;
        return stem[^1] == Characters.Heh || (stem.Length > 2 && stem[^1] == Characters.Teh && stem[^2] == Characters.Alef);
    }
}
