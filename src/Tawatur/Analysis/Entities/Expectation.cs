namespace Tawatur.Analysis.Entities;

/// <summary>How surely a name is expected at a place.</summary>
internal enum Expectation
{
    /// <summary>Nothing before it asks for a name.</summary>
    None,

    /// <summary>A verb of speech stands before it.</summary>
    Speech,

    /// <summary>A title stands before it that can stand alone too.</summary>
    Likely,

    /// <summary>A form of address, a rank or a royal title stands before it.</summary>
    Certain,
}
