using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Statements;

/// <summary>Reads a colon in a headline or in a line that links to one: "X: …" speaks where X can speak; a place before a colon is where it happened.</summary>
/// <param name="text">The document.</param>
/// <param name="speakers">Reads noun phrases.</param>
/// <param name="vias">Reads carriers.</param>
internal sealed class HeadlineReader(StatementText text, SpeakerReader speakers, ViaReader vias)
{
    // Behind whom it names a headline puts at most an occasion or whom he spoke to: "X after meeting Y:".
    private const int MaxRest = 8;

    // A line that links to another report is no longer than a headline.
    private const int MaxLine = 22;

    private readonly FirstPerson _person = new(text);

    /// <summary>Returns whether a sentence is a paragraph of its own without a stop, as the headlines of other reports stand in the body.</summary>
    public bool IsLine(int sentence)
    {
        var (all, own) = (text.Document.Sentences, text.Document.Sentences[sentence]);
        return own.EndToken - own.FirstToken <= MaxLine && text.Mark(own.EndToken - 1) != '.'
            && (sentence == 0 || all[sentence - 1].Paragraph != own.Paragraph) && (sentence == all.Length - 1 || all[sentence + 1].Paragraph != own.Paragraph);
    }

    /// <summary>Reads the sentence, or returns <c>null</c>.</summary>
    /// <param name="sentence">Its index.</param>
    /// <param name="first">Its first token.</param>
    /// <param name="end">The token behind its last.</param>
    /// <param name="others">The statements that verbs and nouns bring in it.</param>
    /// <param name="isTitle">Whether it is the title of the report.</param>
    public StatementDraft? Read(int sentence, int first, int end, IReadOnlyList<StatementDraft> others, bool isTitle)
    {
        var start = first;
        for (var colon = Colon(first, end); colon > first && colon + 1 < end; colon = Colon(colon + 1, end))
        {
            for (var i = start; i < colon; i++)
            {
                start = text.Mark(i) is '.' or '|' ? i + 1 : start; // "after the meeting.. X:"
            }

            var draft = new StatementDraft { Sentence = sentence, CueFirst = colon, CueEnd = colon + 1, Rule = "headline-colon", ContentFirst = colon + 1, ContentEnd = End(colon + 1, end), Certainty = Certainty.Certain };
            var isFigure = text.Tokens[colon + 1].Kind == TokenKind.Number && draft.ContentEnd - colon <= 4; // "X: 33 years"
            if (!isFigure && start < colon && Subject(start, colon, isTitle) is > 0 and var subject)
            {
                draft.Source = (text[start].Preposition != CueFrames.None ? start + 1 : start, subject);
                if (subject < colon && vias.Read(subject, colon, out var via) == colon && via.Kind == ViaKind.Carrier)
                {
                    draft.Via.Add(via);
                }

                return draft;
            }

            // "X warns of …: a second thing he said".
            foreach (var other in others)
            {
                if (isTitle && other.Sentence == sentence && other.CueEnd <= colon && other.Source is { } source && source.End <= colon)
                {
                    draft.Source = source;
                    return draft;
                }
            }

            start = colon + 1; // "read also: X: …"
        }

        return null;
    }

    private int Colon(int at, int end)
    {
        while (at < end && text.Mark(at) != ':')
        {
            at++;
        }

        return at < end ? at : -1;
    }

    /// <summary>In a headline two stops close the words where somebody else stands behind them: "X: …  .. and Y mocks".</summary>
    private int End(int at, int end)
    {
        for (var i = at; i < end; i++)
        {
            if (text[i].QuotationEnd > 0)
            {
                i = Math.Min(text[i].QuotationEnd, end) - 1;
            }
            else if (text.Mark(i) == '.' && i > at + 2 && i < end - 1 && (text[i + 1].Entity > 0 || text[i + 1].Nominal > 0 || text[i + 1].Head is not null))
            {
                return i;
            }
        }

        return end;
    }

    /// <summary>Returns the token behind whoever speaks before the colon; 0 where nobody does.</summary>
    private int Subject(int first, int colon, bool isTitle)
    {
        var start = text[first].Preposition == CueFrames.In && first + 1 < colon && text.IsMediaName(first + 1) ? first + 1 : first; // "in the Times: …"
        var end = Addressee(start, colon, Math.Min(colon, Math.Max(start, speakers.Read(start, colon))));
        if (end == start || !(end == colon || IsRest(end, colon) || (text[start].Head is not null && IsAdjectives(end, colon))))
        {
            return 0;
        }

        if (end == colon && end == start + 1 && text[start].Head is { Agreement: not Agreement.Plural } && !text.IsDefinite(start) && text[start].Entity == 0)
        {
            return 0; // "watch: …" is written like "a witness: …"
        }

        var speaks = CanSpeak(start);
        if (end < colon && speaks == true && text[start].Head is not null && !text.IsDefinite(start) && text[end].Preposition == CueFrames.None && IsAdjectives(end, colon))
        {
            end = colon; // "a secret international report: …"
        }

        return speaks == true || ((isTitle || speaks is not null) && _person.Speaks(colon + 1)) ? end : 0;
    }

    /// <summary>"the emir to X: …": whoever is spoken to stands behind a name or a definite noun.</summary>
    private int Addressee(int first, int colon, int end)
    {
        for (var i = first + 1; i < colon; i++)
        {
            if (text.HasProclitic(i, Proclitics.To, Characters.Lam) && (text.IsMediaName(i) || text[i].Via is { Kind: ViaKind.Carrier } || ((text[i].Entity > 0 || text.Tokens[i].Word.Folded.Length == 1) && (text[i - 1].Entity > 0 || text[i - 1].Head is not null))))
            {
                return i;
            }
        }

        return end;
    }

    /// <summary>What may stand between the name and the colon: an occasion, a subject, whom he answered or spoke to.</summary>
    private bool IsRest(int at, int colon) =>
        colon - at <= MaxRest
        && (text[at].Preposition != CueFrames.None || text[at].Has(ParticleRoles.Function | ParticleRoles.Background) || text[at].IsCueVerb || text.HasProclitic(at, Proclitics.To, Characters.Lam) || text.EntryAt<ViaPrepositionEntry>(at, out _) is not null);

    private bool IsAdjectives(int at, int colon)
    {
        for (var i = at; i < colon; i++)
        {
            if (text.Tokens[i].Kind != TokenKind.Word || text[i].Roles != ParticleRoles.None || text[i].Preposition != CueFrames.None || text[i].IsCueVerb)
            {
                return false;
            }
        }

        return colon - at <= 4;
    }

    /// <summary>A person, a body, a description of one: yes. A state or town: only in the first person, which <c>false</c> leaves open. Anything else: <c>null</c>.</summary>
    private bool? CanSpeak(int first)
    {
        if (text.EntryAt<CueNounEntry>(first, out _) is not null)
        {
            return null; // "accusations: …"
        }

        if (text[first].Head is not null || text.IsMediaName(first))
        {
            return true;
        }

        var entity = text[first].Entity > 0 ? text[first].Entity : text[first].Nominal;
        if (entity > 0)
        {
            return text.Document.Entities[entity - 1].Type switch
            {
                EntityType.Person or EntityType.Organization => true,
                EntityType.GeopoliticalEntity or EntityType.Location or EntityType.Facility => false,
                _ => null,
            };
        }

        return text.EntryAt<OrganizationHeadEntry>(first, out _) is not null ? true : (text.Tokens[first].Word.Names & NameTraits.Common) == 0 ? false : null;
    }
}
