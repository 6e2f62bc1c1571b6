using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Entities;

/// <summary>Joins the mentions of one thing, each join with its reason.</summary>
/// <param name="text">The document.</param>
internal sealed class EntityJoiner(NameText text)
{
    private readonly OrganizationJoiner _organizations = new(text);
    private readonly List<EntityGroup> _groups = [];
    private readonly Dictionary<(string, EntityType), EntityGroup> _byName = [];

    public List<EntityGroup> Join()
    {
        var order = Enumerable.Range(0, text.Found.Count).ToList();
        order.Sort((a, b) => text.Found[a].Span.CompareTo(text.Found[b].Span) is not 0 and var by ? by : a.CompareTo(b));
        var persons = new PersonJoiner(text, _groups).Join(order);
        var titles = new TitleJoiner(text, _groups, persons);
        foreach (var index in order)
        {
            var found = text.Found[index];
            switch (found.Entry)
            {
                case NameEntry entry:
                    Listed(index, found, entry);
                    break;
                case NisbaEntry when found.IsCovered:
                    break;
                case NisbaEntry nisba:
                    Group(nisba.Of, nisba.Type, nisba.Of).Add(index, $"\u00AB{Written(found)}\u00BB is a word for what belongs to \u00AB{nisba.Of}\u00BB (nisbas.tsv)");
                    break;
                case TitleEntry title:
                    titles.Join(index, found, title);
                    break;
                default:
                    if (found.Type == EntityType.Organization)
                    {
                        Organization(index, found);
                    }
                    else if (found is { Type: EntityType.Person, Kind: MentionKind.Name })
                    {
                        titles.See(index);
                    }
                    else if (found.Type != EntityType.Person)
                    {
                        Group(string.Join(' ', NameKeys.Words(text, found)), found.Type, knownAs: null).Add(index, null);
                    }

                    break;
            }
        }

        return _groups;
    }

    private void Organization(int index, FoundName found)
    {
        var key = (string.Join(' ', NameKeys.Words(text, found)), found.Type);
        string? why = null;
        if (!_byName.TryGetValue(key, out var group) || found.IsAgain)
        {
            if (_organizations.TakenUp(found) is { } body)
            {
                (group, why) = body;
            }
            else if (text.TryEntry<DescribedOrganizationEntry>(found.First, out var described) && described.EndToken == found.End && described.Entry is DescribedOrganizationEntry { Of: var of } && _byName.TryGetValue((of, found.Type), out group))
            {
                why = $"\u00AB{Written(found)}\u00BB is what \u00AB{of}\u00BB is called, which is named before (organization-descriptions.tsv)";
            }
            else if (found.IsAgain)
            {
                return; // "the organisation", and none named before
            }

            group ??= Group(key.Item1, found.Type, knownAs: null);
            _byName.TryAdd(key, group);
        }

        group.Add(index, why);
        _organizations.See(found, group);
    }

    private void Listed(int index, FoundName found, NameEntry entry)
    {
        if (entry.IsClass)
        {
            Class(index, found, entry);
            return;
        }

        var group = Group(entry.Name, found.Type, entry.Name);
        var isSame = string.Equals(entry.Term, entry.Name, StringComparison.Ordinal);
        if (found.Type == EntityType.Organization)
        {
            _organizations.See(found, group);
        }

        group.Add(index, isSame ? null : $"\u00AB{Written(found)}\u00BB is a name of \u00AB{entry.Name}\u00BB ({entry.Table})");
    }

    /// <summary>A word for a class names another thing each time, unless the article points back: "a plane … the plane".</summary>
    private void Class(int index, FoundName found, NameEntry entry)
    {
        if (!text.IsDefinite(found.First) || !_byName.TryGetValue((entry.Term, found.Type), out var group))
        {
            group = new EntityGroup(found.Type);
            _byName[(entry.Term, found.Type)] = group;
            _groups.Add(group);
        }

        group.Add(index, null);
    }

    /// <param name="key">What mentions of one thing share.</param>
    /// <param name="type">The type.</param>
    /// <param name="knownAs">The proper name that the tables have for it; none for a description.</param>
    private EntityGroup Group(string key, EntityType type, string? knownAs)
    {
        if (!_byName.TryGetValue((key, type), out var group))
        {
            group = new EntityGroup(type) { KnownAs = knownAs };
            _byName.Add((key, type), group);
            _groups.Add(group);
        }

        return group;
    }

    private string Written(in FoundName found) => found.Span.In(text.Document.Text).ToString();
}
