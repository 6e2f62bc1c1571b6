using Tawatur.Documents;

namespace Tawatur.Languages;

/// <summary>The names under which an outlet speaks of itself.</summary>
internal sealed class OutletNames
{
    private readonly Dictionary<string, List<Name>> _byKnown = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>A name in folded words, and whether it counts as the whole of a phrase alone.</summary>
    public readonly record struct Name(string[] Words, bool IsCommon);

    public static OutletNames Load(TableSource source)
    {
        var table = new OutletNames();
        foreach (var row in source.Rows("ar/outlet-names.tsv"))
        {
            var common = row.List("common");
            var names = row.List("others").Prepend(row.Term).Select(name => new Name([.. Words(name)], common.Contains(name, StringComparer.Ordinal))).ToList();
            foreach (var known in row.List("known").Concat(row.List("others")).Prepend(row.Term))
            {
                table._byKnown.TryAdd(known, names);
            }
        }

        return table;
    }

    /// <summary>Returns the names of an article's outlet: as given, and those of its table.</summary>
    public IReadOnlyList<Name> Of(Article article)
    {
        var names = new List<Name>();
        if (article.Outlet is { } outlet)
        {
            names.AddRange(_byKnown.GetValueOrDefault(outlet.Name, []));
            names.Add(new Name([.. Words(outlet.Name)], IsCommon: true));
        }

        if (names.Count < 2 && Host(article.Outlet?.Url ?? article.Url) is { } host)
        {
            names.AddRange(_byKnown.GetValueOrDefault(host, []));
        }

        return names;
    }

    /// <summary>Returns whether a phrase holds one of the names.</summary>
    public static bool Holds(IReadOnlyList<Name> names, ReadOnlySpan<char> phrase)
    {
        if (names.Count == 0)
        {
            return false;
        }

        var words = Words(phrase.ToString());
        foreach (var name in names)
        {
            for (var at = 0; at + name.Words.Length <= words.Count; at++)
            {
                if (Starts(name.Words, words, at) && (!name.IsCommon || (at == 0 && name.Words.Length == words.Count)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool Starts(string[] name, List<string> words, int at)
    {
        for (var i = 0; i < name.Length; i++)
        {
            if (!string.Equals(name[i], words[at + i], StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return name.Length > 0;
    }

    private static List<string> Words(string phrase)
    {
        var words = new List<string>();
        var at = 0;
        while (TokenReader.Next(phrase, at, out var start, out at, out var kind))
        {
            if (kind is TokenKind.Word or TokenKind.Number)
            {
                words.Add(Folding.Fold(phrase[start..at], out _, out _));
            }
        }

        return words;
    }

    private static string? Host(string? address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri))
        {
            return null;
        }

        return uri.Host.StartsWith("www.", StringComparison.Ordinal) ? uri.Host[4..] : uri.Host;
    }
}
