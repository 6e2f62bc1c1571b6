using System.Text;
using Tawatur.Documents;
using Tawatur.Read;
using Tawatur.Read.Pages;

namespace Tawatur.Tests.Read.Pages;

/// <summary>Which lines of a page are its report, and what they are.</summary>
public sealed class PageBodyTests
{
    private const string Title = "الميناء يعود إلى العمل";
    private const string First = "عاد ميناء رأس العقيق إلى العمل صباح الأربعاء بعد توقف دام ثلاثة أيام، وفق إدارة الميناء.";
    private const string Second = "وقال مدير الميناء سالم الورداني إن السفن المنتظرة ستفرغ حمولتها قبل نهاية الأسبوع الحالي.";
    private const string Third = "وكانت العاصفة قد أغلقت الميناء ليل الأحد، ولم تسجل إصابات بين العمال.";

    [Fact]
    public void A_line_that_leads_to_another_report_is_kept_and_marked() =>
        Assert.Equal(
            [(ParagraphRole.Title, Title), (ParagraphRole.Body, First), (ParagraphRole.Teaser, "اقرأ أيضا: العاصفة تضرب الساحل"), (ParagraphRole.Body, Second), (ParagraphRole.Body, Third)],
            Lines($"<article><h1>{Title}</h1><p>{First}</p><p>اقرأ أيضا: <a href=\"/x\">العاصفة تضرب الساحل</a></p><p>{Second}</p><p>{Third}</p></article>"));

    [Fact]
    public void Menus_related_reports_comments_and_footers_are_left_out() =>
        Assert.Equal(
            [(ParagraphRole.Title, Title), (ParagraphRole.Body, First), (ParagraphRole.Body, Second), (ParagraphRole.Body, Third)],
            Lines($"""
                <nav><a href="/">الرئيسية</a></nav><div class="page with-sidebar"><h1>{Title}</h1><div class="share-buttons">شارك</div><div class="entry-content"><p>{First}</p>
                <div class="related-posts"><h3>مقالات ذات صلة</h3><ul><li><a href="/y">مقال آخر في الصحيفة</a></li></ul></div><p>{Second}</p><p>{Third}</p></div>
                <div id="comments" class="comments-area"><ol class="comment-list"><li><p>تعليق طويل من قارئ يقول إن الميناء لم يتوقف يوما واحدا، وإن الخبر كله غير صحيح في رأيه.</p></li></ol></div></div><footer>جميع الحقوق محفوظة</footer>
                """));

    [Fact]
    public void Where_a_desk_signs_is_told_from_what_it_writes() =>
        Assert.Equal(
            [(ParagraphRole.Title, Title), (ParagraphRole.Credit, "رأس العقيق - وكالات"), (ParagraphRole.Body, First), (ParagraphRole.Body, Second), (ParagraphRole.Body, Third), (ParagraphRole.Credit, "س.و/ ه.ع")],
            Lines($"<article><h1>{Title}</h1><div class=\"entry-content\"><p>رأس العقيق - وكالات</p><p>{First}</p><p>{Second}</p><p>{Third}</p><p>س.و/ ه.ع</p></div></article>"));

    [Fact]
    public void Captions_headings_and_quotations_keep_their_places() =>
        Assert.Equal(
            [(ParagraphRole.Title, Title), (ParagraphRole.Caption, "سفن أمام الميناء"), (ParagraphRole.Body, First), (ParagraphRole.Heading, "سفن تنتظر"), (ParagraphRole.Body, Second), (ParagraphRole.Quote, "لم ننم ثلاث ليال."), (ParagraphRole.Body, Third)],
            Lines($"<article><h1>{Title}</h1><figure><img src=\"/1.jpg\"><figcaption>سفن أمام الميناء</figcaption></figure><p>{First}</p><h2>سفن تنتظر</h2><p>{Second}</p><blockquote>لم ننم ثلاث ليال.</blockquote><p>{Third}</p></article>"));

    [Fact]
    public void Lines_between_breaks_are_paragraphs() =>
        Assert.Equal(
            [(ParagraphRole.Title, Title), (ParagraphRole.Body, First), (ParagraphRole.Body, Second), (ParagraphRole.Body, Third)],
            Lines($"<div class=\"story\"><h1>{Title}</h1><div class=\"txt\">{First}<br>{Second}<br><br>{Third}</div></div>"));

    [Fact]
    public void A_text_that_stands_twice_is_marked()
    {
        var article = Read($"<div class=\"entry-content\"><h1>{Title}</h1><p>{First}</p><p>{Second}</p><p>{First}</p><p>{Third}</p></div>");
        Assert.Equal([null, null, null, 1, null], article.Paragraphs.Select(p => p.Repeats));
    }

    [Fact]
    public void A_text_that_only_machines_are_given_is_read() =>
        Assert.Equal(
            [(ParagraphRole.Title, Title), (ParagraphRole.Body, First), (ParagraphRole.Body, Second), (ParagraphRole.Body, Third)],
            Lines($$"""<script type="application/ld+json">{"@type":"NewsArticle","headline":"{{Title}}","articleBody":"{{First}}\n{{Second}}\n{{Third}}"}</script><div id="app"></div>"""));

    private static List<(ParagraphRole Role, string Text)> Lines(string body)
    {
        var article = Read(body);
        return [.. article.Paragraphs.Select(p => (p.Role, p.Span.In(article.Text).ToString()))];
    }

    private static Article Read(string body) =>
        Assert.IsType<ReadArticle>(PageReader.Read(new PageSource(Encoding.UTF8.GetBytes($"<!doctype html><html><head><meta charset=utf-8></head><body>{body}</body></html>")), new ReportPlace("page"))).Article;
}
