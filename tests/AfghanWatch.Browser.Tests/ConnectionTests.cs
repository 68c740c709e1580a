using Microsoft.Playwright;

namespace AfghanWatch.Browser.Tests;

/// <summary>The connection is cut and comes back, the server is started anew, the circuit takes a page over: the reader loses nothing.</summary>
public sealed class ConnectionTests(BrowserFixture browser)
{
    private const string Lost = "html[data-connection=lost]";
    private const string Joined = "html:not([data-connection])";
    private const string Place = "/timeline?topic=airport&a=60";

    [Fact]
    public async Task Circuit_CutAndBack_KeepsPlaceFilterFocusAndText()
    {
        await using var line = new CuttableLine(browser.Product.Url);
        await using var watched = await browser.OpenAsync(line.Url);
        var page = watched.Page;
        await watched.GoAsync(Place);
        await page.EvaluateAsync("() => { document.querySelector('#list').scrollTop = 400; }");
        await page.FillAsync("[data-search]", "half a thought");
        var chips = await page.Locator(".chips .chip").AllInnerTextsAsync();
        line.Cut();
        await page.Locator(Lost).WaitForAsync();
        await Assertions.Expect(page.Locator(".conn-lost")).ToContainTextAsync("Connection lost at");
        await Assertions.Expect(page.Locator(".conn-lost")).ToContainTextAsync("You can go on reading.");
        await Assertions.Expect(page.Locator("#components-seconds-to-next-attempt")).Not.ToHaveTextAsync("0");
        await page.Keyboard.TypeAsync(" more");
        line.Mend();
        await page.Locator(Joined).WaitForAsync();
        Assert.EndsWith(Place, page.Url, StringComparison.Ordinal);
        Assert.Equal("half a thought more", await page.InputValueAsync("[data-search]"));
        await Assertions.Expect(page.Locator("[data-search]")).ToBeFocusedAsync();
        Assert.Equal(chips, await page.Locator(".chips .chip").AllInnerTextsAsync());
        Assert.Equal(400, await page.EvaluateAsync<int>("() => Math.round(document.querySelector('#list').scrollTop)"));

        // The circuit answers again: it is the old one, for the page was not loaded anew.
        await page.Keyboard.PressAsync("Escape");
        await page.Keyboard.PressAsync("Escape");
        await page.WaitForURLAsync("**/timeline?topic=airport");
        Assert.Equal(400, await page.EvaluateAsync<int>("() => Math.round(document.querySelector('#list').scrollTop)"));
    }

    [Fact]
    public async Task Link_ChosenWhileCut_OpensWhenTheConnectionIsBack()
    {
        await using var line = new CuttableLine(browser.Product.Url);
        await using var watched = await browser.OpenAsync(line.Url);
        var page = watched.Page;
        await watched.GoAsync("/timeline");
        await watched.Page.ClickAsync("text=Published >> nth=0");
        await page.WaitForURLAsync("**axis=published");
        line.Cut();
        await page.Locator(Lost).WaitForAsync();
        await page.Locator(".nav a[href='/topics']").ClickAsync();
        await Assertions.Expect(page.Locator("[data-held]")).ToBeVisibleAsync();
        Assert.EndsWith("axis=published", page.Url, StringComparison.Ordinal);
        line.Mend();
        await page.WaitForURLAsync("**/topics");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Topics");
    }

    [Fact]
    public async Task Back_PressedWhileCut_IsCaughtUpWith()
    {
        await using var line = new CuttableLine(browser.Product.Url);
        await using var watched = await browser.OpenAsync(line.Url);
        var page = watched.Page;
        await watched.GoAsync("/timeline?topic=airport");
        await page.ClickAsync(".chips a >> nth=0");
        await Assertions.Expect(page.Locator(".chips .chip")).ToHaveCountAsync(0);
        line.Cut();
        await page.Locator(Lost).WaitForAsync();
        await page.EvaluateAsync("() => history.back()");
        await Assertions.Expect(page).ToHaveURLAsync(line.Url + "/timeline?topic=airport");
        line.Mend();
        await Assertions.Expect(page.Locator(".chips .chip")).ToHaveCountAsync(1);
    }

    // The one test that waits: the browser itself gives a silent server half a minute.
    [Fact]
    public async Task Link_ChosenOnALineThatHasGoneSilent_IsCaughtUpWith()
    {
        await using var line = new CuttableLine(browser.Product.Url);
        await using var watched = await browser.OpenAsync(line.Url);
        var page = watched.Page;
        await watched.GoAsync("/timeline?topic=airport");
        line.Silence();
        await page.ClickAsync(".chips a >> nth=0");
        await Assertions.Expect(page).ToHaveURLAsync(line.Url + "/timeline");
        await Assertions.Expect(page.Locator(".chips .chip")).ToHaveCountAsync(1);
        await page.Locator(Lost).WaitForAsync(new LocatorWaitForOptions { Timeout = 60_000 });
        line.Cut();
        line.Mend();
        await Assertions.Expect(page.Locator(".chips .chip")).ToHaveCountAsync(0, new LocatorAssertionsToHaveCountOptions { Timeout = 30_000 });
        Assert.Equal(line.Url + "/timeline", page.Url);
    }

    [Fact]
    public async Task Decisions_MadeWhileCut_WaitAndAreStoredOnceEach()
    {
        await using var product = await RunningProduct.StartAsync();
        await using var line = new CuttableLine(product.Url);
        await using var watched = await browser.OpenAsync(line.Url);
        var page = watched.Page;
        await watched.GoAsync("/queue");
        await page.Locator("html[data-relay=on]").WaitForAsync();
        line.Cut();
        await page.Locator(Lost).WaitForAsync();
        await page.Keyboard.PressAsync("a");
        await page.Keyboard.PressAsync("x");
        await Assertions.Expect(page.Locator("[data-waiting]")).ToContainTextAsync("2");
        line.Mend();
        await Assertions.Expect(page.Locator(".sg .st:not(.sug)")).ToHaveCountAsync(2);
    }

    [Theory]
    [InlineData("en-GB", "The server was restarted.")]
    [InlineData("tr-TR", "Sunucu yeniden başlatıldı.")]
    public async Task Notice_SpeaksTheReadersLanguage(string locale, string words)
    {
        await using var watched = await browser.OpenAsync(locale: locale);
        await watched.GoAsync("/tray");
        Assert.Contains(words, await watched.Page.Locator(".conn-gone").TextContentAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Server_StartedAnew_ComesBackToTheSamePlaceWithWhatWasTyped()
    {
        var first = await RunningProduct.StartAsync();
        first.KeepFolder = true;
        await using var watched = await browser.OpenAsync(first.Url);
        var page = watched.Page;
        await watched.GoAsync("/timeline?topic=airport&axis=published&a=60");
        await page.EvaluateAsync("() => { document.querySelector('#list').scrollTop = 300; document.querySelector('.pane').scrollTop = 120; }");
        await page.ClickAsync(".drop summary >> nth=0");
        await page.FillAsync(".drop-sheet input[name=name]", "not yet saved");
        await page.EvaluateAsync("() => { window.before = true; }");
        await first.DisposeAsync();
        await page.Locator(Lost).WaitForAsync();
        await using var second = await RunningProduct.StartAsync(first.Folder, $"--urls={first.Url}");
        await page.WaitForFunctionAsync("() => window.before === undefined && document.documentElement.dataset.kept === 'on'", null, new PageWaitForFunctionOptions { Timeout = 60_000 });
        Assert.EndsWith("/timeline?topic=airport&axis=published&a=60", page.Url, StringComparison.Ordinal);
        await Assertions.Expect(page.Locator(".drop-sheet input[name=name]")).ToHaveValueAsync("not yet saved");
        await Assertions.Expect(page.Locator(".drop-sheet input[name=name]")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".drop-sheet input[name=name]")).ToBeFocusedAsync();
        Assert.Equal(300, await page.EvaluateAsync<int>("() => Math.round(document.querySelector('#list').scrollTop)"));
        Assert.Equal(120, await page.EvaluateAsync<int>("() => Math.round(document.querySelector('.pane').scrollTop)"));
        await page.ClickAsync(".drop-sheet button.b-p");
        await watched.GoAsync("/views");
        await Assertions.Expect(page.Locator("main table th a")).ToHaveTextAsync("not yet saved");
    }

    [Fact]
    public async Task Server_StartedAnewWithDecisionsWaiting_StoresThem()
    {
        var first = await RunningProduct.StartAsync();
        first.KeepFolder = true;
        await using var watched = await browser.OpenAsync(first.Url);
        var page = watched.Page;
        await watched.GoAsync("/queue?article=1");
        await page.Locator("html[data-relay=on]").WaitForAsync();
        await first.DisposeAsync();
        await page.Locator(Lost).WaitForAsync();
        await page.EvaluateAsync("() => { window.before = true; }");
        await page.Keyboard.PressAsync("a");
        await page.Keyboard.PressAsync("a");
        await Assertions.Expect(page.Locator("[data-waiting]")).ToContainTextAsync("2");
        await using var second = await RunningProduct.StartAsync(first.Folder, $"--urls={first.Url}");
        await page.WaitForFunctionAsync("() => window.before === undefined", null, new PageWaitForFunctionOptions { Timeout = 60_000 });
        await Assertions.Expect(page.Locator(".sg .st:not(.sug)")).ToHaveCountAsync(2, new LocatorAssertionsToHaveCountOptions { Timeout = 20_000 });
    }

    [Fact]
    public async Task Tries_GoOnLongerThanHalfAMinute()
    {
        await using var watched = await browser.OpenAsync();
        await watched.GoAsync("/tray");
        var seconds = await watched.Page.EvaluateAsync<int[]>("async () => { const { wait } = await import('/js/retry.js'); return [...Array(200).keys()].map(attempt => wait(attempt) / 1000); }");
        Assert.Equal(0, seconds[0]);
        Assert.InRange(seconds.Sum(), 300, int.MaxValue);
        Assert.All(seconds, pause => Assert.InRange(pause, 0, 10));
    }

    [Theory]
    [InlineData("/timeline", "[data-search]")]
    [InlineData("/topics", "[data-search]")]
    [InlineData("/timeline?topic=airport", ".pf input[name=range-text]")]
    public async Task Text_TypedBeforeTheCircuit_Stays(string path, string field)
    {
        await using var watched = await browser.OpenAsync();
        var page = watched.Page;

        // The circuit's own line opens only when the words stand there.
        var typed = new TaskCompletionSource();
        await page.RouteAsync("**/_blazor/negotiate**", async route =>
        {
            await typed.Task;
            await route.ContinueAsync();
        });
        await page.GotoAsync(path, new PageGotoOptions { WaitUntil = WaitUntilState.DOMContentLoaded });
        await page.EvaluateAsync("field => { const fold = document.querySelector(field).closest('details'); if (fold) fold.open = true; }", field);
        await page.FillAsync(field, "");
        await page.Locator(field).PressSequentiallyAsync("kabul");
        await page.EvaluateAsync("field => document.querySelector(field).setSelectionRange(2, 2)", field);
        typed.SetResult();
        await page.Locator("html[data-kept=on]").WaitForAsync();
        await Assertions.Expect(page.Locator(field)).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("X");
        await Assertions.Expect(page.Locator(field)).ToHaveValueAsync("kaXbul");
        await Assertions.Expect(page.Locator(field)).ToBeVisibleAsync();
        Assert.Empty(watched.Faults);
    }

    [Fact]
    public async Task Note_TypedBeforeTheCircuit_StaysAndIsSaved()
    {
        await using var product = await RunningProduct.StartAsync();
        await using var watched = await browser.OpenAsync(product.Url);
        var page = watched.Page;
        await watched.GoAsync("/timeline?a=1");
        await page.Keyboard.PressAsync("t");
        await Assertions.Expect(page.Locator("[data-tray-count]")).ToHaveTextAsync("1");
        var typed = new TaskCompletionSource();
        await page.RouteAsync("**/_blazor/negotiate**", async route =>
        {
            await typed.Task;
            await route.ContinueAsync();
        });
        await page.GotoAsync("/tray", new PageGotoOptions { WaitUntil = WaitUntilState.DOMContentLoaded });
        await page.ClickAsync("main .tray-item summary");
        await page.FillAsync("main textarea", "before the circuit");
        typed.SetResult();
        await page.Locator("html[data-kept=on]").WaitForAsync();
        await Assertions.Expect(page.Locator("main textarea")).ToHaveValueAsync("before the circuit");
        await Assertions.Expect(page.Locator("main textarea")).ToBeVisibleAsync();
        await page.ClickAsync("main button[value=note]");
        await Assertions.Expect(page.Locator(".tray-note")).ToHaveTextAsync("before the circuit");
    }

    [Fact]
    public async Task Sheet_OpenedAsTheCircuitTakesOver_StaysOpen()
    {
        await using var watched = await browser.OpenAsync();
        var page = watched.Page;
        var opened = new TaskCompletionSource();
        await page.RouteAsync("**/_blazor/negotiate**", async route =>
        {
            await opened.Task;
            await route.ContinueAsync();
        });
        await page.GotoAsync("/articles/64", new PageGotoOptions { WaitUntil = WaitUntilState.DOMContentLoaded });

        // A fold of another kind that is gone once the page is drawn anew: what is counted must not be all of them.
        await page.EvaluateAsync("() => { const other = document.createElement('details'); other.className = 'passing'; document.querySelector('main').prepend(other); }");
        await page.ClickAsync(".cite summary");
        await Assertions.Expect(page.Locator(".cite[open]")).ToHaveCountAsync(1);
        opened.SetResult();
        await page.Locator("html[data-kept=on]").WaitForAsync();
        await Assertions.Expect(page.Locator(".cite[open]")).ToHaveCountAsync(1);
        Assert.Empty(watched.Faults);
    }
}
