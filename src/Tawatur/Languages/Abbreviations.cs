namespace Tawatur.Languages;

/// <summary>The words of a language whose full stop ends no sentence.</summary>
internal static class Abbreviations
{
    public static HashSet<string> Load(TableSource source, string language) =>
        source.Rows($"{language}/abbreviations.tsv").Select(row => Folding.Fold(row.Term, out _, out _)).ToHashSet(StringComparer.Ordinal);
}
