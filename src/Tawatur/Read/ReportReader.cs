using System.Runtime.CompilerServices;

namespace Tawatur.Read;

/// <summary>Reads the reports of an input, one after the other, in bounded memory.</summary>
public static class ReportReader
{
    /// <summary>Reads an input of any kind; what it holds is told from its content, then from its name.</summary>
    /// <param name="input">The input.</param>
    /// <param name="options">What the user says of the reports; nothing where it is <c>null</c>.</param>
    /// <param name="cancellation">Checked between blocks.</param>
    /// <returns>An article or a failure for every report, in the order of the input. A failure of one report does not end the others.</returns>
    public static async IAsyncEnumerable<ReadResult> ReadAsync(ReportInput input, ReadOptions? options = null, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        options ??= new ReadOptions();
        using var reader = new InputReader(input, options.Limits);
        while (await reader.NextAsync(cancellation).ConfigureAwait(false) is { } block)
        {
            foreach (var result in BlockReader.Read(block, options))
            {
                yield return result;
            }

            block.Release();
        }
    }
}
