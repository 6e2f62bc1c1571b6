using Tawatur.Read;

namespace Tawatur.Tests.Read;

/// <summary>Publication dates in the forms that outlets write.</summary>
public sealed class PublicationDateReaderTests
{
    [Theory]
    [InlineData("2018-02-18T21:35:43+04:00", "2018-02-18T21:35:43+04:00")]
    [InlineData("2018-02-18T21:35:43+0400", "2018-02-18T21:35:43+04:00")]
    [InlineData("2018-02-18T21:35:43+04", "2018-02-18T21:35:43+04:00")]
    [InlineData("2018-02-18T21:35:43-03:30", "2018-02-18T21:35:43-03:30")]
    [InlineData("2018-02-18T21:35:43\u221203:30", "2018-02-18T21:35:43-03:30")]
    [InlineData("2018-02-18T17:21:49Z", "2018-02-18T17:21:49Z")]
    [InlineData("2018-02-18t17:21:49z", "2018-02-18T17:21:49Z")]
    [InlineData("2018-02-18 17:21:49 UTC", "2018-02-18T17:21:49Z")]
    [InlineData("2018-02-18T17:21:49.5Z", "2018-02-18T17:21:49.5Z")]
    [InlineData("2018-02-18T17:21:49,123456789+02:00", "2018-02-18T17:21:49.1234567+02:00")]
    [InlineData("2018-02-18 17:21", "2018-02-18T17:21:00")]
    [InlineData("2018-02-18 17:21 +0300", "2018-02-18T17:21:00+03:00")]
    [InlineData("2018-02-18T00:00:00", "2018-02-18T00:00:00")]
    [InlineData("2018-02-18", "2018-02-18")]
    [InlineData("  2018-02-18 ", "2018-02-18")]
    [InlineData("2016-12-31T23:59:60Z", "2016-12-31T23:59:59Z")]
    [InlineData("2018-02-18T21:35:43+00:00", "2018-02-18T21:35:43+00:00")]
    public void Every_form_is_read_as_finely_as_it_is_written(string written, string read)
    {
        var date = PublicationDateReader.Read(written);
        Assert.NotNull(date);
        Assert.Equal(read, date.ToString());
        Assert.Equal(written, date.AsWritten);
    }

    [Theory]
    [InlineData("2018-02-18T21:35:43", null, false)]
    [InlineData("2018-02-18", null, false)]
    [InlineData("2018-02-18T21:35:43Z", 0, true)]
    [InlineData("2018-02-18T21:35:43+00:00", 0, false)]
    [InlineData("2018-02-18T21:35:43-05:00", -300, false)]
    public void A_date_without_zone_has_no_offset_and_a_bare_Z_says_so(string written, int? minutes, bool isBareUtc)
    {
        var date = PublicationDateReader.Read(written)!;
        Assert.Equal(minutes is { } known ? TimeSpan.FromMinutes(known) : null, date.Offset);
        Assert.Equal(isBareUtc, date.IsBareUtc);
    }

    [Theory]
    [InlineData("")]
    [InlineData("yesterday")]
    [InlineData("2018-02-30")]
    [InlineData("0001-01-01T00:00:00")]
    [InlineData("9999-12-31")]
    [InlineData("2018-2-3")]
    [InlineData("2018-02-18T25:00:00Z")]
    [InlineData("2018-02-18T10:60:00Z")]
    [InlineData("2018-02-18T10:00:00+15:00")]
    [InlineData("2018-02-18T10:00:00 AST")]
    [InlineData("2018-02-18T")]
    [InlineData("2018-02-18X10:00")]
    [InlineData("18/02/2018")]
    [InlineData("2018-02-18T10:00:00+4")]
    [InlineData("2018-02-18T10:00:00+04:0")]
    [InlineData("2018-02-18T10:00:00.Z")]
    [InlineData("2018-02-18T10:00:00+04:00 and more")]
    public void What_is_no_date_is_not_read(string written) => Assert.Null(PublicationDateReader.Read(written));
}
