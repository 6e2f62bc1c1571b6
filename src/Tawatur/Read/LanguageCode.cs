namespace Tawatur.Read;

/// <summary>Reads the code of a language.</summary>
public static class LanguageCode
{
    /// <summary>Returns the ISO 639 code, the two-letter one where Tawatur knows it; <c>null</c> where the words are none.</summary>
    /// <param name="written">A code as inputs write it: <c>ar</c>, <c>AR</c>, <c>ara</c>, <c>ar-EG</c>. What stands behind the language is left out.</param>
    public static string? Read(string written)
    {
        ArgumentNullException.ThrowIfNull(written);
        var code = written.Trim().Split('-', '_')[0].ToLowerInvariant();
        return code switch
        {
            "ara" => "ar",
            "eng" => "en",
            "fas" or "per" => "fa",
            "urd" => "ur",
            "pus" => "ps",
            { Length: 2 or 3 } when code.All(char.IsAsciiLetterLower) => code,
            _ => null,
        };
    }
}
