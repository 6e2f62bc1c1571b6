using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Entities;

/// <summary>Reads a title with what it is of, and the name behind it.</summary>
/// <param name="text">The document.</param>
/// <param name="persons">Reads the name.</param>
internal sealed class TitleReader(NameText text, PersonReader persons)
{
    private const string InTheNameOf = "\u0628\u0627\u0633\u0645";

    // "The minister, general, engineer X": more titles in a row are a list.
    private const int MaxRanks = 2;

    // The longest descriptions met between a title's first word and the name: "the special envoy of the secretary-general of X for Y".
    private const int MaxWords = 12;

    /// <summary>Reads on from a title.</summary>
    /// <param name="match">The title.</param>
    public TitleReading Read(in TermMatch match) => Read(match, MaxRanks);

    private TitleReading Read(in TermMatch match, int ranks)
    {
        var title = (TitleEntry)match.Entry;
        var at = match.EndToken;
        var limit = Math.Min(text.Length, at + MaxWords);
        var isDefinite = (match.Proclitics & Proclitics.The) != 0 || !title.NeedsComplement || match.HasEnclitic;
        if (!isDefinite)
        {
            at = Complement(at, limit, out isDefinite);
        }

        var end = Attributes(at, limit, hasArticle: (match.Proclitics & Proclitics.The) != 0 || (match.EndToken == at && title.Term is [Characters.Alef, Characters.Lam, ..]));
        if (end < limit && isDefinite && string.Equals(text.Tokens[end].Form, InTheNameOf, StringComparison.Ordinal) && Complement(end + 1, limit, out var isBody) is var body && isBody)
        {
            end = Attributes(body, limit, hasArticle: false);
        }

        var expected = title.Kind is TitleKind.Address or TitleKind.Royal or TitleKind.Rank && end == match.EndToken ? Expectation.Certain : isDefinite && (title.Kind != TitleKind.Homograph || text.Has(end, NameTraits.Shape)) ? Expectation.Likely : Expectation.None;
        var name = text.Mark(end) == '#' && text.Touches(end) ? end + 1 : end;
        if (persons.Read(name, expected) is var nameEnd && nameEnd > name)
        {
            return new TitleReading(end, name, nameEnd);
        }

        if (!isDefinite)
        {
            return new TitleReading(end, end, end);
        }

        // "the spokesman of the army, brigadier X": a rank or a form of address before the name belongs to it.
        if (text.TryEntry<TitleEntry>(end, out var rank) && rank.Entry is TitleEntry { Kind: TitleKind.Rank or TitleKind.Address } && rank.Proclitics is Proclitics.None or Proclitics.The
            && ranks > 0 && Read(rank, ranks - 1) is { IsNamed: true } ranked)
        {
            return ranked;
        }

        // Behind the core a preposition can bring more, but only a sure name behind that proves that it belongs here.
        var far = Extension(end, limit);
        if (far > end && persons.Read(far, text.Has(far, NameTraits.Shape) ? Expectation.Likely : Expectation.None) is var farEnd && farEnd > far)
        {
            return new TitleReading(far, far, farEnd);
        }

        return BehindComma(end, limit);
    }

    /// <summary>"the minister of defence, X, said": the name between commas.</summary>
    private TitleReading BehindComma(int end, int limit)
    {
        var comma = end;
        while (comma < limit && text.Tokens[comma].Kind == TokenKind.Word && !text.StartsLine(comma) && !IsVerb(comma) && !StartsClause(comma) && !IsAbout(comma) && !text.TryEntry<TitleEntry>(comma, out _))
        {
            comma++;
        }

        if (!text.IsComma(comma))
        {
            return new TitleReading(end, end, end);
        }

        var first = text.Mark(comma + 1) == '#' && text.Touches(comma + 1) ? comma + 2 : comma + 1;
        var nameEnd = persons.Read(first, Expectation.Likely);
        var isClosed = text.IsComma(nameEnd) || text.Mark(nameEnd) == '.';
        if (nameEnd == first || !isClosed)
        {
            nameEnd = persons.Read(first, Expectation.None);
        }

        return nameEnd > first ? new TitleReading(comma, first, nameEnd) : new TitleReading(end, end, end);
    }

    /// <summary>The genitive chain: indefinite nouns, then what makes it definite.</summary>
    private int Complement(int at, int limit, out bool isDefinite)
    {
        isDefinite = false;
        while (at < limit && text.Tokens[at].Kind == TokenKind.Word && !text.StartsLine(at))
        {
            if (text.TryEntry<NameEntry>(at, out var name) && (name.Proclitics & ~Proclitics.The) == 0 && name.Entry is NameEntry { IsClass: false, NeedsContext: false })
            {
                at = name.EndToken;
                isDefinite = true;
                break;
            }

            if (!text.IsBare(at) || IsVerb(at) || StartsClause(at))
            {
                break;
            }

            var traits = text.Traits(at);
            if (text.IsDefinite(at) || (traits & NameTraits.Article) != 0)
            {
                at++;
                isDefinite = true;
                break;
            }

            if ((traits & NameTraits.Common) == 0 && (traits & NameTraits.Adjective) == 0 && !text.TryEntry<TermEntry>(at, out _))
            {
                break;
            }

            if ((traits & NameTraits.Name) != 0 && (traits & NameTraits.Uncertain) == 0)
            {
                break;
            }

            at++;
        }

        return at;
    }

    /// <summary>"of education and research": a second noun, where something of the title still follows it.</summary>
    private int Coordinated(int at, int limit)
    {
        while (at + 1 < limit && text.Tokens[at].Kind == TokenKind.Word && !text.StartsLine(at) && (text.Tokens[at].Word.Proclitics & (Proclitics.And | Proclitics.The)) == (Proclitics.And | Proclitics.The) && !text.TryEntry<OrganizationHeadEntry>(at, out _)
            && (text.Has(at + 1, NameTraits.Adjective) || text.Has(at + 1, NameTraits.Name | NameTraits.Unknown)))
        {
            at++;
        }

        return at;
    }

    /// <summary>Adjectives, and second nouns between them.</summary>
    private int Attributes(int at, int limit, bool hasArticle)
    {
        int start;
        do
        {
            start = at;
            at = Coordinated(Adjectives(at, limit, hasArticle), limit);
        }
        while (at > start);
        return at;
    }

    /// <param name="at">The token.</param>
    /// <param name="limit">Where to stop.</param>
    /// <param name="hasArticle">Whether the title has the article, and its adjectives with it.</param>
    private int Adjectives(int at, int limit, bool hasArticle)
    {
        while (at < limit && text.IsBare(at) && !text.StartsLine(at) && text.Has(at, NameTraits.Adjective) && (!hasArticle || text.IsDefinite(at)) && !text.TryEntry<SameEntry>(at, out _) && !(text.Has(at, NameTraits.Family) && !text.Has(at, NameTraits.Uncertain) && !text.TryEntry<NisbaEntry>(at, out _) && !text.Has(at + 1, NameTraits.Given)))
        {
            at++;
        }

        return at;
    }

    /// <summary>"in the name of the army", "for human rights", "to Libya".</summary>
    private int Extension(int at, int limit)
    {
        var start = at;
        while (at < limit && text.Tokens[at].Kind == TokenKind.Word && !text.StartsLine(at) && !IsVerb(at) && !StartsClause(at) && !IsAbout(at))
        {
            if (at > start && text.IsBare(at) && ((text.Has(at, NameTraits.Name) && !text.Has(at, NameTraits.Uncertain)) || text.Has(at, NameTraits.Shape)) && !text.TryEntry<NameEntry>(at, out _))
            {
                return at;
            }

            if (text.TryEntry<NameEntry>(at, out var name) && name.Entry is NameEntry { IsClass: false, NeedsContext: false })
            {
                at = name.EndToken;
                continue;
            }

            if (!text.Has(at, NameTraits.Common | NameTraits.Adjective | NameTraits.Article) && text.TermsAt(at).IsEmpty)
            {
                return start;
            }

            at++;
        }

        return start;
    }

    /// <summary>"About", "on", "from": what follows is no part of an office.</summary>
    private bool IsAbout(int at) => text.TryEntry<PrepositionEntry>(at, out var preposition)
        && (((PrepositionEntry)preposition.Entry).Frame & (CueFrames.On | CueFrames.About | CueFrames.From | CueFrames.Around)) != 0;

    /// <summary>"That", "who", "was": not so "what is called", behind which a title goes on.</summary>
    private bool StartsClause(int at) => text.TryEntry<ParticleEntry>(at, out var particle)
        && (((ParticleEntry)particle.Entry).Roles & (ParticleRoles.Complementizer | ParticleRoles.Carrying | ParticleRoles.Relative | ParticleRoles.Copula | ParticleRoles.Perfective)) != 0;

    private bool IsVerb(int at) => text.TryEntry<CueVerbEntry>(at, out var verb) && verb.Entry is CueVerbEntry { Form: not CueForm.Participle } && !text.IsDefinite(at);
}
