namespace Tawatur.Read;

/// <summary>Tells the language of a text from its script and letters.</summary>
internal static class LanguageIdentifier
{
    public static string Identify(string text) =>
        text.AsSpan(0, Math.Min(text.Length, 1000)).ContainsAnyInRange('\u0620', '\u06FF') ? "ar" : "en";
}
