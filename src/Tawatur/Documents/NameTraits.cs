namespace Tawatur.Documents;

/// <summary>What the lexicon says of a written word as a piece of a person's name.</summary>
[Flags]
internal enum NameTraits
{
    None = 0,

    /// <summary>A given name.</summary>
    Given = 1 << 0,

    /// <summary>A family name.</summary>
    Family = 1 << 1,

    /// <summary>The name is an ordinary word too: it needs a name or a title beside it.</summary>
    Uncertain = 1 << 2,

    /// <summary>An ordinary word, or a form of one.</summary>
    Common = 1 << 3,

    /// <summary>A word that no table and no rule knows.</summary>
    Unknown = 1 << 4,

    /// <summary>"Son of", "daughter of": between two names.</summary>
    Kin = 1 << 5,

    /// <summary>"Father of", "mother of": before a name.</summary>
    Kunya = 1 << 6,

    /// <summary>"House of": before the name of a family.</summary>
    Clan = 1 << 7,

    /// <summary>"Servant of": before a word with the article.</summary>
    Servant = 1 << 8,

    /// <summary>Behind a given name, one name with it: "of the religion", "of God".</summary>
    Completion = 1 << 9,

    /// <summary>A particle of foreign names: between or before names.</summary>
    Foreign = 1 << 10,

    /// <summary>The word carries the article.</summary>
    Article = 1 << 11,

    /// <summary>An adjective that can stand between a title and a name: a nisba, or one of a table.</summary>
    Adjective = 1 << 12,

    /// <summary>The number of a king or pope.</summary>
    Ordinal = 1 << 13,

    /// <summary>A name so common as a word that it starts none.</summary>
    Inside = 1 << 14,

    /// <summary>An unknown word whose letters follow each other as in foreign names.</summary>
    Shape = 1 << 15,

    /// <summary>A word whose letters follow each other as in foreign names, though less surely or though it is a common word: behind a given name it is the family name.</summary>
    Foreignish = 1 << 16,

    /// <summary>"for" or "and" with the article and a field of work: it goes on the name of an organisation.</summary>
    Field = 1 << 17,

    /// <summary>The same without the article: what it is of must follow.</summary>
    FieldOf = 1 << 18,

    /// <summary>A given or a family name.</summary>
    Name = Given | Family,
}
