using System.Text;
using Tawatur.Documents;
using Tawatur.Read;
using Tawatur.Read.Pages;

namespace Tawatur.Tests.Read.Pages;

public class PageReaderTests
{
    private const string Page = """
        <!doctype html>
        <html lang="ar" dir="rtl">
        <head>
        <meta charset="utf-8"><title>سقوط طائرة قرب رأس العقيق | صحيفة الميناء</title>
        <meta property="og:site_name" content="صحيفة الميناء">
        <link rel="canonical" href="https://almina.example/news/12">
        <script type="application/ld+json">{"@type":"NewsArticle","headline":"سقوط طائرة قرب رأس العقيق","datePublished":"2026-11-25T14:30:00+03:00","author":{"@type":"Person","name":"هالة الدروبي"}}</script>
        </head>
        <body>
        <nav><a href="/">الرئيسية</a></nav>
        <article>
        <h1>سقوط طائرة قرب رأس العقيق</h1>
        <p>قال المتحدث باسم وزارة الدفاع في جمهورية سمارا إن طائرة سقطت صباح اليوم قرب ميناء رأس العقيق، وإن فرق الإنقاذ وصلت إلى المكان.</p>
        <p>وأضاف أن التحقيق جار لمعرفة الأسباب، مشيرا إلى أن الطائرة كانت في رحلة تدريب عادية قبل أن يفقد الاتصال بها.</p>
        <iframe src="https://www.youtube.com/embed/abc"></iframe>
        <p>ولم تعلن أي جهة مسؤوليتها عن سقوط الطائرة حتى ساعة نشر هذا الخبر، بحسب وكالة سمارا للأنباء.</p>
        </article>
        <footer>جميع الحقوق محفوظة</footer>
        </body>
        </html>
        """;

    [Fact]
    public void The_text_is_the_title_a_blank_line_and_a_paragraph_a_line()
    {
        var article = One(Page);
        var lines = article.Text.Split('\n');
        Assert.Equal(5, lines.Length);
        Assert.Equal("سقوط طائرة قرب رأس العقيق", lines[0]);
        Assert.Equal("", lines[1]);
        Assert.Equal(lines[0], article.Title!.Value.In(article.Text).ToString());
        Assert.Equal([ParagraphRole.Title, ParagraphRole.Body, ParagraphRole.Body, ParagraphRole.Body], article.Paragraphs.Select(p => p.Role));
    }

    [Fact]
    public void What_the_page_says_of_itself_is_taken()
    {
        var article = One(Page);
        Assert.Equal(new Outlet("صحيفة الميناء", "https://almina.example"), article.Outlet);
        Assert.Equal("https://almina.example/news/12", article.Url);
        Assert.Equal("هالة الدروبي", article.Author);
        Assert.Equal("2026-11-25T14:30:00+03:00", article.Published?.ToString());
        Assert.Equal(DateSource.Page, article.PublishedFrom);
        Assert.Equal(ArticleForm.Article, article.Form);
        Assert.Equal(TextDirection.RightToLeft, article.Direction);
        var video = Assert.Single(article.Embeds);
        Assert.Equal((EmbedKind.Video, "https://www.youtube.com/embed/abc"), (video.Kind, video.Url));
        Assert.StartsWith("وأضاف", video.Near!.Value.In(article.Text).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_that_holds_a_page_goes_before_what_the_page_says()
    {
        var record = new { id = "r1", html = Page, published = "2026-11-26", author = "مكتب التحرير", outlet = "الميناء", url = "https://almina.example/other" };
        var article = Bytes.One(Bytes.Utf8(System.Text.Json.JsonSerializer.Serialize(record) + "\n"));
        Assert.Equal(("r1", "مكتب التحرير", "الميناء", "https://almina.example/other"), (article.Ref, article.Author, article.Outlet?.Name, article.Url));
        Assert.Equal(("2026-11-26", DateSource.Given), (article.Published?.ToString(), article.PublishedFrom));
        Assert.Equal(One(Page).Text, article.Text);
    }

    [Fact]
    public void A_page_in_an_Arabic_encoding_of_one_byte_is_read_as_declared()
    {
        var arabic = CodePagesEncodingProvider.Instance.GetEncoding(1256)!;
        var article = Assert.IsType<ReadArticle>(PageReader.Read(new PageSource(arabic.GetBytes(Page.Replace("utf-8", "windows-1256", StringComparison.Ordinal))), new ReportPlace("page.html"))).Article;
        Assert.Equal(One(Page).Text, article.Text);
        Assert.Empty(article.Notes);
    }

    private static Article One(string page) => Assert.IsType<ReadArticle>(PageReader.Read(new PageSource(Encoding.UTF8.GetBytes(page)), new ReportPlace("page.html", Ref: "page.html"))).Article;
}
