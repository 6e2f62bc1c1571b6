using System.Globalization;
using Tawatur.Languages;

namespace Tawatur.Benchmarks.Places;

/// <summary>A line of the compiled gazetteer.</summary>
internal sealed record CompiledPlace(string Name, string? Latin, PlaceKind Kind, string Country, string Source)
{
    /// <summary>Gets the key under which it is found.</summary>
    public string Key { get; } = PlaceKeys.Of(Name);

    /// <summary>Gets the code of the part of the state, as ISO 3166-2 writes it.</summary>
    public string? Division { get; init; }

    public required double Latitude { get; init; }

    public required double Longitude { get; init; }

    public int Population { get; init; }

    /// <summary>Returns the line, as <see cref="GazetteerFile"/> reads it.</summary>
    public override string ToString() => string.Join('\t', Key, Name, Latin ?? "-", Kind.ToString().ToLowerInvariant(), Country, Division ?? "-",
        Latitude.ToString("0.####", CultureInfo.InvariantCulture), Longitude.ToString("0.####", CultureInfo.InvariantCulture), Population > 0 ? Population.ToString(CultureInfo.InvariantCulture) : "-", Source);

    /// <summary>Returns the same as the gazetteer has it.</summary>
    public GazetteerEntry ToEntry() => new(Name, Latin, Kind, Country) { Latitude = Latitude, Longitude = Longitude };
}
