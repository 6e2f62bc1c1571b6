using Tawatur.Documents;

namespace Tawatur.Analysis.Entities;

/// <summary>The mentions of one thing while they are joined.</summary>
/// <param name="type">What it is.</param>
internal sealed class EntityGroup(EntityType type)
{
    public EntityType Type => type;

    /// <summary>Gets the indices of the mentions among those found.</summary>
    public List<int> Mentions { get; } = [];

    /// <summary>Gets or sets the name by which it goes, where no mention in the text is one.</summary>
    public string? KnownAs { get; set; }

    /// <summary>Gets or sets the index of the first title that stands with the name; -1 for none.</summary>
    public int Role { get; set; } = -1;

    public List<string> Why { get; } = [];

    public void Add(int mention, string? why)
    {
        Mentions.Add(mention);
        if (why is not null && !Why.Contains(why, StringComparer.Ordinal))
        {
            Why.Add(why);
        }
    }
}
