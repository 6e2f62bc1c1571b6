namespace Tawatur.Languages;

/// <summary>How a cue brings its content.</summary>
[Flags]
internal enum CueFrames
{
    None = 0,

    /// <summary>A complementizer and a clause.</summary>
    That = 1 << 0,

    /// <summary>A quotation, with nothing before it.</summary>
    Quote = 1 << 1,

    /// <summary>A colon.</summary>
    Colon = 1 << 2,

    /// <summary>The direct object.</summary>
    Object = 1 << 3,

    /// <summary>The preposition ila, "to".</summary>
    To = 1 << 4,

    /// <summary>The preposition 'ala, "on".</summary>
    On = 1 << 5,

    /// <summary>The preposition 'an, "about".</summary>
    About = 1 << 6,

    /// <summary>The preposition min, "from".</summary>
    From = 1 << 7,

    /// <summary>The preposition fi, "in".</summary>
    In = 1 << 8,

    /// <summary>The attached preposition bi-.</summary>
    With = 1 << 9,

    /// <summary>The attached preposition li-.</summary>
    For = 1 << 10,

    /// <summary>The preposition hawla, "around".</summary>
    Around = 1 << 11,

    /// <summary>The preposition lada, "with, at".</summary>
    At = 1 << 12,

    /// <summary>A complementizer behind any preposition, where the preposition alone brings no speech: "insisted on that …".</summary>
    PrepositionThat = 1 << 13,
}
