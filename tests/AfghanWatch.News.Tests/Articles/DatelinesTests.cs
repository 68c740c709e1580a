using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Tests.Articles;

public sealed class DatelinesTests
{
    [Theory]
    [InlineData("ANKARA, April 20 (Example) — Turkey has put off the meeting.", "Turkey has put off the meeting.")]
    [InlineData("KABUL/ANKARA, Aug. 24 – The Taliban can guard the airport.", "The Taliban can guard the airport.")]
    [InlineData("ANTALYA, Turkey — Berlin is ready to pay.", "Berlin is ready to pay.")]
    [InlineData("Kabul, Afghanistan (Example) – Turkey's military has begun to leave.", "Turkey's military has begun to leave.")]
    [InlineData("Istanbul (Example / AFP - 27th Aug, 2021) Representatives met.", "Representatives met.")]
    [InlineData("Aug 27 (Example) - The Taliban will ask Qatar.", "The Taliban will ask Qatar.")]
    [InlineData("ABOARD THE PRESIDENTIAL PLANE — Turkey intends to stay.", "Turkey intends to stay.")]
    [InlineData("ANKARA, 28 Ağustos (AA) - Milli Savunma Bakanı konuştu.", "Milli Savunma Bakanı konuştu.")]
    public void Without_Dateline_IsTheSentence(string sentence, string expected) => Assert.Equal(expected, Datelines.Without(sentence));

    [Theory]
    [InlineData("Turkey - The country that borders Iran - will build a wall.")]
    [InlineData("Erdoğan said on Aug. 27 that talks go on.")]
    [InlineData("NATO members met on Monday.")]
    [InlineData("")]
    public void Without_NoDateline_StaysAsItIs(string sentence) => Assert.Equal(sentence, Datelines.Without(sentence));
}
