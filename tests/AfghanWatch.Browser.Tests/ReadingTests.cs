using Microsoft.Playwright;

namespace AfghanWatch.Browser.Tests;

/// <summary>Figures, topics, actors and articles as an analyst reads them.</summary>
public sealed class ReadingTests(BrowserFixture browser)
{
    [Fact]
    public async Task Figures_Filtered_StayInTheAddressAndComeBackAfterAReload()
    {
        await using var watched = await browser.OpenAsync();
        await watched.GoAsync("/figures");
        await watched.Page.SelectOptionAsync("select[name=subject]", "killed");
        await watched.Page.ClickAsync(".fig-fr button[type=submit]");
        await watched.Page.WaitForURLAsync("**/figures?subject=killed");
        await Assertions.Expect(watched.Page.Locator(".fig-card")).ToHaveCountAsync(1);
        await Assertions.Expect(watched.Page.Locator(".fig-dis")).ToContainTextAsync("170");
        var shown = await watched.Page.Locator(".figT tbody").InnerTextAsync();
        await watched.Page.ReloadAsync();
        Assert.Equal(shown, await watched.Page.Locator(".figT tbody").InnerTextAsync());
        await watched.Page.GoBackAsync();
        await Assertions.Expect(watched.Page.Locator(".fig-card").Nth(3)).ToBeVisibleAsync();
        Assert.Empty(watched.Faults);
    }

    [Fact]
    public async Task Figures_WithoutJavaScript_FilterSortTurnPagesAndLeadToTheSentence()
    {
        await using var watched = await browser.OpenAsync(javaScript: false);
        await watched.Page.GotoAsync("/figures");
        await watched.Page.ClickAsync(".pager a");
        Assert.Contains("page=2", watched.Page.Url, StringComparison.Ordinal);
        await watched.Page.ClickAsync(".figT th:nth-child(2) a");
        Assert.Contains("sort=largest", watched.Page.Url, StringComparison.Ordinal);
        await watched.Page.FillAsync("input[name=from]", "2021-08-26");
        await watched.Page.FillAsync("input[name=to]", "2021-08-27");
        await watched.Page.ClickAsync(".fig-fr button[type=submit]");
        Assert.Contains("from=2021-08-26", watched.Page.Url, StringComparison.Ordinal);
        await watched.Page.ClickAsync(".fig-dis a >> nth=0");
        Assert.Contains("/articles/", watched.Page.Url, StringComparison.Ordinal);
        Assert.Equal(1, await watched.Page.Locator("#selected-mark").CountAsync());
    }

    [Fact]
    public async Task Figures_AsAFile_HoldTheSameQuery()
    {
        await using var watched = await browser.OpenAsync();
        var answer = await watched.Page.APIRequest.GetAsync("/figures.csv?subject=killed");
        var lines = (await answer.TextAsync()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.StartsWith("text/csv", answer.Headers["content-type"], StringComparison.Ordinal);
        Assert.Contains("as_of", lines[0], StringComparison.Ordinal);
        Assert.Contains(lines, line => line.Contains(",170,", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Figures_ByKeys_WalkTurnAndOpen()
    {
        await using var watched = await browser.OpenAsync();
        await watched.GoAsync("/figures");
        await watched.Page.Keyboard.PressAsync("]");
        await watched.Page.WaitForURLAsync("**page=2");
        await Assertions.Expect(watched.Page.Locator("a[data-key='[']")).ToBeVisibleAsync();
        await watched.Page.Keyboard.PressAsync("[");
        await watched.Page.WaitForURLAsync("**/figures");
        await Assertions.Expect(watched.Page.Locator("a[data-key='[']")).ToHaveCountAsync(0);
        await watched.Page.Keyboard.PressAsync("j");
        await watched.Page.Keyboard.PressAsync("j");
        await watched.Page.Keyboard.PressAsync("Enter");
        await watched.Page.WaitForURLAsync("**/articles/**");
        Assert.Empty(watched.Faults);
    }

    [Fact]
    public async Task Topic_FromTheList_ShowsCourseSpeechAndFigures()
    {
        await using var watched = await browser.OpenAsync();
        await watched.GoAsync("/topics");
        await watched.Page.ClickAsync("text=Airport");
        await watched.Page.WaitForURLAsync("**/topics/airport");
        await Assertions.Expect(watched.Page.Locator(".t-days li").First).ToBeVisibleAsync(new LocatorAssertionsToBeVisibleOptions { Timeout = 20_000 });
        await Assertions.Expect(watched.Page.Locator(".t-stands")).ToContainTextAsync("Erdoğan");
        await Assertions.Expect(watched.Page.Locator(".fig-card").First).ToBeVisibleAsync();
        await watched.Page.ClickAsync(".yrs a >> text=2022");
        await watched.Page.WaitForURLAsync("**/topics/airport?year=2022");
        await Assertions.Expect(watched.Page.Locator(".t-month h3").Last).ToContainTextAsync("2022");
        await watched.Page.Keyboard.PressAsync("t");
        await watched.Page.WaitForURLAsync("**/timeline?from=2022-01-01&to=2022-12-31&topic=airport");
        Assert.Empty(watched.Faults);
    }

    [Fact]
    public async Task Topic_Unknown_Answers404InWords()
    {
        await using var watched = await browser.OpenAsync();
        var answer = await watched.Page.GotoAsync("/topics/nothing-such");
        Assert.Equal(404, answer!.Status);
        Assert.Equal(1, await watched.Page.Locator("h1").CountAsync());
    }

    [Theory]
    [InlineData("hulusi-akar", "Turkish Minister of National Defence")]
    [InlineData("recep-tayyip-erdogan", "President of Turkey")]
    [InlineData("mevlut-cavusoglu", "Turkish Foreign Minister")]
    [InlineData("jens-stoltenberg", "Secretary General of NATO")]
    public async Task Actor_OfTheArchive_IsCalledByTheOfficeHeldThen(string key, string office)
    {
        await using var watched = await browser.OpenAsync();
        await watched.GoAsync($"/actors/{key}");
        await Assertions.Expect(watched.Page.Locator(".ph")).ToContainTextAsync(office);
        await Assertions.Expect(watched.Page.Locator(".al li").First).ToContainTextAsync("first");
        Assert.Empty(watched.Faults);
    }

    [Fact]
    public async Task Article_OpenedFromASearch_MarksItsWordsAndLeadsOnWithoutScript()
    {
        await using var watched = await browser.OpenAsync(javaScript: false);
        await watched.Page.GotoAsync("/timeline?topic=airport&axis=published&q=taliban");
        var list = Uri.EscapeDataString("/timeline?topic=airport&axis=published&q=taliban");
        var first = await watched.Page.Locator("a.to-page").First.GetAttributeAsync("href");
        await watched.Page.GotoAsync(first!.Contains("back=", StringComparison.Ordinal) ? first : $"{first}?back={list}");
        Assert.True(await watched.Page.Locator(".read mark.hit").CountAsync() > 0);
        var title = await watched.Page.InnerTextAsync("h1");
        Assert.Equal(0, await watched.Page.Locator(".art-nav a[rel=prev]").CountAsync());
        await watched.Page.ClickAsync(".art-nav a[rel=next]");
        Assert.NotEqual(title, await watched.Page.InnerTextAsync("h1"));
        Assert.Contains("back=", watched.Page.Url, StringComparison.Ordinal);
        await watched.Page.ClickAsync(".art-nav a[rel=prev]");
        Assert.Equal(title, await watched.Page.InnerTextAsync("h1"));
        await watched.Page.ClickAsync(".hits-line a >> nth=-1");
        Assert.Equal(0, await watched.Page.Locator(".read mark.hit").CountAsync());
    }

    [Theory]
    [InlineData("/timeline?from=2021-08-15&to=2021-08-31", 1440, ".ev .evlink", "/events/")]
    [InlineData("/timeline?from=2021-08-15&to=2021-08-31", 1440, ".ev .m a.flag", "/events/")]
    [InlineData("/timeline?from=2021-08-15&to=2021-08-31", 390, ".ev a.row-link", "/events/")]
    [InlineData("/timeline?axis=published&from=2021-08-15&to=2021-08-31", 390, ".ev a.row-link", "/articles/")]
    public async Task Row_LinkThatLeadsAway_TakesTheListAlong(string list, int width, string link, string goal)
    {
        await using var watched = await browser.OpenAsync(width: width);
        await watched.GoAsync(list);
        await watched.Page.Locator(link).First.ClickAsync();
        await watched.Page.WaitForURLAsync(address => new Uri(address).AbsolutePath.StartsWith(goal, StringComparison.Ordinal));
        Assert.Contains($"?back={Uri.EscapeDataString(list).Replace("%2F", "/", StringComparison.Ordinal)}", new Uri(watched.Page.Url).Query, StringComparison.Ordinal);
        Assert.Empty(watched.Faults);
    }

    [Fact]
    public async Task Row_WindowThatGrowsWide_OpensThePaneAgain()
    {
        await using var watched = await browser.OpenAsync(width: 390);
        await watched.GoAsync("/timeline?from=2021-08-15&to=2021-08-31");
        await watched.Page.Locator(".ev a.row-link").First.DispatchEventAsync("pointerdown");
        Assert.StartsWith("/events/", await watched.Page.Locator(".ev a.row-link").First.GetAttributeAsync("href"), StringComparison.Ordinal);
        await watched.Page.SetViewportSizeAsync(1440, 900);
        await watched.Page.Locator(".ev a.row-link").First.ClickAsync();
        await watched.Page.Locator("[data-open-page]").WaitForAsync();
        Assert.Contains("&a=", watched.Page.Url, StringComparison.Ordinal);
        Assert.Empty(watched.Faults);
    }

    [Fact]
    public async Task Article_EvidenceWalkedByKeys_RingsBothEndsAndTakesTheFocusAlong()
    {
        await using var watched = await browser.OpenAsync();
        await watched.GoAsync("/articles/64");

        // The script that moves the focus is loaded by the circuit after it has taken the page over, and says so.
        await watched.Page.Locator("html[data-relay=on]").WaitForAsync();
        await watched.Page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(watched.Page.Locator(".evp .evi li.on")).ToHaveCountAsync(1);
        await Assertions.Expect(watched.Page.Locator("#selected-mark")).ToHaveCountAsync(1);
        var first = await watched.Page.Locator(".evp .evi li.on").InnerTextAsync();
        await Assertions.Expect(watched.Page.Locator(".evp .evi li.on .evi-link")).ToBeFocusedAsync();
        await watched.Page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(watched.Page.Locator(".evp .evi li.on")).Not.ToHaveTextAsync(first);
        await Assertions.Expect(watched.Page.Locator(".evp .evi li.on .evi-link")).ToBeFocusedAsync();
        await watched.Page.Keyboard.PressAsync("c");
        await Assertions.Expect(watched.Page.Locator(".cite-sheet")).ToContainTextAsync("Markdown with quote");
        Assert.Empty(watched.Faults);
    }

    [Fact]
    public async Task Phone_Bar_HoldsTheOtherPagesBehindMoreWithoutScript()
    {
        await using var watched = await browser.OpenAsync(width: 390, height: 844, javaScript: false);
        await watched.Page.GotoAsync("/timeline");
        await watched.Page.ClickAsync(".bmore summary");
        await watched.Page.ClickAsync(".bmore-sheet a[href='/figures']");
        Assert.EndsWith("/figures", watched.Page.Url, StringComparison.Ordinal);
    }
}
