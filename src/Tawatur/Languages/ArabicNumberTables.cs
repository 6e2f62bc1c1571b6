using Tawatur.Documents;

namespace Tawatur.Languages;

/// <summary>Reads the Arabic tables of numbers, of what is counted and of what befell people.</summary>
internal static class ArabicNumberTables
{
    public static void Add(TableSource source, TermIndex.Builder terms)
    {
        NumberTables.Add(source, terms, "ar");
        foreach (var row in source.Rows("ar/counted.tsv"))
        {
            AddNoun(terms, row, row.Enum<CountedKind>("kind"), null);
        }

        foreach (var row in source.Rows("ar/casualties.tsv"))
        {
            AddCasualty(terms, row);
        }
    }

    private static void AddCasualty(TermIndex.Builder terms, TableRow row)
    {
        var kind = row.Enum<CasualtyKind>("kind");
        var role = row["role"];
        if (kind == CasualtyKind.Person)
        {
            AddNoun(terms, row, CountedKind.Person, role);
            return;
        }

        var isPlural = kind is CasualtyKind.Verb or CasualtyKind.NeedsEnd && row.Term.EndsWith("\u0648\u0627", StringComparison.Ordinal);
        var attach = kind == CasualtyKind.Event ? Proclitics.BeforeNoun : Proclitics.Conjunctions | Proclitics.With;
        terms.Add(row.Term, new CasualtyEntry(row.Term, role, kind, isPlural), attach);
    }

    private static void AddNoun(TermIndex.Builder terms, TableRow row, CountedKind kind, string? role)
    {
        var noun = row.Term;
        Form(noun, CountedForm.Singular);
        if (ArabicNouns.Accusative(noun) is { } accusative)
        {
            Form(accusative, CountedForm.Accusative);
        }

        var dual = row["dual"];
        var oblique = dual == "-" ? null : ArabicNouns.ObliqueDual(noun);
        foreach (var plural in row.List("plural"))
        {
            // "Two Syrians" and "Syrians" are written alike.
            Form(plural, plural == oblique ? CountedForm.DualOrPlural : CountedForm.Plural);
        }

        if (oblique is null)
        {
            return;
        }

        if (dual is "both" or "nominative")
        {
            Form(ArabicNouns.NominativeDual(noun), CountedForm.Dual);
        }

        if (dual is "both" or "oblique")
        {
            Form(oblique, CountedForm.Dual);
        }

        foreach (var construct in ArabicNouns.ConstructDuals(noun))
        {
            Form(construct, CountedForm.ConstructDual);
        }

        void Form(string form, CountedForm which) => terms.Add(form, new CountedEntry(form, which, kind, role), Proclitics.BeforeNoun | Proclitics.The);
    }
}
