using System.Text;
using Tawatur.Documents;
using Tawatur.Read;
using Tawatur.Read.Pages;

namespace Tawatur.Tests.Read.Pages;

/// <summary>Lines that begin as the machinery of a page does, and are of the report; and lines that a page breaks by hand.</summary>
public sealed class PageLineTests
{
    private const string First = "أعلنت بلدية مدينة النخيل إغلاق جسر الوادي أسبوعا لإصلاح دعامته الغربية، ابتداء من يوم السبت.";
    private const string Last = "وقال المهندس المشرف كمال الجسري إن الدعامة «لا تهدد السلامة»، لكنه طلب من السائقين سلوك الطريق الشمالي.";

    [Theory]
    [InlineData("<h3>تحديث: ارتفاع حصيلة القتلى إلى 12</h3>", ParagraphRole.Heading)]
    [InlineData("<h3>تحديث شبكة الطرق بعد 30 عاما</h3>", ParagraphRole.Heading)]
    [InlineData("<h3>تحرير ميناء رأس العقيق</h3>", ParagraphRole.Heading)]
    [InlineData("<h3>تقرير: الجسر آمن</h3>", ParagraphRole.Heading)]
    [InlineData("<p>تقرير سري عن الجسر</p>", ParagraphRole.Body)]
    [InlineData("<p>انضم إلى البلدية عام 1998 وتولى إدارة الطرق فيها عشر سنوات قبل أن يعود إلى التدريس.</p>", ParagraphRole.Body)]
    [InlineData("<p>اشترك في الاجتماع ممثلو سبع بلديات مجاورة وعدد من سكان الحي.</p>", ParagraphRole.Body)]
    [InlineData("<p>بقلم: سالم الورداني</p>", ParagraphRole.Byline)]
    [InlineData("<p>تصوير نادر الساحلي</p>", ParagraphRole.Byline)]
    public void A_line_of_the_report_is_kept_with_its_role(string line, ParagraphRole role)
    {
        var article = Read($"<p>{First}</p>{line}<p>{Last}</p>");
        Assert.Equal([ParagraphRole.Title, ParagraphRole.Body, role, ParagraphRole.Body], article.Paragraphs.Select(p => p.Role));
        Assert.Equal(role == ParagraphRole.Byline, article.Byline is not null);
    }

    [Theory]
    [InlineData("<p>آخر تحديث: 14 أكتوبر 2021</p>")]
    [InlineData("<p>آخر تحديث منذ 3 ساعات</p>")]
    [InlineData("<p>نشر في 14 أكتوبر 2021 الساعة 09:30</p>")]
    [InlineData("<p>تحديث 09:30</p>")]
    [InlineData("<p>Updated at 1:23 p.m.</p>")]
    [InlineData("<p>انضم إلى قناتنا على تليغرام</p>")]
    [InlineData("<p>اشترك في نشرتنا البريدية</p>")]
    public void A_line_of_the_machinery_is_left_out(string line)
    {
        var article = Read($"<p>{First}</p>{line}<p>{Last}</p>");
        Assert.Equal([First, Last], article.Paragraphs.Skip(1).Select(p => p.Span.In(article.Text).ToString()));
    }

    [Fact]
    public void A_bold_line_and_a_date_end_at_their_break_and_a_line_of_a_sentence_does_not()
    {
        var article = Read($"<div><b>خسائر كبيرة</b><br>{First.Replace(" أسبوعا", "<br>أسبوعا", StringComparison.Ordinal)}<br><strong>رد <i>البلدية</i></strong> <br>{Last}<br>14/10/2021<br>قال <b>كمال</b><br>الجسري إن الطريق مفتوح.</div>");
        Assert.Equal(["خسائر كبيرة", First, "رد البلدية", Last], article.Paragraphs.Skip(1).Select(p => p.Span.In(article.Text).ToString()).Take(4));
        Assert.Equal("قال كمال الجسري إن الطريق مفتوح.", article.Paragraphs[^1].Span.In(article.Text).ToString());
    }

    [Theory]
    [InlineData("<p>وجاءت المطالب كالتالي:</p><ul><li>فتح الطريق</li><li>تعويض السائقين</li></ul>", "وجاءت المطالب كالتالي:", "فتح الطريق", "تعويض السائقين")]
    [InlineData("<table><tr><th>السنة</th><th>الجسور</th></tr><tr><td>2020</td><td>12</td></tr></table>", "السنة", "الجسور", "2020", "12")]
    [InlineData("<ul><li>خبر بلا رابط</li></ul>")]
    [InlineData("<p>وجاءت المطالب كالتالي:</p><ul><li><a href='/1'>الطريق مغلق</a></li></ul>", "وجاءت المطالب كالتالي:")]
    public void A_list_that_is_led_to_and_a_table_end_the_text(string end, params string[] lines)
    {
        var article = Read($"<p>{First}</p><p>{Last}</p>{end}");
        Assert.Equal([First, Last, .. lines], article.Paragraphs.Skip(1).Where(p => p.Role != ParagraphRole.Teaser).Select(p => p.Span.In(article.Text).ToString()));
    }

    [Fact]
    public void The_initials_of_the_desk_are_its_credit_and_a_place_with_the_outlet_above_the_text_a_dateline()
    {
        var article = Read($"<p>{First}</p><p>{Last}</p><p>=====س.و.</p>", "<div class=\"place\">رأس العقيق: «الميناء»</div>");
        Assert.Equal([ParagraphRole.Title, ParagraphRole.Dateline, ParagraphRole.Body, ParagraphRole.Body, ParagraphRole.Credit], article.Paragraphs.Select(p => p.Role));
    }

    [Fact]
    public void A_line_under_a_video_is_its_caption()
    {
        var article = Read($"<p>{First}</p><p>{Last}</p>", "<div class=\"box\"><video><source src=\"/v.mp4\"></video><p>لحظة وصول الرافعة إلى الجسر</p></div>");
        Assert.Equal((ParagraphRole.Caption, "لحظة وصول الرافعة إلى الجسر"), (article.Paragraphs[1].Role, article.Paragraphs[1].Span.In(article.Text).ToString()));
    }

    [Fact]
    public void A_relative_time_behind_the_main_points_is_the_date_as_written() =>
        Assert.Equal("قبل 5 دقائق", Read($"<p>{First}</p><p>{Last}</p>", "<ul><li>الجسر مغلق أسبوعا</li><li>الطريق الشمالي مفتوح</li></ul><span class=\"ago\">قبل 5 دقائق</span>").PublishedAsWritten);

    private static Article Read(string body, string above = "")
    {
        var page = $"""
            <html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>جسر الوادي يغلق أسبوعا</title></head><body>
            <h1>جسر الوادي يغلق أسبوعا</h1>{above}<div class="story">{body}</div></body></html>
            """;
        return Assert.IsType<ReadArticle>(PageReader.Read(new PageSource(Encoding.UTF8.GetBytes(page)), new ReportPlace("page"))).Article;
    }
}
