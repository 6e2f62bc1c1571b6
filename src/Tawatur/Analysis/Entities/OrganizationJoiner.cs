using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Entities;

/// <summary>Joins shorter descriptions of organisations to fuller ones before them: "the organisation", "the centre for storms", where one fits.</summary>
/// <param name="text">The document.</param>
internal sealed class OrganizationJoiner(NameText text)
{
    // A report describes few bodies under one head word.
    private const int MaxBodies = 12;

    private readonly Dictionary<string, List<Body>> _byHead = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EntityGroup> _lastOfKind = new(StringComparer.Ordinal);
    private readonly Dictionary<EntityGroup, int> _seen = [];
    private int _clock;

    private sealed record Body(EntityGroup Group, DescriptionWords Said);

    /// <summary>Returns the organisation that a description takes up, and why; <c>null</c> where it stands for itself.</summary>
    public (EntityGroup Group, string Reason)? TakenUp(in FoundName found)
    {
        if (found.Kind != MentionKind.Nominal || found.Entry is not OrganizationHeadEntry { IsTakenUp: true } head)
        {
            return null;
        }

        var words = DescriptionWords.Read(text, head.Term, found.First + 1, found.End);
        var bodies = _byHead.GetValueOrDefault(words.Head, []);
        var written = found.Span.In(text.Document.Text).ToString();
        if (words.IsHeadAlone)
        {
            return Last(bodies, head) is { } last ? (last, $"\u00AB{written}\u00BB alone: the last organisation named that is one") : null;
        }

        var fitting = bodies.FindAll(body => body.Said.Covers(words));
        if (fitting.Count == 0)
        {
            // "the army" in the headline, "the army of X" behind it.
            fitting = bodies.FindAll(body => body.Said.States.Count == 0 && words.States.Count > 0 && body.Said.Words.Count > 0 && body.Said.Words.SetEquals(words.Words));
        }

        return fitting.Count > 0 && fitting.TrueForAll(body => body.Group == fitting[0].Group)
            ? (fitting[0].Group, $"\u00AB{written}\u00BB: the one organisation described before that it fits") : null;
    }

    /// <summary>Notes that an organisation is mentioned here.</summary>
    public void See(in FoundName found, EntityGroup group)
    {
        _seen[group] = ++_clock;
        var at = found.Head >= 0 ? found.Head : found.First;
        var isHeaded = text.TryEntry<OrganizationHeadEntry>(at, out var match);
        if (found.Entry is NameEntry { OrganizationKind: { } kind } && !isHeaded)
        {
            _lastOfKind[kind] = group; // "the organisation" is not "the army of X", though both are groups
        }

        if (!isHeaded || match.Entry is not OrganizationHeadEntry { IsTakenUp: true } head || found.IsAgain)
        {
            return;
        }

        var words = DescriptionWords.Read(text, head.Term, match.EndToken, found.End);
        if (!_byHead.TryGetValue(words.Head, out var bodies))
        {
            _byHead.Add(words.Head, bodies = []);
        }

        if (bodies.Find(body => body.Group == group) is { } known)
        {
            known.Said.Words.UnionWith(words.Words);
            known.Said.States.UnionWith(words.States);
        }
        else if (bodies.Count < MaxBodies)
        {
            bodies.Add(new Body(group, words));
        }
    }

    private EntityGroup? Last(List<Body> bodies, OrganizationHeadEntry head)
    {
        EntityGroup? last = null;
        foreach (var body in bodies)
        {
            last = IsLater(body.Group, last) ? body.Group : last;
        }

        foreach (var kind in head.Kinds)
        {
            last = _lastOfKind.TryGetValue(kind, out var group) && IsLater(group, last) ? group : last;
        }

        return last;
    }

    private bool IsLater(EntityGroup group, EntityGroup? other) => other is null || _seen.GetValueOrDefault(group) > _seen.GetValueOrDefault(other);
}
