using Tawatur.Languages;

namespace Tawatur.Analysis.Quantities;

/// <summary>What befell people, by the last word of a sentence that told it, until a number takes it.</summary>
internal struct RoleTracker
{
    // "Killed in the raid that …, twelve soldiers": in news, farther words belong to another clause.
    private const int Reach = 8;

    private const string Killed = "killed";
    private const string Injured = "injured";
    public const string KilledOrInjured = "killed-or-injured";

    private int _end;
    private bool _isWaiting;

    /// <summary>Gets what befell them.</summary>
    public string? Role { get; private set; }

    /// <summary>Gets whether the verb says so only with an end behind the people.</summary>
    public bool NeedsEnd { get; private set; }

    public void Reset() => this = default;

    /// <summary>Takes a word that tells it; "killed and wounded" joins to one role.</summary>
    /// <param name="entry">The word.</param>
    /// <param name="first">The index of its first token.</param>
    /// <param name="end">The index behind its last.</param>
    /// <param name="isJoined">Whether "and" or "or" joins it to the word before.</param>
    public void See(CasualtyEntry entry, int first, int end, bool isJoined)
    {
        var isPair = _isWaiting && isJoined && entry.Kind != CasualtyKind.PluralVerb
            && ((Role == Killed && entry.Role == Injured) || (Role == Injured && entry.Role == Killed));
        Role = isPair ? KilledOrInjured : entry.Role;
        NeedsEnd = entry.Kind == CasualtyKind.NeedsEnd;
        _end = end;
        _isWaiting = true;
    }

    /// <summary>Takes a plural that names the people by it: "the number of the dead rose to".</summary>
    public void See(string role, int end) => (Role, NeedsEnd, _end, _isWaiting) = (role, false, end, true);

    /// <summary>Returns whether the last word that told it ends at a token.</summary>
    public readonly bool EndsAt(int token) => _isWaiting && _end == token;

    /// <summary>Returns whether the word is near enough to a number at a token.</summary>
    public readonly bool Reaches(int token) => _isWaiting && token - _end <= Reach;

    /// <summary>Marks the role as taken: the next number has to be joined to this one to have it too.</summary>
    public void Use() => _isWaiting = false;
}
