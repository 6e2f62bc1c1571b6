using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Statements;

/// <summary>Decides how well the links of a chain can be traced.</summary>
/// <param name="text">The document.</param>
internal sealed class LinkTracer(StatementText text)
{
    /// <summary>Returns the traceability of a speaker.</summary>
    public Traceability Of(SpeakerDescription speaker) => speaker.Kind switch
    {
        SpeakerKind.Anonymous => IsPlural(speaker.Fullest.First) ? Traceability.UnnamedPlural : Traceability.UnnamedOne,
        SpeakerKind.Media or SpeakerKind.Document when speaker.Entity == 0 && IsCollective(speaker.Fullest) => Traceability.VagueCollective,
        var kind => Of(kind),
    };

    /// <summary>Returns the traceability of a carrier.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="words">Its tokens.</param>
    /// <param name="entity">The named entity, from 1; 0 for none.</param>
    public Traceability Of(SpeakerKind kind, (int First, int End) words, int entity) => Of(new SpeakerDescription { Number = 0, Kind = kind, Fullest = words, Entity = entity });

    /// <summary>Returns the traceability of a kind, where no words tell more.</summary>
    public static Traceability Of(SpeakerKind kind) => kind switch
    {
        SpeakerKind.Unspecified => Traceability.NoSource,
        SpeakerKind.Social => Traceability.Crowd,
        SpeakerKind.Anonymous => Traceability.UnnamedOne,
        SpeakerKind.Office => Traceability.UnnamedOffice,
        SpeakerKind.Person => Traceability.NamedPerson,
        _ => Traceability.Body,
    };

    /// <summary>"sources", "two officials", "a number of witnesses"; not "a source", "one of the officials".</summary>
    private bool IsPlural(int first) =>
        text.EntryAt<QuantifierEntry>(first, out _) is not null || text.Tokens[first].Kind == TokenKind.Number
        || text[first].Head is { Agreement: Agreement.Plural or Agreement.Dual } or { Agreement: Agreement.Feminine, Term: not [.., Characters.TehMarbuta] };

    /// <summary>"media", "agencies", "newspapers", "reports": many, and none of them named.</summary>
    private bool IsCollective((int First, int End) words)
    {
        for (var i = words.First; i < words.End; i++)
        {
            if (text[i].Entity > 0 || text[i].QuotationEnd > 0)
            {
                return false;
            }
        }

        return text[words.First].Head is { Agreement: Agreement.Feminine or Agreement.Plural, Term: not [.., Characters.TehMarbuta] };
    }
}
