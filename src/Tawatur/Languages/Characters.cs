using System.Globalization;

namespace Tawatur.Languages;

/// <summary>What a token splitter needs to know of a character, looked up in one table.</summary>
internal static class Characters
{
    public const char Tatweel = '\u0640';
    public const char Alef = '\u0627';
    public const char AlefMadda = '\u0622';
    public const char AlefHamzaAbove = '\u0623';
    public const char AlefHamzaBelow = '\u0625';
    public const char AlefWasla = '\u0671';
    public const char Hamza = '\u0621';
    public const char Waw = '\u0648';
    public const char WawHamza = '\u0624';
    public const char Yeh = '\u064A';
    public const char YehHamza = '\u0626';
    public const char AlefMaksura = '\u0649';
    public const char FarsiYeh = '\u06CC';
    public const char TehMarbuta = '\u0629';
    public const char Teh = '\u062A';
    public const char Heh = '\u0647';
    public const char Keheh = '\u06A9';
    public const char Kaf = '\u0643';
    public const char Feh = '\u0641';
    public const char Beh = '\u0628';
    public const char Lam = '\u0644';
    public const char Seen = '\u0633';
    public const char Noon = '\u0646';
    public const char Meem = '\u0645';
    public const char HamzaAboveMark = '\u0654';
    public const char Damma = '\u064F';
    public const char Fathatan = '\u064B';
    public const char EnDash = '\u2013';
    public const char EmDash = '\u2014';
    public const char Comma = '\u060C';
    public const char Semicolon = '\u061B';
    public const char QuestionMark = '\u061F';
    public const char DecimalSeparator = '\u066B';
    public const char ThousandsSeparator = '\u066C';
    public const char PercentSign = '\u066A';
    public const char NoBreakSpace = '\u00A0';
    public const char LeftGuillemet = '\u00AB';
    public const char RightGuillemet = '\u00BB';
    public const char LeftDoubleQuote = '\u201C';
    public const char RightDoubleQuote = '\u201D';

    private static readonly CharacterClass[] Classes = Build();

    public static CharacterClass Class(char c) => Classes[c];

    /// <summary>Returns whether the character belongs to the Arabic script, presentation forms included.</summary>
    public static bool IsArabic(char c) => c is (>= '\u0600' and <= '\u06FF') or (>= '\u0750' and <= '\u077F') or (>= '\u08A0' and <= '\u08FF') or (>= '\uFB50' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC');

    private static CharacterClass[] Build()
    {
        var classes = new CharacterClass[char.MaxValue + 1];
        for (var i = 0; i <= char.MaxValue; i++)
        {
            classes[i] = Decide((char)i);
        }

        return classes;
    }

    private static CharacterClass Decide(char c)
    {
        // Presentation forms of marks alone are letters to Unicode.
        if (c is Tatweel or (>= '\uFE70' and <= '\uFE7F') or (>= '\uFC5E' and <= '\uFC63') or (>= '\uFCF2' and <= '\uFCF4'))
        {
            return CharacterClass.Mark;
        }

        if (c is (>= '0' and <= '9') or (>= '\u0660' and <= '\u0669') or (>= '\u06F0' and <= '\u06F9'))
        {
            return CharacterClass.Digit;
        }

        return char.GetUnicodeCategory(c) switch
        {
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter => CharacterClass.Letter,
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => CharacterClass.Mark,
            UnicodeCategory.Format => CharacterClass.Format,
            UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Control => CharacterClass.Space,
            UnicodeCategory.ConnectorPunctuation or UnicodeCategory.DashPunctuation or UnicodeCategory.OpenPunctuation or UnicodeCategory.ClosePunctuation
                or UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation or UnicodeCategory.OtherPunctuation => CharacterClass.Punctuation,
            _ => CharacterClass.Symbol,
        };
    }
}
