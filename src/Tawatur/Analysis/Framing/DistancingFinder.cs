using System.Collections.Immutable;
using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Framing;

/// <summary>Finds words by which the outlet, or a speaker, keeps a distance from words that are somebody else's: "in his words", "what he called". They do not doubt.</summary>
internal sealed class DistancingFinder : IAnnotator
{
    /// <inheritdoc/>
    public Layers Requires => Layers.Tokens | Layers.Sentences | Layers.Quotations | Layers.Terms | Layers.Entities | Layers.Statements;

    /// <inheritdoc/>
    public Layers Provides => Layers.Framing;

    /// <inheritdoc/>
    public Document Apply(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        DistancingReader? reader = null;
        var found = ImmutableArray.CreateBuilder<FramingMark>();
        var taken = 0;
        for (var i = 0; i < document.Terms.Length; i++)
        {
            if (document.Terms[i] is { Entry: DistancingEntry entry } match && match.FirstToken >= taken)
            {
                // Most reports have none, and need no cover.
                reader ??= new DistancingReader(document);
                if (reader.Read(i, entry, $"f{found.Count + 1}") is { } mark)
                {
                    found.Add(mark);
                    taken = match.EndToken;
                }
            }
        }

        return document with { Framing = found.DrainToImmutable() };
    }
}
