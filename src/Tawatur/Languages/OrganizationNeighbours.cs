namespace Tawatur.Languages;

/// <summary>The folded words, without the article, that must or must not follow the head word of an organisation.</summary>
internal sealed class OrganizationNeighbours
{
    private const string State = "@state";
    private const string Title = "@title";

    private readonly HashSet<string> _only;
    private readonly HashSet<string> _except;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _isOnly;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _isExcept;

    public OrganizationNeighbours(IReadOnlyCollection<string> only, IReadOnlyCollection<string> except)
    {
        NeedsState = only.Contains(State, StringComparer.Ordinal);
        RefusesTitle = except.Contains(Title, StringComparer.Ordinal);
        IsOpen = only.Count == 0;
        _only = Folded(only);
        _except = Folded(except);
        _isOnly = _only.GetAlternateLookup<ReadOnlySpan<char>>();
        _isExcept = _except.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Gets whether a name, a title or the adjective of a state may follow where not every word may.</summary>
    public bool NeedsState { get; }

    public bool RefusesTitle { get; }

    /// <summary>Gets whether any word may follow that is not excepted.</summary>
    public bool IsOpen { get; }

    public bool Requires(ReadOnlySpan<char> word) => Has(_isOnly, word);

    public bool Refuses(ReadOnlySpan<char> word) => Has(_isExcept, word);

    private static bool Has(HashSet<string>.AlternateLookup<ReadOnlySpan<char>> words, ReadOnlySpan<char> word)
    {
        if (word.Length > 4 && word[0] == Characters.Alef && word[1] == Characters.Lam)
        {
            word = word[2..];
        }

        return words.Contains(word) || (word.Length > 3 && word[^1] == Characters.Heh && words.Contains(word[..^1]));
    }

    private static HashSet<string> Folded(IEnumerable<string> words) => words.Select(w => Folding.Fold(w, out _, out _)).ToHashSet(StringComparer.Ordinal);
}
