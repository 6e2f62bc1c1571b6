using CsCheck;
using Tawatur.Documents;
using Tawatur.Read;

namespace Tawatur.Tests.Properties;

/// <summary>Random texts out of what Arabic news is made of: words of the tables, letters, marks, digits, quotation marks of every style, and breaks.</summary>
internal static class NewsLikeText
{
    private static readonly string[] Words =
    [
        "قال", "وقال", "وأضاف", "إن", "أن", "نفى", "زعم", "بحسب", "وفقا", "لوكالة", "مصادر", "الوزير", "وزير", "الدفاع", "سالم", "الورداني", "سمارا", "مدينة", "النخيل", "أمس", "اليوم", "الخميس", "يناير",
        "كانون", "الثاني", "2018", "عام", "قبل", "ثلاثة", "أيام", "نحو", "مئات", "آلاف", "القتلى", "قتيلا", "30", "3,5", "مليون", "دولار", "بين", "و", "من", "في", "على", "لـ", "لم", "سوف", "قد", "د.", "«", "»",
        "“", "”", "\"", "'", ":", "،", ".", "..", "؟", "(", ")", "[", "]", "-", "—", "#", "_", "%", "\n", "\n\n", " ", "\u00A0", "\u200F", "\u200C", "ـ", "َ", "ّ", "ﻻ", "ﷺ", "٣", "۵", "F16", "a", "😀", "\uFFFD",
    ];

    private static readonly Gen<char> Letters = Gen.OneOf(
        Gen.Char['\u0600', '\u06FF'],
        Gen.Char['\u0621', '\u064A'],
        Gen.Char['\u064B', '\u0655'],
        Gen.Char['0', '9'],
        Gen.Char['\uFE70', '\uFEFC'],
        Gen.Char[' ', '~'],
        Gen.OneOf('"', '«', '»', '“', '”', '‹', '›', '\'', '\n', ' '));

    public static readonly Gen<string> Texts = Gen.OneOf(
        Gen.OneOf(Words).Array[0, 80].Select(words => string.Join(' ', words)),
        Gen.OneOf(Words).Array[0, 80].Select(string.Concat),
        Letters.Array[0, 200].Select(letters => new string(letters)));

    public static Article Article(string text, string language, bool hasTitle)
    {
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        TextSpan? title = hasTitle && end > 0 ? new TextSpan(0, end) : null;
        return new Article
        {
            Text = text,
            Language = language,
            Title = title,
            Published = new PublicationDate("2018-10-12", new DateOnly(2018, 10, 12), null, null),
            Paragraphs = ParagraphSplitter.Split(text, title),
        };
    }
}
