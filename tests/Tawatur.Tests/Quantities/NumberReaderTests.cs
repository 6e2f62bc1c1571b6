using System.Globalization;
using Tawatur.Analysis;
using Tawatur.Analysis.Quantities;
using Tawatur.Documents;
using Tawatur.Languages;

namespace Tawatur.Tests.Quantities;

public sealed class NumberReaderTests
{
    private static readonly StandardAnalysis Analysis = new(new LanguageSet());

    [Theory]
    [InlineData("ثلاثة وعشرون شخصا", "ثلاثة وعشرون = 23")]
    [InlineData("خمس عشرة سفينة", "خمس عشرة = 15")]
    [InlineData("أحد عشر رجلا", "أحد عشر = 11")]
    [InlineData("إحدى وعشرين طائرة", "إحدى وعشرين = 21")]
    [InlineData("اثنتا عشرة ناقلة", "اثنتا عشرة = 12")]
    [InlineData("مئة وخمسة جنود", "مئة وخمسة = 105")]
    [InlineData("مائة وأحد عشر جنديا", "مائة وأحد عشر = 111")]
    [InlineData("ثلاثمائة وخمسة وأربعون", "ثلاثمائة وخمسة وأربعون = 345")]
    [InlineData("ثلاث مئة بيت", "ثلاث مئة = 300")]
    [InlineData("ألفان وثلاثمئة", "ألفان وثلاثمئة = 2300")]
    [InlineData("ألفا جندي", "ألفا = 2000")]
    [InlineData("25 ألفا من السكان", "25 ألفا = 25000")]
    [InlineData("خمسة وعشرين ألفا ومئتين", "خمسة وعشرين ألفا ومئتين = 25200")]
    [InlineData("مئة ألف", "مئة ألف = 100000")]
    [InlineData("مليونين ونصف المليون", "مليونين ونصف المليون = 2500000")]
    [InlineData("مليون ونصف مليون دولار", "مليون ونصف مليون = 1500000")]
    [InlineData("مليون ونصف نسمة", "مليون ونصف = 1500000")]
    [InlineData("ثلاثة ملايين وربع المليون", "ثلاثة ملايين وربع المليون = 3250000")]
    [InlineData("ثلاثة ونصف مليار", "ثلاثة ونصف مليار = 3500000000")]
    [InlineData("نصف مليون", "نصف مليون = 500000")]
    [InlineData("ثلاثة أرباع المليون", "ثلاثة أرباع المليون = 750000")]
    [InlineData("3 ملايين و64 ألف برميل", "3 ملايين و64 ألف = 3064000")]
    [InlineData("96مليونا و245 الف", "96مليونا و245 الف = 96245000")]
    [InlineData("4 مليارات و908 ملايين", "4 مليارات و908 ملايين = 4908000000")]
    [InlineData("3 آلاف و5 آلاف", "3 آلاف = 3000")]
    [InlineData("مليون ومليونين", "مليون = 1000000")]
    [InlineData("20 ألفا و30 ألفا", "20 ألفا = 20000")]
    [InlineData("مئتا ألف و500", "مئتا ألف و500 = 200500")]
    [InlineData("ألف مليار دولار", "ألف مليار = 1000000000000")]
    [InlineData("عشرين وثلاثين", "عشرين = 20")]
    [InlineData("مئة ومئتين", "مئة = 100")]
    [InlineData("3,5 ملايين", "3,5 ملايين = 3500000")]
    [InlineData("1.343 مليار", "1.343 مليار = 1343000000")]
    [InlineData("1.500 شخص", "1.500 = 1500")]
    [InlineData("1,500 شخص", "1,500 = 1500")]
    [InlineData("1 500 شخص", "1 500 = 1500")]
    [InlineData("1.500.000 شخص", "1.500.000 = 1500000")]
    [InlineData("1,234.5 دولار", "1,234.5 = 1234.5")]
    [InlineData("٣٫٥ مليون", "٣٫٥ مليون = 3500000")]
    [InlineData("١٬٥٠٠ شخص", "١٬٥٠٠ = 1500")]
    [InlineData("0.125 بالمئة", "0.125 = 0.125")]
    [InlineData("150\u00A0ألف نسمة", "150\u00A0ألف = 150000")]
    [InlineData("عشرات الجرحى", "عشرات = 20..99")]
    [InlineData("العشرات", "العشرات = 20..99")]
    [InlineData("مئات الآلاف من النازحين", "مئات الآلاف = 200000..999999")]
    [InlineData("عشرات الآلاف", "عشرات الآلاف = 20000..99999")]
    [InlineData("آلاف الجنود", "آلاف = 2000..9999")]
    [InlineData("ملايين", "ملايين = 2000000..9999999")]
    [InlineData("بضع مئات", "بضع مئات = 300..900")]
    [InlineData("بضعة آلاف", "بضعة آلاف = 3000..9000")]
    [InlineData("بضعة عشر رجلا", "بضعة عشر = 13..19")]
    [InlineData("الحادي والثلاثين", "الحادي والثلاثين = 31 ordinal")]
    [InlineData("الثاني عشر", "الثاني عشر = 12 ordinal")]
    [InlineData("الأولى", "الأولى = 1 ordinal")]
    [InlineData("العاشرة", "العاشرة = 10 ordinal")]
    [InlineData("نصف السكان", "نصف = 0.5 fraction")]
    [InlineData("وثلاثة جنود", "ثلاثة = 3")]
    [InlineData("للعشرات", "لعشرات = 20..99")]
    [InlineData("لست أدري", "")]
    [InlineData("وأحد القادة", "")]
    [InlineData("أحد القادة", "")]
    [InlineData("12.03.2018", "")]
    public void The_number_at_the_first_word_is_read(string text, string expected) => Assert.Equal(expected, Read(text, "ar"));

    [Theory]
    [InlineData("twenty-three people", "twenty-three = 23")]
    [InlineData("three hundred and five", "three hundred and five = 305")]
    [InlineData("2.5 million dollars", "2.5 million = 2500000")]
    [InlineData("nine thousand two hundred", "nine thousand two hundred = 9200")]
    [InlineData("hundreds of people", "hundreds = 200..999")]
    [InlineData("tens of thousands of birds", "tens of thousands = 20000..99999")]
    [InlineData("12 and 15 people", "12 = 12")]
    public void English_numbers_are_read(string text, string expected) => Assert.Equal(expected, Read(text, "en"));

    private static string Read(string text, string language)
    {
        var document = Analysis.Analyse(new Article { Text = text, Language = language });
        var reader = new NumberReader(document);
        if (!reader.TryRead(0, out var number))
        {
            return "";
        }

        var value = number.Min == number.Max ? Format(number.Min) : $"{Format(number.Min)}..{Format(number.Max)}";
        var form = number.Form is NumberForm.Ordinal ? " ordinal" : number.Form is NumberForm.Fraction ? " fraction" : "";
        return $"{number.Span.In(text)} = {value}{form}";
    }

    private static string Format(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
