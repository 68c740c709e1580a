using System.Globalization;
using AfghanWatch.Web.Shared;

namespace AfghanWatch.Web.Tests.Shared;

public sealed class DayTextTests
{
    [Theory]
    [InlineData("en", "2021-08-15", "2021-08-31", "15 – 31 Aug 2021")]
    [InlineData("en", "2021-07-28", "2021-08-03", "28 Jul – 3 Aug 2021")]
    [InlineData("en", "2020-12-30", "2021-01-02", "30 Dec 2020 – 2 Jan 2021")]
    [InlineData("en", "2021-08-01", "2021-08-31", "August 2021")]
    [InlineData("en", "2021-06-01", "2021-08-31", "Jun – Aug 2021")]
    [InlineData("en", "2021-01-01", "2021-12-31", "2021")]
    [InlineData("en", "2021-08-15", "2021-08-15", "15 Aug 2021")]
    [InlineData("tr", "2021-08-15", "2021-08-31", "15 – 31 Ağu 2021")]
    public void Range_OfDays_SaysNothingTwice(string culture, string from, string to, string expected) =>
        Assert.Equal(expected, In(culture, () => DayText.Range(AppUrls.ParseDay(from)!.Value, AppUrls.ParseDay(to)!.Value)));

    [Theory]
    [InlineData("en", "Wednesday 25 August 2021")]
    [InlineData("tr", "25 Ağustos 2021 Çarşamba")]
    public void WithWeekday_FollowsTheLanguage(string culture, string expected) => Assert.Equal(expected, In(culture, () => DayText.WithWeekday(new DateOnly(2021, 8, 25))));

    [Theory]
    [InlineData("en", "2021-08-01", "Aug")]
    [InlineData("tr", "2021-08-01", "Ağu")]
    [InlineData("en", "2021-01-01", "2021")]
    public void NarrowMonth_January_GivesWayToItsYear(string culture, string day, string expected) =>
        Assert.Equal(expected, In(culture, () => DayText.NarrowMonth(AppUrls.ParseDay(day)!.Value)));

    [Theory]
    [InlineData("en", "1,404")]
    [InlineData("tr", "1.404")]
    public void Number_FollowsTheLanguage(string culture, string expected) => Assert.Equal(expected, In(culture, () => DayText.Number(1404)));

    private static string In(string culture, Func<string> write)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            return write();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
