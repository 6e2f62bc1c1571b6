namespace Tawatur.Documents;

/// <summary>What a speaker, or a link of a chain, is.</summary>
public enum SpeakerKind
{
    /// <summary>A named individual.</summary>
    Person,

    /// <summary>A ministry, army, group, party or state.</summary>
    Organization,

    /// <summary>An unnamed but specific official: "the spokesman of the army".</summary>
    Office,

    /// <summary>Sources, witnesses, experts, an official who asked not to be named.</summary>
    Anonymous,

    /// <summary>An outlet or agency as the originator.</summary>
    Media,

    /// <summary>A statement, report, study, law or agreement.</summary>
    Document,

    /// <summary>Posts by the crowd.</summary>
    Social,

    /// <summary>No source is expressed.</summary>
    Unspecified,

    /// <summary>The outlet of the article itself; only in a chain.</summary>
    Outlet,
}
