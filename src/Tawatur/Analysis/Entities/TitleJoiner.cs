using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Entities;

/// <summary>Gives titles to persons: with the name, or alone where one person of the report is named with it.</summary>
internal sealed class TitleJoiner
{
    private readonly NameText _text;
    private readonly List<EntityGroup> _groups;
    private readonly Dictionary<int, EntityGroup> _persons;

    // The person named with a title, by the words of the title; null where two persons are.
    private readonly Dictionary<string, EntityGroup?> _byRole = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EntityGroup> _lastByHead = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EntityGroup> _nameless = new(StringComparer.Ordinal);

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

    public void Join(int index, FoundName found, TitleEntry title)
    {
        var head = Head(title);
        if (found.Named >= 0)
        {
            var named = _persons[found.Named];
            named.Mentions.Add(index);
            if (title.Kind != TitleKind.Address)
            {
                named.Role = named.Role < 0 ? index : named.Role;
                _lastByHead[head] = named;
            }

            return;
        }

        var words = NameKeys.Words(_text, found);
        var key = string.Join(' ', words);
        var written = found.Span.In(_text.Document.Text).ToString();
        if (_byRole.TryGetValue(key, out var holder) && holder is not null)
        {
            holder.Add(index, $"\u00AB{written}\u00BB is the title with which this person is named here");
        }
        else if (words.Count == 1 && _lastByHead.TryGetValue(head, out var last))
        {
            last.Add(index, $"\u00AB{written}\u00BB alone: the last person named with this title");
        }
        else
        {
            if (!_nameless.TryGetValue(key, out var group))
            {
                group = new EntityGroup(EntityType.Person) { Role = index };
                _nameless.Add(key, group);
                _groups.Add(group);
            }

            group.Add(index, null);
            _lastByHead.TryAdd(head, group);
        }
    }

    /// <summary>A title is found again whole, or without its last adjectives: "the minister of defence" for "the Turkish minister of defence".</summary>
    private void Index(List<string> words, EntityGroup person)
    {
        for (var length = words.Count; length >= Math.Min(2, words.Count); length--)
        {
            var key = string.Join(' ', words.Take(length));
            _byRole[key] = _byRole.TryGetValue(key, out var other) && other != person ? null : person;
        }
    }

    private static string Head(TitleEntry title)
    {
        var head = Folding.Fold(title.Title, out _, out _);
        return head.Length > 3 && head[0] == Characters.Alef && head[1] == Characters.Lam ? head[2..] : head;
    }
}
