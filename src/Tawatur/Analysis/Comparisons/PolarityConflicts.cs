using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Analysis.Comparisons;

/// <summary>Finds a content that one speaker denies or negates and another affirms.</summary>
internal static class PolarityConflicts
{
    // Found by reading what comes out: with less in common, or names alone, two speakers speak of one subject and do not contradict each other.
    private const int MinShared = 3;
    private const double MinShareOfDenial = 0.7;
    private const double MinShareOfNegation = 0.8;
    private const int MinConnected = 2;
    private const int Longer = 3;

    // A word that comes again and again tells nothing; only its last uses are compared.
    private const int MaxUses = 6;

    /// <summary>Adds the conflicts of a document.</summary>
    public static void Read(Document document, ConflictWords words, List<Conflict> found)
    {
        if (!document.Statements.Any(s => s.Polarity == Polarity.Deny || s.Negated == Negation.Yes))
        {
            return;
        }

        var (names, negations) = (new NamePlaces(document), new NegationPlaces(document, words));
        var accounts = new List<Account>(document.Statements.Length);
        var uses = new Dictionary<long, List<int>>();
        var shared = new Dictionary<int, int>();
        foreach (var statement in document.Statements)
        {
            var account = Account.Of(document, statement, names, negations);
            if (!account.IsNegative && !account.IsAffirmative)
            {
                continue;
            }

            shared.Clear();
            foreach (var core in account.Weighty)
            {
                if (!uses.TryGetValue(core, out var before))
                {
                    uses.Add(core, before = []);
                }

                for (var use = Math.Max(0, before.Count - MaxUses); use < before.Count; use++)
                {
                    shared[before[use]] = shared.GetValueOrDefault(before[use]) + 1;
                }

                before.Add(accounts.Count);
            }

            if (TakenUp(accounts, account) is { } affirmed)
            {
                found.Add(Of(affirmed, account, "denied-clause"));
            }
            else if (Opposite(accounts, shared, account, names) is { } other)
            {
                found.Add(Of(other, account, "affirmed-and-denied"));
            }

            accounts.Add(account);
        }
    }

    /// <summary>"…, which the ministry denied": the denial's content is the words of the one who speaks before it.</summary>
    private static Account? TakenUp(List<Account> accounts, Account account)
    {
        if (account.Statement.Polarity != Polarity.Deny || account.Statement.Cue.Start < account.Statement.Content[^1].End)
        {
            return null;
        }

        for (var i = accounts.Count - 1; i >= 0 && i >= accounts.Count - MaxUses; i--)
        {
            var other = accounts[i].Statement;
            if (other.Polarity == Polarity.Affirm && other.Content[0].Overlaps(account.Statement.Content[0]) && other.Cue.Start < account.Statement.Cue.Start && !string.Equals(accounts[i].Voice, account.Voice, StringComparison.Ordinal))
            {
                return accounts[i];
            }
        }

        return null;
    }

    private static Account? Opposite(List<Account> accounts, Dictionary<int, int> shared, Account account, NamePlaces names)
    {
        Account? best = null;
        var most = 0;
        foreach (var (index, count) in shared)
        {
            var other = accounts[index];
            if (count >= MinShared && count > most && IsOpposite(other, account) && IsSameContent(other, account, count)
                && WordAlignment.Of(other.Rendering.Words, account.Rendering.Words).Connected(names) >= MinConnected)
            {
                (best, most) = (other, count);
            }
        }

        return best;
    }

    private static bool IsOpposite(Account a, Account b) =>
        !string.Equals(a.Voice, b.Voice, StringComparison.Ordinal) && ((a.IsNegative && b.IsAffirmative) || (a.IsAffirmative && b.IsNegative)) && !a.Statement.Content[0].Overlaps(b.Statement.Content[0]);

    /// <summary>A denial is short, and nearly all of its words have to come back; a negated content is like any other, and both have to be nearly the same.</summary>
    private static bool IsSameContent(Account a, Account b, int shared)
    {
        var denial = a.IsNegative ? a : b;
        var other = a.IsNegative ? b : a;
        return denial.Statement.Polarity == Polarity.Deny
            ? shared >= MinShareOfDenial * denial.Weighty.Count && other.Weighty.Count <= Longer * denial.Weighty.Count
            : shared >= MinShareOfNegation * Math.Max(a.Weighty.Count, b.Weighty.Count);
    }

    private static Conflict Of(Account a, Account b, string rule)
    {
        var denial = b.IsNegative ? b : a;
        var affirmed = b.IsNegative ? a : b;
        var isHedged = affirmed.Statement.Certainty != Certainty.Certain;
        var verb = denial.Statement.Polarity == Polarity.Deny ? "denies" : "negates";
        return new Conflict
        {
            Id = "",
            Kind = ConflictKind.Polarity,
            Strength = isHedged ? ConflictStrength.Differs : ConflictStrength.Contradicts,
            A = new ConflictSide(a.Statement.Content[0], a.Statement.Id),
            B = new ConflictSide(b.Statement.Content[0], b.Statement.Id),
            Why = $"{denial.Statement.Id} {verb} what {affirmed.Statement.Id} {(isHedged ? "does not give as certain" : "affirms")}",
            By = new FoundBy(nameof(ConflictFinder), rule),
        };
    }
}
