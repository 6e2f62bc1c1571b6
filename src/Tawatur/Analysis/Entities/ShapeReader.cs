using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Entities;

/// <summary>Reads unknown words that look like foreign names, where what stands before them says what they name.</summary>
/// <param name="text">The document.</param>
internal sealed class ShapeReader(NameText text)
{
    private const string In = "\u0641\u064A";
    private const int MaxWords = 4;

    /// <summary>Returns the index behind the name that starts at a token; the token itself where none does.</summary>
    public int Read(int first, out EntityType type, out string rule)
    {
        type = EntityType.Person;
        rule = "shape-run";
        if (!text.IsBare(first) || !text.TermsAt(first).IsEmpty)
        {
            return first;
        }

        var end = first + 1;
        while (end < text.Length && end < first + MaxWords && text.IsBare(end) && !text.StartsLine(end) && text.Has(end, NameTraits.Shape) && text.TermsAt(end).IsEmpty)
        {
            end++;
        }

        if (first > 0 && text.Tokens[first - 1].Kind == TokenKind.Word)
        {
            if (string.Equals(text.Tokens[first - 1].Form, In, StringComparison.Ordinal))
            {
                type = EntityType.GeopoliticalEntity;
                rule = "shape-in-place";
                return end;
            }

            if (text.IsBehindSpeech(first))
            {
                rule = "shape-speaker";
                return end;
            }

            if (IsPersonsNisba(first - 1))
            {
                rule = "shape-behind-nisba";
                return end;
            }
        }

        return end > first + 1 ? end : first;
    }

    /// <summary>"the Frenchman X": a masculine nisba that belongs to no noun before it.</summary>
    private bool IsPersonsNisba(int at) =>
        text.TryEntry<NisbaEntry>(at, out var nisba) && nisba.Entry is NisbaEntry { IsPeople: false } && (nisba.Proclitics & Proclitics.The) != 0 && text.Tokens[at].Word.Folded[^1] == Characters.Yeh
        && (at == 0 || !text.IsDefinite(at - 1));
}
