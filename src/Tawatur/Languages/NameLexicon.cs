using Tawatur.Documents;

namespace Tawatur.Languages;

/// <summary>Tells the pieces of persons' names from ordinary words, a written word at a time.</summary>
internal sealed class NameLexicon
{
    /// <summary>"servant of the", written together with what follows.</summary>
    private const string Servant = "\u0639\u0628\u062F\u0627\u0644";

    private readonly Dictionary<string, Known> _names = new(StringComparer.Ordinal);
    private readonly WordSet _common = WordSet.Open("ar/common-words.tsv");
    private readonly HashSet<string> _adjectives = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _isAdjective;
    private readonly LetterShapes _shapes = new();
    private readonly OrganizationFields _fields;
    private readonly TermIndex _index;

    public NameLexicon(TableSource source, TermIndex index)
    {
        _index = index;
        foreach (var row in source.Rows("ar/given-names.tsv"))
        {
            Add(row.Term, NameTraits.Given | Doubt(row));
        }

        foreach (var row in source.Rows("ar/family-names.tsv"))
        {
            Add(row.Term, NameTraits.Family | Doubt(row));
        }

        foreach (var row in source.Rows("ar/name-particles.tsv"))
        {
            // A particle is that before anything else: "bin" is the given name Ben hardly ever.
            _names.Remove(Folding.Fold(row.Term, out _, out _));
            Add(row.Term, row.Enum<NameTraits>("kind"));
        }

        foreach (var row in source.Rows("ar/name-adjectives.tsv"))
        {
            var folded = Folding.Fold(row.Term, out _, out _);
            _adjectives.Add(folded);
            _adjectives.Add(folded + Characters.Heh);
        }

        _isAdjective = _adjectives.GetAlternateLookup<ReadOnlySpan<char>>();
        _fields = new OrganizationFields(source);
    }

    /// <summary>Returns what is known of a folded word, and how many letters of attached particles stand before the name.</summary>
    public (NameTraits Traits, int Strip) Read(string folded, string light, string written)
    {
        var (traits, strip) = ReadName(folded, light, written);
        if (IsAdjective(folded))
        {
            traits |= NameTraits.Adjective;
        }
        else if ((traits & NameTraits.Article) == 0 && (traits & (NameTraits.Unknown | NameTraits.Common)) is not 0 and var known)
        {
            var score = _shapes.Score(folded);
            traits |= known == NameTraits.Unknown && score >= LetterShapes.MinScore ? NameTraits.Shape : (score >= (MayHaveParticle(folded) ? LetterShapes.MinScore : 1) ? NameTraits.Foreignish : 0);
        }

        return (traits | _fields.Read(folded), strip);
    }

    private bool IsAdjective(ReadOnlySpan<char> word)
    {
        if (word.Length >= 5 && word[0] == Characters.Alef && word[1] == Characters.Lam)
        {
            word = word[2..];
            if (word.Length >= 4 && (word[^1] == Characters.Yeh || (word[^1] == Characters.Heh && word[^2] == Characters.Yeh)))
            {
                return true;
            }
        }

        return _isAdjective.Contains(word);
    }

    private (NameTraits Traits, int Strip) ReadName(string folded, string light, string written)
    {
        if (Lookup(folded, light, 0, out var traits) && !IsParticleBySpelling(folded, written) && !IsOtherHamza(folded, written))
        {
            return (traits, 0);
        }

        if (IsCommon(folded))
        {
            return (NameTraits.Common, 0);
        }

        if (folded.Length > Servant.Length + 2 && folded.StartsWith(Servant, StringComparison.Ordinal))
        {
            return (NameTraits.Given, 0);
        }

        for (var strip = 1; strip <= 2 && folded.Length - strip >= 3 && IsParticle(folded[strip - 1], strip); strip++)
        {
            if (Lookup(folded[strip..], light, strip, out traits))
            {
                return (traits, strip);
            }

            // "lil-": the article behind li- has lost its alef.
            if (folded[strip - 1] == Characters.Lam && folded[strip] == Characters.Lam && _names.TryGetValue(string.Concat("\u0627", folded.AsSpan(strip)), out var known))
            {
                return (known.Traits | NameTraits.Article, strip);
            }
        }

        return ReadUnlisted(folded);
    }

    /// <summary>"by the use of": a particle and a common word.</summary>
    private bool MayHaveParticle(string folded) => folded.Length > 3 && IsParticle(folded[0], 1) && (IsCommon(folded.AsSpan(1)) || IsForm(folded.AsSpan(1)));

    private static NameTraits Doubt(TableRow row) => row["common"] switch
    {
        "no" => NameTraits.None,
        "yes" => NameTraits.Uncertain,
        "function" => NameTraits.Uncertain | NameTraits.Common,
        "inside" => NameTraits.Uncertain | NameTraits.Inside,
        var other => throw row.Error($"'{other}' in column 'common' is not no, yes, function or inside"),
    };

    /// <summary>"was convicted" with the hamza above is not Edin with the hamza below; a bare alef may be either.</summary>
    private bool IsOtherHamza(string folded, string written) => _names.TryGetValue(folded, out var known) && (written[0], known.First) is (Characters.AlefHamzaAbove, Characters.AlefHamzaBelow);

    /// <summary>An alef with hamza as the second letter starts the word itself, and the first letter is a particle, unless the name is spelled so.</summary>
    private bool IsParticleBySpelling(string folded, string written) =>
        written.Length > 2 && written[1] is Characters.AlefHamzaAbove or Characters.AlefHamzaBelow or Characters.AlefMadda && IsParticle(folded[0], 1) && _names.TryGetValue(folded, out var known) && !known.HasHamza;

    private static bool IsParticle(char letter, int place) => place == 1
        ? letter is Characters.Waw or Characters.Feh or Characters.Beh or Characters.Lam or Characters.Kaf
        : letter is Characters.Beh or Characters.Lam;

    /// <summary>A word that no list has: common if it is a form of a common word, else unknown.</summary>
    private (NameTraits Traits, int Strip) ReadUnlisted(string folded)
    {
        var strip = 0;
        if (folded.Length >= 4 && folded[0] is Characters.Waw or Characters.Feh && !IsArticle(folded, 0))
        {
            if (IsCommon(folded.AsSpan(1)) || IsForm(folded.AsSpan(1)))
            {
                return (NameTraits.Common, 0);
            }
        }

        if (IsForm(folded))
        {
            // Endings can be a foreign name's own letters.
            return (_shapes.Score(folded) >= LetterShapes.SureScore ? NameTraits.Unknown : NameTraits.Common, 0);
        }

        if (folded.Length >= 4 && IsParticle(folded[0], 1) && IsCommon(folded.AsSpan(1)))
        {
            return (NameTraits.Common, 0);
        }

        for (var at = 0; at <= 2 && at + 4 <= folded.Length; at++)
        {
            if (at > 0 && !IsParticle(folded[at - 1], at))
            {
                break;
            }

            if (IsArticle(folded, at) || (at > 0 && folded[at - 1] == Characters.Lam && folded[at] == Characters.Lam))
            {
                var stem = folded.AsSpan(IsArticle(folded, at) ? at + 2 : at + 1);
                var isCommon = IsCommon(stem) || IsForm(stem) || _index.Number(stem) >= 0;
                return (NameTraits.Article | (isCommon ? NameTraits.Common : NameTraits.Unknown), at);
            }

            if (at > 0 && IsCommon(folded.AsSpan(at)))
            {
                return (NameTraits.Common, 0);
            }
        }

        return (_index.Number(folded) >= 0 ? NameTraits.Common : NameTraits.Unknown, strip);
    }

    private static bool IsArticle(string folded, int at) => folded[at] == Characters.Alef && folded[at + 1] == Characters.Lam;

    /// <summary>Whether a common word stands behind the verb's prefix or before the endings of nouns, verbs and pronouns.</summary>
    private bool IsForm(ReadOnlySpan<char> word)
    {
        if (word.Length < 4)
        {
            return false;
        }

        if (word[0] == Characters.Seen && word[1] is Characters.Yeh or Characters.Teh or Characters.Noon && IsCommon(word[1..]))
        {
            return true;
        }

        foreach (var ending in Endings)
        {
            if (word.Length - ending.Length < 3 || !word.EndsWith(ending, StringComparison.Ordinal))
            {
                continue;
            }

            var stem = word[..^ending.Length];
            if (IsCommon(stem))
            {
                return true;
            }

            if (IsFeminine(stem))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"-at-" before a pronoun is "-a" alone.</summary>
    private bool IsFeminine(ReadOnlySpan<char> stem)
    {
        Span<char> feminine = stackalloc char[stem.Length];
        if (stem[^1] == Characters.Teh && stem.Length <= 40)
        {
            stem.CopyTo(feminine);
            feminine[^1] = Characters.Heh;
            return IsCommon(feminine);
        }

        return false;
    }

    private static readonly string[] Endings =
    [
        "\u0647\u0645\u0627", "\u062A\u064A\u0646", "\u062A\u0627\u0646", "\u0647\u0627", "\u0647\u0645", "\u0646\u0627", "\u0627\u062A", "\u0648\u0646", "\u064A\u0646", "\u0627\u0646", "\u0648\u0627", "\u064A\u0647", "\u062A\u0627", "\u0647", "\u0627", "\u062A", "\u064A",
    ];

    private bool IsCommon(ReadOnlySpan<char> word) => _common.Contains(word);

    private bool Lookup(string folded, string light, int strip, out NameTraits traits)
    {
        if (!_names.TryGetValue(folded, out var known) || IsOtherWord(known.Last, folded, light))
        {
            traits = NameTraits.None;
            return false;
        }

        traits = known.Traits;
        if (folded.Length > 3 && IsArticle(folded, 0))
        {
            traits |= NameTraits.Article;
        }

        return true;
    }

    /// <summary>The last letter tells a name from a word: "on" is not Ali, "his club" is not Nadia.</summary>
    private bool IsOtherWord(char last, string folded, string light) => light[^1] switch
    {
        Characters.AlefMaksura => last == Characters.Yeh,
        Characters.Heh => last == Characters.TehMarbuta && IsCommon(folded.AsSpan(0, folded.Length - 1)),
        _ => false,
    };

    private void Add(string name, NameTraits traits)
    {
        var folded = Folding.Fold(name, out _, out _);
        if (_names.TryGetValue(folded, out var known))
        {
            // Certain in one list and a common word in the other: the doubt stands.
            traits |= known.Traits;
        }

        _names[folded] = new Known(traits, name[0], name[^1], name.Length > 1 && name[1] is Characters.AlefHamzaAbove or Characters.AlefHamzaBelow or Characters.AlefMadda);
    }

    /// <summary>A name as a table has it: a type of its own, whose dictionary is compiled ahead.</summary>
    private readonly record struct Known(NameTraits Traits, char First, char Last, bool HasHamza);
}
