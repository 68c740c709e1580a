using System.Globalization;
using AfghanWatch.Web.Shared;

namespace AfghanWatch.Web.Tests.Shared;

public sealed class ReaderTimeTests
{
    private static readonly DateTime Evening = new(2021, 8, 25, 21, 30, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData(null, "26 Aug 2021, 00:30")]
    [InlineData("UTC", "25 Aug 2021, 21:30")]
    [InlineData("America/New_York", "25 Aug 2021, 17:30")]
    [InlineData("Asia/Kabul", "26 Aug 2021, 02:00")]
    [InlineData("Nowhere/Such", "26 Aug 2021, 00:30")]
    [InlineData("../../etc/passwd", "26 Aug 2021, 00:30")]
    public void Moment_OfAnEveningInUtc_IsTheDayAndHourOfTheReadersZone(string? zone, string expected)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("en");
        try
        {
            var times = new ReaderTime("Europe/Istanbul");
            times.Use(zone);
            Assert.Equal(expected, times.Moment(Evening));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Today_FollowsTheZone()
    {
        var clock = new FixedClock(Evening);
        var times = new ReaderTime("Europe/Istanbul");
        Assert.Equal(new DateOnly(2021, 8, 26), times.Today(clock));
        times.Use("America/New_York");
        Assert.Equal(new DateOnly(2021, 8, 25), times.Today(clock));
    }

    [Fact]
    public void Known_HoldsPlacesAndUtc()
    {
        Assert.Contains("Asia/Kabul", ReaderTime.Known);
        Assert.Contains("UTC", ReaderTime.Known);
        Assert.All(ReaderTime.Known, zone => Assert.True(ReaderTime.IsZone(zone)));
    }

    private sealed class FixedClock(DateTime now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(now, TimeSpan.Zero);
    }
}
