using Tawatur.Documents;

namespace Tawatur.Languages;

/// <summary>Reads a language's tables of times into its terms.</summary>
internal static class TimeTables
{
    private const Proclitics Noun = Proclitics.BeforeNoun;
    private const Proclitics AnyNoun = Proclitics.BeforeNoun | Proclitics.The;

    public static void Add(TableSource source, TermIndex.Builder terms, string language)
    {
        foreach (var row in source.Rows($"{language}/months.tsv"))
        {
            Add(terms, row, row["calendar"] == "hijri" ? TimeKind.HijriMonth : TimeKind.Month, row.Integer("month"), "", row.Enum<TimeUse>("trust"), Noun);
        }

        foreach (var row in source.Rows($"{language}/weekdays.tsv"))
        {
            Add(terms, row, TimeKind.Weekday, row.Integer("day"), "", row["bare"] == "yes" ? TimeUse.Bare : TimeUse.Sure, Noun);
        }

        foreach (var row in source.Rows($"{language}/days.tsv"))
        {
            Add(terms, row, TimeKind.Day, row.Integer("offset"), row.Has("part") ? row["part"] : "", TimeUse.Sure, Noun);
        }

        foreach (var row in source.Rows($"{language}/day-parts.tsv"))
        {
            Add(terms, row, TimeKind.DayPart, row["mod"] == "MID" ? 1 : 0, row["part"], row.Enum<TimeUse>("use"), Noun);
        }

        foreach (var row in source.Rows($"{language}/time-units.tsv"))
        {
            Add(terms, row, TimeKind.Unit, (int)row.Enum<TimeUnit>("unit"), "", row.Enum<TimeUse>("number"), AnyNoun);
        }

        foreach (var row in source.Rows($"{language}/time-modifiers.tsv"))
        {
            Add(terms, row, TimeKind.Modifier, (int)row.Enum<TimeDirection>("direction"), "", TimeUse.Sure, Proclitics.None);
        }

        foreach (var row in source.Rows($"{language}/time-edges.tsv"))
        {
            Add(terms, row, TimeKind.Edge, 0, row["mod"], TimeUse.Sure, AnyNoun);
        }

        foreach (var row in source.Rows($"{language}/seasons.tsv"))
        {
            Add(terms, row, TimeKind.Season, 0, row["season"], TimeUse.Sure, AnyNoun);
        }

        foreach (var row in source.Rows($"{language}/decades.tsv"))
        {
            Add(terms, row, TimeKind.Decade, row.Integer("decade"), "", TimeUse.Sure, AnyNoun);
        }

        foreach (var row in source.Rows($"{language}/vague-times.tsv"))
        {
            Add(terms, row, TimeKind.Vague, 0, row["reference"].ToUpperInvariant() + "_REF", row.Has("needs") ? row.Enum<TimeUse>("needs") : TimeUse.Sure, Noun);
        }

        foreach (var row in source.Rows($"{language}/hours.tsv"))
        {
            Add(terms, row, TimeKind.Hour, row.Integer("hour"), "", TimeUse.Sure, Noun);
        }

        foreach (var row in source.Rows($"{language}/sets.tsv"))
        {
            Add(terms, row, TimeKind.Set, 0, row["value"], TimeUse.Sure, Noun);
        }
    }

    private static void Add(TermIndex.Builder terms, TableRow row, TimeKind kind, int value, string code, TimeUse use, Proclitics attach) =>
        terms.Add(row.Term, new TimeEntry(row.Term, kind, value, code, use), attach);
}
