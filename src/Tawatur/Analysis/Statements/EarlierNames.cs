using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Statements;

/// <summary>Finds the fuller description that a name alone takes up, where no table knows the name: "Sandal" after "the lawyer Lila Sandal of the organisation X".</summary>
/// <param name="text">The document.</param>
/// <param name="speakers">Reads noun phrases.</param>
internal sealed class EarlierNames(StatementText text, SpeakerReader speakers)
{
    // Between a title and the surname behind it stand at most as many words.
    private const int MaxBefore = 10;

    // How much of the description may stand behind the name.
    private const int MaxBehind = 20;

    private readonly UnknownNames _names = new(text);
    private Dictionary<string, int>? _first;

    /// <summary>Returns the description around the first place of the name, where it is longer; else <c>null</c>.</summary>
    public (int First, int End)? Find((int First, int End) source)
    {
        if (source.End - source.First > 1 || text.Tokens[source.First].Kind != TokenKind.Word || !IsName(source.First))
        {
            return null;
        }

        _first ??= Index();
        if (!_first.TryGetValue(text.Tokens[source.First].Word.Stem, out var place) || place >= source.First)
        {
            return null;
        }

        (int, int)? found = null;
        for (var at = place; at >= 0 && at > place - MaxBefore; at--)
        {
            if (text.Tokens[at].Kind != TokenKind.Word && !text.IsComma(at) && text.Mark(at) is not ('-' or '#' or '_'))
            {
                break;
            }

            if (text[at].Has(ParticleRoles.Complementizer | ParticleRoles.Carrying | ParticleRoles.Relative) || text[at].IsCueVerb)
            {
                break;
            }

            if ((text[at].Head is not null || text[at].PhraseEnd > at || _names.IsForeign(at)) && speakers.Read(at, Math.Min(text.Tokens.Length, place + MaxBehind), Objects) is var end && end > place && end - at > 1 && end <= source.First)
            {
                found = (at, end);
            }
        }

        return found;
    }

    private const CueFrames Objects = CueFrames.To | CueFrames.On | CueFrames.About | CueFrames.With;

    private bool IsName(int at) =>
        text.Tokens[at].Kind == TokenKind.Word && !text.IsDefinite(at) && text[at] is { Head: null, Entity: 0, Via: null, Nominal: 0, Roles: ParticleRoles.None, Preposition: CueFrames.None, IsCueVerb: false, TimeEnd: 0 }
        && text.EntryAt<OrganizationHeadEntry>(at, out _) is null;

    private Dictionary<string, int> Index()
    {
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < text.Tokens.Length; i++)
        {
            if (IsName(i))
            {
                first.TryAdd(text.Tokens[i].Word.Stem, i);
            }
        }

        return first;
    }
}
