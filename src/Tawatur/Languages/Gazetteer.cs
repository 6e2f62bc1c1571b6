using System.Collections.Concurrent;
using System.Globalization;

namespace Tawatur.Languages;

/// <summary>Where places are, by their names: the table of the language, what the user adds to it, and the compiled file. Safe for many threads.</summary>
internal sealed class Gazetteer
{
    // News of 31,000 reports names 4,900 places; rarer names are looked up anew.
    private const int MaxKept = 20_000;

    // One place in two sources: farther apart two places have one name.
    private const double SamePlaceKilometers = 30;

    private readonly Dictionary<string, List<GazetteerEntry>> _table = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, GazetteerEntry[]> _kept = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _zoneStates = new(StringComparer.Ordinal);
    private readonly GazetteerFile _file;
    private readonly OutletZones _zones;

    public Gazetteer(TableSource source, string language, GazetteerFile file)
    {
        _file = file;
        _zones = OutletZones.Load(source);
        foreach (var row in source.Rows($"{language}/gazetteer.tsv"))
        {
            Add(row);
        }

        foreach (var row in source.Rows("common/zone-states.tsv"))
        {
            _zoneStates[row.Term] = row["state"];
        }
    }

    /// <summary>Returns the places that bear a name, with or without the article, however it is spelled; those of the table first.</summary>
    public GazetteerEntry[] Find(ReadOnlySpan<char> name)
    {
        if (_kept.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var known))
        {
            return known;
        }

        var found = Search(name.ToString());
        return _kept.Count < MaxKept ? _kept.GetOrAdd(name.ToString(), found) : found;
    }

    /// <summary>Returns the state where an outlet sits; <c>null</c> where no table knows.</summary>
    public string? StateOf(string? address, string? url, string? name) =>
        (_zones.OfAddress(url) ?? _zones.OfAddress(address) ?? _zones.OfName(name)) is { } zone ? _zoneStates.GetValueOrDefault(zone) : null;

    private GazetteerEntry[] Search(string name)
    {
        var key = PlaceKeys.Of(name);
        var found = new List<GazetteerEntry>();
        if (key.Length == 0)
        {
            return [];
        }

        if (_table.TryGetValue(key, out var listed))
        {
            found.AddRange(listed);
        }

        var own = found.Count;
        _file.Find(key, found);
        for (var i = found.Count - 1; i >= own; i--)
        {
            var entry = found[i];
            if (found.Take(own).Any(o => string.Equals(o.Country, entry.Country, StringComparison.Ordinal) && (o.Kind == PlaceKind.State || Earth.Kilometers(o, entry) is not { } apart || apart <= SamePlaceKilometers)))
            {
                found.RemoveAt(i);
            }
        }

        return [.. found];
    }

    private void Add(TableRow row)
    {
        var slash = row.Term.IndexOf('/', StringComparison.Ordinal);
        if (slash < 1 || slash == row.Term.Length - 1)
        {
            throw row.Error($"'{row.Term}' in column 'place' is not the code of a state (or -), a slash and a name");
        }

        var bracket = row.Term.IndexOf(" (", StringComparison.Ordinal);
        var latin = row.Term[(slash + 1)..(bracket < 0 ? row.Term.Length : bracket)];
        var names = row.List("names");
        foreach (var name in names)
        {
            var key = PlaceKeys.Of(name);
            if (!_table.TryGetValue(key, out var entries))
            {
                _table[key] = entries = [];
            }

            entries.Add(new GazetteerEntry(names[0], latin, row.Enum<PlaceKind>("kind"), row.Term.StartsWith('-') ? null : row.Term[..slash])
            {
                Latitude = Degrees(row, "latitude", 90),
                Longitude = Degrees(row, "longitude", 180),
                Population = row.Has("population") ? row.Integer("population") : 0,
                IsFromTable = true,
            });
        }
    }

    private static double? Degrees(TableRow row, string column, double most)
    {
        if (!row.Has(column))
        {
            return null;
        }

        return double.TryParse(row[column], NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var degrees) && Math.Abs(degrees) <= most
            ? degrees
            : throw row.Error($"'{row[column]}' in column '{column}' is not a number of degrees from -{most.ToString(CultureInfo.InvariantCulture)} to {most.ToString(CultureInfo.InvariantCulture)}");
    }
}
