namespace AfghanWatch.Web.Tests;

public sealed class AppUrlsTests
{
    [Fact]
    public void Timeline_WithValues_WritesThemInOrder() =>
        Assert.Equal("/timeline?from=2021-08-15&topic=airport&q=Kabul%20airport", AppUrls.Timeline(("from", "2021-08-15"), ("to", null), ("topic", "airport"), ("q", "Kabul airport")));

    [Fact]
    public void Timeline_WithoutValues_IsThePathAlone() => Assert.Equal("/timeline", AppUrls.Timeline(("q", "")));

    [Theory]
    [InlineData("a&b=c", "/timeline?q=a%26b%3Dc")]
    [InlineData("#x", "/timeline?q=%23x")]
    [InlineData("İstanbul", "/timeline?q=%C4%B0stanbul")]
    [InlineData("a+b", "/timeline?q=a%2Bb")]
    public void Timeline_WithSpecialCharacters_EscapesThem(string value, string expected) => Assert.Equal(expected, AppUrls.Timeline(("q", value)));

    [Fact]
    public void Timeline_WithALoneSurrogate_DoesNotThrow() => Assert.StartsWith("/timeline?q=", AppUrls.Timeline(("q", "a\uD800b")), StringComparison.Ordinal);

    [Fact]
    public void Actor_WithAKeyOfAnUnknownName_EscapesIt() => Assert.Equal("/actors/~john%20smith", AppUrls.Actor("~john smith"));

    [Fact]
    public void Article_WithATag_SelectsIt() => Assert.Equal("/articles/17?tag=topic:troops", AppUrls.ArticleEvidence(17, "topic:troops"));

    [Theory]
    [InlineData("2021-08-25", true)]
    [InlineData("2021-8-25", false)]
    [InlineData("0001-01-01", false)]
    [InlineData("9999-12-31", false)]
    [InlineData("2021-02-30", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void ParseDay_OfText_TakesOnlyRealDays(string? text, bool read) => Assert.Equal(read, AppUrls.ParseDay(text) is not null);
}
