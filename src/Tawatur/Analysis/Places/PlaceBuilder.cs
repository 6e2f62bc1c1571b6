using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Places;

/// <summary>Makes a finding of a place that was found and chosen.</summary>
internal static class PlaceBuilder
{
    // More candidates than a reader looks at say no more.
    private const int MaxCandidates = 5;

    private static readonly double[] Bearings = [0, 0, 45, 90, 135, 180, 225, 270, 315];

    public static PlaceMention Build(Document document, FoundPlace place, string id, bool isDateline)
    {
        var words = place.Span.In(document.Text).ToString();
        if (place is { Word: { Role: PlaceWordRole.NamedAfter } word } && place.Type != EntityType.Facility)
        {
            return new PlaceMention { Id = id, Span = place.Span, Name = words, Precision = place.Relation is null ? Precision(word.Kind, country: "") : PlacePrecision.Relative, Relation = place.Relation, By = By("place-named-after") };
        }

        if (place.Candidates is not [var taken, .. var others])
        {
            return new PlaceMention { Id = id, Span = place.Span, Name = words, Precision = Unlisted(place), Relation = place.Relation, IsDateline = isDateline, By = By(isDateline ? "place-dateline" : "place-unlisted") };
        }

        var position = Position(taken, place.Relation);
        var isFacility = place is { Word.Role: PlaceWordRole.Facility } && place.Type != EntityType.Facility;
        return new PlaceMention
        {
            Id = id,
            Span = place.Span,
            Name = place.Relation is null && !isFacility ? taken.Name : words,
            Latin = place.Relation is null && !isFacility ? taken.Latin : null,
            Latitude = position?.Latitude,
            Longitude = position?.Longitude,
            Country = taken.Country,
            Precision = place.Relation is null ? Coarser(Precision(taken.Kind, taken.Country), place.Word) : PlacePrecision.Relative,
            IsKnown = true,
            IsDateline = isDateline,
            Relation = place.Relation,
            Candidates = [.. others.Take(MaxCandidates).Select(Candidate)],
            Why = place.Why,
            By = By(isDateline ? "place-dateline" : place.Relation is not null ? "place-from-place" : isFacility ? "place-facility" : place.Rule),
        };
    }

    private static FoundBy By(string rule) => new(nameof(PlaceFinder), rule);

    private static (double Latitude, double Longitude)? Position(GazetteerEntry place, PlaceRelation? relation) => place is not { Latitude: { } north, Longitude: { } east }
        ? null
        : relation is { Direction: not PlaceDirection.Near, Kilometers: { } far } ? Earth.From(north, east, Bearings[(int)relation.Value.Direction], (double)far) : (north, east);

    private static PlaceCandidate Candidate(GazetteerEntry place) => new()
    {
        Name = place.Name,
        Latin = place.Latin,
        Latitude = place.Latitude,
        Longitude = place.Longitude,
        Country = place.Country,
        Precision = Precision(place.Kind, place.Country),
    };

    private static PlacePrecision Precision(PlaceKind kind, string? country) => kind switch
    {
        PlaceKind.State => PlacePrecision.State,
        PlaceKind.City or PlaceKind.Village => PlacePrecision.City,
        PlaceKind.District or PlaceKind.Street => PlacePrecision.District,
        PlaceKind.Camp or PlaceKind.Airport or PlaceKind.Facility => PlacePrecision.Facility,
        PlaceKind.Strait or PlaceKind.Island or PlaceKind.Province => PlacePrecision.Region,
        PlaceKind.Continent => PlacePrecision.Wide,
        _ => country is null ? PlacePrecision.Wide : PlacePrecision.Region,
    };

    /// <summary>"The province of X" is no city, whatever the gazetteer has under the name.</summary>
    private static PlacePrecision Coarser(PlacePrecision precision, PlaceWordEntry? word) =>
        word is { Role: PlaceWordRole.Kind, Kind: PlaceKind.Province or PlaceKind.Region } && precision > PlacePrecision.Region ? PlacePrecision.Region : precision;

    private static PlacePrecision Unlisted(FoundPlace place) => place switch
    {
        { Relation: not null } => PlacePrecision.Relative,
        { Word: { } word } => Precision(word.Kind, country: ""),
        { Listed.Table: "states.tsv" } => PlacePrecision.State,
        { Type: EntityType.Facility } => PlacePrecision.Facility,
        _ => PlacePrecision.Unknown,
    };
}
