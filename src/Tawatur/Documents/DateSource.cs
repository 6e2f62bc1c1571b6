namespace Tawatur.Documents;

/// <summary>What said when an article was published.</summary>
public enum DateSource
{
    /// <summary>The user, or the record that the article came in.</summary>
    Given,

    /// <summary>The page itself.</summary>
    Page,

    /// <summary>A feed that lists the article.</summary>
    Feed,
}
