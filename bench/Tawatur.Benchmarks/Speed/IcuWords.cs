using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Tawatur.Benchmarks;

/// <summary>The yardstick of speed: the system's ICU splits the same texts into words, on one thread.</summary>
internal static unsafe class IcuWords
{
    private const int WordBreaks = 1;
    private const int FirstWordStatus = 100; // UBRK_WORD_NUMBER

    /// <summary>Splits every text and prints words, seconds and words a second.</summary>
    public static int Run(string corpus)
    {
        var (library, version) = Load();
        var open = (delegate* unmanaged<int, byte*, char*, int, int*, nint>)NativeLibrary.GetExport(library, $"ubrk_open_{version}");
        var next = (delegate* unmanaged<nint, int>)NativeLibrary.GetExport(library, $"ubrk_next_{version}");
        var status = (delegate* unmanaged<nint, int>)NativeLibrary.GetExport(library, $"ubrk_getRuleStatus_{version}");
        var close = (delegate* unmanaged<nint, void>)NativeLibrary.GetExport(library, $"ubrk_close_{version}");
        var words = 0L;
        var watch = new Stopwatch();
        foreach (var text in Corpus.Texts(corpus))
        {
            watch.Start();
            fixed (char* start = text)
            fixed (byte* locale = "ar\0"u8)
            {
                var error = 0;
                var iterator = open(WordBreaks, locale, start, text.Length, &error);
                if (error > 0)
                {
                    throw new InvalidOperationException($"ICU error {error}");
                }

                while (next(iterator) >= 0)
                {
                    words += status(iterator) >= FirstWordStatus ? 1 : 0;
                }

                close(iterator);
            }

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
