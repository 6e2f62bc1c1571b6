using Tawatur.Languages;

namespace Tawatur.Analysis.Statements;

/// <summary>What stands at a token.</summary>
internal struct TokenFacts
{
    /// <summary>What it does as a function word, and where that word ends.</summary>
    public ParticleRoles Roles;
    public int RoleEnd;

    /// <summary>The frame that it brings as a preposition.</summary>
    public CueFrames Preposition;

    public bool IsCueVerb;

    /// <summary>Whether somebody spoken to stands here.</summary>
    public bool IsAudience;
    public SpeakerHeadEntry? Head;
    public ViaNounEntry? Via;

    /// <summary>Where the outermost quotation that starts here ends; 0 for none.</summary>
    public int QuotationEnd;

    /// <summary>The first token, from 1, of the outermost quotation whose last token is this one; 0 for none.</summary>
    public int QuotationFirst;

    /// <summary>Whether it stands inside a quotation that is closed.</summary>
    public bool IsQuoted;

    /// <summary>Whether a quotation that starts here has no closing mark.</summary>
    public bool IsUnclosed;

    /// <summary>Where the time that starts here ends; 0 for none.</summary>
    public int TimeEnd;

    /// <summary>The entity named here, from 1; 0 for none. And where the name ends.</summary>
    public int Entity;
    public int NameEnd;
    public bool IsNameStart;

    /// <summary>Where the phrase of title and name that starts here ends; 0 for none. And whether a name stands in it.</summary>
    public int PhraseEnd;
    public bool IsPhraseNamed;
    public bool IsPhraseOfPerson;

    /// <summary>The entity described here, from 1; 0 for none.</summary>
    public int Nominal;

    /// <summary>Whether the name of an outlet or agency starts here.</summary>
    public bool IsMedia;

    public readonly bool Has(ParticleRoles roles) => (Roles & roles) != 0;
}
