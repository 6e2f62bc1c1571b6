using Tawatur.Documents;

namespace Tawatur.Languages;

/// <summary>The common words that decide what a time beside them means. Looked up only beside a time, so that they burden no other word of the text.</summary>
internal sealed class TimeWords
{
    private readonly Dictionary<string, TimeRoles>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly bool _hasProclitics;

    private TimeWords(Dictionary<string, TimeRoles> roles, bool hasProclitics, Lazy<OutletZones> zones)
    {
        _lookup = roles.GetAlternateLookup<ReadOnlySpan<char>>();
        _hasProclitics = hasProclitics;
        Zones = zones;
    }

    /// <summary>Gets where outlets sit; read when a report first asks.</summary>
    public Lazy<OutletZones> Zones { get; }

    public static TimeWords Load(TableSource source, string language)
    {
        var roles = new Dictionary<string, TimeRoles>(StringComparer.Ordinal);
        foreach (var row in source.Rows($"{language}/time-words.tsv"))
        {
            var sum = TimeRoles.None;
            foreach (var name in row.List("roles"))
            {
                sum |= Enum.TryParse<TimeRoles>(name.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var role) ? role : throw row.Error($"'{name}' is no role");
            }

            roles[Folding.Fold(row.Term, out _, out _)] = sum;
        }

        return new TimeWords(roles, language == "ar", new Lazy<OutletZones>(() => OutletZones.Load(source)));
    }

    /// <summary>Returns what a word does: as written, else without its conjunction, else without its preposition.</summary>
    public TimeRoles Of(Token token)
    {
        var word = token.Form.AsSpan();
        if (_lookup.TryGetValue(word, out var roles) || !_hasProclitics)
        {
            return roles;
        }

        if (word.Length > 2 && word[0] is Characters.Waw or Characters.Feh)
        {
            word = word[1..];
            if (_lookup.TryGetValue(word, out roles))
            {
                return roles;
            }
        }

        return word.Length > 2 && word[0] is Characters.Beh or Characters.Lam or Characters.Kaf && _lookup.TryGetValue(word[1..], out roles) ? roles : TimeRoles.None;
    }
}
