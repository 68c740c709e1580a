using AfghanWatch.News.Sources;

namespace AfghanWatch.News.Tests.Sources;

public sealed class NextTryTests
{
    private static readonly DateTime Now = new(2021, 8, 16, 9, 30, 0, DateTimeKind.Utc);
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(30);
    private static readonly TimeSpan Longest = TimeSpan.FromHours(6);

    [Theory]
    [InlineData(null, null, 30)]
    [InlineData(5, null, 30)]
    [InlineData(90, null, 90)]
    [InlineData(90, 120, 120)]
    [InlineData(100000, null, 360)]
    [InlineData(null, 10080, 360)]
    public void AfterSuccess_Wishes_LengthenTheWaitWithinBounds(int? fresh, int? every, int expected) =>
        Assert.Equal(Now.AddMinutes(expected), NextTry.AfterSuccess(Now, Interval, Longest, Minutes(fresh), Minutes(every), [], []));

    [Fact]
    public void AfterSuccess_SkippedHours_MoveTheTryBehindThem()
    {
        Assert.Equal(new DateTime(2021, 8, 16, 13, 0, 0, DateTimeKind.Utc), NextTry.AfterSuccess(Now, Interval, Longest, null, null, [10, 11, 12], []));
        Assert.Equal(Now + Interval, NextTry.AfterSuccess(Now, Interval, Longest, null, null, [.. Enumerable.Range(0, 24)], []));
        Assert.Equal(new DateTime(2021, 8, 17, 0, 0, 0, DateTimeKind.Utc), NextTry.AfterSuccess(Now, Interval, Longest, null, null, [], [DayOfWeek.Monday]));
    }

    [Fact]
    public void AfterFailure_InARow_DoublesWithJitterAndNeverGivesUp()
    {
        var waits = Enumerable.Range(1, 40).Select(failures => NextTry.AfterFailure(Now, Interval, failures, null, isGone: false, seed: 7) - Now).ToList();
        Assert.InRange(waits[0], Interval * 0.9, Interval * 1.1);
        Assert.InRange(waits[2], Interval * 3.6, Interval * 4.4);
        Assert.All(waits, wait => Assert.True(wait <= NextTry.LongestBackOff));
        Assert.Equal(NextTry.LongestBackOff, waits[^1]);
        Assert.Equal(waits[3], NextTry.AfterFailure(Now, Interval, 4, null, isGone: false, seed: 7) - Now);
        Assert.True(Enumerable.Range(0, 50).Select(seed => NextTry.AfterFailure(Now, Interval, 1, null, isGone: false, seed)).Distinct().Count() > 40);
    }

    [Theory]
    [InlineData(120, false, 120)]
    [InlineData(100000, false, 1440)]
    [InlineData(null, true, 1296)]
    public void AfterFailure_WhatTheServerSays_CountsUpToADay(int? retryAfter, bool isGone, int atLeast)
    {
        var wait = NextTry.AfterFailure(Now, Interval, 1, Minutes(retryAfter), isGone, 3) - Now;
        Assert.InRange(wait, TimeSpan.FromMinutes(atLeast), NextTry.LongestBackOff);
    }

    private static TimeSpan? Minutes(int? minutes) => minutes is { } some ? TimeSpan.FromMinutes(some) : null;
}
