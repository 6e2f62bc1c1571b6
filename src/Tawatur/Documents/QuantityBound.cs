namespace Tawatur.Documents;

/// <summary>How tightly the words bind a number.</summary>
public enum QuantityBound
{
    /// <summary>Exactly so many.</summary>
    Exact,

    /// <summary>About so many.</summary>
    Approximate,

    /// <summary>So many or more.</summary>
    AtLeast,

    /// <summary>So many or fewer.</summary>
    AtMost,

    /// <summary>Between two numbers.</summary>
    Range,

    /// <summary>A vague plural ("dozens"), as an interval.</summary>
    Vague,
}
