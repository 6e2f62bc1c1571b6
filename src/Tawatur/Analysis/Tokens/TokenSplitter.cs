using System.Collections.Immutable;
using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Tokens;

/// <summary>Splits the text into tokens.</summary>
/// <param name="language">The language whose words are taken apart.</param>
internal sealed class TokenSplitter(Language language) : IAnnotator
{
    /// <inheritdoc/>
    public Layers Requires => Layers.None;

    /// <inheritdoc/>
    public Layers Provides => Layers.Tokens;

    /// <inheritdoc/>
    public Document Apply(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var text = document.Text.AsSpan();
        var tokens = ImmutableArray.CreateBuilder<Token>((text.Length / 5) + 4);
        var at = 0;
        while (TokenReader.Next(text, at, out var start, out at, out var kind))
        {
            tokens.Add(new Token(start, language.Words.Get(text[start..at], kind)));
        }

        return document with { Tokens = tokens.DrainToImmutable() };
    }
}
