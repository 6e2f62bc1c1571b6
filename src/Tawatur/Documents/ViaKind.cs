namespace Tawatur.Documents;

/// <summary>What stands between a speaker and the outlet.</summary>
public enum ViaKind
{
    /// <summary>Somebody who passed the words on: an agency, an outlet.</summary>
    Carrier,

    /// <summary>The form in which they came: a statement, a post.</summary>
    Channel,

    /// <summary>Where they were said: a press conference, an interview.</summary>
    Occasion,

    /// <summary>What shows them: a video, a document at hand.</summary>
    Evidence,
}
