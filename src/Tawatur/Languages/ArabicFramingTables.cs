using Tawatur.Documents;

namespace Tawatur.Languages;

/// <summary>The tables of distancing.</summary>
internal static class ArabicFramingTables
{
    // The pronouns of the third person that take up "what" and "whom": -hu, -ha, -hum.
    private static readonly string[] Pronouns = ["\u0647", "\u0647\u0627", "\u0647\u0645"];

    public static void Add(TableSource source, TermIndex.Builder terms)
    {
        foreach (var row in source.Rows("ar/distancing.tsv"))
        {
            terms.Add(row.Term, new DistancingEntry(row.Term, row.Enum<DistancingShape>("shape")), Proclitics.Conjunctions);
        }

        var verbs = source.Rows("ar/distancing-verbs.tsv").Select(row => (row.Term, Shape: row.Enum<DistancingShape>("shape"))).ToList();
        foreach (var opener in source.Rows("ar/distancing-openers.tsv"))
        {
            var shapes = opener.List("shapes").Select(shape => Enum.Parse<DistancingShape>(shape.Replace("-", "", StringComparison.Ordinal), ignoreCase: true)).ToList();
            foreach (var (verb, shape) in verbs.Where(v => shapes.Contains(v.Shape)))
            {
                string[] endings = shape is DistancingShape.Described or DistancingShape.Labelled ? Pronouns : [""];
                foreach (var ending in endings)
                {
                    var term = $"{opener.Term} {verb}{ending}";
                    terms.Add(term, new DistancingEntry(term, shape), Proclitics.Conjunctions);
                }
            }
        }
    }
}
