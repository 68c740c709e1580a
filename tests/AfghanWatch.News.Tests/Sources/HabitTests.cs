using AfghanWatch.News.Sources;

namespace AfghanWatch.News.Tests.Sources;

public sealed class HabitTests
{
    private static readonly DateTime Monday = new(2021, 8, 16, 9, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void UsualGap_TooFewArrivals_IsNotKnownAndSilenceNeedsTwoWeeks()
    {
        DateTime[] few = [Monday, Monday.AddHours(1), Monday.AddHours(2), Monday.AddHours(3), Monday.AddHours(4)];
        Assert.Null(Habit.UsualGap(few));
        Assert.Null(Habit.UsualGap([]));
        Assert.False(Habit.IsSilent(Monday, null, Monday.AddDays(13)));
        Assert.True(Habit.IsSilent(Monday, null, Monday.AddDays(15)));
        Assert.False(Habit.IsSilent(null, null, Monday.AddDays(99)));
    }

    [Fact]
    public void UsualGap_OfAWeekdayPaper_AllowsForWeekends()
    {
        var days = Enumerable.Range(0, 28).Select(i => Monday.AddDays(i)).Where(day => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)).ToList();
        Assert.Equal(TimeSpan.FromDays(3), Habit.UsualGap(days));
        Assert.False(Habit.IsSilent(days[^1], TimeSpan.FromDays(3), days[^1].AddDays(5)));
        Assert.True(Habit.IsSilent(days[^1], TimeSpan.FromDays(3), days[^1].AddDays(7)));
    }

    [Fact]
    public void UsualGap_OfAQuickWire_IsNeverSilentWithinADay()
    {
        var arrivals = Enumerable.Range(0, 100).Select(i => Monday.AddMinutes(i * 20)).Reverse().ToList();
        Assert.Equal(TimeSpan.FromMinutes(20), Habit.UsualGap(arrivals));
        Assert.False(Habit.IsSilent(Monday, TimeSpan.FromMinutes(20), Monday.AddHours(23)));
        Assert.True(Habit.IsSilent(Monday, TimeSpan.FromMinutes(20), Monday.AddHours(25)));
    }

    [Fact]
    public void UsualGap_ArticlesOfOneVisit_AreOneArrival()
    {
        var arrivals = Enumerable.Range(0, 7).SelectMany(day => Enumerable.Range(0, 10).Select(i => Monday.AddDays(day).AddSeconds(i * 5)));
        Assert.InRange(Habit.UsualGap(arrivals)!.Value, TimeSpan.FromHours(23.9), TimeSpan.FromHours(24));
    }

    [Theory]
    [InlineData("https://a.example/rss", "https://b.example/rss", true)]
    [InlineData("http://a.example/rss", "https://a.example/rss", true)]
    [InlineData("https://a.example/rss", "http://a.example/rss", false)]
    [InlineData("https://a.example/rss", "https://x:y@a.example/feed", false)]
    [InlineData("https://a.example/rss", "https://a.example/rss", false)]
    [InlineData("https://a.example/rss", "file:///rss", false)]
    public void MayFollow_NewAddresses_OnlyThoseOfTheWebAndNoneLessSafe(string before, string after, bool expected) => Assert.Equal(expected, MoveRule.MayFollow(new Uri(before), new Uri(after)));

    [Theory]
    [InlineData(2, 48, false)]
    [InlineData(3, 23, false)]
    [InlineData(3, 24, true)]
    public void IsBelieved_AMove_OnceSeenOftenAndLongEnough(int seen, int hours, bool expected) => Assert.Equal(expected, MoveRule.IsBelieved(seen, Monday, Monday.AddHours(hours)));
}
