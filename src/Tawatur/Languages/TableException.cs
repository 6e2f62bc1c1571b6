namespace Tawatur.Languages;

/// <summary>A table that cannot be read: says which file and line, and what is wrong.</summary>
/// <param name="file">The file's name.</param>
/// <param name="line">The line, from 1.</param>
/// <param name="problem">What is wrong.</param>
public sealed class TableException(string file, int line, string problem) : Exception($"{file}:{line}: {problem}")
{
    /// <summary>Gets the file's name.</summary>
    public string File { get; } = file;

    /// <summary>Gets the line, from 1.</summary>
    public int Line { get; } = line;
}
