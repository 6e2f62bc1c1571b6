namespace Tawatur.Documents;

/// <summary>Something that a page shows beside its text: evidence that the report points to, and that the reading does not hold.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Url">Its address, resolved against the address of the page where that is known.</param>
public sealed record Embed(EmbedKind Kind, string Url)
{
    /// <summary>Gets the paragraph that it stands behind, or the first one where it stands before all; <c>null</c> where the text is empty.</summary>
    public TextSpan? Near { get; init; }

    /// <summary>Gets the words under it, which stand in the text; <c>null</c> where there are none.</summary>
    public TextSpan? Caption { get; init; }
}
