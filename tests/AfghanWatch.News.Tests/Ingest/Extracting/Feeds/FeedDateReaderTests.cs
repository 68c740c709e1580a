using System.Globalization;
using AfghanWatch.News.Ingest.Extracting.Feeds;

namespace AfghanWatch.News.Tests.Ingest.Extracting.Feeds;

public sealed class FeedDateReaderTests
{
    [Theory]
    [InlineData("Wed, 25 Aug 2021 14:07:09 +0300", "2021-08-25T14:07:09+03:00")]
    [InlineData("Wed, 25 Aug 2021 14:07:09 GMT", "2021-08-25T14:07:09+00:00")]
    [InlineData("Fri, 25 Aug 2021 14:07 EDT", "2021-08-25T14:07:00-04:00")]
    [InlineData("25 Aug 21 14:07 Z", "2021-08-25T14:07:00+00:00")]
    [InlineData("Wed, 25 Aug 121 14:07:09 GMT", "2021-08-25T14:07:09+00:00")]
    [InlineData("Wed, 25 Aug 2021 24:00:00 GMT", "2021-08-26T00:00:00+00:00")]
    [InlineData("Wed, 25 Aug 2021 14:07:09 TSİ", "2021-08-25T14:07:09+03:00")]
    [InlineData("Wed, 25 Aug 2021 14:07:09 AFT", "2021-08-25T14:07:09+04:30")]
    [InlineData("Wed Aug 25 2021 14:07:09 GMT+0300 (GMT+03:00)", "2021-08-25T14:07:09+03:00")]
    [InlineData("Wed Aug 25 14:07:09 EEST 2021", "2021-08-25T14:07:09+03:00")]
    [InlineData("2021-08-25T14:07:09.1234567+03:00", "2021-08-25T14:07:09+03:00")]
    [InlineData("2021-08-25T24:00:00Z", "2021-08-26T00:00:00+00:00")]
    [InlineData("2021-08-25 14:07:09 +0300", "2021-08-25T14:07:09+03:00")]
    [InlineData("20210825T140709Z", "2021-08-25T14:07:09+00:00")]
    [InlineData("2021-08-25+03:00", "2021-08-25T00:00:00+03:00")]
    [InlineData("2021-8-5T4:7Z", "2021-08-05T04:07:00+00:00")]
    [InlineData("1629889629", "2021-08-25T11:07:09+00:00")]
    [InlineData("1629889629000", "2021-08-25T11:07:09+00:00")]
    public void Read_WithZone_GivesTheMoment(string text, string expected) => Check(text, expected, hasZone: true);

    [Theory]
    [InlineData("25 Ağustos 2021 Çarşamba 14:07", "2021-08-25T14:07:00+00:00")]
    [InlineData("Çar, 25 AĞU 2021 14:07", "2021-08-25T14:07:00+00:00")]
    [InlineData("Sal, 08 Mar 2022 10:00:00", "2022-03-08T10:00:00+00:00")]
    [InlineData("25.08.2021 14:07", "2021-08-25T14:07:00+00:00")]
    [InlineData("25.08.2021 14.07", "2021-08-25T14:07:00+00:00")]
    [InlineData("03/04/2021 10:00", "2021-04-03T10:00:00+00:00")]
    [InlineData("8/25/2021 2:07:09 PM", "2021-08-25T14:07:09+00:00")]
    [InlineData("8/25/2021 12:07 AM", "2021-08-25T00:07:00+00:00")]
    [InlineData("mar. 24 août 2021 à 14h07", "2021-08-24T14:07:00+00:00")]
    [InlineData("mar, 02 mar 2021 10:00", "2021-03-02T10:00:00+00:00")]
    [InlineData("25. August 2021, 14:07 Uhr", "2021-08-25T14:07:00+00:00")]
    [InlineData("Ср, 25 авг 2021 14:07", "2021-08-25T14:07:00+00:00")]
    [InlineData("٢٥ أغسطس ٢٠٢١", "2021-08-25T00:00:00+00:00")]
    [InlineData("۳ شهریور ۱۴۰۰", "2021-08-25T00:00:00+00:00")]
    [InlineData("۳ سنبله ۱۴۰۰", "2021-08-25T00:00:00+00:00")]
    [InlineData("Wed, 25 Aug 2021 14:07:09 +9999", "2021-08-25T14:07:09+00:00")]
    [InlineData("20210825", "2021-08-25T00:00:00+00:00")]
    public void Read_WithoutZone_SaysSo(string text, string expected) => Check(text, expected, hasZone: false);

    [Theory]
    [InlineData("")]
    [InlineData("yesterday")]
    [InlineData("0000-00-00 00:00:00")]
    [InlineData("Wed, 30 Nov -0001 00:00:00 +0000")]
    [InlineData("31 Feb 2021")]
    [InlineData("2021-13-45")]
    [InlineData("99999999999999999999999999999999")]
    [InlineData("14:07")]
    [InlineData("+")]
    [InlineData("T:T:T")]
    public void Read_NoDate_GivesNothing(string text) => Assert.Null(FeedDateReader.Read(text));

    [Fact]
    public void Read_AmericanFeed_PutsTheMonthFirst()
    {
        Assert.Equal(new DateTime(2021, 3, 4), FeedDateReader.Read("03/04/2021", monthFirst: true)!.Value.Instant.DateTime);
        Assert.Equal(new DateTime(2021, 4, 3), FeedDateReader.Read("03/04/2021")!.Value.Instant.DateTime);
    }

    [Fact]
    public void Read_AnyTokens_NeverThrows()
    {
        string[] parts = ["25", "2021", "8", ":", "+", "-", ".", "/", "T", " ", "Aug", "mar", "PM", "GMT", "14", "24", "0300", "99999999999", "Z", "ش", ",", "a.m."];
        var random = new Random(5);
        for (var round = 0; round < 100_000; round++)
        {
            FeedDateReader.Read(string.Concat(Enumerable.Range(0, random.Next(1, 14)).Select(_ => parts[random.Next(parts.Length)])));
        }
    }

    private static void Check(string text, string expected, bool hasZone)
    {
        var date = FeedDateReader.Read(text);
        Assert.NotNull(date);
        Assert.Equal(expected, date.Value.Instant.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture));
        Assert.Equal(hasZone, date.Value.HasZone);
    }
}
