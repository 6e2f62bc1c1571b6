using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Comparisons;

/// <summary>The marks of person on a word: the prefix of an imperfect verb, and the attached pronoun.</summary>
internal static class PersonMarks
{
    private enum Person
    {
        None,
        First,
        Third,
    }

    /// <summary>Returns whether two forms with one core differ in person: "tusa'idu" and "nusa'idu", "mawqifuna" and "mawqifuhu".</summary>
    public static bool Differ(WordForm a, WordForm b) => Differ(Prefix(a), Prefix(b)) || Differ(Pronoun(a.Light), Pronoun(b.Light));

    private static bool Differ(Person a, Person b) => a != b && a != Person.None && b != Person.None;

    // y- and t- are both the third person: of a man, and of a woman or a thing.
    private static Person Prefix(WordForm word) => word.Stem is not [var first, _, _, ..] ? Person.None : first switch
    {
        Characters.Noon => Person.First,
        Characters.Yeh or Characters.Teh => Person.Third,
        _ => Person.None,
    };

    private static Person Pronoun(string form) => form switch
    {
        [_, _, .., Characters.Noon, Characters.Alef] => Person.First,
        [_, _, .., Characters.Heh] or [_, _, .., Characters.Heh, Characters.Alef] or [_, _, .., Characters.Heh, Characters.Meem] or [_, _, .., Characters.Heh, Characters.Meem, Characters.Alef] => Person.Third,
        _ => Person.None,
    };
}
