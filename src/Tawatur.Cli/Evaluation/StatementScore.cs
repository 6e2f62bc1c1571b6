using System.Text.Json;
using Tawatur.Documents;

namespace Tawatur.Cli.Evaluation;

/// <summary>Statements: matched where at least half of the words of both contents together are in both; then their speaker and the rest are compared.</summary>
internal sealed class StatementScore
{
    private const double MinShared = 0.5;

    // Of equal matches the one whose cue agrees comes first.
    private const double CueBonus = 0.001;

    private int _matched;
    private int _exact;
    private int _attributed;
    private int _cue;
    private int _mode;
    private int _polarity;
    private int _kind;
    private int _viaRight;
    private int _viaFound;
    private int _viaWanted;
    private int _doubtRight;
    private int _doubtFound;
    private int _doubtWanted;

    public int Wanted { get; private set; }

    public int Found { get; private set; }

    public IReadOnlyList<Figure> Figures =>
    [
        Figure.Balance("content", _matched, Found, Wanted),
        Figure.Balance("content_exact", _exact, Found, Wanted),
        Figure.Balance("attributed", _attributed, Found, Wanted),
        Figure.Share("cue", _cue, _matched),
        Figure.Share("mode", _mode, _matched),
        Figure.Share("polarity", _polarity, _matched),
        Figure.Share("kind", _kind, _matched),
        Figure.Balance("via", _viaRight, _viaFound, _viaWanted),
        Figure.Balance("doubt", _doubtRight, _doubtFound, _doubtWanted),
    ];

    public void Add(string text, IReadOnlyList<JsonElement> wanted, JsonElement reading)
    {
        var found = reading.List("statements");
        var wantedWords = wanted.Select(statement => WordSets.Places(text, statement.Places("content"))).ToList();
        var foundWords = found.Select(statement => WordSets.Places(text, statement.Places("content"))).ToList();
        var pairs = new Pairs();
        foreach (var (i, one) in wantedWords.Index())
        {
            foreach (var (j, other) in foundWords.Index())
            {
                var shared = one.Count > 0 && other.Count > 0 ? (double)one.Count(other.Contains) / (one.Count + other.Count - one.Count(other.Contains)) : 0;
                if (shared >= MinShared)
                {
                    pairs.Add(shared + (Overlap(wanted[i].Place("cue"), found[j].Place("cue")) ? CueBonus : 0), i, j);
                }
            }
        }

        Wanted += wanted.Count;
        Found += found.Count;
        _doubtWanted += wanted.Count(IsDoubt);
        _doubtFound += found.Count(IsDoubt);
        var speakers = new SpeakerComparison(text, wanted, reading);
        foreach (var (i, j) in pairs.Match())
        {
            _matched++;
            _exact += One(wantedWords[i].SetEquals(foundWords[j]));
            _attributed += One(speakers.Agree(wanted[i], found[j]));
            Compare(wanted[i], found[j]);
        }
    }

    private void Compare(JsonElement wanted, JsonElement found)
    {
        _cue += One(Overlap(wanted.Place("cue"), found.Place("cue")));
        _mode += One(wanted.Text("mode") == found.Text("mode"));
        _polarity += One(wanted.Text("polarity") == found.Text("polarity"));
        _kind += One(wanted.Text("kind") == found.Text("kind"));
        _doubtRight += One(IsDoubt(wanted) && IsDoubt(found));
        var wantedVia = wanted.Places("via");
        var foundVia = found.Places("via");
        var pairs = new Pairs();
        foreach (var (i, one) in wantedVia.Index())
        {
            foreach (var (j, other) in foundVia.Index())
            {
                if (one.Overlaps(other))
                {
                    pairs.Add(1, i, j);
                }
            }
        }

        _viaWanted += wantedVia.Count;
        _viaFound += foundVia.Count;
        _viaRight += pairs.Match().Count;
    }

    private static bool IsDoubt(JsonElement statement) => statement.Text("stance") == "doubt";

    private static bool Overlap(TextSpan? one, TextSpan? other) => one is { } a && other is { } b && a.Overlaps(b);

    private static int One(bool isTrue) => isTrue ? 1 : 0;
}
