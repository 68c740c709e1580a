using Microsoft.Playwright;

namespace AfghanWatch.Browser.Tests;

/// <summary>Deciding on tags, by keys, by forms without script, and by two editors at once; each on a dashboard of its own.</summary>
public sealed class QueueTests(BrowserFixture browser)
{
    private const string Decided = ".sg .st:not(.sug)";

    [Fact]
    public async Task Keys_PressedFast_DecideOnceEachAndCanAllBeTakenBack()
    {
        await using var product = await RunningProduct.StartAsync();
        await using var watched = await OpenAsync(product, "/queue");
        var page = watched.Page;
        var title = await page.Locator(".qtext h2").InnerTextAsync();
        for (var i = 0; i < 4; i++)
        {
            await page.Keyboard.PressAsync("a");
        }

        await page.Keyboard.PressAsync("x");
        await Assertions.Expect(page.Locator(Decided)).ToHaveCountAsync(5);
        await page.Keyboard.PressAsync("Control+Enter");
        await Assertions.Expect(page.Locator(".qbar")).ToContainTextAsync("1 of 134 done");
        await Assertions.Expect(page.Locator(".qtext h2")).Not.ToHaveTextAsync(title);
        await page.Keyboard.PressAsync("Backspace");
        await Assertions.Expect(page.Locator(".qtext h2")).ToHaveTextAsync(title);
        await Assertions.Expect(page.Locator(Decided)).ToHaveCountAsync(5);
        for (var i = 0; i < 5; i++)
        {
            await page.Keyboard.PressAsync("Backspace");
        }

        await Assertions.Expect(page.Locator(Decided)).ToHaveCountAsync(0);
        Assert.Empty(watched.Faults);
    }

    [Fact]
    public async Task Mouse_ThenSpace_SkipsAndDoesNotPressTheButtonAgain()
    {
        await using var product = await RunningProduct.StartAsync();
        await using var watched = await OpenAsync(product, "/queue");
        await watched.Page.ClickAsync(".dec [data-act=accept]");
        await Assertions.Expect(watched.Page.Locator(Decided)).ToHaveCountAsync(1);
        await watched.Page.Keyboard.PressAsync("Space");
        await Assertions.Expect(watched.Page.Locator(".sg .st", new PageLocatorOptions { HasText = "Skipped" })).ToHaveCountAsync(1);
        Assert.Empty(watched.Faults);
    }

    [Fact]
    public async Task TwoEditors_OnOneTag_AreAskedWhoseVerdictStays()
    {
        await using var product = await RunningProduct.StartAsync();
        await using var one = await OpenAsync(product, "/queue?article=1");
        await using var other = await OpenAsync(product, "/queue?article=1");
        await other.Page.Keyboard.PressAsync("a");
        await Assertions.Expect(other.Page.Locator(Decided)).ToHaveCountAsync(1);
        await one.Page.Keyboard.PressAsync("x");
        await Assertions.Expect(one.Page.Locator(".qtext [role=alert]")).ToContainTextAsync("accepted");
        await one.Page.Keyboard.PressAsync("h");
        await Assertions.Expect(one.Page.Locator(".qtext [role=alert]")).ToHaveCountAsync(0);
        await Assertions.Expect(one.Page.Locator(".sg .st.ok")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task WithoutJavaScript_DecidesAllAndTakesItBack()
    {
        await using var product = await RunningProduct.StartAsync();
        await using var watched = await browser.OpenAsync(product.Url, javaScript: false);
        var page = watched.Page;
        await page.GotoAsync("/queue?order=newest");
        var title = await page.Locator(".qtext h2").InnerTextAsync();
        await page.ClickAsync(".dec [data-act=accept]");
        Assert.Equal(1, await page.Locator(Decided).CountAsync());
        await page.ClickAsync("[data-act=rest]");
        Assert.NotEqual(title, await page.Locator(".qtext h2").InnerTextAsync());
        await page.ClickAsync(".dec [data-act=undo]");
        Assert.Equal(title, await page.Locator(".qtext h2").InnerTextAsync());
        Assert.Equal(1, await page.Locator(Decided).CountAsync());

        // Left to a second editor, found by the filter, and settled.
        var asked = await page.InnerTextAsync(".now .big");
        await page.ClickAsync(".dec [data-act=flag]");
        Assert.NotEqual(asked, await page.InnerTextAsync(".now .big"));
        await page.ClickAsync("[data-flagged]");
        Assert.Equal(asked, await page.InnerTextAsync(".now .big"));
        await page.ClickAsync(".dec [data-act=reject]");
        Assert.Equal(0, await page.Locator(".sg .st.warn").CountAsync());
        await page.ClickAsync(".empty + form [data-act=undo], .dec [data-act=undo]");
        Assert.Equal(asked, await page.InnerTextAsync(".now .big"));
        Assert.Empty(watched.Faults);
    }

    [Fact]
    public async Task Article_WalkedByArrows_LightsWordsAndTakesDecisions()
    {
        await using var product = await RunningProduct.StartAsync();
        await using var watched = await OpenAsync(product, "/articles/5");
        var page = watched.Page;
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(page.Locator(".evi li.on")).ToHaveCountAsync(1);
        Assert.NotEqual(0, await page.Locator(".read mark.on").CountAsync());
        await page.Keyboard.PressAsync("a");
        await Assertions.Expect(page.Locator(".evi li.on .st.ok")).ToHaveCountAsync(1);
        await page.Keyboard.PressAsync("Backspace");
        await Assertions.Expect(page.Locator(".evi li.on .st.sug")).ToHaveCountAsync(1);
        Assert.Empty(watched.Faults);
    }

    private async Task<WatchedPage> OpenAsync(RunningProduct product, string path)
    {
        var watched = await browser.OpenAsync(product.Url);
        await watched.GoAsync(path);

        // From here on decisions go through the circuit.
        await watched.Page.WaitForSelectorAsync("html[data-relay=on]");
        return watched;
    }
}
