using Tawatur.Analysis.Tokens;
using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Entities;

/// <summary>Walks through the text once and finds names, titles and descriptions.</summary>
internal sealed class NameReader
{
    private readonly NameText _text;
    private readonly PersonReader _persons;
    private readonly TitleReader _titles;
    private readonly OrganizationReader _organizations;
    private readonly ShapeReader _shapes;
    private readonly OuterNameReader _outerNames;
    private readonly PlaceNameReader _places;
    private int _personFirst = -1;
    private int _personEnd;
    private int _titleEnd;
    private int _lastPerson = -1;
    private int _organizationEnd;

    public NameReader(NameText text)
    {
        _text = text;
        _persons = new PersonReader(text);
        _titles = new TitleReader(text, _persons);
        _shapes = new ShapeReader(text);
        _outerNames = new OuterNameReader(text);
        _places = new PlaceNameReader(text);
        _organizations = new OrganizationReader(text, _persons);
    }

    public void Read()
    {
        for (var at = 0; at < _text.Length;)
        {
            if (at == _personFirst || (at + 1 == _personFirst && _text.Mark(at) == '#'))
            {
                at = _personEnd;
                continue;
            }

            var token = _text.Tokens[at];
            at = token.Kind switch
            {
                TokenKind.Word => Word(at),
                TokenKind.Symbol or TokenKind.Punctuation when _text.Document.Text[token.Start] == '#' => Hashtag(at),
                _ => at + 1,
            };
        }
    }

    private int Word(int at)
    {
        TermMatch name = default, title = default, organization = default, place = default, nisba = default;
        foreach (ref readonly var match in _text.TermsAt(at))
        {
            switch (match.Entry)
            {
                case NameEntry when name.Entry is null && !IsPredicate(match):
                    name = match;
                    break;
                case TitleEntry when title.Entry is null:
                    title = match;
                    break;
                case OrganizationHeadEntry when organization.Entry is null:
                    organization = match;
                    break;
                case PlaceHeadEntry when place.Entry is null:
                    place = match;
                    break;
                case NisbaEntry when nisba.Entry is null:
                    nisba = match;
                    break;
            }
        }

        if (name.Entry is not null && name.EndToken >= title.EndToken && TakeName(name) is var nameEnd && nameEnd > at)
        {
            return nameEnd;
        }

        if (title.Entry is not null && at >= _titleEnd && TakeTitle(title) is var titleEnd && titleEnd > at)
        {
            return titleEnd;
        }

        if (organization.Entry is not null && TakeOrganization(organization) is var organizationEnd && organizationEnd > at)
        {
            return organizationEnd;
        }

        if (place.Entry is not null && _places.Take(place) is var placeEnd && placeEnd > at)
        {
            return placeEnd;
        }

        if (name.Entry is null or NameEntry { NeedsContext: true } && _persons.Read(at, _text.IsBehindSpeech(at) ? Expectation.Speech : Expectation.None) is var personEnd && personEnd > at)
        {
            AddPerson(at, personEnd, (_text.Traits(at) & (NameTraits.Unknown | NameTraits.Name)) == NameTraits.Unknown && _text.IsBehindSpeech(at) ? "shape-speaker" : "given-name");
            return personEnd;
        }

        if (_text.Has(at, NameTraits.Shape) && _shapes.Read(at, out var type, out var rule) is var shapeEnd && shapeEnd > at)
        {
            _lastPerson = type == EntityType.Person ? _text.Found.Count : _lastPerson;
            _text.Found.Add(new FoundName(at, shapeEnd, _text.NameSpan(at, shapeEnd), type, MentionKind.Name, rule));
            return shapeEnd;
        }

        // Maksura for ya is a spelling of a definite nisba; an indefinite word is another one ("course", not "Hungarian").
        if (nisba.Entry is NisbaEntry entry && (nisba.IsExact || (nisba.Proclitics & Proclitics.The) != 0))
        {
            _text.Found.Add(new FoundName(at, nisba.EndToken, _text.PhraseSpan(at, nisba.EndToken, nisba), entry.Type, MentionKind.Nominal, "nisba") { Entry = entry });
            return nisba.EndToken;
        }

        return at + 1;
    }

    /// <summary>"The plane (is) unmanned": of a noun with its adjective both have the article, or none.</summary>
    private bool IsPredicate(in TermMatch match) =>
        match.EndToken - match.FirstToken == 2 && (match.Proclitics & Proclitics.The) != 0 && match.Entry is NameEntry { IsClass: true } && !_text.IsDefinite(match.EndToken - 1);

    private int TakeName(in TermMatch match)
    {
        var entry = (NameEntry)match.Entry;
        var first = match.FirstToken;
        if ((entry.NeedsContext && !(entry.Type == EntityType.Organization && IsReported(first))) || OtherWords.Is(_text, match, entry))
        {
            return first;
        }

        // A longer person's name that starts with the same words: "Tripoli" is none, "Mali" may be a family.
        if (match.EndToken - first == 1 && _text.Has(first, NameTraits.Given) && _persons.Read(first, Expectation.None) is var person && person > match.EndToken)
        {
            AddPerson(first, person, "given-name");
            return person;
        }

        if (entry.IsClass)
        {
            _text.Found.Add(new FoundName(first, match.EndToken, _text.PhraseSpan(first, match.EndToken, match), entry.Type, MentionKind.Nominal, "table-class") { Entry = entry });
            return match.EndToken;
        }

        _text.Found.Add(new FoundName(first, match.EndToken, match.Span, entry.Type, MentionKind.Name, "table-name") { Entry = entry, Head = entry.Type == EntityType.Organization && first == _outerNames.HeadEnd ? _outerNames.Head : -1 });
        return match.EndToken;
    }

    /// <summary>An outlet whose name is an ordinary word, where it is the one that reports.</summary>
    private bool IsReported(int at) =>
        at > 0 && (_text.TryEntry<CuePhraseEntry>(at - 1, out _) || (_text.TryEntry<CueVerbEntry>(at - 1, out var verb) && verb.Entry is CueVerbEntry { Form: CueForm.Perfect, Agreement: Agreement.Feminine }));

    private int TakeTitle(in TermMatch match)
    {
        var title = (TitleEntry)match.Entry;
        if (title.Kind == TitleKind.Kin && !match.HasEnclitic)
        {
            return TakeKin(match, title);
        }

        var reading = _titles.Read(match);
        var end = reading.End;
        var first = match.FirstToken;
        var named = -1;
        var isAgain = false;
        if (reading.IsNamed)
        {
            named = _text.Found.Count + 1;
            _personFirst = reading.NameFirst;
            _personEnd = reading.NameEnd;
        }
        else if (title.Kind == TitleKind.Profession && !match.HasEnclitic && (title.Term is [Characters.Alef, Characters.Lam, ..] || (match.Proclitics & Proclitics.The) != 0))
        {
            isAgain = true;
        }
        else if ((title.NeedsComplement && end == match.EndToken && (match.Proclitics & Proclitics.The) == 0) || title.Kind is TitleKind.Address or TitleKind.Profession or TitleKind.Homograph)
        {
            return first;
        }
        else
        {
            named = PersonBeforeComma(match);
        }

        _titleEnd = end;
        _text.Found.Add(new FoundName(first, end, _text.PhraseSpan(first, end, match), EntityType.Person, MentionKind.Nominal, "title") { Entry = title, Named = named, IsAgain = isAgain });
        if (reading.IsNamed)
        {
            AddPerson(reading.NameFirst, reading.NameEnd, "title");
        }

        return match.EndToken;
    }

    /// <summary>"the wife of the president X": X is the president's name, not hers.</summary>
    private int TakeKin(in TermMatch match, TitleEntry title)
    {
        if (!_text.TryEntry<TitleEntry>(match.EndToken, out var other) || (other.Proclitics & ~Proclitics.The) != 0)
        {
            return match.FirstToken;
        }

        var reading = _titles.Read(other);
        var end = reading.IsNamed && reading.NameFirst == reading.End ? reading.NameEnd : reading.End;
        if (end > other.EndToken || other.Proclitics == Proclitics.The)
        {
            _text.Found.Add(new FoundName(match.FirstToken, end, _text.PhraseSpan(match.FirstToken, end, match), EntityType.Person, MentionKind.Nominal, "title") { Entry = title, Named = PersonBeforeComma(match) });
        }

        return match.EndToken;
    }

    /// <summary>"X, the minister of defence": the index, among those found, of the name before the comma; -1 for none.</summary>
    private int PersonBeforeComma(in TermMatch title) =>
        _lastPerson >= 0 && _text.Found[_lastPerson].End == title.FirstToken - 1 && _text.IsComma(title.FirstToken - 1) && (title.Proclitics & ~Proclitics.The) == 0 ? _lastPerson : -1;

    private int TakeOrganization(in TermMatch match)
    {
        var head = (OrganizationHeadEntry)match.Entry;
        var first = match.FirstToken;
        if (IsAlone(match, head))
        {
            _text.Found.Add(new FoundName(first, match.EndToken, _text.PhraseSpan(first, match.EndToken, match), EntityType.Organization, MentionKind.Nominal, "organization-description") { Entry = head, IsAgain = true });
            return match.EndToken;
        }

        if (head.Kind is OrganizationHeadKind.Outer or OrganizationHeadKind.Outlet)
        {
            return _outerNames.Take(match, isOutlet: head.Kind == OrganizationHeadKind.Outlet && string.Equals(head.Term, head.Head, StringComparison.Ordinal));
        }

        // Inside a description a head that is an ordinary word too is one: "the council of the management of X".
        if (head.Kind == OrganizationHeadKind.Club || (head.Neighbours is not null && first < _organizationEnd))
        {
            return first;
        }

        var end = _organizations.Read(match, out var isSpecific);
        if (!isSpecific)
        {
            return first;
        }

        _organizationEnd = end;

        // A plural names none: "universities of the world".
        var isName = head.Kind == OrganizationHeadKind.Name && string.Equals(head.Term, head.Head, StringComparison.Ordinal) && (match.Proclitics & Proclitics.The) == 0;
        var span = isName ? new TextSpan(match.Span.Start, _text.Tokens[end - 1].End) : _text.PhraseSpan(first, end, match);
        var kind = isName ? MentionKind.Name : MentionKind.Nominal;
        _text.Found.Add(new FoundName(first, end, span, EntityType.Organization, kind, isName ? "organization-head" : "organization-description") { Entry = head });

        // The state in a description is a name of its own; nothing inside a name is.
        return isName ? end : match.EndToken;
    }

    /// <summary>"the organisation", with nothing behind it that could belong to its name.</summary>
    private bool IsAlone(in TermMatch match, OrganizationHeadEntry head)
    {
        var at = match.EndToken;
        return head.IsTakenUp && (match.Proclitics & Proclitics.The) != 0 && !match.HasEnclitic && match.FirstToken >= _organizationEnd
            && !(_text.IsDefinite(at) && _text.IsBare(at)) && QuotationMarks.Style(_text.Mark(at)) < 0 && !_text.Has(at, NameTraits.Field | NameTraits.FieldOf) && !_text.FollowsName(at);
    }

    /// <summary>"#first_last": the words between the lines as one name, if they are one.</summary>
    private int Hashtag(int at)
    {
        var first = at + 1;
        if (first >= _text.Length || !_text.Touches(at) || _text.Tokens[first].Kind != TokenKind.Word)
        {
            return at + 1;
        }

        var end = first + 1;
        var words = 1;
        while (end + 1 < _text.Length && _text.Mark(end) == '_' && _text.Touches(end - 1) && _text.Touches(end) && _text.Tokens[end + 1].Kind == TokenKind.Word)
        {
            end += 2;
            words++;
        }

        if (words is 2 or 3 && _text.Has(first, NameTraits.Name) && !_text.Has(end - 1, NameTraits.Common))
        {
            AddPerson(first, end, "hashtag-name");
            return end;
        }

        return at + 1;
    }

    private void AddPerson(int first, int end, string rule)
    {
        _lastPerson = _text.Found.Count;
        _text.Found.Add(new FoundName(first, end, _text.NameSpan(first, end), EntityType.Person, MentionKind.Name, rule));
    }
}
