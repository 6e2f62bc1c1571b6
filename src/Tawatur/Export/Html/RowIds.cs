using System.Globalization;

namespace Tawatur.Export.Html;

/// <summary>The ids of rows whose findings have none in a reading, and of places in the text.</summary>
internal static class RowIds
{
    /// <summary>Returns the id of the row of a duration.</summary>
    public static string Duration(int index) => string.Create(CultureInfo.InvariantCulture, $"d{index + 1}");

    /// <summary>Returns the id of the row of an embedded picture, video or post.</summary>
    public static string Embed(int index) => string.Create(CultureInfo.InvariantCulture, $"m{index + 1}");

    /// <summary>Returns the id of the row of a place; what a reading calls p1 is a paragraph on the page.</summary>
    public static string Place(string id) => "place-" + id;

    /// <summary>Returns the id of the row that says what a rule does.</summary>
    public static string Rule(string rule) => "rule-" + rule;

    /// <summary>Writes the id of a place in the text.</summary>
    public static HtmlOutput Place(this HtmlOutput output, int position) => output.Raw("at-"u8).Number(position);
}
