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

        var attach = kind == CasualtyKind.Event ? Proclitics.BeforeNoun : Proclitics.Conjunctions | Proclitics.With;
        terms.Add(row.Term, new CasualtyEntry(row.Term, role, kind), attach);
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
            if (ArabicNouns.ConstructPlural(plural) is { } construct)
            {
                Form(construct, CountedForm.ConstructPlural);
            }
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

        foreach (var dualConstruct in ArabicNouns.ConstructDuals(noun))
        {
            Form(dualConstruct, CountedForm.ConstructDual);
        }

        void Form(string form, CountedForm which)
        {
            // A dual behind ka- ("like two …") is rarer than a name that starts so.
            var attach = which is CountedForm.Dual or CountedForm.ConstructDual ? Proclitics.BeforeNoun & ~Proclitics.Like : Proclitics.BeforeNoun;
            terms.Add(form, new CountedEntry(form, which, kind, role), attach | Proclitics.The, takesPronoun: which is CountedForm.Plural or CountedForm.ConstructPlural);
        }
    }
}
