using Tawatur.Read.Pages;

namespace Tawatur.Tests.Pages;

/// <summary>Dates as outlets print them over their reports.</summary>
public sealed class WrittenDateTests
{
    [Theory]
    [InlineData("الأربعاء 25 نوفمبر/تشرين الثاني 2026 | 14:30 بتوقيت غرينتش", "2026-11-25T14:30:00Z")]
    [InlineData("الأربعاء، 25 نوفمبر 2026 02:30 م", "2026-11-25T14:30:00")]
    [InlineData("الأربعاء، 25 تشرين الثاني/نوفمبر 2026 - 07:15 صباحا", "2026-11-25T07:15:00")]
    [InlineData("الأربعاء 25 نونبر 2026 - 14:30", "2026-11-25T14:30:00")]
    [InlineData("الاربعاء 25 تشرين الثاني 2026", "2026-11-25")]
    [InlineData("الأربعاء 1448/6/15 هـ الموافق 2026/11/25 م", "2026-11-25")]
    [InlineData("15 جمادى الآخرة 1448 هـ الموافق 25 نوفمبر 2026 م", "2026-11-25")]
    [InlineData("٢٥ نوفمبر ٢٠٢٦", "2026-11-25")]
    [InlineData("25.11.2026 | 14:30 GMT", "2026-11-25T14:30:00Z")]
    [InlineData("25/11/2026 14:30 (توقيت مكة المكرمة)", "2026-11-25T14:30:00+03:00")]
    [InlineData("2026-11-25 12:55", "2026-11-25T12:55:00")]
    [InlineData("أربعاء, 11/25/2026 - 18:45", "2026-11-25T18:45:00")]
    [InlineData("25 نوفمبر ,2026: 02:30 م GST", "2026-11-25T14:30:00+04:00")]
    [InlineData("7:07 PM EST Nov 19, 2019", "2019-11-19T19:07:00-05:00")]
    [InlineData("Monday, November 18, 2019 8:22AM EST", "2019-11-18T08:22:00-05:00")]
    [InlineData("11/18/19 11:04 PM EST", "2019-11-18T23:04:00-05:00")]
    [InlineData("November 20 15:23 2019", "2019-11-20T15:23:00")]
    [InlineData("10:48, Tue, Nov 19, 2019", "2019-11-19T10:48:00")]
    [InlineData("Nov. 20, 2019 5:52 AM EST", "2019-11-20T05:52:00-05:00")]
    [InlineData("October 12, 2017", "2017-10-12")]
    [InlineData("25 نوفمبر 2026 - 16:41 بتوقيت أبوظبي", "2026-11-25T16:41:00+04:00")]
    [InlineData("25 نوفمبر 2026، 14:30 (غرينتش+3)", "2026-11-25T14:30:00+03:00")]
    [InlineData("25 نوفمبر 2026 الساعة 14:30 بتوقيت مدينة النخيل", "2026-11-25T14:30:00")]
    public void A_date_is_read_with_its_time_and_offset(string line, string date)
    {
        var written = Assert.Single(WrittenDateReader.Read($"نشر في: {line} |"));
        Assert.Equal(date, written.Date.ToString());
        Assert.Equal(line.Replace(" بتوقيت مدينة النخيل", "", StringComparison.Ordinal), written.Date.AsWritten);
        Assert.False(written.IsModified);
    }

    [Theory]
    [InlineData("25.11.2026 - محدث : 26.11.2026", "2026-11-25", "2026-11-26 modified")]
    [InlineData("نشر في: 25/11/2026 - 14:30 آخر تحديث: 25/11/2026 - 15:02", "2026-11-25T14:30:00", "2026-11-25T15:02:00 modified")]
    public void A_date_of_a_change_is_told_from_that_of_publication(string line, params string[] dates) =>
        Assert.Equal(dates, WrittenDateReader.Read(line).Select(written => written.Date + (written.IsModified ? " modified" : "")));

    [Theory]
    [InlineData("فاز الفريق 3-2-1 في ثلاث جولات")]
    [InlineData("الهاتف 01/02/345")]
    [InlineData("31 نوفمبر 2026")]
    [InlineData("1448/6/15 هـ")]
    [InlineData("الإصدار 10.0.2026.11")]
    [InlineData("03/04/05")]
    public void What_is_no_sure_date_is_left(string line) => Assert.Empty(WrittenDateReader.Read(line));
}
