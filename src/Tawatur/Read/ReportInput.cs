namespace Tawatur.Read;

/// <summary>A file, standard input, or an address of the web, that holds one report or many.</summary>
/// <param name="Name">How it is called in messages and, where it holds one report, in <see cref="Documents.Article.Ref"/>.</param>
/// <param name="Open">Opens it; called once, by the reader, which closes the stream. An address is not opened but fetched.</param>
public sealed record ReportInput(string Name, Func<Stream> Open)
{
    /// <summary>The name of standard input.</summary>
    public const string StandardInputName = "-";

    /// <summary>Gets whether bytes come while they are made, so that the reader must not wait for more than it needs.</summary>
    public bool IsLive { get; init; }

    /// <summary>Gets whether <see cref="Name"/> is an address whose page is to be fetched.</summary>
    public bool IsAddress { get; init; }

    /// <summary>Returns an address as an input. Nothing is asked for before its turn comes.</summary>
    /// <param name="address">The address; one that cannot or must not be fetched shows when its turn comes.</param>
    public static ReportInput Address(string address) =>
        new(address, () => throw new InvalidOperationException($"{address} is fetched, not opened")) { IsAddress = true };

    /// <summary>Returns a file as an input.</summary>
    /// <param name="path">Its path; a file that is not there shows when it is read.</param>
    public static ReportInput File(string path) =>
        new(path, () => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0, FileOptions.SequentialScan));

    /// <summary>Returns standard input.</summary>
    public static ReportInput StandardInput() => new(StandardInputName, Console.OpenStandardInput) { IsLive = true };
}
