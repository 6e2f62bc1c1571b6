using System.Globalization;
using Tawatur.Documents;

namespace Tawatur.Export.Html;

/// <summary>Writes places: what they are, where, and what else bears the name.</summary>
internal static class PlaceRows
{
    public static void Write(ReadingPage page, PlaceMention place)
    {
        var html = page.Html;
        html.Raw("<tr id=\""u8).Text(RowIds.Place(place.Id)).Raw("\"><th scope=\"row\">"u8);
        page.Number(place.Id, place.Span).Raw("</th><td>"u8);
        page.QuoteWithPlace(place.Span);
        if (place.IsDateline)
        {
            html.Raw(" <span class=\"kind\">"u8).Words("place.dateline").Raw("</span>"u8);
        }

        html.Raw("</td><td>"u8);
        Where(page, place);
        html.Raw("</td><td>"u8);
        if (place.Why is { } why)
        {
            html.Raw("<p class=\"why\">"u8).Sentence(why).Raw("</p>"u8);
        }

        foreach (var candidate in place.Candidates)
        {
            html.Raw("<p class=\"why\">"u8);
            Named(page, candidate.Name, candidate.Latin, candidate.Country);
            html.Raw("</p>"u8);
        }

        html.Raw("</td><td>"u8);
        page.Rule(place.By).Raw("</td></tr>\n"u8);
    }

    private static void Where(ReadingPage page, PlaceMention place)
    {
        var html = page.Html;
        if (!place.IsKnown)
        {
            html.Raw("<span class=\"unnamed\">"u8).Words("place.unknown").Raw("</span>"u8);
        }
        else
        {
            Named(page, place.Name, place.Latin, place.Country);
        }

        if (place.Precision != PlacePrecision.Unknown)
        {
            html.Raw(" <span class=\"kind\">"u8).Words("precision." + place.Precision.ToString().ToLowerInvariant()).Raw("</span>"u8);
        }

        if (place is { Latitude: { } north, Longitude: { } east })
        {
            html.Raw(" "u8).Code(string.Create(CultureInfo.InvariantCulture, $"{north:0.##}, {east:0.##}"));
        }
    }

    private static void Named(ReadingPage page, string name, string? latin, string? country)
    {
        var html = page.Html;
        html.Raw("<bdi"u8).Raw(page.WordsOfReport).Raw(">"u8).Text(name).Raw("</bdi>"u8);
        if (latin is not null)
        {
            html.Raw(" "u8).English(latin);
        }

        if (country is not null)
        {
            html.Raw(" "u8).Code(country);
        }
    }
}
