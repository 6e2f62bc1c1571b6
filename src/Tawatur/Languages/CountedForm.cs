namespace Tawatur.Languages;

/// <summary>The forms of a counted noun.</summary>
internal enum CountedForm
{
    Singular,

    /// <summary>The singular behind 11 to 99.</summary>
    Accusative,
    Plural,

    /// <summary>The plural before the noun or pronoun that it belongs to, where it is written shorter.</summary>
    ConstructPlural,
    Dual,

    /// <summary>A form that is written alike in the dual and in the plural.</summary>
    DualOrPlural,

    /// <summary>The dual before the noun that it belongs to.</summary>
    ConstructDual,
}
