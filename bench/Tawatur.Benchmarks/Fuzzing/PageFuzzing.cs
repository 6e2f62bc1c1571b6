using SharpFuzz;
using Tawatur.Read;
using Tawatur.Read.Pages;

namespace Tawatur.Benchmarks.Fuzzing;

/// <summary>Pages that are made to break the reader: the side of <c>./measure fuzz</c> that runs inside .NET. afl-fuzz makes the pages, guided by the branches that the last ones took.</summary>
internal static class PageFuzzing
{
    // A page that costs more is a failure of its own: the least page that hangs is worth keeping.
    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(5);

    /// <summary>Rewrites assemblies in place so that they count the branches that they take.</summary>
    public static int Instrument(IEnumerable<string> assemblies)
    {
        foreach (var assembly in assemblies)
        {
            var types = Fuzzer.Instrument(assembly, _ => true, Options.Value).Count();
            Console.Error.WriteLine($"{Path.GetFileName(assembly)}: {types} types");
        }

        return 0;
    }

    /// <summary>Serves afl-fuzz: reads a page from standard input for every turn. A process that dies is started anew, so that even an overflown stack is only a crash.</summary>
    public static int Run()
    {
        Fuzzer.OutOfProcess.Run(stream =>
        {
            var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            _ = Read(bytes.ToArray());
        });
        return 0;
    }

    /// <summary>Reads each file as the fuzzer did, and says what came of it. A fault ends the program with its trace.</summary>
    public static int Replay(IEnumerable<string> files)
    {
        foreach (var file in files)
        {
            var result = Read(File.ReadAllBytes(file));
            Console.WriteLine(result is ReadArticle read ? $"{file}: {read.Article.Paragraphs.Length} paragraphs, {read.Article.Embeds.Length} embeds" : result.ToString());
        }

        return 0;
    }

    private static ReadResult Read(byte[] bytes)
    {
        var from = TimeProvider.System.GetTimestamp();
        var result = PageReader.Read(new PageSource(bytes), new ReportPlace("page"), new ReadOptions { Limits = new ReadLimits { ReportTime = MostTime } });
        if (TimeProvider.System.GetElapsedTime(from) > 2 * MostTime)
        {
            throw new TimeoutException("the time limit did not hold");
        }

        if (result is ReadArticle read)
        {
            ArticleLaws.Check(read.Article);
        }

        return result;
    }
}
