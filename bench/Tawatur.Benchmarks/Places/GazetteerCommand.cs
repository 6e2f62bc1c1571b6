using System.Text;
using Tawatur.Languages;

namespace Tawatur.Benchmarks.Places;

/// <summary>Writes <c>src/Tawatur/Gazetteer/places.tsv</c> from the databases of a folder.</summary>
internal static class GazetteerCommand
{
    // One place in two sources, or twice in one.
    private const double SamePlaceKilometers = 15;

    public static int Run(string folder, string table)
    {
        var dr5hn = Path.Combine(folder, "dr5hn");
        var libya = Path.Combine(folder, "libya-osm");
        var states = TableSource.ReadShipped("ar/gazetteer.tsv").Rows.Where(row => row["kind"] == "state").Select(row => row.Term[..2]).ToHashSet(StringComparer.Ordinal);
        List<CompiledPlace> read =
        [
            .. PlaceSources.Territories(Path.Combine(dr5hn, "json", "countries.json")).Where(place => !states.Contains(place.Country)),
            .. Directory.GetFiles(Path.Combine(dr5hn, "contributions", "cities"), "*.json").Order(StringComparer.Ordinal).SelectMany(PlaceSources.Towns),
            .. PlaceSources.Libya(Path.Combine(libya, "cities.json"), PlaceKind.City),
            .. PlaceSources.Libya(Path.Combine(libya, "towns.json"), PlaceKind.City),
            .. PlaceSources.Libya(Path.Combine(libya, "villages.json"), PlaceKind.Village),
            .. PlaceSources.Libya(Path.Combine(libya, "hamlets.json"), PlaceKind.Village),
        ];
        var kept = new List<CompiledPlace>();
        foreach (var place in read)
        {
            if (!kept.Exists(k => k.Key == place.Key && k.Country == place.Country && Earth.Kilometers(k.ToEntry(), place.ToEntry()) <= SamePlaceKilometers))
            {
                kept.Add(place);
            }
        }

        var lines = kept.Select(place => place.ToString()).Order(StringComparer.Ordinal).ToList();
        var text = new StringBuilder();
        text.Append("# Where places are: a database derived from countries-states-cities-database (dr5hn) and from OpenStreetMap (c) OpenStreetMap contributors. Made by ./measure gazetteer; not to be edited by hand.\n");
        text.Append("# Licence: Open Database License 1.0 (ODbL), https://opendatacommons.org/licenses/odbl/1-0/. See NOTICE.txt beside this file.\n");
        text.Append("# key: the name folded, without spaces and article; division: as ISO 3166-2 writes it; source: dr5hn or osm.\n");
        text.Append(GazetteerFile.Header).Append('\n');
        lines.ForEach(line => text.Append(line).Append('\n'));
        File.WriteAllText(table, text.ToString());
        Console.WriteLine($"{lines.Count} of {read.Count} places in {table}");
        return 0;
    }
}
