using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Statements;

/// <summary>A statement while it is being read; ranges are of tokens, half-open.</summary>
internal sealed class StatementDraft
{
    public required int Sentence { get; init; }

    public required int CueFirst { get; init; }

    public required int CueEnd { get; set; }

    public required string Rule { get; init; }

    /// <summary>Where the content starts; the end is read when all cues of the sentence are known.</summary>
    public int ContentFirst { get; set; } = -1;

    public int ContentEnd { get; set; } = -1;

    /// <summary>A second piece of the content, behind a gloss of the outlet.</summary>
    public (int First, int End)? Resumed { get; set; }

    /// <summary>Cuts attached particles off the first word of the content.</summary>
    public bool StartsAtStem { get; set; }

    public (int First, int End)? Source { get; set; }

    public List<Via> Via { get; } = [];

    public bool IsParticiple { get; init; }

    /// <summary>The verb has a conjunction attached.</summary>
    public bool IsCoordinated { get; init; }

    /// <summary>The content stands before the cue.</summary>
    public bool IsTrailing { get; init; }

    public bool IsImpersonal { get; set; }

    public Agreement? Agreement { get; init; }

    public CueAct Act { get; init; }

    public Polarity Polarity { get; set; }

    public Negation Negated { get; set; }

    public Certainty Certainty { get; set; }

    public Stance Stance { get; set; }

    public StatementDraft? Inside { get; set; }

    /// <summary>The speaker's number in <see cref="SpeakerResolver"/>; 0 for nobody.</summary>
    public int Speaker { get; set; }

    public bool IsCarriedOver { get; set; }

    public List<string> Notes { get; } = [];
}
