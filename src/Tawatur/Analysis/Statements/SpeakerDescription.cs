using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Statements;

/// <summary>A speaker of a report: every description of him that a cue names, joined.</summary>
internal sealed class SpeakerDescription
{
    /// <summary>Its number among the speakers, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The fuller description behind it that it turned out to be the same as.</summary>
    public SpeakerDescription? Same { get; set; }

    /// <summary>The descriptions, as token ranges, in the order in which they were met.</summary>
    public List<(int First, int End)> Mentions { get; } = [];

    /// <summary>The stems of the fullest description.</summary>
    public HashSet<string> Words { get; set; } = new(StringComparer.Ordinal);

    /// <summary>The fullest description.</summary>
    public (int First, int End) Fullest { get; set; }

    /// <summary>The number of the named entity, from 1; 0 for none.</summary>
    public int Entity { get; set; }

    public SpeakerKind Kind { get; set; }

    public Agreement? Agreement { get; set; }

    /// <summary>Why descriptions with other words were joined.</summary>
    public List<string> Why { get; } = [];
}
