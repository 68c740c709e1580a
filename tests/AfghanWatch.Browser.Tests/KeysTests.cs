using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace AfghanWatch.Browser.Tests;

/// <summary>Every key does what it says: those that only read, one by one on the shared dashboard; those that write, page by page on one of their own.</summary>
public sealed class KeysTests(BrowserFixture browser)
{
    private const string Period = "/timeline?from=2021-08-15&to=2021-08-31";
    private const string Wire = "KABUL (Reuters) - Turkish troops returned to Kabul airport on Friday, Turkish Defence Minister Hulusi Akar said. Turkey will run the airport with Afghanistan for five years, he added. The Taliban said they welcomed the agreement, which was signed in Doha last week after months of talks. Around 200 soldiers will guard the terminal and the tower while technicians from Ankara repair the runway.";
    private const string List = "/timeline?axis=published&topic=airport";

    private static readonly (string Action, string Key, string Path, Func<IPage, string, Task> Then)[] Reading =
    [
        ("Everywhere.Search", "/", "/topics", (page, _) => Assertions.Expect(page.Locator("[data-search]")).ToBeFocusedAsync()),
        ("Everywhere.Palette", "Control+k", "/topics", (page, _) => Assertions.Expect(page.Locator("dialog#palette[open]")).ToBeVisibleAsync()),
        ("Everywhere.Help", "?", "/topics", (page, _) => Assertions.Expect(page.Locator("dialog#keys[open]")).ToBeVisibleAsync()),
        ("Everywhere.Regions", "F6", "/timeline", (page, _) => Assertions.Expect(page.Locator(".rail:focus-within")).ToHaveCountAsync(1)),
        ("Everywhere.Go Go.Timeline", "g t", "/views", (page, _) => page.WaitForURLAsync("**/timeline")),
        ("Go.Topics", "g p", "/views", (page, _) => page.WaitForURLAsync("**/topics")),
        ("Go.Actors", "g a", "/views", (page, _) => page.WaitForURLAsync("**/actors")),
        ("Go.Figures", "g f", "/views", (page, _) => page.WaitForURLAsync("**/figures")),
        ("Go.Queue", "g q", "/views", (page, _) => page.WaitForURLAsync("**/queue")),
        ("Go.Summary", "g s", "/views", (page, _) => page.WaitForURLAsync("**/summary")),
        ("Go.Sources", "g o", "/views", (page, _) => page.WaitForURLAsync("**/sources")),
        ("Go.Views", "g v", "/topics", (page, _) => page.WaitForURLAsync("**/views")),
        ("Go.Tray", "g y", "/views", (page, _) => page.WaitForURLAsync("**/tray")),
        ("Go.Settings", "g ,", "/views", (page, _) => page.WaitForURLAsync("**/settings")),
        ("List.Next", "j j", "/timeline", (page, _) => Assertions.Expect(page.Locator("[data-row]").Nth(1)).ToBeFocusedAsync()),
        ("List.Previous", "j j j k", "/figures", (page, _) => Assertions.Expect(page.Locator("[data-row]").Nth(1)).ToBeFocusedAsync()),
        ("List.Open", "j o", "/timeline", (page, _) => page.WaitForURLAsync(new Regex("[?&]a=[0-9]+"))),
        ("List.Unfold", "j e", "/timeline", (page, _) => page.WaitForURLAsync(new Regex("[?&]event="))),
        ("(row) Enter", "j Enter", "/actors", (page, _) => page.WaitForURLAsync("**/actors/*")),
        ("(row) arrows", "j ArrowDown ArrowDown ArrowUp", "/timeline", (page, _) => Assertions.Expect(page.Locator("[data-row]").Nth(1)).ToBeFocusedAsync()),
        ("(row) right", "j ArrowRight", "/timeline", (page, _) => page.WaitForURLAsync(new Regex("[?&]event="))),
        ("(row) Enter twice", "j Enter Enter", "/timeline?axis=published", (page, _) => page.WaitForURLAsync("**/articles/**")),
        ("Timeline.Back", "[", Period, (page, _) => page.WaitForURLAsync("**to=2021-08-14*")),
        ("Timeline.Forward", "]", Period, (page, _) => page.WaitForURLAsync("**from=2021-09-01*")),
        ("Timeline.ZoomIn", "+", Period, (page, _) => page.WaitForURLAsync(new Regex("from=2021-08-(1[6-9]|2)"))),
        ("Timeline.ZoomOut", "-", Period, (page, _) => page.WaitForURLAsync(new Regex("from=2021-08-0|from=2021-07"))),
        ("Timeline.Whole", "0", Period, (page, _) => page.WaitForURLAsync("**/timeline")),
        ("Timeline.Range", "f", Period, (page, _) => Assertions.Expect(page.Locator(".picker[open] .pop")).ToBeVisibleAsync()),
        ("Timeline.Density1", "1", "/timeline", (page, _) => Assertions.Expect(page.Locator("body")).ToHaveAttributeAsync("data-density", "comfortable")),
        ("Timeline.Density2", "3 2", "/timeline", (page, _) => Assertions.Expect(page.Locator("body")).ToHaveAttributeAsync("data-density", "standard")),
        ("Timeline.Density3", "3", "/timeline", (page, _) => Assertions.Expect(page.Locator("body")).ToHaveAttributeAsync("data-density", "compact")),
        ("Timeline.More", "m", "/timeline?axis=published", (page, _) => page.WaitForURLAsync(new Regex("[?&]after="))),
        ("Timeline.Cite", "c", "/timeline?a=60", (page, _) => Assertions.Expect(page.Locator(".ptool [data-said]")).ToHaveCountAsync(1)),
        ("(histogram) arrows and Enter", "ArrowRight Shift+ArrowLeft Enter", Period, (page, _) => page.WaitForURLAsync("**from=2021-08-16&to=2021-08-31*")),
        ("(histogram) Ctrl Z", "Control+z", Period, (page, _) => page.WaitForURLAsync(new Regex("from=2021-08-0|from=2021-07"))),
        ("(pane) Escape", "Escape", "/timeline?a=60", (page, _) => page.WaitForURLAsync("**/timeline")),
        ("Event.List", "b", PageFaces.AnyEvent, (page, _) => page.WaitForURLAsync("**/timeline")),
        ("(article) arrows", "ArrowDown", "/articles/64", (page, _) => page.WaitForURLAsync("**tag=**")),
        ("(article) Escape", "ArrowDown Escape", "/articles/64", (page, _) => Assertions.Expect(page.Locator(".evp .evi li.on")).ToHaveCountAsync(0)),
        ("Article.Cite", "c", "/articles/64", (page, _) => Assertions.Expect(page.Locator(".cite-sheet")).ToBeVisibleAsync()),
        ("Article.Correct", "e", "/articles/64", (page, _) => page.WaitForURLAsync("**/queue?article=64")),
        ("Article.Add", "i", "/articles/64", (page, _) => page.WaitForURLAsync("**add=words")),
        ("Article.Merge", "m", "/articles/64", (page, _) => Assertions.Expect(page.Locator(".story-merge[open]")).ToHaveCountAsync(1)),
        ("Actor.Timeline", "t", "/actors/hulusi-akar", (page, _) => page.WaitForURLAsync("**/timeline?actor=hulusi-akar")),
        ("Actor.View", "l", "/actors/hulusi-akar", (page, _) => page.WaitForURLAsync("**view=list")),
        ("Topic.Timeline", "t", "/topics/airport", (page, _) => page.WaitForURLAsync("**/timeline?topic=airport")),
        ("Topic.View", "l", "/topics/airport", (page, _) => page.WaitForURLAsync("**view=table")),
        ("Figures.Forward", "]", "/figures", (page, _) => page.WaitForURLAsync("**page=2")),
        ("Figures.Back", "[", "/figures?page=2", (page, _) => page.WaitForURLAsync("**/figures")),
        ("Queue.Next", "n", "/queue", (page, _) => page.WaitForURLAsync("**article=**")),
        ("Summary.Back", "[", "/summary?month=2021-08", (page, _) => page.WaitForURLAsync("**month=2021-07")),
        ("Summary.Forward", "]", "/summary?month=2021-08", (page, _) => page.WaitForURLAsync("**month=2021-09")),
        ("Sources.Paste", "p", "/sources", (page, before) => Assertions.Expect(page).Not.ToHaveURLAsync(before)),
    ];

    // Pressed in the tests further down.
    private static readonly string[] Elsewhere =
    [
        "Everywhere.Again", "Timeline.New", "Sources.New", "Timeline.NextReport", "Timeline.PreviousReport", "Timeline.Original", "Timeline.Tray",
        "Article.Previous", "Article.Next", "Article.Accept", "Article.Reject", "Article.Flag", "Article.Undo", "Article.Original", "Article.Tray", "Article.Amend", "Article.Split", "Article.StoryUndo", "Article.Changes", "Figures.Download",
        "Queue.Accept", "Queue.Reject", "Queue.Skip", "Queue.Flag", "Queue.Undo", "Queue.Topic1", "Queue.Topic2", "Queue.Topic3", "Queue.Topic4", "Queue.Kind1", "Queue.Kind2", "Queue.Kind3", "Queue.Irrelevant", "Queue.Rest", "Queue.Original", "Queue.Add", "Queue.Amend", "Queue.Theirs", "Queue.Both", "Queue.Mine",
        "Adding.Actor", "Adding.Topic", "Adding.Quote", "Adding.Date", "Adding.Figure",
    ];

    public static TheoryData<string> Tries => [.. Reading.Select(row => row.Action)];

    [Theory]
    [MemberData(nameof(Tries))]
    public async Task Key_ThatReads_DoesWhatItSays(string action)
    {
        var (_, key, path, then) = Reading.First(row => row.Action == action);
        await using var watched = await browser.OpenAsync();
        var page = watched.Page;
        await watched.GoAsync(path == PageFaces.AnyEvent ? await PageFaces.EventPathAsync(browser) : path);
        if (action.StartsWith("(histogram)", StringComparison.Ordinal))
        {
            await page.FocusAsync("svg[data-brush]");
        }

        var before = page.Url;
        foreach (var stroke in key.Split(' '))
        {
            var url = page.Url;
            await page.Keyboard.PressAsync(stroke);

            if (action == "(article) Escape" && stroke == "ArrowDown")
            {
                await page.Locator(".evp .evi li.on").WaitForAsync();
            }

            // The second Enter is meant for the row as the first has left it.
            if (key.EndsWith("Enter Enter", StringComparison.Ordinal) && stroke == "Enter" && !page.Url.Contains("/articles/", StringComparison.Ordinal) && !url.Contains("a=", StringComparison.Ordinal))
            {
                await page.Locator("[data-open-page]").WaitForAsync();
                await page.Locator("[data-row][aria-selected=true]:focus").WaitForAsync();
            }
        }

        await then(page, before);
        Assert.Empty(watched.Faults);
    }

    [Fact]
    public async Task Keys_ThatCanBeSet_AreAllPressedSomewhere()
    {
        await using var watched = await browser.OpenAsync(javaScript: false);
        await watched.Page.GotoAsync("/settings");
        var all = await watched.Page.Locator("[data-key-field]").EvaluateAllAsync<string[]>("fields => fields.map(field => field.name.slice(4))");
        var pressed = Reading.SelectMany(row => row.Action.Split(' ')).Concat(Elsewhere).ToHashSet();
        Assert.DoesNotContain(all, action => !pressed.Contains(action));
        Assert.DoesNotContain(Elsewhere, action => !all.Contains(action));
    }

    [Theory]
    [InlineData("/timeline?a=60")]
    [InlineData("/articles/64")]
    [InlineData("/queue?article=64")]
    public async Task Original_ByKey_OpensInAWindowOfItsOwn(string path)
    {
        await using var watched = await browser.OpenAsync();
        await watched.Page.Context.RouteAsync(url => !url.StartsWith(browser.Product.Url, StringComparison.Ordinal), route => route.FulfillAsync(new RouteFulfillOptions { Body = "elsewhere" }));
        await watched.GoAsync(path);
        var opened = await watched.Page.RunAndWaitForPopupAsync(() => watched.Page.Keyboard.PressAsync("v"));
        Assert.NotEqual(watched.Page.Url, opened.Url);
    }

    [Fact]
    public async Task Figures_ByKey_AreDownloaded()
    {
        await using var watched = await browser.OpenAsync();
        await watched.GoAsync("/figures?subject=killed");
        var file = await watched.Page.RunAndWaitForDownloadAsync(() => watched.Page.Keyboard.PressAsync("d"));
        Assert.EndsWith(".csv", file.SuggestedFilename, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Story_ByKeys_IsWalkedSplitAndJoined()
    {
        await using var product = await RunningProduct.StartAsync();
        await ImportAsync(product, Line("s-1", "First Post", Wire), Line("s-2", "Second Herald", Wire + " Officials in Kabul gave no comment."));
        await using var watched = await browser.OpenAsync(product.Url);
        var page = watched.Page;
        await watched.GoAsync("/timeline?axis=published");
        await page.Locator(".ev:has([data-toggle]) a.to-pane").First.ClickAsync();
        await page.Locator(".ptool [data-key=n]").WaitForAsync();
        var first = await page.InnerTextAsync(".pbody .src span >> nth=0");
        await page.Keyboard.PressAsync("n");
        await Assertions.Expect(page.Locator(".pbody .src span >> nth=0")).Not.ToHaveTextAsync(first);
        await page.Keyboard.PressAsync("p");
        await Assertions.Expect(page.Locator(".pbody .src span >> nth=0")).ToHaveTextAsync(first);
        await watched.GoAsync(new Uri(await page.EvaluateAsync<string>("() => document.querySelector('[data-open-page]').href")).AbsolutePath);
        await page.Keyboard.PressAsync("s");
        await page.Locator("[data-key=u]").WaitForAsync();
        await page.Locator("[data-live=on]").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached });
        await page.Keyboard.PressAsync("u");
        await Assertions.Expect(page.Locator("[data-key=s]")).ToHaveCountAsync(1);
        Assert.Empty(watched.Faults);
    }

    [Fact]
    public async Task Neighbours_ByKeys_FollowTheList()
    {
        await using var watched = await browser.OpenAsync();
        var page = watched.Page;
        await watched.GoAsync(List);
        await page.Locator("[data-row] a.to-pane:visible").Nth(1).ClickAsync();
        await page.ClickAsync("[data-open-page]");
        await page.Locator(".art-nav").WaitForAsync();
        var title = await page.InnerTextAsync("h1");
        await page.Keyboard.PressAsync("n");
        await Assertions.Expect(page.Locator("h1")).Not.ToHaveTextAsync(title);
        await page.Keyboard.PressAsync("p");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync(title);
    }

    [Fact]
    public async Task Article_ByKeys_DecidesTraysAndTakesBack()
    {
        await using var product = await RunningProduct.StartAsync();
        await using var watched = await browser.OpenAsync(product.Url);
        var page = watched.Page;
        await watched.GoAsync("/articles/64");
        await page.Locator("html[data-relay=on]").WaitForAsync();
        await page.Keyboard.PressAsync("t");
        await Assertions.Expect(page.Locator("[data-tray-count]")).ToHaveTextAsync("1");
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(page.Locator(".evi li.on .st.sug")).ToHaveCountAsync(1);
        await page.Keyboard.PressAsync("a");
        await Assertions.Expect(page.Locator(".evi li.on .st.ok")).ToHaveCountAsync(1);
        await page.Keyboard.PressAsync("x");
        await Assertions.Expect(page.Locator(".evi li.on b.gone")).ToHaveCountAsync(1);
        await page.Keyboard.PressAsync("Backspace");
        await Assertions.Expect(page.Locator(".evi li.on .st.ok")).ToHaveCountAsync(1);
        Assert.Empty(watched.Faults);
    }

    [Fact]
    public async Task Arrivals_ByKeys_AreShownAndCompared()
    {
        await using var product = await RunningProduct.StartAsync();
        await using var watched = await browser.OpenAsync(product.Url);
        var page = watched.Page;
        await watched.GoAsync("/timeline?axis=published");
        await using var sources = await browser.OpenAsync(product.Url);
        await sources.GoAsync("/sources");
        await ImportAsync(product, Line("n-1", "Example", "Turkish troops returned to Kabul airport on Friday, Turkish Defence Minister Yaşar Güler said. Turkey will run the airport with Afghanistan, he added."));
        await page.Locator(".newbar [data-key='.']").WaitForAsync();
        await page.Keyboard.PressAsync(".");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Turkish troops return to Kabul airport");
        await sources.Page.Locator(".newbar [data-key='.']").WaitForAsync();
        await sources.Page.Keyboard.PressAsync(".");
        await Assertions.Expect(sources.Page.Locator(".newbar")).ToHaveCountAsync(0);
        await ImportAsync(product, Line("n-1", "Example", "Turkish troops returned to Kabul airport on Saturday, Turkish Defence Minister Yaşar Güler said. Turkey will run the airport with Afghanistan for five years, he added."));
        var id = await page.Locator(".ev", new PageLocatorOptions { HasText = "Turkish troops return to Kabul airport" }).Locator("[data-page]").First.GetAttributeAsync("data-page");
        await watched.GoAsync(id!);
        await page.Keyboard.PressAsync("d");
        await page.WaitForURLAsync("**compare=1**");
        Assert.Empty(watched.Faults);
    }

    [Fact]
    public async Task Queue_ByKeys_SetsTopicsKindsAndSettlesAConflict()
    {
        await using var product = await RunningProduct.StartAsync();
        await using var watched = await browser.OpenAsync(product.Url);
        await using var other = await browser.OpenAsync(product.Url);
        var page = watched.Page;
        await watched.GoAsync("/queue?article=1");
        await other.GoAsync("/queue?article=1");
        await page.Locator("html[data-relay=on]").WaitForAsync();
        await other.Page.Locator("html[data-relay=on]").WaitForAsync();
        foreach (var key in (string[])["1", "2", "3", "4", "5", "6", "7"])
        {
            var button = page.Locator($".tkeys [data-key='{key}']");
            var before = await button.GetAttributeAsync("aria-pressed") + await button.GetAttributeAsync("class");
            await page.Keyboard.PressAsync(key);
            await page.WaitForFunctionAsync("([key, before]) => { const button = document.querySelector(`.tkeys [data-key='${key}']`); return button.getAttribute('aria-pressed') + (button.getAttribute('class') ?? '') !== before; }", new[] { key, before });
        }

        // What is not relevant is done: the next article comes.
        var first = await page.InnerTextAsync(".qtext h2");
        await page.Keyboard.PressAsync("8");
        await Assertions.Expect(page.Locator(".qtext h2")).Not.ToHaveTextAsync(first);
        await page.Keyboard.PressAsync("Space");
        await Assertions.Expect(page.Locator(".sg .st", new PageLocatorOptions { HasText = "Skipped" })).Not.ToHaveCountAsync(0);
        await page.Keyboard.PressAsync("Backspace");
        await Assertions.Expect(page.Locator(".sg .st", new PageLocatorOptions { HasText = "Skipped" })).ToHaveCountAsync(0);

        // Both stand on the same suggestion; the second verdict meets the first.
        await watched.GoAsync("/queue?article=2");
        await other.GoAsync("/queue?article=2");
        await page.Locator("html[data-relay=on]").WaitForAsync();
        await other.Page.Locator("html[data-relay=on]").WaitForAsync();
        await other.Page.Keyboard.PressAsync("a");
        await Assertions.Expect(other.Page.Locator(".sg .st.ok")).ToHaveCountAsync(1);
        await page.Keyboard.PressAsync("x");
        await page.Locator(".qtext [role=alert] [data-key=m]").WaitForAsync();
        var title = await page.InnerTextAsync(".qtext h2");

        // Mine says that it is not relevant at all: the next article comes.
        await page.Keyboard.PressAsync("m");
        await Assertions.Expect(page.Locator(".qtext h2")).Not.ToHaveTextAsync(title);
        await Assertions.Expect(page.Locator(".qtext [role=alert]")).ToHaveCountAsync(0);
        title = await page.InnerTextAsync(".qtext h2");
        await page.Keyboard.PressAsync("Control+Enter");
        await Assertions.Expect(page.Locator(".qtext h2")).Not.ToHaveTextAsync(title);
        Assert.Empty(watched.Faults);
    }

    [Fact]
    public async Task Flags_ByKeys_WaitForASecondEditorAndAreSettled()
    {
        await using var product = await RunningProduct.StartAsync();
        await using var watched = await browser.OpenAsync(product.Url);
        await using var other = await browser.OpenAsync(product.Url);
        var page = watched.Page;
        await watched.GoAsync("/queue?article=1");
        await page.Locator("html[data-relay=on]").WaitForAsync();

        // A flagged tag is decided for the one who flagged it: the next is asked.
        var asked = await page.InnerTextAsync(".now .big");
        await page.Keyboard.PressAsync("f");
        await Assertions.Expect(page.Locator(".now .big")).Not.ToHaveTextAsync(asked);
        await Assertions.Expect(page.Locator(".sg .st.warn")).ToHaveTextAsync("Flagged");
        await Assertions.Expect(page.Locator(".sg:has(.st.warn)")).ToContainTextAsync("flagged for a second editor by Editor (local)");
        await Assertions.Expect(page.Locator("[data-flagged]")).ToHaveTextAsync("1 flagged");
        await page.Keyboard.PressAsync("Backspace");
        await Assertions.Expect(page.Locator("[data-flagged]")).ToHaveCountAsync(0);
        await page.Keyboard.PressAsync("f");
        await page.Locator("[data-flagged]").ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("show=flagged"));
        await Assertions.Expect(page.Locator(".now .big")).ToHaveTextAsync(asked);
        await page.Keyboard.PressAsync("a");
        await Assertions.Expect(page.Locator("main .empty")).ToContainTextAsync("No tag waits for a second editor");

        // Both verdicts of a conflict are kept: the tag is flagged, and its history tells them.
        await watched.GoAsync("/queue?article=2");
        await other.GoAsync("/queue?article=2");
        await page.Locator("html[data-relay=on]").WaitForAsync();
        await other.Page.Locator("html[data-relay=on]").WaitForAsync();
        await other.Page.Keyboard.PressAsync("a");
        await Assertions.Expect(other.Page.Locator(".sg .st.ok")).ToHaveCountAsync(1);
        await page.Keyboard.PressAsync("x");
        await page.Locator(".qtext [role=alert] [data-key=b]").WaitForAsync();
        await page.Keyboard.PressAsync("b");
        await Assertions.Expect(page.Locator(".sg .st.warn")).ToHaveCountAsync(1);
        await Assertions.Expect(page.Locator(".qtext [role=alert]")).ToHaveCountAsync(0);
        await page.ClickAsync("[data-flagged]");
        await Assertions.Expect(page.Locator(".now .kv")).ToContainTextAsync("Editor (local): accepted, Editor (local): rejected");

        // On the article's page the same.
        await watched.GoAsync("/articles/2?tag=ontopic");
        await page.Locator("html[data-relay=on]").WaitForAsync();
        await Assertions.Expect(page.Locator(".hist2 li")).ToHaveCountAsync(4);
        await Assertions.Expect(page.Locator(".evi li.on .st.warn")).ToHaveCountAsync(1);
        await page.Keyboard.PressAsync("a");
        await Assertions.Expect(page.Locator(".evi li.on .st.ok")).ToHaveCountAsync(1);
        await page.Keyboard.PressAsync("f");
        await Assertions.Expect(page.Locator(".evi li.on .st.warn")).ToHaveCountAsync(1);
        Assert.Empty(watched.Faults);
    }

    [Fact]
    public async Task Failure_ByKey_IsTriedAgain()
    {
        await using var product = await RunningProduct.StartAsync();
        await using var watched = await browser.OpenAsync(product.Url);
        var page = watched.Page;
        await watched.GoAsync("/tray");

        // A store whose file is no database any more: the next question to it fails.
        foreach (var file in Directory.GetFiles(product.Folder, "*.db*"))
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
            await stream.WriteAsync(new byte[8192], TestContext.Current.CancellationToken);
        }

        await page.Keyboard.PressAsync("g");
        await page.Keyboard.PressAsync("v");
        await page.Locator("[data-reference]").WaitForAsync();
        await page.EvaluateAsync("() => { window.before = true; }");
        await page.Keyboard.PressAsync("r");
        await page.WaitForFunctionAsync("() => window.before === undefined");
    }

    [Fact]
    public async Task Rows_ClickedTwice_LeadToTheirPage()
    {
        await using var watched = await browser.OpenAsync();
        await watched.GoAsync("/timeline?axis=published");
        await watched.Page.Locator("[data-row] a.to-pane:visible").First.DblClickAsync();
        await Assertions.Expect(watched.Page).ToHaveURLAsync(new Regex("/articles/[0-9]+"));
    }

    private static string Line(string id, string outlet, string text) =>
        $$"""{"id":"{{id}}","url":"https://{{id}}.example/new","outlet":"{{outlet}}","title":"Turkish troops return to Kabul airport","published":"2026-11-20","language":"en","text":"{{text}}"}""";

    private static async Task ImportAsync(RunningProduct product, params string[] lines)
    {
        var file = Path.Combine(product.Folder, "new.jsonl");
        await File.WriteAllLinesAsync(file, lines, TestContext.Current.CancellationToken);
        var (code, output, errors) = await RunningProduct.RunAsync(null, "import", file, $"--Data:Directory={product.Folder}");
        Assert.True(code == 0, output + errors);
    }
}
