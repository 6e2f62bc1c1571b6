using System.Buffers;
using Tawatur.Export;
using Tawatur.Read;

namespace Tawatur.Cli.Reading;

/// <summary>The page <c>index.html</c> of a folder of pages, where it holds several.</summary>
/// <param name="folder">The folder.</param>
internal sealed class FolderIndex(string folder)
{
    /// <summary>The name of the page without its ending.</summary>
    public const string Name = "index";

    private readonly HtmlIndexWriter _index = new();
    private int _pages;

    public void Add(ReadOutcome outcome, string file)
    {
        if (outcome.Summary is { } summary)
        {
            _index.Add(summary, file);
            _pages++;
        }
    }

    public void Add(ReadFailure failure) => _index.AddFailure(failure.Place.ToString(), failure.Why);

    /// <summary>Writes it, whole or not at all. One report alone needs no page that leads to it.</summary>
    public void Write()
    {
        if (_pages == 0 || _index.Count < 2)
        {
            return;
        }

        var page = new ArrayBufferWriter<byte>();
        _index.Write(page);
        page.Write("\n"u8);
        WholeFile.Write(Path.Combine(folder, Name + ".html"), page.WrittenSpan);
    }
}
