namespace Tawatur.Languages;

/// <summary>The time zones of outlets, for dates that are written in UTC alone.</summary>
internal sealed class OutletZones
{
    private readonly Dictionary<string, string> _zones;

    private OutletZones(Dictionary<string, string> zones) => _zones = zones;

    public static OutletZones Load(TableSource source)
    {
        var zones = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in source.Rows("common/outlets.tsv"))
        {
            zones[row.Term] = row["zone"];
        }

        return new OutletZones(zones);
    }

    /// <summary>Returns the zone of the host of an address, or of the domain that the host belongs to.</summary>
    public string? OfAddress(string? address)
    {
        if (address is null || !Uri.TryCreate(address, UriKind.Absolute, out var uri))
        {
            return null;
        }

        var host = uri.Host;
        while (host.Length > 0)
        {
            if (_zones.TryGetValue(host, out var zone))
            {
                return zone;
            }

            var point = host.IndexOf('.', StringComparison.Ordinal);
            host = point < 0 ? "" : host[(point + 1)..];
        }

        return null;
    }

    /// <summary>Returns the zone of an outlet that is given by its name.</summary>
    public string? OfName(string? name) => name is not null && _zones.TryGetValue(name.Trim(), out var zone) ? zone : null;
}
