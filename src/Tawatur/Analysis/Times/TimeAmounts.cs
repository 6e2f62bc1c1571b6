using System.Globalization;
using Tawatur.Languages;

namespace Tawatur.Analysis.Times;

/// <summary>ISO 8601 durations.</summary>
internal static class TimeAmounts
{
    /// <summary>Returns the duration of a number of units; <c>X</c> stands for a number that is not told.</summary>
    public static string Duration(decimal? count, TimeUnit unit)
    {
        if (unit is TimeUnit.Decade or TimeUnit.Century)
        {
            (count, unit) = (count * (unit == TimeUnit.Decade ? 10 : 100), TimeUnit.Year);
        }

        var letter = unit switch { TimeUnit.Second => 'S', TimeUnit.Minute => 'M', TimeUnit.Hour => 'H', TimeUnit.Week => 'W', TimeUnit.Month => 'M', TimeUnit.Year => 'Y', _ => 'D' };
        return (unit < TimeUnit.Day ? "PT" : "P") + (count?.ToString("0.##", CultureInfo.InvariantCulture) ?? "X") + letter;
    }
}
