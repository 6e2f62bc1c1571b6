using Tawatur.Analysis.Tokens;
using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Quantities;

/// <summary>Reads what a number counts, behind it: a noun of the tables, a unit, or any word in a form that the number asks for.</summary>
/// <param name="document">A document with tokens and terms.</param>
/// <param name="neighbours">The words that are never counted.</param>
internal ref struct CountedNounReader(Document document, NumberNeighbours neighbours)
{
    private readonly string _text = document.Text;
    private readonly ReadOnlySpan<Token> _tokens = document.Tokens.AsSpan();
    private readonly bool _isEnglish = document.Article.Language == "en";
    private TermCursor _terms = new(document.Terms.AsSpan());
    private int _limit;

    /// <summary>Reads the noun behind a number.</summary>
    /// <param name="number">The number.</param>
    /// <param name="end">The index behind the number's last token, which differs from the number's own in a range.</param>
    /// <param name="limit">The index behind the sentence.</param>
    public CountedNoun Read(in SpelledNumber number, int end, int limit)
    {
        _limit = limit;
        var at = SkipMarks(end);
        if (at >= limit)
        {
            return new CountedNoun { EndToken = end };
        }

        if (_tokens[at].Kind == TokenKind.Word)
        {
            return ReadWord(number, end, at);
        }

        return new CountedNoun { EndToken = end };
    }

    private CountedNoun ReadWord(in SpelledNumber number, int end, int at)
    {
        foreach (ref readonly var match in _terms.At(at))
        {
            // Only a vague plural takes a noun with the article ("dozens of the …").
            var isDefinite = (match.Proclitics & Proclitics.The) != 0;
            if (((match.Proclitics & ~Proclitics.The) != 0 && match.Entry is not UnitEntry { Unit: UnitEntry.Percent }) || match.HasEnclitic || !ArabicNouns.HasSameAlef(_text[match.Span.Start], match.Entry.Term[0]))
            {
                continue;
            }

            switch (match.Entry)
            {
                case CasualtyEntry { Kind: not (CasualtyKind.After or CasualtyKind.Person) }:
                    return new CountedNoun { EndToken = end, Neighbour = NeighbourKind.NotCounted };
                case UnitEntry unit when isDefinite == TakesDefinite(number) || number.Form == NumberForm.Vague || unit.Unit == UnitEntry.Percent:
                    return new CountedNoun { Span = WithArticle(match), EndToken = match.EndToken, Unit = unit };
                case CountedEntry entry when entry.Form is CountedForm.Singular or CountedForm.Accusative or CountedForm.Plural or CountedForm.DualOrPlural
                    && (!isDefinite || TakesDefinite(number)):
                    return new CountedNoun { Span = WithArticle(match), EndToken = match.EndToken, Entry = entry };
            }
        }

        var neighbour = neighbours.Behind(_tokens[at].Word);
        switch (neighbour)
        {
            case NeighbourKind.Of or NeighbourKind.Others:
                return Behind(neighbour, end, at);
            case NeighbourKind.Skip when at + 1 < _limit && neighbours.Behind(_tokens[at + 1].Word) == NeighbourKind.Of: // "four only of the …"
                return Behind(NeighbourKind.Of, end, at + 1);
            case NeighbourKind.None when IsNoun(number, at):
                return new CountedNoun { Span = _tokens[at].Span, EndToken = at + 1 };
            default:
                return new CountedNoun { EndToken = end, Neighbour = neighbour };
        }
    }

    /// <summary>Reads the noun behind "of"; "others of" included.</summary>
    private CountedNoun Behind(NeighbourKind neighbour, int end, int at)
    {
        var stop = neighbour == NeighbourKind.Others ? at + 1 : end;
        if (neighbour == NeighbourKind.Others && (at + 1 >= _limit || neighbours.Behind(_tokens[at + 1].Word) != NeighbourKind.Of))
        {
            return new CountedNoun { EndToken = stop, Neighbour = neighbour };
        }

        var noun = at + (neighbour == NeighbourKind.Others ? 2 : 1);
        var first = noun;
        while (noun < _limit && (neighbours.Behind(_tokens[noun].Word) is NeighbourKind.Skip || (_isEnglish && neighbours.Behind(_tokens[noun].Word) == NeighbourKind.NotCounted)))
        {
            noun++;
        }

        var isSkipped = noun > first;
        noun = noun < _limit && QuotationMarks.Style(_text[_tokens[noun].Start]) >= 0 ? noun + 1 : noun;

        if (noun < _limit && _tokens[noun].Kind == TokenKind.Number && isSkipped)
        {
            return new CountedNoun { EndToken = stop, Neighbour = NeighbourKind.Skip };
        }

        if (noun >= _limit || _tokens[noun].Kind != TokenKind.Word)
        {
            return new CountedNoun { EndToken = stop, Neighbour = neighbour };
        }

        var kind = neighbours.Behind(_tokens[noun].Word);
        if (kind != NeighbourKind.None)
        {
            return new CountedNoun { EndToken = kind == NeighbourKind.Part ? noun + 1 : stop, Neighbour = kind == NeighbourKind.Part ? kind : neighbour };
        }

        foreach (ref readonly var match in _terms.At(noun))
        {
            if (match.Entry is UnitEntry unit && (match.Proclitics & ~Proclitics.The) == 0 && !match.HasEnclitic)
            {
                return new CountedNoun { Span = WithArticle(match), EndToken = match.EndToken, Unit = unit, Neighbour = neighbour };
            }

            if (match.Entry is CountedEntry entry && (match.Proclitics & ~Proclitics.The) == 0 && (!match.HasEnclitic || entry.Kind == CountedKind.Person))
            {
                return new CountedNoun { Span = WithArticle(match), EndToken = match.EndToken, Entry = entry, Neighbour = neighbour };
            }

            if (match.Entry is NumberEntry && isSkipped)
            {
                return new CountedNoun { EndToken = stop, Neighbour = NeighbourKind.Skip };
            }

            if (match.Entry is NumberEntry or NameEntry { Type: EntityType.GeopoliticalEntity or EntityType.Location })
            {
                return new CountedNoun { EndToken = stop, Neighbour = neighbour };
            }
        }

        return IsWhole(noun) ? new CountedNoun { Span = _tokens[noun].Span, EndToken = noun + 1, Neighbour = neighbour } : new CountedNoun { EndToken = stop, Neighbour = neighbour };
    }

    /// <summary>Returns whether the word behind "of" can be what the number is taken from: definite by its article or by the noun that it belongs to.</summary>
    private readonly bool IsWhole(int noun)
    {
        if (_isEnglish || ArabicNouns.HasArticle(_tokens[noun].Word))
        {
            return true;
        }

        return _tokens[noun].Word.Proclitics == Proclitics.None && _tokens[noun].Enclitics.IsEmpty && noun + 1 < _limit && _tokens[noun + 1].Kind == TokenKind.Word
            && (_tokens[noun + 1].Word.Proclitics & Proclitics.BeforeNoun & ~Proclitics.And) == 0 && neighbours.Behind(_tokens[noun + 1].Word) == NeighbourKind.None;
    }

    private readonly TextSpan WithArticle(in TermMatch match) => new(_tokens[match.FirstToken].Start, match.Span.End);

    /// <summary>Returns whether the noun behind may have the article: "dozens of the wounded", but not behind "the dozens".</summary>
    private static bool TakesDefinite(in SpelledNumber number) => number.Form == NumberForm.Vague && (!number.IsDefinite || number.HasScale);

    private readonly bool IsNoun(in SpelledNumber number, int at)
    {
        var word = _tokens[at].Word;
        var form = word.Folded;
        if (_isEnglish)
        {
            return !char.IsUpper(_text[_tokens[at].Start]);
        }

        if (form.Length < 3 || !Characters.IsArabic(form[0]))
        {
            return false;
        }

        // Behind a definite number stands its verb or its state as often as its noun: only the tables decide.
        if (number is { IsDefinite: true, HasDigits: false })
        {
            return false;
        }

        // Two of a thing are its dual: what stands behind the word "two" is no noun of it.
        if (word.StemEnd < word.Length || number is { HasDigits: false, Max: 2 })
        {
            return false;
        }

        if (ArabicNouns.HasArticle(word))
        {
            return TakesDefinite(number);
        }

        if (word.Proclitics != Proclitics.None)
        {
            return false;
        }

        // A word that starts like a particle, or like a verb in the present, and is in no table is more often that.
        var isLam = form[0] == Characters.Lam && (form[^1] != Characters.Heh || form.Length < 5 || form[1] == Characters.Lam);
        if (isLam || form[0] is Characters.Yeh or Characters.Waw or Characters.Feh or Characters.Beh || form.EndsWith("\u0648\u0627", StringComparison.Ordinal)
            || (form[0] == Characters.Teh && form.EndsWith("\u0648\u0646", StringComparison.Ordinal)))
        {
            return false;
        }

        var rest = number.Max % 100;
        var isTens = !number.HasScale && number.Form == NumberForm.Cardinal && rest is >= 11 and <= 99;
        return !isTens || form[^1] is Characters.Alef or Characters.Heh;
    }

    /// <summary>Returns the first token behind closing and opening marks around the number or its noun.</summary>
    private readonly int SkipMarks(int at)
    {
        var end = Math.Min(at + 2, _limit);
        while (at < end && _tokens[at].Kind == TokenKind.Punctuation && (QuotationMarks.Style(_text[_tokens[at].Start]) >= 0 || _text[_tokens[at].Start] is ')' or ']'))
        {
            at++;
        }

        return at;
    }
}
