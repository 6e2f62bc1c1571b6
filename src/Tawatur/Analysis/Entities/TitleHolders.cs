namespace Tawatur.Analysis.Entities;

/// <summary>The persons described so far, by the head words of their titles: whom a shorter title takes up, where only one fits.</summary>
internal sealed class TitleHolders
{
    // A report names few holders of one title; a list of a parliament's members is not compared with itself.
    private const int MaxHolders = 12;

    private readonly Dictionary<string, List<TitleHolder>> _byHead = new(StringComparer.Ordinal);
    private readonly Dictionary<EntityGroup, int> _seen = [];
    private int _clock;

    /// <summary>Notes that a person is mentioned here.</summary>
    public void See(EntityGroup group) => _seen[group] = ++_clock;

    public void Add(in DescriptionWords title, EntityGroup group, bool isNamed)
    {
        if (!_byHead.TryGetValue(title.Head, out var holders))
        {
            _byHead.Add(title.Head, holders = []);
        }

        foreach (var holder in holders)
        {
            if (holder.Group == group)
            {
                holder.Say(title);
                holder.IsNamed |= isNamed;
                return;
            }
        }

        if (holders.Count < MaxHolders)
        {
            holders.Add(new TitleHolder(group, title) { IsNamed = isNamed });
        }
    }

    /// <summary>Returns the holder mentioned last; <c>null</c> where nobody has the title.</summary>
    /// <param name="head">The head word that stands alone.</param>
    public EntityGroup? Last(string head)
    {
        EntityGroup? last = null;
        foreach (var holder in _byHead.GetValueOrDefault(head, []))
        {
            last = last is null || _seen.GetValueOrDefault(holder.Group) > _seen.GetValueOrDefault(last) ? holder.Group : last;
        }

        return last;
    }

    /// <summary>Returns the one holder whose titles say all that a shorter title says; where none names a state, the one named holder without a state of his own.</summary>
    /// <param name="title">The shorter title.</param>
    /// <param name="isHeadOfState">Whether each state has its own: then a state never said is not supplied.</param>
    public EntityGroup? Only(DescriptionWords title, bool isHeadOfState)
    {
        var holders = _byHead.GetValueOrDefault(title.Head, []);
        var fitting = holders.FindAll(holder => holder.Said.Covers(title));
        if (fitting.Count == 0 && title.States.Count > 0 && !isHeadOfState)
        {
            fitting = holders.FindAll(holder => holder is { IsNamed: true, Said.States.Count: 0 } && title.Words.IsSubsetOf(holder.Said.Words));
        }

        return fitting.Count == 1 ? fitting[0].Group : null;
    }

    /// <summary>"the official": the one named holder of any office but those that every state has one of, whose titles say the same.</summary>
    /// <param name="title">The title with a word for any office.</param>
    /// <param name="isOffice">Whether a head word is one of an office that this word may take up.</param>
    public EntityGroup? OnlyOfficial(DescriptionWords title, Func<string, bool> isOffice)
    {
        EntityGroup? only = null;
        foreach (var (head, holders) in _byHead)
        {
            if (!isOffice(head) || IsFeminine(head) != IsFeminine(title.Head))
            {
                continue;
            }

            foreach (var holder in holders)
            {
                if (holder.IsNamed && holder.Group != only && holder.Said.Covers(title))
                {
                    if (only is not null)
                    {
                        return null;
                    }

                    only = holder.Group;
                }
            }
        }

        return only;
    }

    private static bool IsFeminine(string head) => head[^1] == Languages.Characters.Heh;
}
