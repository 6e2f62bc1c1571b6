using Tawatur.Documents;

namespace Tawatur.Analysis.Entities;

/// <summary>Finds the things that the text names or describes, and joins the mentions of one thing.</summary>
internal sealed class EntityFinder : IAnnotator
{
    /// <inheritdoc/>
    public Layers Requires => Layers.Tokens | Layers.Terms;

    /// <inheritdoc/>
    public Layers Provides => Layers.Entities;

    /// <inheritdoc/>
    public Document Apply(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var text = new NameText(document);
        new NameReader(text).Read();
        ClubNames.Find(text);
        RepeatedNames.Find(text); // after the names in full: a last name alone is known by them
        var groups = new EntityJoiner(text).Join();
        return EntityBuilder.Build(document, text.Found, groups);
    }
}
