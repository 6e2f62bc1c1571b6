using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Statements;

/// <summary>Tells by the shape of a description whether it names a person that no table knows.</summary>
/// <param name="text">The document.</param>
internal sealed class UnknownNames(StatementText text)
{
    private const NameTraits Pieces = NameTraits.Given | NameTraits.Family | NameTraits.Unknown | NameTraits.Kunya | NameTraits.Clan | NameTraits.Servant | NameTraits.Completion;

    // Names of persons in news have at most four words.
    private const int MaxName = 4;

    // A name set beside an office can have a word more.
    private const int MaxUnknownName = 5;

    // The shortest noun with the ending of the sound plural has a root of three letters.
    private const int MinPlural = 5;

    /// <summary>Returns whether the words can be a name alone: one word without an article, or several of which the first is no ordinary word.</summary>
    public bool IsName((int First, int End) source)
    {
        var word = text.Tokens[source.First].Word;
        for (var i = source.First + 1; i < source.End && i <= source.First + MaxName; i++)
        {
            if (text.IsComma(i))
            {
                source = (source.First, i); // an office stands beside the name
            }
        }

        if (source.End - source.First > MaxName || word.Kind != TokenKind.Word || text.IsDefinite(source.First))
        {
            return false;
        }

        for (var i = source.First; i < source.End; i++)
        {
            if (IsForeign(i) && text[i].Entity == 0 && text.EntryAt<PlaceHeadEntry>(source.First, out _) is null)
            {
                return true;
            }
        }

        return (source.End - source.First == 1 && !FramePassages.EndsInPronoun(word.Light));
    }

    /// <summary>Returns whether the words stand where the name does in a description of a person: at its end, behind its comma, or first where no title opens it.</summary>
    public bool IsInName((int First, int End) source, (int First, int End) person)
    {
        if (source.End - source.First > MaxName || text[source.First].Head is not null || text.EntryAt<OrganizationHeadEntry>(source.First, out _) is not null)
        {
            return false;
        }

        var word = text.Tokens[source.End - 1].Word.Stem;
        for (var i = person.First; i < person.End; i++)
        {
            if (string.Equals(text.Tokens[i].Word.Stem, word, StringComparison.Ordinal)
                && (i == person.End - 1 || text.IsComma(i + 1) || (i > person.First && text.IsComma(i - 1)) || (i < person.First + 3 && text[person.First].Head is null)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Returns whether an unknown name stands behind the title: at its end ("the consul X Y") or behind a comma ("the spokesman, X Y").</summary>
    public bool IsNamed((int First, int End) source)
    {
        if (IsNamedBeside(source))
        {
            return true;
        }

        var last = source.End - 1;
        return last > source.First && text.Tokens[last].Kind == TokenKind.Word && !text.IsDefinite(last) && text[last].Head is null && text[last].Nominal == 0 && text[last].Entity == 0
            && !SpeakerReader.IsNisba(text.Tokens[last].Word) && text.Tokens[last].Word.Proclitics == Proclitics.None && (text.Tokens[last].Word.Names & NameTraits.Common) == 0;
    }

    /// <summary>Returns whether an unknown name stands beside the title, behind a comma or a hash sign.</summary>
    public bool IsNamedBeside((int First, int End) source)
    {
        for (var i = source.First + 1; i + 1 < source.End; i++)
        {
            if (text.IsComma(i) || text.Mark(i) == '#')
            {
                return text.EntryAt<TitleEntry>(i + 1, out var title) is { Kind: TitleKind.Rank or TitleKind.Address or TitleKind.Royal }
                    ? title.EndToken < source.End
                    : text[i + 1].Head is null && (IsPiece(i + 1) || !text.IsDefinite(i + 1));
            }
        }

        return false;
    }

    /// <summary>Returns whether a noun has the ending of the sound plural, which persons have: "the civilians", "the wounded".</summary>
    public static bool IsHumanPlural(WordForm word)
    {
        var stem = word.Stem;
        return stem.Length >= MinPlural && (word.Names & (NameTraits.Common | NameTraits.Family)) == NameTraits.Common && stem[^1] == Characters.Noon && stem[^2] is Characters.Waw or Characters.Yeh;
    }

    /// <summary>Returns whether a word is a piece of a name or has the letters of a foreign one.</summary>
    public bool IsForeign(int at) => IsPiece(at) || (text.Tokens[at].Word.Names & NameTraits.Foreignish) != 0;

    /// <summary>A word can be a piece of a name: no ordinary word, or a given name too.</summary>
    private bool IsPiece(int at)
    {
        var traits = text.Tokens[at].Word.Names;
        return (traits & Pieces) != 0 && ((traits & NameTraits.Common) == 0 || (traits & NameTraits.Given) != 0);
    }

    /// <summary>Returns whether a name can start here beside an office: a word without an article that is no word of the language, or is a name too.</summary>
    public bool CanFollow(int at) =>
        text.Tokens[at].Kind == TokenKind.Word && text[at].Roles == ParticleRoles.None && text[at].Preposition == CueFrames.None && text[at].Head is null && text[at].Via is null && !text[at].IsCueVerb
        && (text.Tokens[at].Word.Names & (NameTraits.Given | NameTraits.Family | NameTraits.Unknown | NameTraits.Kunya)) != 0 && (text.Tokens[at].Word.Names & NameTraits.Article) == 0;

    /// <summary>Returns whether a word behind a rank can be a name, though it is a title or an ordinary word too.</summary>
    public bool CanBeName(int at) =>
        text.Tokens[at] is { Kind: TokenKind.Word, Word: { Proclitics: Proclitics.None, Folded.Length: >= 3 } } && !text.IsDefinite(at) && text[at] is { Roles: ParticleRoles.None, Preposition: CueFrames.None, TimeEnd: 0, IsCueVerb: false, Via: null }
        && (text.Tokens[at].Word.Names & (NameTraits.Given | NameTraits.Family | NameTraits.Unknown | NameTraits.Foreignish)) != 0;

    /// <summary>Returns where an unknown name ends: as many words as stand before the next mark or function word.</summary>
    public int EndOf(int first, int limit)
    {
        var at = first + 1;
        while (at < limit && at < first + MaxUnknownName && text.Tokens[at].Kind == TokenKind.Word && text[at].Roles == ParticleRoles.None && text[at].Preposition == CueFrames.None && text[at].TimeEnd == 0
            && text[at].QuotationEnd == 0 && !text.HasProclitic(at, Proclitics.To, Characters.Lam))
        {
            at++;
        }

        return at;
    }
}
