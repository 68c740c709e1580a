using Microsoft.Playwright;

namespace AfghanWatch.Browser.Tests;

public sealed class PagesTests(BrowserFixture browser)
{
    public static TheoryData<string, int, ColorScheme> Pages
    {
        get
        {
            var data = new TheoryData<string, int, ColorScheme>();
            foreach (var path in (string[])["/timeline", "/timeline?axis=published", "/timeline?q=erdogan", "/articles/1", "/actors", "/actors/hulusi-akar", "/figures", "/figures?subject=killed", "/topics", "/topics/airport", "/queue", "/summary", "/sources", "/views", "/tray", "/timeline?q=kabul+airport&order=best"])
            {
                data.Add(path, 1440, ColorScheme.Light);
                data.Add(path, 390, ColorScheme.Dark);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_OnEveryWidthAndTheme_HasOneHeadingNoErrorAndNoSidewaysScroll(string path, int width, ColorScheme scheme)
    {
        await using var watched = await browser.OpenAsync(width: width, scheme: scheme);
        await watched.GoAsync(path);
        Assert.Equal(1, await watched.Page.Locator("h1").CountAsync());
        Assert.Empty(watched.Faults);
        var overflow = await watched.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assert.InRange(overflow, 0, 1);
    }

    [Fact]
    public async Task UnknownPage_Answers404InWords()
    {
        await using var watched = await browser.OpenAsync();
        var response = await watched.Page.GotoAsync("/nothing-here");
        Assert.Equal(404, response!.Status);
        Assert.Equal(1, await watched.Page.Locator("h1").CountAsync());
    }

    [Fact]
    public async Task UnknownArticle_Answers404()
    {
        await using var watched = await browser.OpenAsync();
        var response = await watched.Page.GotoAsync("/articles/999999");
        Assert.Equal(404, response!.Status);
    }

    [Fact]
    public async Task Timeline_WithoutJavaScript_ShowsAndFilters()
    {
        await using var watched = await browser.OpenAsync(javaScript: false);
        await watched.Page.GotoAsync("/timeline?topic=consulates&axis=published");
        var text = await watched.Page.InnerTextAsync("main");
        Assert.Contains("onsulate", text, StringComparison.Ordinal);
        await watched.Page.FillAsync("header input[name=q]", "cavusoglu");
        await watched.Page.PressAsync("header input[name=q]", "Enter");
        Assert.Contains("q=cavusoglu", watched.Page.Url, StringComparison.Ordinal);
        Assert.Contains("Çavuşoğlu", await watched.Page.InnerTextAsync("main"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Interface_InTurkish_IsTurkish()
    {
        await using var watched = await browser.OpenAsync(locale: "tr-TR");
        await watched.GoAsync("/timeline");
        Assert.Equal("tr", await watched.Page.GetAttributeAsync("html", "lang"));
        Assert.Contains("Zaman", await watched.Page.InnerTextAsync("header"), StringComparison.OrdinalIgnoreCase);
        Assert.Empty(watched.Faults);
    }
}
