using System.Globalization;
using Tawatur.Analysis.Entities;
using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Places;

/// <summary>Takes one of several places that bear a name: by the state beside it, the word of its kind, what else the report names, the seat of the outlet, and how many people live there.</summary>
internal sealed class PlaceChooser
{
    // How far behind the name its state may stand: "Tripoli, in the north of Lebanon".
    private const int MaxBehind = 5;

    private readonly NameText _text;
    private readonly Gazetteer _gazetteer;
    private readonly List<FoundPlace> _places;
    private readonly Dictionary<string, int> _mentioned = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _beside = new(StringComparer.Ordinal);
    private string? _seat;
    private int _sum;

    public PlaceChooser(NameText text, Gazetteer gazetteer, List<FoundPlace> places)
    {
        (_text, _gazetteer, _places) = (text, gazetteer, places);
    }

    public void Choose()
    {
        if (!_places.Exists(p => p.Candidates.Length > 1))
        {
            return;
        }

        Count();
        var article = _text.Document.Article;
        _seat = _gazetteer.StateOf(article.Url, article.Outlet?.Url, article.Outlet?.Name);
        for (var i = 0; i < _places.Count; i++)
        {
            if (_places[i].Candidates.Length > 1 && Beside(i) is { } state)
            {
                _beside.TryAdd(Name(_places[i]), state);
            }
        }

        foreach (var place in _places.Where(p => p.Candidates.Length > 1))
        {
            Choose(place);
        }
    }

    /// <summary>How often the report names each state, or a place that can only lie in it, or what belongs to it.</summary>
    private void Count()
    {
        foreach (var place in _places)
        {
            if (SingleState(place.Candidates) is { } state)
            {
                Add(state, 2);
            }
        }

        foreach (ref readonly var term in _text.Document.Terms.AsSpan())
        {
            if (term.Entry is NisbaEntry nisba && term.IsExact && StateOf(nisba) is { } state)
            {
                Add(state, 1);
            }
        }
    }

    private void Add(string state, int weight)
    {
        _mentioned[state] = _mentioned.GetValueOrDefault(state) + weight;
        _sum += weight;
    }

    private void Choose(FoundPlace place)
    {
        var state = _beside.GetValueOrDefault(Name(place));
        var ranked = place.Candidates.Select(c => new RankedPlace
        {
            Place = c,
            IsBeside = state is not null && string.Equals(c.Country, state, StringComparison.Ordinal),
            KindFit = Fit(c.Kind, place),
            IsListedAsState = place.Listed is not { Table: "places.tsv" },
            Share = _sum > 0 && c.Country is { } country ? (double)_mentioned.GetValueOrDefault(country) / _sum : 0,
            IsAtSeat = _seat is not null && string.Equals(c.Country, _seat, StringComparison.Ordinal),
        }).ToList();
        ranked.Sort(static (a, b) => b.Score.CompareTo(a.Score) is not 0 and var order ? order : string.CompareOrdinal(a.Place.Latin + a.Place.Country, b.Place.Latin + b.Place.Country));
        place.Candidates = [.. ranked.Select(r => r.Place)];
        var (best, next) = (ranked[0], ranked[1]);
        (place.Rule, place.Why) = best switch
        {
            _ when best.IsBeside && !next.IsBeside => ("place-beside-state", "the state stands beside it"),
            _ when best.KindFit > next.KindFit => ("place-kind", place.Word is { } word ? $"\u00AB{word.Term}\u00BB says what kind of place it is" : "the table of names says what kind of place it is"),
            _ when best.Share > next.Share => ("place-in-report", string.Create(CultureInfo.InvariantCulture, $"{best.Share:P0} of the states that the report names are {best.Place.Country}")),
            _ when best.IsAtSeat && !next.IsAtSeat => ("place-of-outlet", "the outlet sits in its state"),
            _ => ("place-populous", "nothing in the report decides, and it is the larger or better known"),
        };
    }

    private static int Fit(PlaceKind kind, FoundPlace place) => place switch
    {
        { Word: { Role: PlaceWordRole.Kind } word } => word.Kind == kind || (IsTown(word.Kind) && IsTown(kind)) || (IsPart(word.Kind) && IsPart(kind)) ? 1 : 0,
        { Listed.Table: "states.tsv" } => kind == PlaceKind.State ? 1 : 0,
        { Type: EntityType.Facility } => kind >= PlaceKind.Street ? 1 : 0,
        _ => 0,
    };

    private static bool IsTown(PlaceKind kind) => kind is PlaceKind.City or PlaceKind.Village or PlaceKind.District;

    private static bool IsPart(PlaceKind kind) => kind is PlaceKind.Province or PlaceKind.Region;

    /// <summary>The state that stands beside a name: its adjective before or behind it, or its own name behind it.</summary>
    private string? Beside(int index)
    {
        var place = _places[index];
        for (var token = Math.Max(0, place.First - 2); token < Math.Min(_text.Length, place.End + 2); token++)
        {
            if ((token < place.First || token >= place.End) && !IsApart(token, place) && _text.TryEntry<NisbaEntry>(token, out var nisba) && (nisba.Proclitics & ~Proclitics.The) == 0
                && nisba.IsExact && StateOf((NisbaEntry)nisba.Entry) is { } state && place.Candidates.Any(c => c.Country == state))
            {
                return state;
            }
        }

        if (index + 1 < _places.Count && _places[index + 1] is { } next && next.First - place.End <= MaxBehind && !IsApart(next.First, place)
            && SingleState(next.Candidates) is { } named && next.Candidates.Any(c => c.Kind == PlaceKind.State) && place.Candidates.Any(c => c.Country == named)
            && !_text.Document.Tokens[next.First].Word.Proclitics.HasFlag(Proclitics.And))
        {
            return named;
        }

        return null;
    }

    /// <summary>A full stop or a line end stands between.</summary>
    private bool IsApart(int token, FoundPlace place)
    {
        var (from, to) = token < place.First ? (_text.Tokens[token].End, place.NameSpan.Start) : (place.NameSpan.End, _text.Tokens[token].Start);
        return _text.Document.Text.AsSpan(from, to - from).IndexOfAny('.', '\n') >= 0;
    }

    private string? StateOf(NisbaEntry nisba) => SingleState(_gazetteer.Find(nisba.Of));

    /// <summary>The one state in which all places of a name lie, or the state that bears it.</summary>
    private static string? SingleState(GazetteerEntry[] places)
    {
        if (places.Length == 0)
        {
            return null;
        }

        var state = places[0].Country;
        foreach (var place in places)
        {
            if (!string.Equals(place.Country, state, StringComparison.Ordinal))
            {
                return null;
            }
        }

        return state;
    }

    private static string Name(FoundPlace place) => place.Candidates[0].Name;
}
