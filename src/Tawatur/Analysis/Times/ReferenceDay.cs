using NodaTime;
using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Times;

/// <summary>The local day and hour of a report, from which its words count.</summary>
/// <param name="Day">The local day; <c>null</c> where nothing tells it.</param>
/// <param name="Clock">The local clock time; <c>null</c> where only a day is told.</param>
/// <param name="Note">What a reader should know of how the day was found; <c>null</c> where it stands as written.</param>
internal readonly record struct ReferenceDay(DateOnly? Day, TimeOnly? Clock, string? Note)
{
    /// <summary>Returns the day of an article: at the offset as written; for a bare Z in the outlet's zone, where the table has it. Never the machine's zone.</summary>
    public static ReferenceDay Of(Article article, Lazy<OutletZones> zones)
    {
        if (article.Published is not { } published)
        {
            return default;
        }

        if (!published.IsBareUtc || published.LocalTime is not { } time)
        {
            return new ReferenceDay(published.LocalDate, published.LocalTime, null);
        }

        var name = zones.Value.OfAddress(article.Url) ?? zones.Value.OfAddress(article.Outlet?.Url) ?? zones.Value.OfName(article.Outlet?.Name);
        if (name is null || DateTimeZoneProviders.Tzdb.GetZoneOrNull(name) is not { } zone)
        {
            return new ReferenceDay(published.LocalDate, time, null);
        }

        var local = Instant.FromDateTimeUtc(DateTime.SpecifyKind(published.LocalDate.ToDateTime(time), DateTimeKind.Utc)).InZone(zone);
        var day = local.Date.ToDateOnly();
        var note = day == published.LocalDate ? null : $"the publication date is in UTC; times are counted from {TimeValues.Day(day)}, the day in {name}, where the outlet sits";
        return new ReferenceDay(day, local.TimeOfDay.ToTimeOnly(), note);
    }
}
