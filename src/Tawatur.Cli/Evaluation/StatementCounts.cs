namespace Tawatur.Cli.Evaluation;

/// <summary>What was counted over the statements of a report, or of several: the figures are made of the sums.</summary>
internal sealed record StatementCounts
{
    public int Wanted { get; init; }

    public int Found { get; init; }

    public int Matched { get; init; }

    public int Exact { get; init; }

    public int Attributed { get; init; }

    public int Cue { get; init; }

    public int Mode { get; init; }

    public int Polarity { get; init; }

    public int Kind { get; init; }

    public int ViaRight { get; init; }

    public int ViaFound { get; init; }

    public int ViaWanted { get; init; }

    public int DoubtRight { get; init; }

    public int DoubtFound { get; init; }

    public int DoubtWanted { get; init; }

    public IReadOnlyList<Figure> Figures =>
    [
        Figure.Balance("content", Matched, Found, Wanted),
        Figure.Balance("content_exact", Exact, Found, Wanted),
        Figure.Balance("attributed", Attributed, Found, Wanted),
        Figure.Share("cue", Cue, Matched),
        Figure.Share("mode", Mode, Matched),
        Figure.Share("polarity", Polarity, Matched),
        Figure.Share("kind", Kind, Matched),
        Figure.Balance("via", ViaRight, ViaFound, ViaWanted),
        Figure.Balance("doubt", DoubtRight, DoubtFound, DoubtWanted),
    ];

    public static StatementCounts operator +(StatementCounts one, StatementCounts other) => new()
    {
        Wanted = one.Wanted + other.Wanted,
        Found = one.Found + other.Found,
        Matched = one.Matched + other.Matched,
        Exact = one.Exact + other.Exact,
        Attributed = one.Attributed + other.Attributed,
        Cue = one.Cue + other.Cue,
        Mode = one.Mode + other.Mode,
        Polarity = one.Polarity + other.Polarity,
        Kind = one.Kind + other.Kind,
        ViaRight = one.ViaRight + other.ViaRight,
        ViaFound = one.ViaFound + other.ViaFound,
        ViaWanted = one.ViaWanted + other.ViaWanted,
        DoubtRight = one.DoubtRight + other.DoubtRight,
        DoubtFound = one.DoubtFound + other.DoubtFound,
        DoubtWanted = one.DoubtWanted + other.DoubtWanted,
    };
}
