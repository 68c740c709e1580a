using AfghanWatch.Web.Features.Summary;

namespace AfghanWatch.Web.Tests.Features.Summary;

public sealed class SentenceTextTests
{
    [Theory]
    [InlineData("ANKARA (Reuters) - Turkey still aims to stay.", "Turkey still aims to stay.")]
    [InlineData("KABUL/ANKARA, Aug. 24 – The Taliban can guard it.", "The Taliban can guard it.")]
    [InlineData("Istanbul (UrduPoint / AFP - 27th Aug, 2021) – They sat down.", "Istanbul (UrduPoint / AFP - 27th Aug, 2021) – They sat down.")]
    [InlineData("ANKARA, Aug. 16 (Bloomberg) -- The fall of Kabul.", "The fall of Kabul.")]
    [InlineData("Akar – the minister – said no.", "Akar – the minister – said no.")]
    [InlineData("NATO - led by others - left.", "led by others - left.")]
    [InlineData("No dash here.", "No dash here.")]
    [InlineData("-", "-")]
    [InlineData("", "")]
    public void WithoutDateline_OfASentence_DropsPlaceAndAgencyOnly(string sentence, string rest) => Assert.Equal(rest, SentenceText.WithoutDateline(sentence));

    [Fact]
    public void Short_OfALongSentence_CutsBetweenWords()
    {
        Assert.Equal("one two…", SentenceText.Short("one two, three four", 10));
        Assert.Equal("short", SentenceText.Short(" short ", 10));
        Assert.True(SentenceText.Short(new string('x', 5000), 20).Length <= 21);
        Assert.DoesNotContain('\uD83D', SentenceText.Short(new string('x', 18) + "\uD83D\uDE00" + new string('x', 30), 20));
    }
}
