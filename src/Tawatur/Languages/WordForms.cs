using System.Collections.Concurrent;
using Tawatur.Documents;

namespace Tawatur.Languages;

/// <summary>The written words met so far, each analysed once. What is kept is a pure function of the word, so the order of reports never matters.</summary>
/// <param name="analyse">Analyses a written word.</param>
internal sealed class WordForms(Func<string, TokenKind, WordForm> analyse)
{
    // A word that was met before costs a twentieth of one that is taken apart (./measure benchmarks).
    // News text of 8 million words has about 330,000 written forms; past this many, rare ones are analysed anew.
    private const int MaxKept = 300_000;
    private const int MaxKeptLength = 40;

    private readonly ConcurrentDictionary<string, WordForm> _kept = new(StringComparer.Ordinal);
    private int _count;

    public WordForm Get(ReadOnlySpan<char> written, TokenKind kind)
    {
        if (written.Length > MaxKeptLength)
        {
            return Analyse(written.ToString(), kind);
        }

        if (_kept.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(written, out var form))
        {
            return form;
        }

        var word = written.ToString();
        form = Analyse(word, kind);
        if (Volatile.Read(ref _count) < MaxKept && _kept.TryAdd(word, form))
        {
            Interlocked.Increment(ref _count);
        }

        return form;
    }

    /// <summary>Analyses a word without looking at what is kept.</summary>
    public WordForm Analyse(string written, TokenKind kind) => analyse(written, kind);
}
