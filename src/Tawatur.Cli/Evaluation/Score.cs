using System.Text.Json;

namespace Tawatur.Cli.Evaluation;

/// <summary>Sums over all reports of a gold folder; the figures are those of it.</summary>
internal sealed class Score
{
    private readonly ValueScore _quantities = new("quantities");
    private readonly ValueScore _times = new("times");
    private StatementCounts _statements = new();
    private int _what;
    private int _missing;
    private int _otherTexts;

    public bool IsComplete => _missing == 0 && _otherTexts == 0;

    public string Incomplete => $"{_missing} reports have no reading, and {_otherTexts} readings have another text than the report";

    /// <summary>Gets the figures.</summary>
    public IReadOnlyList<Figure> Figures =>
    [
        .. _statements.Figures,
        _quantities.Figure,
        Figure.Share("what", _what, _quantities.Right),
        _times.Figure,
    ];

    /// <summary>Gets the counts behind them, in a line.</summary>
    public string Counts =>
        $"counts {{'gs': {_statements.Wanted}, 'ps': {_statements.Found}, 'gq': {_quantities.Wanted}, 'pq': {_quantities.Found}, 'gt': {_times.Wanted}, 'pt': {_times.Found}, 'missing': {_missing}, 'badtext': {_otherTexts}}}";

    /// <summary>Adds a report.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="gold">What careful readers found in it.</param>
    /// <param name="reading">What the program found; <c>null</c> where it gave no reading. One of another text counts as empty.</param>
    public void Add(string text, JsonElement gold, JsonElement? reading)
    {
        if (reading is null)
        {
            _missing++;
        }
        else if (reading.Value.Text("text") != text)
        {
            _otherTexts++;
            reading = null;
        }

        var found = reading ?? default;
        _statements += StatementComparison.Count(text, gold.List("statements"), found);
        var wantedQuantities = gold.List("quantities");
        var foundQuantities = found.List("quantities");
        foreach (var (i, j) in _quantities.Add(wantedQuantities, foundQuantities, (a, b) => a.Number("min") == b.Number("min") && a.Number("max") == b.Number("max")))
        {
            var one = wantedQuantities[i].Place("what");
            var other = foundQuantities[j].Place("what");
            _what += (one is { } a && other is { } b ? a.Overlaps(b) : one is null && other is null) ? 1 : 0;
        }

        _times.Add(gold.List("times"), [.. found.List("times").Where(time => time.Text("type") is null or "DATE" or "TIME")], (a, b) => IsSameTime(a.Text("value"), b.Text("value")));
    }

    private static bool IsSameTime(string? one, string? other) =>
        one == other || (!IsVague(one) && !IsVague(other) && one?.TrimEnd('Z') == other?.TrimEnd('Z'));

    private static bool IsVague(string? value) => value is "PAST_REF" or "FUTURE_REF" or "PRESENT_REF";
}
