using System.Globalization;
using AfghanWatch.News.Ingest.Extracting.Pages;

namespace AfghanWatch.News.Tests.Ingest.Extracting.Pages;

public sealed class DateReaderTests
{
    [Theory]
    [InlineData("2021-08-25", "2021-08-25")]
    [InlineData("2021-08-25T10:00:00+03:00", "2021-08-25")]
    [InlineData("20210825", "2021-08-25")]
    [InlineData("20210825101500", "2021-08-25")]
    [InlineData("Wed, 25 Aug 2021 10:00:00 GMT", "2021-08-25")]
    [InlineData("25.08.2021 14:30", "2021-08-25")]
    [InlineData("25 Ağustos 2021 Çarşamba", "2021-08-25")]
    [InlineData("AUGUST 25th, 2021", "2021-08-25")]
    [InlineData("25 de agosto de 2021", "2021-08-25")]
    [InlineData("25. März 2021", "2021-03-25")]
    [InlineData("2021年8月25日", "2021-08-25")]
    [InlineData("1629885600", "2021-08-25")]
    [InlineData("1629885600000", "2021-08-25")]
    [InlineData("Posted on 8/25/2021 by x", "2021-08-25")]
    [InlineData("25.8.21", "2021-08-25")]
    public void Value_InAnyForm_GivesDay(string value, string expected) =>
        Assert.Equal(expected, DateReader.First(value)?.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("")]
    [InlineData("no date")]
    [InlineData("2021-13-45")]
    [InlineData("version 10.1.12.5")]
    [InlineData("31 February 2021")]
    [InlineData("0000-00-00")]
    [InlineData("99999999999999999999")]
    [InlineData("2999-01-01")]
    public void Value_WithoutDate_GivesNone(string value) => Assert.Null(DateReader.First(value));

    [Theory]
    [InlineData("03/04/2021", false, "2021-04-03")]
    [InlineData("03/04/2021", true, "2021-03-04")]
    public void Value_Ambiguous_FollowsCountry(string value, bool monthFirst, string expected)
    {
        var date = DateReader.First(value, monthFirst);

        Assert.True(date?.IsAmbiguous);
        Assert.Equal(expected, date?.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Value_WithZone_GivesInstant() =>
        Assert.Equal(new DateTimeOffset(2021, 8, 25, 20, 5, 0, TimeSpan.FromHours(3)), DateReader.First("August 25, 2021 at 8:05 PM GMT+3")?.Instant);

    [Theory]
    [InlineData("https://example.org/2021/08/25/title", "2021-08-25")]
    [InlineData("https://example.org/world/2021/aug/25/title", "2021-08-25")]
    [InlineData("https://example.org/title-20210825", "2021-08-25")]
    [InlineData("https://example.org/news/25-08-2021", "2021-08-25")]
    [InlineData("https://example.org/news/2021/08/title", null)]
    [InlineData("https://example.org/news/20211399", null)]
    public void Address_WithDay_GivesDay(string address, string? expected) =>
        Assert.Equal(expected, UrlDate.Of(address)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
}
