namespace Tawatur.Read;

/// <summary>What reading one report gave: a <see cref="ReadArticle"/> or a <see cref="ReadFailure"/>.</summary>
public abstract record ReadResult
{
    private protected ReadResult()
    {
    }
}
