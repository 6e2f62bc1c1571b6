namespace Tawatur.Documents;

/// <summary>A noun phrase that names or describes an entity: title and name as one, in tokens.</summary>
/// <param name="FirstToken">The index of its first token.</param>
/// <param name="EndToken">The index behind its last token.</param>
/// <param name="NameFirst">The index of the first token of the name; equal to <paramref name="NameEnd"/> where there is a description alone.</param>
/// <param name="NameEnd">The index behind the name's last token.</param>
/// <param name="Entity">The index of the entity.</param>
/// <param name="Type">What kind of thing the entity is.</param>
internal readonly record struct NamePhrase(int FirstToken, int EndToken, int NameFirst, int NameEnd, int Entity, EntityType Type)
{
    /// <summary>Gets whether a name stands in the phrase, not a description alone.</summary>
    public bool IsNamed => NameEnd > NameFirst;
}
