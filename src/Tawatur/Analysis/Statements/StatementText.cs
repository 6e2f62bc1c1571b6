using System.Collections.Immutable;
using Tawatur.Analysis.Tokens;
using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Statements;

/// <summary>A document as the readers of statements need it: for each token what stands there, found in one pass.</summary>
internal sealed class StatementText
{
    private readonly TokenFacts[] _facts;
    private readonly int[] _termStart;

    public StatementText(Document document)
    {
        Document = document;
        Tokens = document.Tokens;
        Text = document.Text;
        _facts = new TokenFacts[Tokens.Length + 1];
        _termStart = new int[Tokens.Length + 2];
        TakeTerms();
        TakeQuotations();
        TakeTimes();
        TakeNames();
    }

    public Document Document { get; }

    public ImmutableArray<Token> Tokens { get; }

    public string Text { get; }

    public ref readonly TokenFacts this[int token] => ref _facts[token];

    /// <summary>Returns the table entries that start at a token, longest first.</summary>
    public ReadOnlySpan<TermMatch> TermsAt(int token) => Document.Terms.AsSpan()[_termStart[token].._termStart[token + 1]];

    /// <summary>Returns the entry of a kind that starts at a token, the longest; <c>null</c> where there is none.</summary>
    public T? EntryAt<T>(int token, out TermMatch match)
        where T : TermEntry
    {
        foreach (ref readonly var term in TermsAt(token))
        {
            if (term.Entry is T entry)
            {
                match = term;
                return entry;
            }
        }

        match = default;
        return null;
    }

    /// <summary>Returns the character of a one-letter mark; NUL for anything else.</summary>
    public char Mark(int token) =>
        token >= 0 && token < Tokens.Length && Tokens[token] is { Kind: TokenKind.Punctuation or TokenKind.Symbol } mark ? Text[mark.Start] : '\0';

    public bool IsComma(int token) => Mark(token) is Characters.Comma or ',' or Characters.Semicolon;

    /// <summary>Returns whether a noun is definite by an article, written or in its stem.</summary>
    public bool IsDefinite(int token)
    {
        var word = Tokens[token].Word;
        return (word.Proclitics & Proclitics.The) != 0
            || (word.Stem.Length > 3 && word.Stem[0] == Characters.Alef && word.Stem[1] == Characters.Lam);
    }

    /// <summary>Returns whether a particle is attached before the token's stem; a lone preposition counts only where no table has the whole word.</summary>
    public bool HasProclitic(int token, Proclitics proclitic, char letter)
    {
        var word = Tokens[token].Word;
        if (word.Kind != TokenKind.Word)
        {
            return false;
        }

        if ((word.Proclitics & proclitic) != 0)
        {
            return true;
        }

        // "lil-" is li- with the article, also in a word that some name has.
        if (letter == Characters.Lam && word.Folded.Length >= 5 && word.Folded[0] == letter && word.Folded[1] == letter)
        {
            return true;
        }

        // A bare preposition with its tatweel before a quotation or a number.
        if (word.Folded.Length == 1)
        {
            return word.Folded[0] == letter;
        }

        if (word.Proclitics != Proclitics.None || word.Vocabulary >= 0 || word.IsWhole)
        {
            return false;
        }

        return word.Folded.Length >= 4 && word.Folded[0] == letter;
    }

    /// <summary>Returns whether one of the readings of a word has the particle: "bi-radd" (with a reply) is written like "bard" (cold).</summary>
    public bool CanHaveProclitic(int token, Proclitics proclitic)
    {
        foreach (var reading in Tokens[token].Word.Readings)
        {
            if ((reading.Proclitics & proclitic) != 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Returns whether the name of an outlet or agency starts at a token.</summary>
    public bool IsMediaName(int token) => _facts[token].IsMedia;

    /// <summary>Returns whether a name stands in a genitive, as whom the noun before it belongs to: "the lawyer of X", "in the name of X"; not behind a closed title.</summary>
    public bool IsGenitive(int name)
    {
        var before = name - 1;
        if (before >= 0 && EntryAt<SpeakerLinkEntry>(before, out _) is not null)
        {
            return true;
        }

        if (before > 0 && Tokens[before].Word.Proclitics == Proclitics.None && _facts[before] is { Head: null, Preposition: CueFrames.None } && (IsDefinite(before - 1) || _facts[before - 1].Entity > 0))
        {
            return false; // behind a closed title an ordinary word is a piece of the name
        }

        return before >= 0 && Tokens[before].Kind == TokenKind.Word && !IsDefinite(before) && _facts[before] is { Entity: 0, QuotationFirst: 0 } && !SpeakerReader.IsNisba(Tokens[before].Word)
            && EntryAt<TitleEntry>(before, out _) is not { Kind: TitleKind.Address or TitleKind.Rank or TitleKind.Royal or TitleKind.Profession } && EntryAt<AdjectiveEntry>(before, out _) is null
            && (_facts[before].Head is not null || _facts[before].Preposition != CueFrames.None || (Tokens[before].Word.Names & (NameTraits.Common | NameTraits.Given)) == NameTraits.Common);
    }

    /// <summary>Returns whether a token stands between the marks of a quotation.</summary>
    public bool IsInsideQuotation(int token) => _facts[token].IsQuoted;

    public TextSpan Span(int first, int end) => new(Tokens[first].Start, Tokens[end - 1].End);

    /// <summary>Returns the place of a noun phrase without the particles attached before it; its article stays.</summary>
    public TextSpan NounSpan(int first, int end)
    {
        var span = Span(first, end);
        var word = Tokens[first].Word;
        if (word.Kind != TokenKind.Word)
        {
            return span;
        }

        var start = (word.Proclitics & Proclitics.Will) != 0 ? 0 : word.StemStart; // "will" stands before verbs alone
        if ((word.Proclitics & Proclitics.The) != 0)
        {
            // "lil-" has lost the alef of its article.
            start -= (word.Proclitics & Proclitics.To) != 0 ? 1 : 2;
        }
        else if (start == 0 && !(_facts[first].IsNameStart && word.NameStart == 0) && HasProclitic(first, Proclitics.To, Characters.Lam))
        {
            start = 1;
        }

        // "wali al-'ahd" (the crown prince) is not "and to me the …": a word that a table knows starts where it does.
        foreach (ref readonly var term in TermsAt(first))
        {
            if (term.Proclitics == Proclitics.None && term.Entry is SpeakerHeadEntry or TitleEntry or OrganizationHeadEntry)
            {
                start = Math.Min(start, term.Span.Start - span.Start);
            }
        }

        return span with { Start = span.Start + Math.Max(0, start) };
    }

    private void TakeTerms()
    {
        var terms = Document.Terms;
        var next = 0;
        for (var token = 0; token <= Tokens.Length; token++)
        {
            _termStart[token] = next;
            while (next < terms.Length && terms[next].FirstToken == token)
            {
                ref var fact = ref _facts[token];
                var match = terms[next++];
                switch (match.Entry)
                {
                    case ParticleEntry particle:
                        // "in what concerns" is not "while": only the longest words open the outlet's clause.
                        fact.Roles |= match.EndToken < fact.RoleEnd ? particle.Roles & ~ParticleRoles.Break : particle.Roles;
                        fact.RoleEnd = Math.Max(fact.RoleEnd, match.EndToken);
                        break;
                    case PrepositionEntry preposition when match.IsExact: // 'ali (a name) is not 'ala
                        fact.Preposition = preposition.Frame;
                        break;
                    case CueVerbEntry { Form: not CueForm.Participle } verb when !(Text[match.Span.Start] == Characters.AlefHamzaBelow && verb.Term[0] == Characters.AlefHamzaAbove):
                        fact.IsCueVerb = true;
                        break;
                    case SpeakerHeadEntry head when fact.Head is null:
                        fact.Head = head;
                        break;
                    case NameEntry { IsMedia: true, NeedsContext: false }:
                        fact.IsMedia = true;
                        break;
                    case AudienceEntry:
                        fact.IsAudience = true;
                        break;
                    case ViaNounEntry noun:
                        fact.Via = noun;
                        break;
                }
            }
        }

        _termStart[Tokens.Length + 1] = next;
    }

    private void TakeQuotations()
    {
        var quotations = Document.Quotations;
        for (var i = 0; i < quotations.Length; i++)
        {
            _facts[quotations[i].FirstToken].IsUnclosed |= quotations[i].IsUnclosed;
            if (quotations[i].Depth == 0 && !quotations[i].IsUnopened)
            {
                _facts[quotations[i].FirstToken].QuotationEnd = quotations[i].EndToken;
                _facts[quotations[i].EndToken - 1].QuotationFirst = quotations[i].FirstToken + 1;
                for (var token = quotations[i].FirstToken + 1; token < quotations[i].EndToken && !quotations[i].IsUnclosed; token++)
                {
                    _facts[token].IsQuoted = true;
                }
            }
        }
    }

    private void TakeTimes()
    {
        foreach (var time in Document.Times)
        {
            var first = TokenRange.FirstAtOrBehind(Tokens, time.Span.Start);

            // A time starts inside its token where a particle is attached.
            if (first > 0 && Tokens[first - 1].End > time.Span.Start)
            {
                first--;
            }

            _facts[first].TimeEnd = TokenRange.FirstAtOrBehind(Tokens, time.Span.End);
        }
    }

    private void TakeNames()
    {
        foreach (var phrase in Document.NamePhrases)
        {
            ref var fact = ref _facts[phrase.FirstToken];
            if (phrase.IsNamed && fact.Nominal == 0)
            {
                fact.Nominal = phrase.Entity + 1; // a word of its kind before a name: "the newspaper X"
            }

            var phraseEnd = Behind(phrase.FirstToken, phrase.EndToken);
            if (phraseEnd > fact.PhraseEnd)
            {
                fact.PhraseEnd = phraseEnd;
                fact.IsPhraseNamed = phrase.IsNamed;
                fact.IsPhraseOfPerson = phrase.Type == EntityType.Person;
            }
        }

        for (var e = 0; e < Document.Entities.Length; e++)
        {
            foreach (var mention in Document.Entities[e].Mentions)
            {
                var first = TokenRange.FirstAtOrBehind(Tokens, mention.Span.Start);
                if (first > 0 && Tokens[first - 1].End > mention.Span.Start)
                {
                    first--;
                }

                var end = Behind(first, TokenRange.FirstAtOrBehind(Tokens, mention.Span.End));
                for (var token = first; token < end; token++)
                {
                    ref var fact = ref _facts[token];
                    if (mention.Kind == MentionKind.Name)
                    {
                        fact.Entity = e + 1;
                        fact.NameEnd = end;
                        fact.IsNameStart = token == first;
                    }
                    else if (fact.Entity == 0)
                    {
                        fact.Nominal = e + 1;
                    }
                }
            }
        }
    }

    /// <summary>A lone preposition ends no name; the mark that closes a quotation inside it does.</summary>
    private int Behind(int first, int end)
    {
        if (end < Tokens.Length && _facts[end].QuotationFirst > first + 1 && _facts[end].QuotationFirst <= end)
        {
            return end + 1;
        }

        while (end > first + 1 && Tokens[end - 1] is { Kind: TokenKind.Word, Word.Folded.Length: 1 })
        {
            end--;
        }

        return end;
    }
}
