using System.Collections.Immutable;

namespace Tawatur.Tests.Specs;

/// <summary>An example of a spec: a text, and every finding of one layer that it must give.</summary>
internal sealed record SpecExample
{
    /// <summary>Gets the file, from the folder of specs: <c>ar/times.md</c>.</summary>
    public required string File { get; init; }

    /// <summary>Gets the line of the opening fence, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>Gets the heading above, and the number of the example below it.</summary>
    public required string Name { get; init; }

    /// <summary>Gets what is wrong with the block itself; <c>null</c> where it can be run.</summary>
    public string? Problem { get; init; }

    public bool IsSkipped { get; init; }

    public string Layer { get; init; } = "";

    public string Language { get; init; } = "ar";

    public string? Published { get; init; }

    public string? Outlet { get; init; }

    public string? Author { get; init; }

    /// <summary>Gets a folder of tables that the example adds, from the root of the checkout.</summary>
    public string? Tables { get; init; }

    public bool HasTitle { get; init; }

    public string Text { get; init; } = "";

    public ImmutableArray<string> Expected { get; init; } = [];
}
