using Tawatur.Documents;

namespace Tawatur.Analysis.Statements;

/// <summary>A link of a chain while the chain is built.</summary>
/// <param name="Transmitter">The link.</param>
/// <param name="Traceability">How well it can be traced.</param>
/// <param name="Speaker">The speaker's number in <see cref="SpeakerResolver"/>; 0 for a carrier.</param>
/// <param name="Entity">The named entity, from 1; 0 for none.</param>
internal readonly record struct ChainLink(Transmitter Transmitter, Traceability Traceability, int Speaker, int Entity);
