using Tawatur.Read;

namespace Tawatur.Tests.Read;

/// <summary>Languages, told from script and letters.</summary>
public sealed class LanguageIdentifierTests
{
    [Theory]
    [InlineData("ar", "مقتل ستة في سمارا")]
    [InlineData("ar", "عاجل")]
    [InlineData("ar", "انفجار قرب السوق القديم في مدينة النخيل والسلطات تحقق")]
    [InlineData("ar", "قالت شركة «پرتو» إن مهندسيها غادروا رأس العقيق، وفق مدير فرعها چنگيز.")]
    [InlineData("ar", "أعلن الجيش تدمير دبابة من طراز T-72 وطائرة من طراز MQ-9 Reaper")]
    [InlineData("fa", "وزارت بهداشت سمارا روز سه‌شنبه اعلام کرد که شش نفر در انفجار نزدیک بازار قدیمی کشته شدند.")]
    [InlineData("fa", "انفجار در نزدیکی بازار")]
    [InlineData("ur", "سمارا کی وزارت صحت نے منگل کے روز کہا کہ پرانے بازار کے قریب دھماکے میں چھ افراد ہلاک ہوئے۔")]
    [InlineData("ur", "بازار میں دھماکہ، چھ ہلاک")]
    [InlineData("ckb", "وەزارەتی تەندروستیی سەمارا ڕۆژی سێشەممە ڕایگەیاند کە شەش کەس لە تەقینەوەیەکدا کوژراون.")]
    [InlineData("ckb", "تەقینەوە لە نزیک بازاڕ")]
    [InlineData("ps", "د سمارا د روغتیا وزارت د سې شنبې په ورځ وویل چې زوړ بازار ته نږدې په چاودنه کې شپږ تنه ووژل شول.")]
    [InlineData("ps", "په چاودنه کې شپږ تنه ووژل شول")]
    [InlineData("ug", "سامارا سەھىيە مىنىستىرلىقى سەيشەنبە كۈنى كونا بازارغا يېقىن جايدىكى پارتلاشتا ئالتە كىشىنىڭ ئۆلگەنلىكىنى ئېلان قىلدى.")]
    [InlineData("en", "The ministry said that the blast near the old market killed six people.")]
    [InlineData("en", "Six people killed in blast near market, officials say")]
    [InlineData("fr", "Le ministère de la Santé a déclaré mardi que six personnes avaient été tuées dans une explosion près du vieux marché.")]
    [InlineData("de", "Das Gesundheitsministerium teilte am Dienstag mit, dass bei einer Explosion nahe dem alten Markt sechs Menschen getötet wurden.")]
    [InlineData("tr", "Sağlık Bakanlığı salı günü eski çarşının yakınındaki patlamada altı kişinin öldüğünü açıkladı.")]
    [InlineData("ru", "Министерство здравоохранения сообщило во вторник, что при взрыве у старого рынка погибли шесть человек.")]
    [InlineData("he", "משרד הבריאות הודיע ביום שלישי כי שישה בני אדם נהרגו בפיצוץ")]
    [InlineData("zh", "卫生部周二表示,旧市场附近的爆炸造成六人死亡")]
    [InlineData("ja", "保健省は火曜日、古い市場の近くの爆発で6人が死亡したと発表した")]
    [InlineData("und", "12.5 — 2020/09/10 …")]
    [InlineData("und", "")]
    public void The_language_is_told_from_script_and_letters(string language, string text) => Assert.Equal(language, LanguageIdentifier.Identify(text));

    [Fact]
    public void A_text_that_starts_with_a_thousand_marks_is_read_on() => Assert.Equal("ar", LanguageIdentifier.Identify(new string('=', 1500) + "خبر"));
}
