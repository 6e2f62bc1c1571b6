namespace Tawatur.Analysis.Statements;

/// <summary>How well a link of a chain can be traced: the order of docs/counting.md. It is traceability, never credibility.</summary>
internal enum Traceability
{
    NoSource,
    Crowd,
    UnnamedPlural,
    UnnamedOne,
    VagueCollective,
    UnnamedOffice,
    Body,
    NamedPerson,
    DocumentAtHand,
}
