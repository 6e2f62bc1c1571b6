using System.Collections.Immutable;
using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Entities;

/// <summary>Makes entities and phrases of what was found and joined.</summary>
internal static class EntityBuilder
{
    public static Document Build(Document document, List<FoundName> found, List<EntityGroup> groups)
    {
        groups.RemoveAll(g => g.Mentions.Count == 0);
        foreach (var group in groups)
        {
            group.Mentions.Sort((a, b) => found[a].Span.CompareTo(found[b].Span));
        }

        groups.Sort((a, b) => found[a.Mentions[0]].Span.CompareTo(found[b.Mentions[0]].Span) is not 0 and var by ? by : a.Mentions[0].CompareTo(b.Mentions[0]));
        var entities = ImmutableArray.CreateBuilder<Entity>(groups.Count);
        var phrases = new List<NamePhrase>(found.Count);
        var titled = Titled(found);

        for (var i = 0; i < groups.Count; i++)
        {
            entities.Add(Entity(document.Text, found, groups[i], i));
            foreach (var mention in groups[i].Mentions)
            {
                var name = found[mention];
                if (name.Named >= 0)
                {
                    continue; // told with its name
                }

                var (first, end) = titled.TryGetValue(mention, out var whole) ? whole : (name.Head >= 0 ? name.Head : name.First, name.End);
                phrases.Add(new NamePhrase(first, end, name.Kind == MentionKind.Name ? name.First : name.End, name.End, i, groups[i].Type));
            }
        }

        phrases.Sort((a, b) => a.FirstToken != b.FirstToken ? a.FirstToken.CompareTo(b.FirstToken) : a.EndToken != b.EndToken ? b.EndToken.CompareTo(a.EndToken) : a.Entity.CompareTo(b.Entity));
        return document with { Entities = entities.DrainToImmutable(), NamePhrases = [.. phrases] };
    }

    /// <summary>Returns for each name that has titles, before it or behind it, where name and titles start and end.</summary>
    private static Dictionary<int, (int First, int End)> Titled(List<FoundName> found)
    {
        var titled = new Dictionary<int, (int First, int End)>();
        foreach (var title in found)
        {
            if (title.Named >= 0)
            {
                var (first, end) = titled.TryGetValue(title.Named, out var whole) ? whole : (found[title.Named].First, found[title.Named].End);
                titled[title.Named] = (Math.Min(first, title.First), Math.Max(end, title.End));
            }
        }

        return titled;
    }

    private static Entity Entity(string text, List<FoundName> found, EntityGroup group, int index)
    {
        var mentions = ImmutableArray.CreateBuilder<Mention>(group.Mentions.Count);
        var longest = -1;
        foreach (var mention in group.Mentions)
        {
            var name = found[mention];
            mentions.Add(new Mention(name.Span, name.Kind));
            if (name.Kind == MentionKind.Name && !IsCut(text, name.Span) && (longest < 0 || name.Span.Length > found[longest].Span.Length))
            {
                longest = mention;
            }
        }

        return new Entity
        {
            Id = $"e{index + 1}",
            Type = group.Type,
            Name = longest >= 0 ? WithoutTag(found[longest].Span.In(text).ToString()) : group.KnownAs ?? Whole(text, found, group),
            Role = group.Role >= 0 ? found[group.Role].Span.In(text).ToString() : null,
            Mentions = mentions.DrainToImmutable(),
            Why = [.. group.Why],
            By = new FoundBy(nameof(EntityFinder), found[group.Mentions[0]].Rule),
        };
    }

    /// <summary>"#first_last" and "first #last" without the marks of a hashtag.</summary>
    private static string WithoutTag(string name) => name.Replace("#", "", StringComparison.Ordinal).Replace('_', ' ');

    /// <summary>Returns whether a name's article has lost its alef behind li-.</summary>
    private static bool IsCut(string text, TextSpan name) => name.Start > 0 && text[name.Start] == Characters.Lam && text[name.Start - 1] == Characters.Lam;

    /// <summary>A name met only behind li-, with its alef.</summary>
    private static string? Whole(string text, List<FoundName> found, EntityGroup group)
    {
        foreach (var mention in group.Mentions)
        {
            if (found[mention].Kind == MentionKind.Name)
            {
                return string.Concat("\u0627", found[mention].Span.In(text));
            }
        }

        return null;
    }
}
