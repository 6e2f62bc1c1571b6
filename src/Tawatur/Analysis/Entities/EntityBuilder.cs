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
        var titled = new HashSet<int>();
        foreach (var name in found)
        {
            if (name.Named >= 0)
            {
                titled.Add(name.Named);
            }
        }

        for (var i = 0; i < groups.Count; i++)
        {
            entities.Add(Entity(document.Text, found, groups[i], i));
            foreach (var mention in groups[i].Mentions)
            {
                var name = found[mention];
                if (titled.Contains(mention))
                {
                    continue;
                }

                var (nameFirst, nameEnd) = name.Named >= 0 ? (found[name.Named].First, found[name.Named].End) : name.Kind == MentionKind.Name ? (name.First, name.End) : (name.End, name.End);
                phrases.Add(new NamePhrase(name.Head >= 0 ? name.Head : name.First, Math.Max(name.End, nameEnd), nameFirst, nameEnd, i, groups[i].Type));
            }
        }

        phrases.Sort((a, b) => a.FirstToken != b.FirstToken ? a.FirstToken.CompareTo(b.FirstToken) : a.EndToken != b.EndToken ? b.EndToken.CompareTo(a.EndToken) : a.Entity.CompareTo(b.Entity));
        return document with { Entities = entities.DrainToImmutable(), NamePhrases = [.. phrases] };
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
            Name = longest >= 0 ? found[longest].Span.In(text).ToString() : group.KnownAs ?? Whole(text, found, group),
            Role = group.Role >= 0 ? found[group.Role].Span.In(text).ToString() : null,
            Mentions = mentions.DrainToImmutable(),
            Why = [.. group.Why],
            By = new FoundBy(nameof(EntityFinder), found[group.Mentions[0]].Rule),
        };
    }

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
