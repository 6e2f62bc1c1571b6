namespace Tawatur.Analysis.Entities;

/// <summary>A person with all that the titles before a place in the text say of him.</summary>
/// <param name="group">The person.</param>
/// <param name="title">The first title.</param>
internal sealed class TitleHolder(EntityGroup group, DescriptionWords title)
{
    public EntityGroup Group => group;

    public string Head => title.Head;

    public bool IsNamed { get; set; }

    /// <summary>Gets all the words and states of his titles with this head.</summary>
    public DescriptionWords Said { get; } = title with { Words = new(title.Words, StringComparer.Ordinal), States = new(title.States, StringComparer.Ordinal) };

    public void Say(in DescriptionWords more)
    {
        Said.Words.UnionWith(more.Words);
        Said.States.UnionWith(more.States);
    }
}
