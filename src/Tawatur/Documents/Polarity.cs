namespace Tawatur.Documents;

/// <summary>The polarity of the act of speech: "he denied bombing" is <see cref="Deny"/>, "he said that he did not bomb" is <see cref="Affirm"/>.</summary>
public enum Polarity
{
    /// <summary>The speaker affirms the content.</summary>
    Affirm,

    /// <summary>The speaker denies the content.</summary>
    Deny,
}
