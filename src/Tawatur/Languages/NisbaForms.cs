namespace Tawatur.Languages;

/// <summary>The forms of a nisba: from the masculine singular by rule.</summary>
internal static class NisbaForms
{
    private const string Dual = "\u0627\u0646";
    private const string Oblique = "\u064A\u0646";
    private const string Plural = "\u0648\u0646";
    private const string FemininePlural = "\u0627\u062A";

    /// <summary>Returns the forms without article, and whether each is a noun for people.</summary>
    public static IEnumerable<(string Form, bool IsPeople)> Of(string nisba)
    {
        // A nisba of two words ("South Korean") inflects both.
        var space = nisba.IndexOf(' ', StringComparison.Ordinal);
        if (space > 0)
        {
            yield return (nisba, false);
            yield return ($"{nisba[..space]}{Characters.TehMarbuta} {nisba[(space + 1)..]}{Characters.TehMarbuta}", false);
            yield break;
        }

        yield return (nisba, false);
        yield return (nisba + Characters.TehMarbuta, false);
        yield return (nisba + Characters.Alef, false);
        yield return (nisba + Oblique, true);
        yield return (nisba + Plural, true);
        yield return (nisba + Dual, true);
        yield return (nisba + FemininePlural, true);
        yield return (nisba + Characters.Teh + Dual, false);
        yield return (nisba + Characters.Teh + Oblique, false);
    }
}
