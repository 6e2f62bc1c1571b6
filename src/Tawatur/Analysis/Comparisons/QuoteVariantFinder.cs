using System.Collections.Immutable;
using Tawatur.Documents;

namespace Tawatur.Analysis.Comparisons;

/// <summary>Finds statements of one speaker that render one utterance, by the cores of words that they share, whatever their order and person.</summary>
internal sealed class QuoteVariantFinder : IAnnotator
{
    // Found on the news that the rules were counted in: with fewer shared words, or a smaller share of the shorter, two statements are on one subject and no more.
    private const int MinShared = 4;
    private const double MinShare = 0.55;

    // Two statements on one subject share words here and there; two renderings share phrases.
    private const int MinConnected = 3;
    private const double MinConnectedShare = 0.4;

    // Of many words some are shared by chance.
    private const int Longer = 4;
    private const double MinShareOfShort = 0.8;

    // A word that a speaker uses again and again tells nothing; it is compared with its last uses alone, which keeps the work linear.
    private const int MaxUses = 6;

    /// <inheritdoc/>
    public Layers Requires => Layers.Tokens | Layers.Statements;

    /// <inheritdoc/>
    public Layers Provides => Layers.QuoteVariants;

    /// <inheritdoc/>
    public Document Apply(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var speakers = new Dictionary<string, List<Statement>>(StringComparer.Ordinal);
        foreach (var statement in document.Statements)
        {
            if (statement.Speaker?.Entity is { } entity)
            {
                if (!speakers.TryGetValue(entity, out var own))
                {
                    speakers.Add(entity, own = []);
                }

                own.Add(statement);
            }
        }

        NamePlaces? names = null;
        var found = new List<(ToldStatement A, ToldStatement B, ImmutableArray<QuoteChange> Changes)>();
        foreach (var own in speakers.Values)
        {
            if (own.Count > 1 && own.Exists(s => s.Mode != StatementMode.Indirect))
            {
                Compare(document, own, names ??= new NamePlaces(document), found);
            }
        }

        found.Sort(static (x, y) => x.B.Statement.Cue.CompareTo(y.B.Statement.Cue) is not 0 and var order ? order : string.CompareOrdinal(x.B.Statement.Id, y.B.Statement.Id));
        return document with
        {
            QuoteVariants = [.. found.Select((pair, i) => new QuoteVariant
            {
                Id = $"r{i + 1}",
                Statements = [pair.A.Statement.Id, pair.B.Statement.Id],
                Changes = pair.Changes,
                By = new FoundBy(nameof(QuoteVariantFinder), "shared-words"),
            })],
        };
    }

    private static void Compare(Document document, List<Statement> own, NamePlaces names, List<(ToldStatement A, ToldStatement B, ImmutableArray<QuoteChange> Changes)> found)
    {
        var uses = new Dictionary<long, List<int>>();
        var renderings = new List<ToldStatement>(own.Count);
        var shared = new Dictionary<int, int>();
        foreach (var statement in own)
        {
            var rendering = ToldStatement.Of(document, statement);
            shared.Clear();
            foreach (var core in rendering.Rendering.Cores)
            {
                if (!uses.TryGetValue(core, out var before))
                {
                    uses.Add(core, before = []);
                }

                for (var i = Math.Max(0, before.Count - MaxUses); i < before.Count; i++)
                {
                    shared[before[i]] = shared.GetValueOrDefault(before[i]) + 1;
                }

                before.Add(renderings.Count);
            }

            renderings.Add(rendering);
            if (Best(renderings, shared, rendering) is { } earlier && WordAlignment.Of(earlier.Rendering.Words, rendering.Rendering.Words) is var alignment && IsOneUtterance(earlier.Rendering, rendering.Rendering, alignment.Connected(names))
                && VariantChanges.Between(document, earlier, rendering, alignment) is { Length: > 0 } changes)
            {
                found.Add((earlier, rendering, changes));
            }
        }
    }

    private static bool IsOneUtterance(Rendering a, Rendering b, int connected) =>
        connected >= MinConnected && connected >= MinConnectedShare * Math.Min(a.Cores.Count, b.Cores.Count);

    /// <summary>The earlier statement that shares the most; of equals the nearest.</summary>
    private static ToldStatement? Best(List<ToldStatement> renderings, Dictionary<int, int> shared, ToldStatement rendering)
    {
        ToldStatement? best = null;
        var most = 0;
        foreach (var (index, count) in shared)
        {
            var other = renderings[index];
            if (count >= MinShared && count >= most && count >= ShareOf(other.Rendering, rendering.Rendering)
                && (other.Statement.Mode != StatementMode.Indirect || rendering.Statement.Mode != StatementMode.Indirect) && !Overlap(other.Statement, rendering.Statement))
            {
                (best, most) = (other, count);
            }
        }

        return best;
    }

    private static double ShareOf(Rendering a, Rendering b)
    {
        var (shorter, longer) = (Math.Min(a.Cores.Count, b.Cores.Count), Math.Max(a.Cores.Count, b.Cores.Count));
        return shorter * (longer > Longer * shorter ? MinShareOfShort : MinShare);
    }

    /// <summary>A statement inside another has its words because they are the same words.</summary>
    private static bool Overlap(Statement a, Statement b)
    {
        foreach (var piece in a.Content)
        {
            foreach (var other in b.Content)
            {
                if (piece.Overlaps(other))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
