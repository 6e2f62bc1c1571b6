namespace Tawatur.Languages;

/// <summary>An entry of a table: its fields by the names of the header.</summary>
/// <param name="table">The table it stands in.</param>
/// <param name="line">Its line, from 1.</param>
/// <param name="fields">Its fields, as many as the header has.</param>
internal sealed class TableRow(Table table, int line, string[] fields)
{
    public string this[string column] => fields[table.Column(column)];

    public string Term => fields[0];

    public int Line => line;

    /// <summary>Returns the parts of a field that lists several values with commas; empty where the field is empty or "-".</summary>
    public string[] List(string column) => this[column] is "" or "-" ? [] : this[column].Split(',');

    public bool Has(string column) => this[column] is not ("" or "-");

    public int Integer(string column) =>
        int.TryParse(this[column], System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out var value)
            ? value
            : throw Error($"'{this[column]}' in column '{column}' is not a whole number");

    public decimal Number(string column) =>
        decimal.TryParse(this[column], System.Globalization.NumberStyles.Number, System.Globalization.CultureInfo.InvariantCulture, out var value)
            ? value
            : throw Error($"'{this[column]}' in column '{column}' is not a number");

    /// <summary>Returns the member of an enumeration whose name, in kebab case, stands in the field.</summary>
    public T Enum<T>(string column)
        where T : struct, Enum =>
        System.Enum.TryParse(typeof(T), this[column].Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var value) && System.Enum.IsDefined(typeof(T), value)
            ? (T)value
            : throw Error($"'{this[column]}' in column '{column}' is not one of: {string.Join(", ", System.Enum.GetNames<T>())}");

    public TableException Error(string problem) => new(table.Name, line, problem);
}
