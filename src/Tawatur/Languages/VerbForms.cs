namespace Tawatur.Languages;

/// <summary>Inflects a verb for the third person by rule from its dictionary forms.</summary>
internal static class VerbForms
{
    private const string Alif = "\u0627";
    private const string Ta = "\u062A";
    private const string Waw = "\u0648";
    private const string Ya = "\u064A";
    private const string Nun = "\u0646";
    private const string TaMarbuta = "\u0629";

    /// <summary>Returns the forms of the perfect: "qala, qalat, qala, qalata, qalu".</summary>
    public static IEnumerable<(string Form, Agreement Agreement)> Perfect(string masculine)
    {
        var last = masculine[^1];
        var isWeak = last is Characters.AlefMaksura or Characters.Alef or Characters.Yeh;
        var stem = isWeak ? masculine[..^1] : masculine;
        yield return (masculine, Agreement.Masculine);
        yield return ((last == Characters.Yeh ? masculine : stem) + Ta, Agreement.Feminine);
        yield return (stem + Waw + Alif, Agreement.Plural);

        // The masculine dual of a short verb is written like a noun ("raddan", "nafyan", "ra'yan") and is left out.
        if (masculine.Length > 3)
        {
            yield return (isWeak ? stem + (last == Characters.Alef ? Waw : Ya) + Alif : stem + Alif, Agreement.Dual);
        }

        yield return (stem + Ta + Alif, Agreement.Dual);
    }

    /// <summary>Returns the forms of the imperfect: "yaqulu, taqulu, yaqulani, taqulani, yaqulun".</summary>
    public static IEnumerable<(string Form, Agreement Agreement)> Imperfect(string masculine)
    {
        var last = masculine[^1];
        var isWeak = last is Characters.AlefMaksura or Characters.Waw or Characters.Yeh;
        var bare = isWeak ? masculine[..^1] : masculine;
        var dual = last == Characters.AlefMaksura ? bare + Ya : masculine;
        var feminine = Ta + masculine[1..];
        yield return (masculine, Agreement.Masculine);
        yield return (feminine, Agreement.Feminine);
        yield return (bare + Waw + Nun, Agreement.Plural);
        yield return (dual + Alif + Nun, Agreement.Dual);
        yield return (Ta + dual[1..] + Alif + Nun, Agreement.Dual);
    }

    /// <summary>Returns the accusative and feminine forms of a participle: "mushiran, mushiratan, mushirin, mushirayn" (one written form).</summary>
    public static IEnumerable<(string Form, Agreement Agreement)> Participle(string accusative)
    {
        var stem = accusative[..^1];
        yield return (accusative, Agreement.Masculine);
        yield return (stem + TaMarbuta, Agreement.Feminine);
        yield return ((stem[^1] == Characters.Yeh ? stem[..^1] : stem) + Ya + Nun, Agreement.Plural);
        yield return (stem + Ta + Ya + Nun, Agreement.Dual);
    }
}
