using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace AfghanWatch.Browser.Tests;

/// <summary>The forms that part and join stories, with script and without, and when somebody else was faster; on a dashboard of their own.</summary>
public sealed class StoryTests(BrowserFixture browser)
{
    private const string Title = "Guards for the tower of Kabul airport";
    private const string Wire = "KABUL (Reuters) - Turkish technicians and guards will return to the tower of Kabul airport on Friday, Defence Minister Hulusi Akar said. Turkey and Qatar will share the work for five years under an agreement signed in Doha last week. Around 200 soldiers will guard the terminal while engineers from Ankara repair the runway, he added.";

    // An article of the starting archive that stands alone.
    private const string Other = "60";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Story_PartedAndJoined_ShowsItAndTakesItBack(bool script)
    {
        await using var product = await RunningProduct.StartAsync();
        var articles = await ImportAsync(product);
        await using var watched = await browser.OpenAsync(product.Url, javaScript: script);
        var page = watched.Page;
        await page.GotoAsync(articles[0]);
        await Outlets(page, "First Post", "Second Herald", "Third Times");

        // One outlet out of the others' story; its own page shows it alone.
        await page.ClickAsync("button[aria-label*='Second Herald']");
        await Assertions.Expect(page.Locator(".story-said")).ToContainTextAsync("The article was taken out of its story.");
        await Outlets(page, "First Post", "Third Times");
        await Assertions.Expect(page.Locator(".hist2")).ToContainTextAsync("Second Herald");
        await page.GotoAsync(articles[1]);
        await Assertions.Expect(page.Locator("#story")).ToContainTextAsync("in no other outlet so far");
        await page.GotoAsync(articles[0]);
        await page.ClickAsync(".hist2 button.more");
        await Assertions.Expect(page.Locator(".story-said")).ToContainTextAsync("The decision was taken back.");
        await Outlets(page, "First Post", "Second Herald", "Third Times");

        // What names no article changes nothing, and the form stays open with its help.
        await OfferAsync(page, "no such page", "join", script);
        await Assertions.Expect(page.Locator(".story-said.warn")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".story-merge[open]")).ToHaveCountAsync(1);
        await Outlets(page, "First Post", "Second Herald", "Third Times");

        // Joined with another story by its number, and taken back from the notice.
        await OfferAsync(page, Other, "join", script);
        await Assertions.Expect(page.Locator(".story-t tbody tr")).ToHaveCountAsync(4);
        await page.ClickAsync(".story-said button[name=undo]");
        await Outlets(page, "First Post", "Second Herald", "Third Times");

        // One article moved into it by the address of its page: the others stay.
        await OfferAsync(page, $"{product.Url}/articles/{Other}", "move", script);
        await Assertions.Expect(page.Locator(".story-t tbody tr")).ToHaveCountAsync(2);
        await page.GotoAsync(articles[1]);
        await Outlets(page, "Second Herald", "Third Times");
        Assert.Empty(watched.Faults);
    }

    [Fact]
    public async Task Story_PartedByAnotherMeanwhile_IsAConflictAndStaysAsItIs()
    {
        await using var product = await RunningProduct.StartAsync();
        var articles = await ImportAsync(product);
        await using var watched = await browser.OpenAsync(product.Url);
        await using var other = await browser.OpenAsync(product.Url, javaScript: false);
        await watched.GoAsync(articles[0]);
        await other.Page.GotoAsync(articles[0]);
        await other.Page.ClickAsync("[data-key=s]");
        await Assertions.Expect(other.Page.Locator(".story-said:not(.warn)")).ToBeVisibleAsync();

        // This page still shows the three: its wish is no longer about what stands.
        await OfferAsync(watched.Page, Other, "move");
        await Assertions.Expect(watched.Page.Locator(".story-said.warn")).ToContainTextAsync("somebody else changed this story meanwhile");
        await Assertions.Expect(watched.Page.Locator("#story")).ToContainTextAsync("in no other outlet so far");
        await Assertions.Expect(watched.Page.Locator(".hist2 button.more")).ToHaveCountAsync(1);

        // Nor can a decision be taken back twice.
        await other.Page.GotoAsync(articles[0]);
        await watched.Page.ClickAsync(".hist2 button.more");
        await Assertions.Expect(watched.Page.Locator(".story-said:not(.warn)")).ToBeVisibleAsync();
        await other.Page.ClickAsync(".hist2 button.more");
        await Assertions.Expect(other.Page.Locator(".story-said.warn")).ToBeVisibleAsync();
        await Outlets(other.Page, "First Post", "Second Herald", "Third Times");
        Assert.Empty(watched.Faults);
    }

    private static async Task OfferAsync(IPage page, string other, string act, bool script = true)
    {
        if (script)
        {
            // The circuit that takes the page over draws it anew: a sheet opened before that is shut again.
            await page.Locator("[data-live=on]").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached });
        }

        var sheet = page.Locator(".story-merge");
        if (await sheet.GetAttributeAsync("open") is null)
        {
            await sheet.Locator("summary").ClickAsync();
        }

        var form = sheet.Locator("form:has(.story-other)");
        await form.Locator("input[name=other]").FillAsync(other);
        await form.Locator($"button[value={act}]").ClickAsync();
    }

    // In the order of the table: by the day, then as they came.
    private static Task Outlets(IPage page, params string[] names) =>
        Assertions.Expect(page.Locator(".story-t tbody tr td:first-child")).ToHaveTextAsync(names.Select(name => new Regex("^\\s*" + name)).ToArray());

    private static async Task<string[]> ImportAsync(RunningProduct product)
    {
        var file = Path.Combine(product.Folder, "new.jsonl");
        string[] outlets = ["First Post", "Second Herald", "Third Times"];
        await File.WriteAllLinesAsync(
            file,
            outlets.Select((outlet, i) => $$"""{"id":"w-{{i}}","url":"https://w-{{i}}.example/new","outlet":"{{outlet}}","title":"{{Title}}","published":"2026-11-20","language":"en","text":"{{Wire}}"}"""),
            TestContext.Current.CancellationToken);
        var (code, output, errors) = await RunningProduct.RunAsync(null, "import", file, $"--Data:Directory={product.Folder}");
        Assert.True(code == 0, output + errors);

        // The archive counts its articles from one.
        const int Before = 134;
        return [.. outlets.Select((_, i) => $"/articles/{Before + 1 + i}")];
    }
}
