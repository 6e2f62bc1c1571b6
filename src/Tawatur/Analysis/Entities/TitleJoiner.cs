using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Entities;

/// <summary>Gives titles to persons: with the name, or alone where one person of the report is named or described with it.</summary>
internal sealed class TitleJoiner
{
    private readonly NameText _text;
    private readonly List<EntityGroup> _groups;
    private readonly Dictionary<int, EntityGroup> _persons;

    // The person named with a title, by the words of the title; null where two persons are.
    private readonly Dictionary<string, EntityGroup?> _byRole = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EntityGroup> _nameless = new(StringComparer.Ordinal);
    private readonly TitleHolders _holders = new();
    private readonly HashSet<string> _offices = new(StringComparer.Ordinal);

    public TitleJoiner(NameText text, List<EntityGroup> groups, Dictionary<int, EntityGroup> persons)
    {
        _text = text;
        _groups = groups;
        _persons = persons;
        foreach (var found in text.Found)
        {
            if (found is { Entry: TitleEntry { Kind: not TitleKind.Address }, Named: >= 0 })
            {
                Index(NameKeys.Words(text, found), persons[found.Named]);
            }
        }
    }

    /// <summary>Notes that a person is mentioned by name here.</summary>
    public void See(int mention) => _holders.See(_persons[mention]);

    public void Join(int index, FoundName found, TitleEntry title)
    {
        var words = DescriptionWords.Read(_text, title.Term, HeadEnd(found, title), found.End);
        if (found.Named >= 0)
        {
            var named = _persons[found.Named];
            named.Mentions.Add(index);
            if (title.Kind != TitleKind.Address)
            {
                named.Role = named.Role < 0 ? index : named.Role;
                Hold(words, title, named, isNamed: true);
            }

            return;
        }

        var key = string.Join(' ', NameKeys.Words(_text, found));
        var written = found.Span.In(_text.Document.Text).ToString();
        if (TakenUp(found, title, words, key, written) is { } why)
        {
            why.Group.Add(index, why.Reason);
            _holders.See(why.Group);
        }
        else if (!found.IsAgain)
        {
            if (!_nameless.TryGetValue(key, out var group))
            {
                group = new EntityGroup(EntityType.Person) { Role = index };
                _nameless.Add(key, group);
                _groups.Add(group);
            }

            group.Add(index, null);
            Hold(words, title, group, isNamed: false);
        }
    }

    private (EntityGroup Group, string Reason)? TakenUp(in FoundName found, TitleEntry title, in DescriptionWords words, string key, string written)
    {
        if (_byRole.TryGetValue(key, out var holder) && holder is not null)
        {
            return (holder, $"\u00AB{written}\u00BB is the title with which this person is named here");
        }

        if (_nameless.ContainsKey(key) || !IsDefinite(found, title) || _text.FollowsName(found.End))
        {
            return null;
        }

        if (words.IsHeadAlone)
        {
            return _holders.Last(words.Head) is { } last ? (last, $"\u00AB{written}\u00BB alone: the last person described with this title") : null;
        }

        if (title.Kind == TitleKind.General)
        {
            return _holders.OnlyOfficial(words, _offices.Contains) is { } official ? (official, $"\u00AB{written}\u00BB: the one office-holder named before whom it fits") : null;
        }

        return _holders.Only(words, title.Kind == TitleKind.Royal) is { } only ? (only, $"\u00AB{written}\u00BB: the one person described before with this title whom it fits") : null;
    }

    private bool IsDefinite(in FoundName found, TitleEntry title) => _text.IsDefinite(found.First) || title.Term is [Characters.Alef, Characters.Lam, ..]
        || (title.NeedsComplement && (_text.IsDefinite(found.End - 1) || _text.TryEntry<NameEntry>(found.End - 1, out _)));

    private void Hold(in DescriptionWords words, TitleEntry title, EntityGroup group, bool isNamed)
    {
        _holders.Add(words, group, isNamed);
        _holders.See(group);
        if (title.Kind is TitleKind.Office or TitleKind.Rank)
        {
            _offices.Add(words.Head);
        }
    }

    /// <summary>The index behind the words of the title itself.</summary>
    private static int HeadEnd(in FoundName found, TitleEntry title) => found.First + 1 + title.Term.AsSpan().Count(' ');

    /// <summary>A title is found again whole, or without its last adjectives: "the minister of defence" for "the Turkish minister of defence".</summary>
    private void Index(List<string> words, EntityGroup person)
    {
        for (var length = words.Count; length >= Math.Min(2, words.Count); length--)
        {
            var key = string.Join(' ', words.Take(length));
            _byRole[key] = _byRole.TryGetValue(key, out var other) && other != person ? null : person;
        }
    }
}
