using System.Text.Json;
using System.Xml.Linq;
using Microsoft.Playwright;

namespace AfghanWatch.Browser.Tests;

/// <summary>Search in its own language, saved views with their feeds, the tray, the palette: on a dashboard of their own, for they write.</summary>
public sealed class WorkspaceTests(BrowserFixture browser)
{
    [Fact]
    public async Task View_SavedFromTheTimeline_HasFeedsThatReadersUnderstand()
    {
        await using var product = await RunningProduct.StartAsync();
        await using var watched = await browser.OpenAsync(product.Url);
        await watched.GoAsync("/timeline?topic=airport&q=akar&a=1");
        await watched.Page.ClickAsync(".drop summary:has-text('Save view')");
        await watched.Page.FillAsync(".drop-sheet input[name=name]", "Akar & <airport>");
        await watched.Page.ClickAsync(".drop-sheet button.b-p");
        await watched.GoAsync("/views");
        Assert.Contains("Akar & <airport>", await watched.Page.InnerTextAsync("main"), StringComparison.Ordinal);
        Assert.Equal("/timeline?topic=airport&q=akar", await watched.Page.GetAttributeAsync("main table th a", "href"));
        var atom = await watched.Page.GetAttributeAsync("main a:has-text('Atom')", "href");
        var json = await watched.Page.GetAttributeAsync("main a:has-text('JSON')", "href");
        using var client = new HttpClient { BaseAddress = new Uri(product.Url) };
        var feed = XDocument.Parse(await client.GetStringAsync(new Uri(atom!, UriKind.Relative), TestContext.Current.CancellationToken));
        XNamespace ns = "http://www.w3.org/2005/Atom";
        var entries = feed.Root!.Elements(ns + "entry").ToList();
        Assert.NotEmpty(entries);
        Assert.All(entries, entry => Assert.StartsWith(product.Url + "/articles/", entry.Element(ns + "id")!.Value, StringComparison.Ordinal));
        using var document = JsonDocument.Parse(await client.GetStringAsync(new Uri(json!, UriKind.Relative), TestContext.Current.CancellationToken));
        Assert.Equal(entries.Count, document.RootElement.GetProperty("items").GetArrayLength());

        // A reader that asks again with what it was told gets no body.
        using var first = await client.GetAsync(new Uri(atom!, UriKind.Relative), TestContext.Current.CancellationToken);
        using var again = new HttpRequestMessage(HttpMethod.Get, atom);
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var answer = await client.SendAsync(again, TestContext.Current.CancellationToken);
        Assert.Equal(System.Net.HttpStatusCode.NotModified, answer.StatusCode);
        await watched.Page.ClickAsync("main button[value=remove]");
        await Assertions.Expect(watched.Page.Locator("main .alert")).ToContainTextAsync("removed");
        await watched.Page.ClickAsync("main button[value=restore]");
        await Assertions.Expect(watched.Page.Locator("main table th a")).ToHaveCountAsync(1);
        Assert.Empty(watched.Faults);
    }

    [Fact]
    public async Task Tray_ByKey_HoldsTheArticleAndExportsANote()
    {
        await using var product = await RunningProduct.StartAsync();
        await using var watched = await browser.OpenAsync(product.Url);
        await watched.GoAsync("/timeline?a=1");
        await watched.Page.Keyboard.PressAsync("t");
        await Assertions.Expect(watched.Page.Locator("[data-tray-count]")).ToHaveTextAsync("1");
        await watched.GoAsync("/tray");
        await watched.Page.ClickAsync("main .tray-item summary");
        await watched.Page.FillAsync("main textarea", "for Monday");
        await watched.Page.ClickAsync("main button[value=note]");
        await Assertions.Expect(watched.Page.Locator(".tray-note")).ToHaveTextAsync("for Monday");
        using var client = new HttpClient { BaseAddress = new Uri(product.Url) };
        var note = await client.GetStringAsync(new Uri("/tray/note.md", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Contains("for Monday", note, StringComparison.Ordinal);
        Assert.Contains("/articles/1?version=1", note, StringComparison.Ordinal);
        Assert.Empty(watched.Faults);
    }

    [Fact]
    public async Task Search_TypedWithCompletion_AsksOneField()
    {
        await using var watched = await browser.OpenAsync();
        await watched.GoAsync("/timeline");
        await watched.Page.Keyboard.PressAsync("/");
        await watched.Page.Keyboard.TypeAsync("actor:hul");

        // "actor:" alone is one line too, while the letters after it are on their way.
        await Assertions.Expect(watched.Page.Locator("#search-list li")).ToContainTextAsync(["Hulusi Akar"]);
        await watched.Page.Keyboard.PressAsync("ArrowDown");
        await watched.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(watched.Page.Locator("[data-search]")).ToHaveValueAsync("actor:\"Hulusi Akar\" ");
        await watched.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(watched.Page.Locator(".chips .v").First).ToContainTextAsync("Hulusi Akar");
        Assert.Empty(watched.Faults);
    }

    [Fact]
    public async Task Search_LaterAnswer_KeepsWhatWasChosen()
    {
        await using var watched = await browser.OpenAsync();
        await watched.GoAsync("/timeline");
        var chosen = new TaskCompletionSource();
        await watched.Page.RouteAsync(url => url.Contains("hulus", StringComparison.Ordinal), async route =>
        {
            await chosen.Task;
            await route.ContinueAsync();
        });
        await watched.Page.Keyboard.PressAsync("/");
        await watched.Page.Keyboard.TypeAsync("actor:hulu");
        await Assertions.Expect(watched.Page.Locator("#search-list li")).ToContainTextAsync(["Hulusi Akar"]);
        await watched.Page.RunAndWaitForResponseAsync(
            async () =>
            {
                await watched.Page.Keyboard.TypeAsync("s");
                await watched.Page.Keyboard.PressAsync("ArrowDown");
                chosen.SetResult();
            },
            response => response.Url.Contains("hulus", StringComparison.Ordinal));
        await Assertions.Expect(watched.Page.Locator("#search-list [aria-selected=true]")).ToHaveCountAsync(1);
        await watched.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(watched.Page.Locator("[data-search]")).ToHaveValueAsync("actor:\"Hulusi Akar\" ");
        Assert.Empty(watched.Faults);
    }

    [Theory]
    [InlineData("/timeline?q=akar")]
    [InlineData("/timeline?q=akar&axis=published")]
    public async Task Search_OnEitherAxis_MarksTheHits(string path)
    {
        await using var watched = await browser.OpenAsync(javaScript: false);
        await watched.Page.GotoAsync(path);
        Assert.Equal("Akar", (await watched.Page.Locator(".snip mark.hit").First.InnerTextAsync())[..4], ignoreCase: true);
    }

    [Theory]
    [InlineData("t", "/timeline")]
    [InlineData("p", "/topics")]
    [InlineData("a", "/actors")]
    [InlineData("f", "/figures")]
    [InlineData("q", "/queue")]
    [InlineData("s", "/summary")]
    [InlineData("o", "/sources")]
    [InlineData("v", "/views")]
    [InlineData("y", "/tray")]
    public async Task Keys_GThenALetter_LeadToThePage(string letter, string path)
    {
        await using var watched = await browser.OpenAsync();
        await watched.GoAsync(path == "/tray" ? "/views" : "/tray");
        await watched.Page.Keyboard.PressAsync("g");
        await watched.Page.Keyboard.PressAsync(letter);
        await watched.Page.WaitForURLAsync("**" + path + "**");
        Assert.Empty(watched.Faults);
    }

    [Fact]
    public async Task Search_Fault_PointsToItsPlace()
    {
        await using var watched = await browser.OpenAsync(javaScript: false);
        await watched.Page.GotoAsync("/timeline?q=kabul+foo:bar");
        Assert.Equal("foo:", await watched.Page.InnerTextAsync(".search-place mark"));
    }

    [Fact]
    public async Task Palette_ByKey_GoesToAnActor()
    {
        await using var watched = await browser.OpenAsync();
        await watched.GoAsync("/summary");
        await watched.Page.Keyboard.PressAsync("Control+k");
        await watched.Page.Keyboard.TypeAsync("zabihullah");
        await Assertions.Expect(watched.Page.Locator("#palette-list li").First).ToContainTextAsync("Zabihullah Mujahid");
        await watched.Page.Keyboard.PressAsync("Enter");
        await watched.Page.WaitForURLAsync("**/actors/zabihullah-mujahid");
        Assert.Empty(watched.Faults);
    }
}
