namespace Tawatur.Languages;

/// <summary>What a word says of a content, or of a number beside it.</summary>
internal enum ConflictWord
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The content affirms nothing: "without", "whether".</summary>
    Negating,

    /// <summary>Anybody was counted: "persons", "dead".</summary>
    Person,

    /// <summary>More of them were counted: "others".</summary>
    Other,

    /// <summary>The count is of another time, another event, a part or a sum: "rose to", "in all".</summary>
    Revising,
}
