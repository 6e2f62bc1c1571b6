using Lingua;

namespace Tawatur.Read;

/// <summary>Tells a language by the trigrams of its letters (Lingua). Loaded when it is first asked, which takes longer than everything else on the way of one report.</summary>
internal static class LanguageStatistics
{
    // The languages whose models LanguageModels.targets copies; another one is taken for its nearest neighbour among them.
    private static readonly Lingua.Language[] Known =
    [
        Lingua.Language.English, Lingua.Language.French, Lingua.Language.German, Lingua.Language.Spanish, Lingua.Language.Italian, Lingua.Language.Portuguese,
        Lingua.Language.Turkish, Lingua.Language.Dutch, Lingua.Language.Indonesian, Lingua.Language.Somali, Lingua.Language.Swahili, Lingua.Language.Swedish,
        Lingua.Language.Polish, Lingua.Language.Russian, Lingua.Language.Ukrainian, Lingua.Language.Bulgarian, Lingua.Language.Serbian,
    ];

    private static readonly Lazy<LanguageDetector> Detector = new(() => LanguageDetectorBuilder.FromLanguages(Known).WithLowAccuracyMode().Build());

    /// <summary>Returns an ISO 639-1 code, or <c>null</c> where nothing can be told.</summary>
    public static string? Identify(string text)
    {
        var language = Detector.Value.DetectLanguageOf(text);
        return language == Lingua.Language.Unknown ? null : language.IsoCode6391().ToString().ToLowerInvariant();
    }
}
