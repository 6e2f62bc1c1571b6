using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Tawatur.Benchmarks.Speed;

/// <summary>The yardstick of speed: the system's ICU splits texts into words, on one thread.</summary>
internal static unsafe class IcuWords
{
    private const int WordBreaks = 1;
    private const int FirstWordStatus = 100; // UBRK_WORD_NUMBER

    private static readonly delegate* unmanaged<int, byte*, char*, int, int*, nint> Open;
    private static readonly delegate* unmanaged<nint, int> Next;
    private static readonly delegate* unmanaged<nint, int> Status;
    private static readonly delegate* unmanaged<nint, void> Close;

    static IcuWords()
    {
        var (library, version) = Load();
        Open = (delegate* unmanaged<int, byte*, char*, int, int*, nint>)NativeLibrary.GetExport(library, $"ubrk_open_{version}");
        Next = (delegate* unmanaged<nint, int>)NativeLibrary.GetExport(library, $"ubrk_next_{version}");
        Status = (delegate* unmanaged<nint, int>)NativeLibrary.GetExport(library, $"ubrk_getRuleStatus_{version}");
        Close = (delegate* unmanaged<nint, void>)NativeLibrary.GetExport(library, $"ubrk_close_{version}");
    }

    /// <summary>Returns the number of words that ICU finds in a text.</summary>
    public static int Count(string text)
    {
        var words = 0;
        fixed (char* start = text)
        fixed (byte* locale = "ar\0"u8)
        {
            var error = 0;
            var iterator = Open(WordBreaks, locale, start, text.Length, &error);
            if (error > 0)
            {
                throw new InvalidOperationException($"ICU error {error}");
            }

            while (Next(iterator) >= 0)
            {
                words += Status(iterator) >= FirstWordStatus ? 1 : 0;
            }

            Close(iterator);
        }

        return words;
    }

    /// <summary>Splits every text of a corpus and prints words, seconds and words a second.</summary>
    public static int Run(string corpus)
    {
        var words = 0L;
        var watch = new Stopwatch();
        foreach (var text in Corpus.Texts(corpus))
        {
            watch.Start();
            words += Count(text);
            watch.Stop();
        }

        var seconds = watch.Elapsed.TotalSeconds;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{words}\t{seconds:0.000}\t{words / seconds:0}"));
        return 0;
    }

    private static (nint Library, int Version) Load()
    {
        for (var version = 60; version < 120; version++)
        {
            if (NativeLibrary.TryLoad($"libicuuc.so.{version}", out var library))
            {
                return (library, version);
            }
        }

        throw new DllNotFoundException("libicuuc is not there; Debian has it in the package libicu72");
    }
}
