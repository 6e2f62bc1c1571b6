using Tawatur.Read;

namespace Tawatur.Cli.Reading;

/// <summary>What <c>tawatur read</c> was asked.</summary>
internal sealed record ReadRequest
{
    public required IReadOnlyList<string> Inputs { get; init; }

    public required ReadOptions Options { get; init; }

    public bool IsJson { get; init; }

    public bool IsHtml { get; init; }

    /// <summary>Gets whether every report is a line of its own, even a single one.</summary>
    public bool IsLines { get; init; }

    /// <summary>Gets whether findings are explained rather than shown.</summary>
    public bool IsExplained { get; init; }

    /// <summary>Gets the finding to explain; all of them where it is <c>null</c>.</summary>
    public string? Finding { get; init; }

    /// <summary>Gets the folder that the readings go to; standard output where it is <c>null</c>.</summary>
    public string? Folder { get; init; }

    /// <summary>Gets the folder that keeps the pages that are fetched; they are not kept where it is <c>null</c>.</summary>
    public string? PageFolder { get; init; }

    public string? Tables { get; init; }

    public int? Workers { get; init; }
}
