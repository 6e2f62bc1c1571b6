namespace Tawatur.Languages;

/// <summary>What a word does beside a number.</summary>
internal enum NeighbourKind
{
    /// <summary>Nothing that the table knows.</summary>
    None,

    /// <summary>Behind a number, it is never what the number counts.</summary>
    NotCounted,

    /// <summary>A preposition: never counted, and what stands behind it is no object of a verb.</summary>
    Preposition,

    /// <summary>Stands between "of" and what is counted ("three of the largest ships").</summary>
    Skip,

    /// <summary>Before a number, it makes the number a name, a date, an age or a place in an order.</summary>
    Label,

    /// <summary>A number alone behind it counts ("their number is").</summary>
    Count,

    /// <summary>What is counted may stand behind it ("three of the ships").</summary>
    Of,

    /// <summary>Makes the number a part of the one before ("among them").</summary>
    Part,

    /// <summary>What is counted stood before ("twelve others").</summary>
    Others,

    /// <summary>Joins two numbers to a range.</summary>
    To,

    /// <summary>Joins two numbers to a range.</summary>
    Or,

    /// <summary>Joins the second number to "between".</summary>
    And,

    /// <summary>Says that a number rose or fell: what stands behind it are two numbers and no range.</summary>
    Change,

    /// <summary>Shows that a noun before it is a dual.</summary>
    DualSign,
}
