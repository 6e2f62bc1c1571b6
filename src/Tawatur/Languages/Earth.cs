namespace Tawatur.Languages;

/// <summary>Distances on the earth, taken as a ball: wrong by less than one in two hundred.</summary>
internal static class Earth
{
    private const double Radius = 6371;

    /// <summary>Returns how many kilometres two places are apart; <c>null</c> where a position is not known.</summary>
    public static double? Kilometers(GazetteerEntry a, GazetteerEntry b)
    {
        if (a is not { Latitude: { } north, Longitude: { } east } || b is not { Latitude: { } otherNorth, Longitude: { } otherEast })
        {
            return null;
        }

        var (from, to) = (double.DegreesToRadians(north), double.DegreesToRadians(otherNorth));
        var high = Math.Sin((to - from) / 2);
        var wide = Math.Sin(double.DegreesToRadians(otherEast - east) / 2);
        return 2 * Radius * Math.Asin(Math.Sqrt(Math.Min(1, (high * high) + (Math.Cos(from) * Math.Cos(to) * wide * wide))));
    }

    /// <summary>Returns the position so many kilometres from another one, to a hundredth of a degree.</summary>
    /// <param name="latitude">The degrees north of the other one.</param>
    /// <param name="longitude">The degrees east of the other one.</param>
    /// <param name="bearing">The direction in degrees, from north over east.</param>
    /// <param name="kilometers">How far.</param>
    public static (double Latitude, double Longitude) From(double latitude, double longitude, double bearing, double kilometers)
    {
        var (north, angle, arc) = (double.DegreesToRadians(latitude), double.DegreesToRadians(bearing), kilometers / Radius);
        var to = Math.Asin((Math.Sin(north) * Math.Cos(arc)) + (Math.Cos(north) * Math.Sin(arc) * Math.Cos(angle)));
        var turned = Math.Atan2(Math.Sin(angle) * Math.Sin(arc) * Math.Cos(north), Math.Cos(arc) - (Math.Sin(north) * Math.Sin(to)));
        var east = longitude + double.RadiansToDegrees(turned);
        return (Math.Round(double.RadiansToDegrees(to), 2), Math.Round(east > 180 ? east - 360 : east < -180 ? east + 360 : east, 2));
    }
}
