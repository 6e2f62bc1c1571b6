using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Entities;

/// <summary>Reads a person's name from its first word on, by the lexicon and by shape.</summary>
/// <param name="text">The document.</param>
internal sealed class PersonReader(NameText text)
{
    private const int MaxPieces = 8;
    private const string Ten = "\u0639\u0634\u0631";

    /// <summary>Returns the index behind the name that starts at a token; the token itself where none does.</summary>
    /// <param name="first">The token.</param>
    /// <param name="expected">What stands before it: behind a title unknown words are taken, behind some also names that are ordinary words.</param>
    public int Read(int first, Expectation expected)
    {
        var start = Start(first, expected);
        return start == first ? first : Continue(start, first, expected);
    }

    /// <summary>Returns the index behind the first piece of a name; the token itself where no name starts.</summary>
    private int Start(int at, Expectation expected)
    {
        var traits = text.Traits(at);
        if (expected != Expectation.None && (!text.IsBare(at) || text.StartsLine(at) || text.TryEntry<TitleEntry>(at, out _)))
        {
            return at;
        }

        if ((traits & NameTraits.Inside) != 0 && expected == Expectation.None)
        {
            return at;
        }

        // "the Nasserite era": an adjective of the noun before it, not a family name.
        if (expected == Expectation.None && (traits & (NameTraits.Article | NameTraits.Adjective)) == (NameTraits.Article | NameTraits.Adjective) && at > 0
            && text.IsDefinite(at - 1) && text.Has(at - 1, NameTraits.Common) && !text.TryEntry<TitleEntry>(at - 1, out _))
        {
            return at;
        }

        if ((traits & NameTraits.Name) != 0)
        {
            if ((traits & NameTraits.Uncertain) == 0 || (expected == Expectation.Certain && !text.Has(at, NameTraits.Adjective)))
            {
                return at + 1;
            }

            if (expected == Expectation.Speech && (traits & (NameTraits.Common | NameTraits.Adjective)) == 0 && IsOnlyName(at) && IsClosed(at + 1))
            {
                return at + 1;
            }

            // A preposition that is a name with another last letter is one only before a sure name.
            return ((traits & NameTraits.Given) != 0 || expected != Expectation.None) && (IsClearName(Behind(at), (traits & NameTraits.Common) != 0) || (expected == Expectation.Likely && IsFamilyWord(at + 1, expected))) ? at + 1 : at;
        }

        if ((traits & NameTraits.Servant) != 0)
        {
            return text.IsBare(at + 1) && text.Has(at + 1, NameTraits.Article) && !text.Has(at + 1, NameTraits.Adjective) ? at + 2 : at;
        }

        if ((traits & (NameTraits.Kunya | NameTraits.Kin)) != 0)
        {
            // "walad" and "bint" are words too, and go inside a name only.
            if ((traits & NameTraits.Kin) != 0 && expected == Expectation.None && text.Tokens[at].Word.Folded is not { Length: 2 } and not [Characters.Alef, ..] && text.Tokens[at].Word.NameStart == 0)
            {
                return at;
            }

            var isClear = text.IsBare(at + 1) && (text.Has(at + 1, NameTraits.Name) || (text.Has(at + 1, NameTraits.Servant) && text.Has(at + 2, NameTraits.Article)));
            return isClear || (expected != Expectation.None && IsNameLike(at + 1)) ? at + 1 : at;
        }

        if ((traits & NameTraits.Clan) != 0)
        {
            return IsNameLike(at + 1) || text.Has(at + 1, NameTraits.Name) ? at + 1 : at;
        }

        if ((traits & NameTraits.Foreign) != 0)
        {
            return text.Has(at + 1, NameTraits.Name) && text.IsBare(at + 1) && !text.Has(at + 1, NameTraits.Uncertain) ? at + 1 : at;
        }

        if (expected == Expectation.Certain && (traits & NameTraits.Article) != 0 && text.TermsAt(at).IsEmpty && ((traits & NameTraits.Unknown) != 0 || IsFamilyShape(at)))
        {
            return at + 1;
        }

        // An unknown word before a sure family name is the given name; without a title its letters must look like a name's ("he was blessed with X"), and with "to" as a first letter too.
        if ((traits & (NameTraits.Unknown | NameTraits.Article | NameTraits.Adjective)) == NameTraits.Unknown && IsNameLike(at) && text.Tokens[at].Word.Folded.Length > 2 && ((expected != Expectation.None && text.Tokens[at].Word.Folded[0] != Characters.Lam) || (traits & (NameTraits.Shape | NameTraits.Foreignish)) != 0)
            && text.IsBare(at + 1) && text.Has(at + 1, NameTraits.Family) && !text.Has(at + 1, NameTraits.Uncertain))
        {
            return at + 1;
        }

        if (expected == Expectation.Speech && ((traits & NameTraits.Article) != 0 || EndsInPronoun(at) || IsAdverb(at) || !(IsClosed(at + 1) || text.FollowsName(at + 1))))
        {
            return at;
        }

        return expected != Expectation.None && (traits & NameTraits.Unknown) != 0 && (traits & NameTraits.Adjective) == 0 && text.Tokens[at].Word.Folded.Length > 2 && text.TermsAt(at).IsEmpty ? at + 1 : at;
    }

    /// <summary>Behind the first piece: whatever can go on a name.</summary>
    private int Continue(int at, int first, Expectation expected)
    {
        var limit = Math.Min(text.Length, first + MaxPieces);
        while (at < limit)
        {
            if (text.Mark(at) == '-' && text.Touches(at - 1) && text.Touches(at) && (IsNameLike(at + 1) || text.Has(at + 1, NameTraits.Name)))
            {
                at += 2;
                continue;
            }

            if (text.StartsLine(at))
            {
                break;
            }

            // "first #last", "#first_last".
            if (at + 1 < limit && (text.Mark(at) == '#' || (text.Mark(at) == '_' && text.Touches(at - 1))) && text.Touches(at) && (IsNameLike(at + 1) || text.Has(at + 1, NameTraits.Name)))
            {
                at += 2;
                continue;
            }

            if (!text.IsBare(at))
            {
                break;
            }

            var traits = text.Traits(at);
            if ((traits & (NameTraits.Name | NameTraits.Completion)) != 0 && (traits & (NameTraits.Kin | NameTraits.Kunya | NameTraits.Clan)) == 0)
            {
                // "X accused Y": behind a verb that takes an object, two family names are two people.
                if (expected == Expectation.Speech && at == first + 1 && IsFamilyAlone(first) && IsFamilyAlone(at))
                {
                    break;
                }

                // "…, emir of": the next person's title, or his own behind the name.
                if ((traits & NameTraits.Uncertain) != 0 && text.TryEntry<TitleEntry>(at, out _))
                {
                    break;
                }

                at++;
            }
            else if ((traits & NameTraits.Ordinal) != 0)
            {
                return !EndsGiven(at - 1, first) ? at : text.IsBare(at + 1) && string.Equals(text.Tokens[at + 1].Form, Ten, StringComparison.Ordinal) ? at + 2 : at + 1;
            }
            else if ((traits & NameTraits.Servant) != 0)
            {
                if (!text.Has(at + 1, NameTraits.Article) || !text.IsBare(at + 1))
                {
                    break;
                }

                at += 2;
            }
            else if ((traits & (NameTraits.Kin | NameTraits.Clan)) != 0 && text.Tokens[at].Word.Folded.Length == 2 && text.IsBare(at + 1) && !text.Has(at + 1, NameTraits.Kunya | NameTraits.Servant | NameTraits.Kin))
            {
                // "bin" and "Al" are followed by a name, whatever the word is.
                at += 2;
            }
            else if ((traits & NameTraits.Kunya) != 0 && text.Has(at - 1, NameTraits.Kin) && text.Tokens[at + 1 < text.Length ? at + 1 : at].Kind == TokenKind.Word)
            {
                at += 2;
            }
            else if ((traits & (NameTraits.Kin | NameTraits.Kunya | NameTraits.Clan | NameTraits.Foreign)) != 0)
            {
                if (IsNameLike(at + 1) || text.Has(at + 1, NameTraits.Name | NameTraits.Kunya | NameTraits.Servant | NameTraits.Foreign))
                {
                    at++;
                }
                else if (CanTakeAny(at, first))
                {
                    at += 2;
                }
                else
                {
                    break;
                }
            }
            else if (expected == Expectation.Likely && at == first + 1 && text.Has(first, NameTraits.Given) && IsFamilyWord(at, expected))
            {
                at++;
            }
            else if ((IsNameLike(at) && CanRunOn(at, first)) || IsForeignFamily(at, first))
            {
                at++;
            }
            else if ((traits & (NameTraits.Article | NameTraits.Adjective)) == (NameTraits.Article | NameTraits.Adjective) && EndsGiven(at - 1, first) && at <= first + 2
                && !text.TryEntry<NisbaEntry>(at, out _) && text.Tokens[at].Word.Folded[^1] == Characters.Yeh)
            {
                at++;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    /// <summary>A word that no list knows, with or without the article.</summary>
    private bool IsNameLike(int at) => text.IsBare(at) && text.Has(at, NameTraits.Unknown) && text.TermsAt(at).IsEmpty;

    /// <summary>"the Khorasani": a word with the article and the ending of a nisba that is none of a state.</summary>
    private bool IsFamilyShape(int at) => text.Has(at, NameTraits.Adjective) && text.Tokens[at].Word.Folded[^1] == Characters.Yeh && !text.TryEntry<NisbaEntry>(at, out _);

    /// <summary>"Kevin De …", "Muhammad Abu …": behind a sure given name whatever follows the particle is a name, unless the particle is a function word too.</summary>
    private bool CanTakeAny(int at, int first) =>
        at == first + 1 && IsSurelyGiven(first) && text.Has(at, NameTraits.Foreign | NameTraits.Kunya) && !IsFunctionWord(at) && text.IsBare(at + 1) && !text.StartsLine(at + 1) && !IsFunctionWord(at + 1);

    private bool IsSurelyGiven(int at) => (text.Traits(at) & (NameTraits.Given | NameTraits.Uncertain)) == NameTraits.Given;

    private bool IsFunctionWord(int at) => text.TryEntry<ParticleEntry>(at, out _) || text.TryEntry<PrepositionEntry>(at, out _) || text.TryEntry<CueVerbEntry>(at, out _);

    /// <summary>"Theresa May": behind a sure given name a word that looks foreign is the family name, though it may be a word too.</summary>
    private bool IsForeignFamily(int at, int first) =>
        (at == first + 1 || (at == first + 2 && text.Has(first + 1, NameTraits.Foreignish) && !text.Has(first + 1, NameTraits.Name))) && IsSurelyGiven(first) && text.Has(at, NameTraits.Foreignish) && text.IsBare(at) && text.TermsAt(at).IsEmpty;

    /// <summary>Behind a title and a given name a noun with the article is the family name: "the president of the council Mansur al-Jarrah".</summary>
    private bool IsFamilyWord(int at, Expectation expected) => text.IsBare(at) && text.Has(at, NameTraits.Article) && text.Document.Text[text.Tokens[at].Start] == Characters.Alef
        && (text.TermsAt(at).IsEmpty || (expected == Expectation.Likely && !text.StartsLine(at) && IsOnlyCounted(at)));

    /// <summary>"their", "her": an ending that few names have.</summary>
    private bool EndsInPronoun(int at) => text.Tokens[at].Word.Folded is [.., Characters.Heh, Characters.Meem] or [.., Characters.Heh, Characters.Alef] or [.., Characters.Heh, Characters.Meem, Characters.Alef];

    /// <summary>"laughingly": an unknown word in the accusative, unless its letters look foreign.</summary>
    private bool IsAdverb(int at) => text.Tokens[at].Word.Folded is [.., Characters.Alef] && !text.Has(at, NameTraits.Shape | NameTraits.Foreignish);

    private bool IsFamilyAlone(int at) => (text.Traits(at) & (NameTraits.Given | NameTraits.Family)) == NameTraits.Family;

    /// <summary>A word that counts people, and nothing else that a name could not be: "the teacher".</summary>
    private bool IsOnlyCounted(int at)
    {
        foreach (ref readonly var term in text.TermsAt(at))
        {
            if (term.Entry is not CountedEntry)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>No table has the word but those of names.</summary>
    private bool IsOnlyName(int at) => text.TermsAt(at).IsEmpty;

    /// <summary>Whether a name has ended before a token: a mark, "that", a preposition, the end of the text.</summary>
    private bool IsClosed(int at) => at >= text.Length || text.Tokens[at].Kind != TokenKind.Word || text.StartsLine(at) || text.TryEntry<ParticleEntry>(at, out _) || text.TryEntry<PrepositionEntry>(at, out _);

    /// <summary>The next word, over the mark of a hashtag between.</summary>
    private int Behind(int at) => text.Mark(at + 1) is '#' or '_' && text.Touches(at + 1) ? at + 2 : at + 1;

    /// <summary>What makes a given name that is an ordinary word too a name: a name or an unknown word behind it.</summary>
    private bool IsClearName(int at, bool isFunctionWord)
    {
        if (!text.IsBare(at))
        {
            return false;
        }

        if (isFunctionWord)
        {
            return text.Has(at, NameTraits.Name | NameTraits.Kin | NameTraits.Servant) && !text.Has(at, NameTraits.Uncertain);
        }

        var traits = text.Traits(at);
        return (traits & (NameTraits.Name | NameTraits.Completion)) != 0 || IsNameLike(at)
            || ((traits & (NameTraits.Kin | NameTraits.Servant | NameTraits.Clan)) != 0 && (IsNameLike(at + 1) || text.Has(at + 1, NameTraits.Name | NameTraits.Article)));
    }

    /// <summary>Whether a given name ends at a token: a listed one, or "servant of the …".</summary>
    private bool EndsGiven(int at, int first) => text.Has(at, NameTraits.Given | NameTraits.Completion) || (at > first && text.Has(at - 1, NameTraits.Servant));

    /// <summary>An unknown word goes on a given name, not a family name: behind that it is the verb.</summary>
    private bool CanRunOn(int at, int first)
    {
        // "Abd" and the word behind it are one given name.
        if (at - 2 >= first && text.Has(at - 2, NameTraits.Servant))
        {
            return true;
        }

        if (text.Has(at, NameTraits.Article))
        {
            return EndsGiven(at - 1, first) || text.Has(at - 1, NameTraits.Unknown | NameTraits.Kin | NameTraits.Kunya | NameTraits.Clan);
        }

        var before = text.Traits(at - 1);
        return EndsGiven(at - 1, first) || (before & (NameTraits.Kin | NameTraits.Kunya | NameTraits.Clan | NameTraits.Foreign)) != 0
            || ((before & NameTraits.Unknown) != 0 && (before & NameTraits.Article) == 0 && (at - first < 2 || !text.Has(at - 2, NameTraits.Unknown)));
    }
}
