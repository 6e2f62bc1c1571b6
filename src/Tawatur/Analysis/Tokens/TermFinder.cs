using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Tokens;

/// <summary>Finds the entries of all tables of a language, in one pass.</summary>
/// <param name="language">The language whose tables are matched.</param>
internal sealed class TermFinder(Language language) : IAnnotator
{
    /// <inheritdoc/>
    public Layers Requires => Layers.Tokens;

    /// <inheritdoc/>
    public Layers Provides => Layers.Terms;

    /// <inheritdoc/>
    public Document Apply(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var tokens = document.Tokens.AsSpan();
        var matches = new List<TermMatch>(tokens.Length / 2);
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Word.Readings.Length > 0)
            {
                language.Terms.Match(tokens, i, matches);
            }
        }

        return document with { Terms = [.. matches] };
    }
}
