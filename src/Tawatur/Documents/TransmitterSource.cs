namespace Tawatur.Documents;

/// <summary>Where a link of a chain is known from.</summary>
public enum TransmitterSource
{
    /// <summary>The text.</summary>
    Text,

    /// <summary>The byline.</summary>
    Author,

    /// <summary>What was given with the article.</summary>
    Given,
}
