using Microsoft.Playwright;

namespace AfghanWatch.Browser.Tests;

/// <summary>
/// All of the work with JavaScript switched off: reading, filtering, searching, views, tags, tray.
/// A click is done when the next page has begun, so what that page says is waited for: read at once, it may lack its end or its styles.
/// </summary>
public sealed class NoScriptTests(BrowserFixture browser)
{
    [Fact]
    public async Task Reading_FollowsLinksFromListToSentence()
    {
        await using var watched = await browser.OpenAsync(javaScript: false);
        var page = watched.Page;
        await page.GotoAsync("/timeline?topic=airport");
        await page.Locator("[data-row] a.to-pane:visible").First.ClickAsync();
        Assert.Contains("a=", page.Url, StringComparison.Ordinal);
        await page.ClickAsync(".pbody h2 a");
        Assert.Contains("/articles/", page.Url, StringComparison.Ordinal);
        await page.Locator(".evp .evi-link").First.ClickAsync();
        Assert.Contains("tag=", page.Url, StringComparison.Ordinal);
        await Assertions.Expect(page.Locator(".evp .evi li.on")).ToHaveCountAsync(1);
        await page.ClickAsync("header .brand");
        await page.Locator("[data-row] a[data-toggle]").First.ClickAsync();
        await Assertions.Expect(page.Locator("[data-row][aria-level='2']")).Not.ToHaveCountAsync(0);
        Assert.Empty(watched.Faults);
    }

    [Fact]
    public async Task Filters_IncludeExcludeAndAreTakenAway()
    {
        await using var watched = await browser.OpenAsync(javaScript: false);
        var page = watched.Page;
        await page.GotoAsync("/timeline?axis=published");
        await page.Locator("#facet-Topic ~ ul .pm a").First.ClickAsync();
        Assert.Contains("topic=", page.Url, StringComparison.Ordinal);
        await page.Locator("#facet-Source ~ ul .pm a").Nth(1).ClickAsync();
        Assert.Contains("not-source=", page.Url, StringComparison.Ordinal);
        await Assertions.Expect(page.Locator(".chips .chip")).ToHaveCountAsync(2);
        await page.Locator(".chip a").First.ClickAsync();
        await Assertions.Expect(page.Locator(".chips .chip")).ToHaveCountAsync(1);
        await page.Locator(".picker summary").ClickAsync();
        await page.FillAsync("#range-text", "Aug 2021");
        await page.PressAsync("#range-text", "Enter");
        Assert.Contains("from=2021-08-01&to=2021-08-31", page.Url, StringComparison.Ordinal);
        Assert.Empty(watched.Faults);
    }

    [Fact]
    public async Task Views_AreSavedRenamedRemovedAndBroughtBack()
    {
        await using var product = await RunningProduct.StartAsync();
        await using var watched = await browser.OpenAsync(product.Url, javaScript: false);
        var page = watched.Page;
        await page.GotoAsync("/timeline?topic=refugees");
        await page.ClickAsync(".drop summary:has-text('Save view')");
        await page.FillAsync(".drop-sheet input[name=name]", "Border");
        await page.ClickAsync(".drop-sheet button.b-p");
        await page.GotoAsync("/views");
        await Assertions.Expect(page.Locator("main table th a")).ToHaveTextAsync("Border");
        await page.ClickAsync("main button[value=remove]");
        await Assertions.Expect(page.Locator("main table th a")).ToHaveCountAsync(0);
        await page.ClickAsync("main button[value=restore]");
        await Assertions.Expect(page.Locator("main table th a")).ToHaveTextAsync("Border");
        Assert.Empty(watched.Faults);
    }

    [Fact]
    public async Task Tray_TakesFromEveryPageOrdersNotesAndRemoves()
    {
        await using var product = await RunningProduct.StartAsync();
        await using var watched = await browser.OpenAsync(product.Url, javaScript: false);
        var page = watched.Page;
        await page.GotoAsync("/timeline?events=disputed");
        var happening = await page.Locator("a.evlink").First.GetAttributeAsync("href");
        string[] places = ["/articles/64", "/actors/hulusi-akar", "/topics/airport", "/figures", "/summary?month=2021-08", happening!, "/timeline?a=60"];
        for (var i = 0; i < places.Length; i++)
        {
            await page.GotoAsync(places[i]);
            await page.Locator("main .tray-add button.ic:visible").First.ClickAsync();

            // The form leads back to where it stood.
            Assert.Equal(places[i].Split('?')[0], new Uri(page.Url).AbsolutePath);
            await Assertions.Expect(page.Locator("[data-tray-count]")).ToHaveTextAsync((i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        await page.GotoAsync("/tray");
        var second = await page.Locator(".tray-item").Nth(1).TextContentAsync();
        await page.Locator("button[value=down]").First.ClickAsync();
        await Assertions.Expect(page.Locator(".tray-item").First).ToHaveTextAsync(second!);
        await page.Locator(".tray-item summary").First.ClickAsync();
        await page.Locator(".tray-item textarea").First.FillAsync("for Monday");
        await page.Locator("button[value=note]").First.ClickAsync();
        await Assertions.Expect(page.Locator(".tray-note")).ToHaveTextAsync("for Monday");
        await page.Locator("button[value=remove]").First.ClickAsync();
        await Assertions.Expect(page.Locator(".tray-item")).ToHaveCountAsync(places.Length - 1);
        await page.ClickAsync("button[value=restore]");
        await Assertions.Expect(page.Locator(".tray-item")).ToHaveCountAsync(places.Length);
        Assert.Empty(watched.Faults);
    }

    [Fact]
    public async Task Event_IsRenamedAndTheNameTakenBack()
    {
        await using var product = await RunningProduct.StartAsync();
        await using var watched = await browser.OpenAsync(product.Url, javaScript: false);
        var page = watched.Page;
        await page.GotoAsync("/timeline?events=disputed");
        await page.GotoAsync((await page.Locator("a.evlink").First.GetAttributeAsync("href"))!);
        var title = (await page.Locator("h1").TextContentAsync())!;
        await page.FillAsync("input[name=text]", "Another name");
        await page.Locator("form:has(input[name=text]) button").First.ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Another name");
        await page.Locator("button[value=undo], button[name=undo]").First.ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync(title);
        Assert.Empty(watched.Faults);
    }
}
