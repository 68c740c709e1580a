using AfghanWatch.Web.Features.Timeline;

namespace AfghanWatch.Web.Tests.Features.Timeline;

public sealed class RangeTextTests
{
    private static readonly DateOnly Now = new(2023, 6, 26);

    [Theory]
    [InlineData("2021", "2021-01-01", "2021-12-31")]
    [InlineData("2021-08", "2021-08-01", "2021-08-31")]
    [InlineData("2021-08-15", "2021-08-15", "2021-08-15")]
    [InlineData("2021-08-15..2021-08-31", "2021-08-15", "2021-08-31")]
    [InlineData("2021-06..2021-08", "2021-06-01", "2021-08-31")]
    [InlineData("15 Aug 2021", "2021-08-15", "2021-08-15")]
    [InlineData("August 2021", "2021-08-01", "2021-08-31")]
    [InlineData("Aug 15, 2021", "2021-08-15", "2021-08-15")]
    [InlineData("15 Aug..31 Aug", "2022-08-15", "2022-08-31")]
    [InlineData("15 Aug..31 Aug 2021", "2021-08-15", "2021-08-31")]
    [InlineData("15..31 Aug 2021", "2021-08-15", "2021-08-31")]
    [InlineData("15 Ağustos 2021", "2021-08-15", "2021-08-15")]
    [InlineData("15 Ağu 2021 – 31 Ağu 2021", "2021-08-15", "2021-08-31")]
    [InlineData("25.08.2021", "2021-08-25", "2021-08-25")]
    [InlineData("25/8/2021 - 26/8/2021", "2021-08-25", "2021-08-26")]
    [InlineData("1 Jun", "2023-06-01", "2023-06-01")]
    [InlineData("1 Jul", "2022-07-01", "2022-07-01")]
    [InlineData("today", "2023-06-26", "2023-06-26")]
    [InlineData("2023-06-01..now", "2023-06-01", "2023-06-26")]
    [InlineData("now-30d..2023-06-20", "2023-05-28", "2023-06-20")]
    [InlineData("  2021-08  ", "2021-08-01", "2021-08-31")]
    public void Parse_OfARange_GivesItsDays(string text, string from, string to)
    {
        var days = Assert.IsType<RangeReading.Days>(RangeText.Parse(text, Now));
        Assert.Equal((AppUrls.ParseDay(from), AppUrls.ParseDay(to)), (days.From, days.To));
    }

    [Fact]
    public void Parse_OfAnOpenRange_LeavesTheEndOpen()
    {
        Assert.Equal(new RangeReading.Days(new DateOnly(2021, 8, 1), null), RangeText.Parse("2021-08..", Now));
        Assert.Equal(new RangeReading.Days(null, new DateOnly(2021, 8, 31)), RangeText.Parse("..2021-08", Now));
    }

    [Theory]
    [InlineData("now-7d", "7d")]
    [InlineData("7d", "7d")]
    [InlineData("24h", "24h")]
    [InlineData("now-2w..now", "2w")]
    [InlineData("NOW-3M", "3m")]
    public void Parse_OfAMovingRange_KeepsItMoving(string text, string expected) =>
        Assert.Equal(expected, Assert.IsType<RangeReading.Moving>(RangeText.Parse(text, Now)).Range.ToString());

    [Theory]
    [InlineData("15 Foo", "15 Foo")]
    [InlineData("15 Foo..2021", "15 Foo")]
    [InlineData("2021..x", "x")]
    [InlineData("2021-13", "2021-13")]
    [InlineData("31 Feb 2021", "31 Feb 2021")]
    [InlineData("..", "..")]
    [InlineData("", "")]
    [InlineData("1066", "1066")]
    [InlineData("0d", "0d")]
    public void Parse_OfSomethingElse_NamesThePart(string text, string part) =>
        Assert.Equal(new RangeReading.NotUnderstood(part), RangeText.Parse(text, Now));

    [Fact]
    public void Parse_OfARangeTheWrongWayRound_SaysSo() =>
        Assert.Equal(new RangeReading.Backwards(new DateOnly(2021, 9, 1), new DateOnly(2021, 8, 31)), RangeText.Parse("2021-09..2021-08", Now));

    [Fact]
    public void Parse_OfAnything_DoesNotThrow()
    {
        foreach (var text in new[] { new string('.', 100), new string('9', 5000), "\uD800..\uD800", "now-99999y", "now-9999d..now-9999d", "١٥ Aug", "- - -", "99999h", "9999w" })
        {
            Assert.NotNull(RangeText.Parse(text, Now));
        }
    }

    [Theory]
    [InlineData("2021-08-15..2021-08-31")]
    [InlineData("2021-08-15")]
    [InlineData("2021-08-15..")]
    [InlineData("..2021-08-31")]
    public void Write_OfWhatWasRead_CanBeReadAgain(string text)
    {
        var days = Assert.IsType<RangeReading.Days>(RangeText.Parse(text, Now));
        Assert.Equal(text, RangeText.Write(days.From, days.To));
    }
}
