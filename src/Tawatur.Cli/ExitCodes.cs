namespace Tawatur.Cli;

/// <summary>What the program tells whoever started it.</summary>
internal static class ExitCodes
{
    public const int Done = 0;

    /// <summary>Something of what was asked failed; each failure is a line on standard error.</summary>
    public const int Failed = 1;

    public const int WrongUsage = 2;

    public const int Interrupted = 130;
}
