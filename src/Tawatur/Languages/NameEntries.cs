using Tawatur.Documents;

namespace Tawatur.Languages;

/// <summary>A name, or for weapons and vehicles a class of them, that a table has.</summary>
/// <param name="Term">The name as it stands in the text.</param>
/// <param name="Name">The main name of the same thing.</param>
/// <param name="Type">What it is.</param>
/// <param name="Table">The table that has it.</param>
/// <param name="NeedsContext">Whether it is an ordinary word too and needs a word of its kind beside it.</param>
/// <param name="IsClass">Whether it describes rather than names.</param>
internal sealed record NameEntry(string Term, string Name, EntityType Type, string Table, bool NeedsContext, bool IsClass) : TermEntry(Term)
{
    /// <summary>Gets whether it is an outlet or a news agency.</summary>
    public bool IsMedia { get; init; }

    /// <summary>Gets what kind of organisation it is, as its table says; <c>null</c> for other things.</summary>
    public string? OrganizationKind { get; init; }
}

/// <summary>An adjective or noun of a state, people or place.</summary>
/// <param name="Term">The form.</param>
/// <param name="Of">What it refers to.</param>
/// <param name="Type">What that is.</param>
/// <param name="IsPeople">Whether the form is a noun for people.</param>
internal sealed record NisbaEntry(string Term, string Of, EntityType Type, bool IsPeople) : TermEntry(Term);

/// <summary>A title, office, rank or profession.</summary>
/// <param name="Term">The form.</param>
/// <param name="Title">The main form.</param>
/// <param name="Kind">What kind of title.</param>
/// <param name="NeedsComplement">Whether what it is of must follow.</param>
internal sealed record TitleEntry(string Term, string Title, TitleKind Kind, bool NeedsComplement) : TermEntry(Term);

/// <summary>The kinds of titles.</summary>
internal enum TitleKind
{
    Office,

    /// <summary>A word for the holder of any office ("the official").</summary>
    General,
    Royal,
    Rank,
    Address,
    Profession,

    /// <summary>A rank or profession that is an ordinary word too ("the team", "the world"): only a sure name behind it makes it one.</summary>
    Homograph,

    /// <summary>A relative of whom follows.</summary>
    Kin,
}

/// <summary>A word that heads the name or description of an organisation.</summary>
internal sealed record OrganizationHeadEntry(string Term, string Head, OrganizationHeadKind Kind) : TermEntry(Term)
{
    /// <summary>Gets the words behind which the head is meant as an organisation; <c>null</c> where any may follow.</summary>
    public OrganizationNeighbours? Neighbours { get; init; }

    /// <summary>Gets whether the word alone, or with less behind it, takes up an organisation named before.</summary>
    public bool IsTakenUp { get; init; }

    /// <summary>Gets the kinds of listed organisations that the word alone takes up too.</summary>
    public string[] Kinds { get; init; } = [];
}

/// <summary>A description that stands for one organisation, where that is named before.</summary>
/// <param name="Term">The description.</param>
/// <param name="Of">The organisation.</param>
internal sealed record DescribedOrganizationEntry(string Term, string Of) : TermEntry(Term);

/// <summary>What an organisation's head word does.</summary>
internal enum OrganizationHeadKind
{
    Name,
    Body,
    Outer,
    Outlet,
    Club,
}

/// <summary>A word that stands before the name of a place.</summary>
internal sealed record PlaceHeadEntry(string Term, EntityType Type) : TermEntry(Term);
