using System.Text;
using Tawatur.Documents;
using Tawatur.Read;
using Tawatur.Read.Pages;

namespace Tawatur.Tests.Read.Pages;

public sealed class BylineTests
{
    [Theory]
    [InlineData("نُشر في 30 مارس، 2021 بواسطة سالم الورداني", "بواسطة سالم الورداني", "سالم الورداني")]
    [InlineData("Posted on March 30, 2021 by Salem Hadi", "by Salem Hadi", "Salem Hadi")]
    [InlineData("كتبه سالم الورداني في 30 مارس 2021", "كتبه سالم الورداني", "سالم الورداني")]
    [InlineData("نشر بتاريخ 2021/03/30 - بواسطة: سالم الورداني - القسم: أخبار", "بواسطة: سالم الورداني", "سالم الورداني")]
    [InlineData("بقلم سالم الورداني s.wardani@safh.example", "بقلم سالم الورداني s.wardani@safh.example", "سالم الورداني")]
    [InlineData("بقلم: سالم الورداني - تصوير: نادر الساحلي", "بقلم: سالم الورداني - تصوير: نادر الساحلي", "سالم الورداني - تصوير: نادر الساحلي")]
    [InlineData("<span class=\"writeBy\">كتب سالم العامري - تصوير نادر الساحلي</span><span class=\"newsStoryDate\">الخميس، 14 أكتوبر 2021 08:15 م</span>", "كتب سالم العامري - تصوير نادر الساحلي", "سالم العامري - تصوير نادر الساحلي")]
    public void The_writer_is_found_beside_the_date_and_other_fields(string line, string byline, string author)
    {
        var article = Read(line, "");
        Assert.Equal((byline, author), (article.Byline, article.Author));
    }

    [Theory]
    [InlineData("نُشر في 30 مارس، 2021 بواسطة admin", "بواسطة admin")]
    [InlineData("Posted on March 30, 2021 by Admin", "by Admin")]
    [InlineData("بواسطة المحرر | 30 مارس 2021", "بواسطة المحرر")]
    public void A_line_that_names_an_account_is_kept_and_no_author_is_made_of_it(string line, string byline)
    {
        var article = Read(line, "");
        Assert.Equal((byline, null), (article.Byline, article.Author));
    }

    [Theory]
    [InlineData("سالم الورداني s.wardani@safh.example", "سالم الورداني")]
    [InlineData("Salem Hadi salem@safh.example", "Salem Hadi")]
    public void A_name_and_a_mail_address_below_the_text_are_its_writer(string line, string author)
    {
        var article = Read("", line);
        Assert.Equal((line, author), (article.Byline, article.Author));
        Assert.Equal(ParagraphRole.Byline, article.Paragraphs[^1].Role);
    }

    [Theory]
    [InlineData("للاستفسار info@safh.example")]
    [InlineData("راسلوا الوزارة على portoffice@samara.example")]
    [InlineData("write to salem@safh.example")]
    public void Other_lines_with_a_mail_address_name_no_writer(string line)
    {
        var article = Read("", line);
        Assert.Null(article.Author);
    }

    private static Article Read(string above, string below)
    {
        var page = $"""
            <html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>جسر الوادي يغلق أسبوعا</title></head><body>
            <h1>جسر الوادي يغلق أسبوعا</h1><div class="info">{above}</div>
            <div class="story"><p>أعلنت بلدية مدينة النخيل إغلاق جسر الوادي أسبوعا لإصلاح دعامته الغربية، ابتداء من يوم السبت.</p>
            <p>وقال المهندس المشرف كمال الجسري إن الدعامة «لا تهدد السلامة»، لكنه طلب من السائقين سلوك الطريق الشمالي.</p><p>{below}</p></div></body></html>
            """;
        return Assert.IsType<ReadArticle>(PageReader.Read(new PageSource(Encoding.UTF8.GetBytes(page)), new ReportPlace("page"))).Article;
    }
}
