using System.Collections.Concurrent;

namespace Tawatur.Languages;

/// <summary>The words in classes and ids by which templates of pages say what stands in an element.</summary>
internal sealed class PageClasses
{
    // Templates repeat the same few hundred classes; pages that make up new ones without end are not remembered.
    private const int MaxRemembered = 20_000;
    private const int MaxLength = 500;

    private static readonly Lazy<PageClasses> Loaded = new(Load);

    private readonly List<(string Word, PageClassKind Kind)> _parts = [];
    private readonly Dictionary<string, PageClassKind> _tokens = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, PageClassKind> _known = new(StringComparer.Ordinal);

    public static PageClasses Shared => Loaded.Value;

    /// <summary>Returns all that a class or an id says.</summary>
    public PageClassKind Of(string? names)
    {
        if (string.IsNullOrEmpty(names) || names.Length > MaxLength)
        {
            return PageClassKind.None;
        }

        if (_known.TryGetValue(names, out var kind))
        {
            return kind;
        }

        kind = Read(names.ToLowerInvariant());
        if (_known.Count < MaxRemembered)
        {
            _known.TryAdd(names, kind);
        }

        return kind;
    }

    private PageClassKind Read(string names)
    {
        var kind = PageClassKind.None;
        foreach (var (word, meaning) in _parts)
        {
            if (names.Contains(word, StringComparison.Ordinal))
            {
                kind |= meaning;
            }
        }

        foreach (var token in names.Split([' ', '-', '_', ':', '/', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            kind |= _tokens.GetValueOrDefault(token);
        }

        return kind;
    }

    private static PageClasses Load()
    {
        var table = new PageClasses();
        foreach (var row in TableSource.ReadShipped("common/page-classes.tsv").Rows)
        {
            var kind = row.Enum<PageClassKind>("kind");
            if (row["match"] == "token")
            {
                table._tokens[row.Term] = kind;
            }
            else
            {
                table._parts.Add((row.Term, kind));
            }
        }

        return table;
    }
}
