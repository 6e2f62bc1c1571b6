namespace Tawatur.Documents;

/// <summary>How words frame what they tell.</summary>
public enum FramingKind
{
    /// <summary>Words that keep distance from what somebody else said, without doubting it.</summary>
    Distancing,
}
