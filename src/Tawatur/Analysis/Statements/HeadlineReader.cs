using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Statements;

/// <summary>Reads a colon in a headline: "X: …" speaks where X can speak; a place before a colon is where it happened.</summary>
/// <param name="text">The document.</param>
/// <param name="speakers">Reads noun phrases.</param>
/// <param name="vias">Reads carriers.</param>
internal sealed class HeadlineReader(StatementText text, SpeakerReader speakers, ViaReader vias)
{
    /// <summary>Reads the title's sentence, or returns <c>null</c>.</summary>
    public StatementDraft? Read(int sentence, int first, int end, IReadOnlyList<StatementDraft> others)
    {
        var colon = -1;
        for (var i = first; i < end; i++)
        {
            if (text.Mark(i) == ':')
            {
                colon = i;
                break;
            }
        }

        if (colon <= first || colon + 1 >= end)
        {
            return null;
        }

        var draft = new StatementDraft { Sentence = sentence, CueFirst = colon, CueEnd = colon + 1, Rule = "headline-colon", ContentFirst = colon + 1, ContentEnd = end, Certainty = Certainty.Certain };
        var subject = Addressee(first, colon);
        if (speakers.Read(first, subject) == subject && !IsPlace(first, subject))
        {
            draft.Source = (first, subject);
            if (subject < colon && vias.Read(subject, colon, out var via) == colon && via.Kind == ViaKind.Carrier)
            {
                draft.Via.Add(via);
            }

            return draft;
        }

        // "X warns of …: a second thing he said".
        foreach (var other in others)
        {
            if (other.Sentence == sentence && other.CueEnd <= colon && other.Source is { } source && source.End <= colon)
            {
                draft.Source = source;
                return draft;
            }
        }

        return null;
    }

    /// <summary>"the emir to X: …": whoever is spoken to stands behind a name or a definite noun.</summary>
    private int Addressee(int first, int colon)
    {
        for (var i = first + 1; i < colon; i++)
        {
            if (text.HasProclitic(i, Proclitics.To, Characters.Lam) && (text.IsMediaName(i) || text[i].Via is { Kind: ViaKind.Carrier } || (text[i].Entity > 0 && text[i - 1].Entity > 0)))
            {
                return i;
            }
        }

        return colon;
    }

    private bool IsPlace(int first, int colon)
    {
        if (text[first].Head is not null)
        {
            return false;
        }

        var entity = text[first].Entity;
        if (entity == 0)
        {
            return text[first].Nominal == 0;
        }

        // A state or town alone before a colon is a place, unless the words behind speak in the first person.
        var type = text.Document.Entities[entity - 1].Type;
        return text[first].NameEnd == colon && type is EntityType.GeopoliticalEntity or EntityType.Location or EntityType.Facility && !IsFirstPerson(colon + 1);
    }

    private bool IsFirstPerson(int at)
    {
        for (var i = at; i < text.Tokens.Length && i < at + 3; i++)
        {
            var word = text.Tokens[i].Word;
            if (word.Kind == TokenKind.Word && word.Folded.Length >= 4 && word.Folded[^1] == Characters.Alef && word.Folded[^2] == Characters.Noon)
            {
                return true;
            }
        }

        return false;
    }
}
