using System.Globalization;
using Tawatur.Documents;

namespace Tawatur.Cli.Reading;

/// <summary>The words under which findings are shown to people.</summary>
internal static class Shown
{
    private const string Between = " … ";

    public static string Words(Document document, TextSpan span) => span.In(document.Text).ToString();

    public static string Words(Document document, IEnumerable<TextSpan> spans) => string.Join(Between, spans.Select(s => Words(document, s)));

    public static string Of(EntityType type) => type switch
    {
        EntityType.Person => "person",
        EntityType.Organization => "organization",
        EntityType.GeopoliticalEntity => "state or city",
        EntityType.Location => "place",
        EntityType.Facility => "facility",
        EntityType.Weapon => "weapon",
        EntityType.Vehicle => "vehicle",
        EntityType.NamedEvent => "event",
        _ => "other",
    };

    /// <summary>Returns the name of a member of an enumeration in lower case, which for these is what people call it.</summary>
    public static string Of<T>(T member)
        where T : struct, Enum => member.ToString().ToLowerInvariant();

    /// <summary>Returns an interval in words: <c>46</c>, <c>about 30</c>, <c>20 or more</c>, <c>10 to 20</c>.</summary>
    public static string Interval(Quantity quantity) => (quantity.Min, quantity.Max) switch
    {
        (null, null) => "any number",
        ({ } min, null) => $"{Number(min)} or more",
        (null, { } max) => $"{Number(max)} or less",
        ({ } min, { } max) when min == max => quantity.Bound == QuantityBound.Approximate ? $"about {Number(min)}" : Number(min),
        ({ } min, { } max) => $"{Number(min)} to {Number(max)}",
    };

    /// <summary>Returns the forms under which an entity is mentioned, each once, with their number; those that are no names in brackets.</summary>
    public static string Forms(Document document, Entity entity) => string.Join(
        ", ",
        entity.Mentions
            .GroupBy(m => (Words: Words(document, m.Span), IsName: m.Kind == MentionKind.Name))
            .Select(g => (g.Key.IsName ? g.Key.Words : $"({g.Key.Words})") + (g.Count() > 1 ? string.Create(CultureInfo.InvariantCulture, $" ×{g.Count()}") : "")));

    /// <summary>Returns the name of an entity, or its first description where it has none.</summary>
    public static string Name(Document document, string entity)
    {
        var known = document.Entities.First(e => e.Id == entity);
        return known.Name ?? Words(document, known.Mentions[0].Span);
    }

    /// <summary>Returns how two renderings differ, in a word or two.</summary>
    public static string Of(QuoteChangeKind kind) => kind == QuoteChangeKind.InsertedByUnknown ? "inserted by an unknown hand" : Of<QuoteChangeKind>(kind);

    /// <summary>Returns how two accounts stand to each other.</summary>
    public static string Of(ConflictStrength strength) => strength == ConflictStrength.NotComparable ? "not comparable" : Of<ConflictStrength>(strength);

    /// <summary>Returns the words of a change: those of the first rendering, those of the second, or both with what became of them.</summary>
    public static string Change(Document document, QuoteChange change) => (change.A, change.B) switch
    {
        ({ } a, { } b) => $"{Words(document, a)} ‖ {Words(document, b)}",
        ({ } a, null) => Words(document, a),
        (null, { } b) => Words(document, b),
        _ => "",
    };

    /// <summary>Returns who frames.</summary>
    public static string Voice(FramingMark mark) => mark.Voice is { } statement ? $"the speaker of {statement}" : "the outlet";

    /// <summary>Returns the name, state and position of a place in one line, or that it is not known.</summary>
    public static string Where(PlaceMention place)
    {
        if (!place.IsKnown)
        {
            return "not in the gazetteer";
        }

        var name = place.Country is { } country ? $"{place.Latin ?? place.Name}, {country}" : place.Latin ?? place.Name;
        return place is { Latitude: { } north, Longitude: { } east } ? string.Create(CultureInfo.InvariantCulture, $"{name} ({north:0.##}, {east:0.##})") : name;
    }

    /// <summary>Returns the other places of that name.</summary>
    public static string Others(PlaceMention place) => string.Join("; ", place.Candidates.Select(c => c.Country is { } country ? $"{c.Latin ?? c.Name}, {country}" : c.Latin ?? c.Name));

    private static string Number(decimal number) => number.ToString("#,0.######", CultureInfo.InvariantCulture);
}
