using Tawatur.Documents;

namespace Tawatur.Languages;

/// <summary>The tense of a verb that starts with ta- or ya- behind qad: "qad takunu" (may be) hedges, "qad tammat" (had been done) does not.</summary>
internal sealed class TaVerbs
{
    private enum Tense
    {
        Perfect,
        Imperfect,
        Either,
    }

    private readonly Dictionary<string, Tense> _byWord = new(StringComparer.Ordinal);

    public static TaVerbs Load(TableSource source)
    {
        var verbs = new TaVerbs();
        foreach (var row in source.Rows("ar/ta-verbs.tsv"))
        {
            verbs._byWord[Folding.Fold(row.Term, out _, out _)] = row.Enum<Tense>("tense");
        }

        return verbs;
    }

    /// <summary>Returns whether a word behind qad is an imperfect.</summary>
    /// <param name="word">The word.</param>
    /// <param name="next">The word behind it, its subject where it has one.</param>
    public bool IsImperfect(WordForm word, WordForm? next)
    {
        var form = word.Folded;
        if (word.Kind != TokenKind.Word || form.Length < 3)
        {
            return false;
        }

        if (form[0] is Characters.Yeh)
        {
            return true;
        }

        if (form[0] is not Characters.Teh)
        {
            return form[0] == Characters.Noon && form.Length == 4; // "we may be"
        }

        if (_byWord.TryGetValue(form, out var tense))
        {
            return tense == Tense.Imperfect || (tense == Tense.Either && next is { Stem: [.., Characters.Heh] or [.., Characters.Alef, Characters.Teh] });
        }

        // The endings of the perfect: -at, -u, the dual; and its pronouns behind a known stem.
        return !(form[^1] == Characters.Teh || form is [.., Characters.Waw, Characters.Alef] || (form[^1] == Characters.Alef && form[^2] != Characters.Heh));
    }
}
