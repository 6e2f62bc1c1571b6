using System.Collections.Immutable;
using Tawatur.Documents;

namespace Tawatur.Analysis.Statements;

/// <summary>Builds the chain of a statement: the outlet, the carriers that its sentence names, the speaker.</summary>
internal static class ChainBuilder
{
    /// <summary>Returns the chain of a statement.</summary>
    public static Chain Of(Article article, SpeakerKind kind, Speaker? speaker, ImmutableArray<Via> via, bool isCarriedOver)
    {
        var links = ImmutableArray.CreateBuilder<Transmitter>(via.Length + 2);
        links.Add(OutletOf(article));
        foreach (var carrier in via)
        {
            if (carrier.Kind == ViaKind.Carrier)
            {
                links.Add(new Transmitter { Kind = SpeakerKind.Media, Span = carrier.Span, Manner = Manner.Cited });
            }
        }

        links.Add(new Transmitter { Kind = kind, Entity = speaker?.Entity, Span = speaker?.Span, Manner = speaker is null ? Manner.Unknown : Manner.Said, IsInferred = isCarriedOver && speaker is not null });
        var chain = links.DrainToImmutable();
        return new Chain(chain, LeastTraceable(chain));
    }

    /// <summary>Returns the chain of an assertion: the outlet alone.</summary>
    public static Chain Of(Article article) => new([OutletOf(article)], 0);

    private static Transmitter OutletOf(Article article) =>
        new() { Kind = SpeakerKind.Outlet, Name = article.Outlet?.Name, From = TransmitterSource.Given, Manner = Manner.Published };

    private static int LeastTraceable(ImmutableArray<Transmitter> links)
    {
        var least = 0;
        for (var i = 1; i < links.Length; i++)
        {
            if (Traceability(links[i].Kind) <= Traceability(links[least].Kind))
            {
                least = i;
            }
        }

        return least;
    }

    /// <summary>The order of docs/counting.md; it is traceability, never credibility.</summary>
    private static int Traceability(SpeakerKind kind) => kind switch
    {
        SpeakerKind.Unspecified => 0,
        SpeakerKind.Social => 1,
        SpeakerKind.Anonymous => 2,
        SpeakerKind.Office => 5,
        SpeakerKind.Organization or SpeakerKind.Outlet or SpeakerKind.Media => 6,
        SpeakerKind.Person => 7,
        _ => 8,
    };
}
