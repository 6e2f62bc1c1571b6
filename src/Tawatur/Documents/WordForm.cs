using System.Collections.Immutable;

namespace Tawatur.Documents;

/// <summary>What is known of a word as it is written; one object for all its occurrences.</summary>
public sealed class WordForm
{
    /// <summary>Gets the length as written, in UTF-16 code units.</summary>
    public required int Length { get; init; }

    /// <summary>Gets what the word is made of.</summary>
    public required TokenKind Kind { get; init; }

    /// <summary>Gets the folded form under which tables are matched.</summary>
    public required string Folded { get; init; }

    /// <summary>Gets the form with marks and tatweel removed but letters kept apart (alef maksura from yeh, teh marbuta from heh), alefs without hamza.</summary>
    public required string Light { get; init; }

    /// <summary>Gets the number of the whole folded form in the vocabulary of the tables; -1 where no table has it.</summary>
    public int Vocabulary { get; init; } = -1;

    /// <summary>Gets the particles before the stem.</summary>
    public Proclitics Proclitics { get; init; }

    /// <summary>Gets where the stem starts, in code units from the start of the word.</summary>
    public int StemStart { get; init; }

    /// <summary>Gets where the stem ends; what follows is an attached pronoun.</summary>
    public required int StemEnd { get; init; }

    /// <summary>Gets the folded stem.</summary>
    public required string Stem { get; init; }

    /// <summary>Gets the readings whose stem a table has, the one that strips least first.</summary>
    public ImmutableArray<WordReading> Readings { get; init; } = [];

    /// <summary>Gets whether the first letter is known to belong to the word although it looks like a particle.</summary>
    public bool IsWhole { get; init; }

    /// <summary>Gets what the lexicon of names says of the word.</summary>
    internal NameTraits Names { get; init; }

    /// <summary>Gets where the name starts, behind attached particles, in code units from the start of the word.</summary>
    internal int NameStart { get; init; }

    /// <summary>Gets the number of the word's core, by which renderings of one utterance are compared; 0 for a function word and for marks.</summary>
    internal long Core { get; init; }

    /// <summary>Returns the folded form.</summary>
    public override string ToString() => Folded;
}
