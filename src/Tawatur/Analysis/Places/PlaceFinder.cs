using System.Collections.Immutable;
using Tawatur.Analysis.Entities;
using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Places;

/// <summary>Finds the places that a text names, and where they are: by the gazetteer, and where several bear one name by what else the text says.</summary>
/// <param name="language">The language.</param>
internal sealed class PlaceFinder(Language language) : IAnnotator
{
    private readonly Gazetteer _gazetteer = language.Gazetteer ?? throw new ArgumentException($"the language {language.Code} has no gazetteer", nameof(language));

    /// <inheritdoc/>
    public Layers Requires => Layers.Tokens | Layers.Terms | Layers.Quantities | Layers.Entities;

    /// <inheritdoc/>
    public Layers Provides => Layers.Places;

    /// <inheritdoc/>
    public Document Apply(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var text = new NameText(document);
        var found = new PlaceReader(text, _gazetteer).Read();
        if (found.Count == 0)
        {
            return document;
        }

        new PlaceChooser(text, _gazetteer, found).Choose();
        var datelines = new Datelines(document, found);
        var places = ImmutableArray.CreateBuilder<PlaceMention>(found.Count);
        foreach (var place in found)
        {
            places.Add(PlaceBuilder.Build(document, place, $"p{places.Count + 1}", datelines.Holds(place.Span)));
        }

        return document with { Places = places.MoveToImmutable() };
    }
}
