using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace AfghanWatch.Browser.Tests;

/// <summary>Marking what the machine missed and setting right what it misread: by pointer, by keys alone, and without script; each on a dashboard of its own.</summary>
public sealed class AddingTests(BrowserFixture browser)
{
    private const string Row = ".evp .evi li.on";

    [Fact]
    public async Task Pointer_SelectingWords_OffersToAddThemAndBringsThemToTheActorsPage()
    {
        await using var product = await RunningProduct.StartAsync();
        await using var watched = await OpenAsync(product, "/articles/64");
        var page = watched.Page;
        await page.Locator("[data-choose] p").Nth(2).DblClickAsync(new LocatorDblClickOptions { Position = new Position { X = 50, Y = 12 } });
        await Assertions.Expect(page.Locator("[data-add-bar]")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Locator("[data-add-bar]")).ToBeHiddenAsync();
        await SelectAsync(page, 2, "gave an account of the airlift");
        await page.ClickAsync("[data-add-bar] a:has-text('Quote')");
        await Assertions.Expect(page.Locator(".addp-words")).ToHaveTextAsync("gave an account of the airlift");
        await Assertions.Expect(page.Locator("[name=speaker]")).ToBeFocusedAsync();
        await page.FillAsync("[name=speaker]", "Hulusi Akar");
        await page.ClickAsync("[data-act=add]");
        await Assertions.Expect(page.Locator(Row)).ToContainTextAsync("gave an account of the airlift");
        await Assertions.Expect(page.Locator(Row)).ToContainTextAsync("Hulusi Akar");
        await Assertions.Expect(page.Locator(Row)).ToContainTextAsync("added by Editor (local)");
        await Assertions.Expect(page.Locator("#selected-mark")).ToHaveTextAsync("gave an account of the airlift");
        await Assertions.Expect(page.Locator(".hist2")).ToContainTextAsync("Actor Hulusi Akar");
        await page.Keyboard.PressAsync("Backspace");
        await Assertions.Expect(page.Locator(".hist2 .undone")).ToHaveCountAsync(2);
        await Assertions.Expect(page.Locator(Row)).ToHaveCountAsync(0);
        Assert.Empty(watched.Faults);
    }

    [Fact]
    public async Task Keys_Alone_ChooseWordsBySentencesAndAddThem()
    {
        await using var product = await RunningProduct.StartAsync();
        await using var watched = await OpenAsync(product, "/articles/64");
        var page = watched.Page;
        await page.Keyboard.PressAsync("i");
        await Assertions.Expect(page.Locator("#add")).ToBeFocusedAsync();
        var first = await page.InnerTextAsync(".addp-words");
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(page.Locator(".addp-words")).Not.ToHaveTextAsync(first);
        var second = await page.InnerTextAsync(".addp-words");
        await page.Keyboard.PressAsync("ArrowUp");
        await Assertions.Expect(page.Locator(".addp-words")).ToHaveTextAsync(first);
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(page.Locator(".addp-words")).ToHaveTextAsync(second);

        // From both ends, a word at a time.
        var words = second.Split(' ');
        await page.Keyboard.PressAsync("ArrowLeft");
        await Assertions.Expect(page.Locator(".addp-words")).ToHaveTextAsync(string.Join(' ', words[..^1]));
        await page.Keyboard.PressAsync("Control+ArrowRight");
        await Assertions.Expect(page.Locator(".addp-words")).ToHaveTextAsync(string.Join(' ', words[1..^1]));
        await page.Keyboard.PressAsync("Control+ArrowLeft");
        await Assertions.Expect(page.Locator(".addp-words")).ToHaveTextAsync(string.Join(' ', words[..^1]));
        await page.Keyboard.PressAsync("ArrowRight");
        await Assertions.Expect(page.Locator(".addp-words")).ToHaveTextAsync(second);

        // Each kind by its key; the field takes the focus, Escape gives it back.
        foreach (var (key, field) in new[] { ("2", "topic"), ("3", "speaker"), ("4", "day"), ("5", "value"), ("1", "name") })
        {
            await page.Keyboard.PressAsync(key);
            await Assertions.Expect(page.Locator($"[name={field}]")).ToBeFocusedAsync();
            await page.Keyboard.PressAsync("Escape");
        }

        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Locator("#add")).ToHaveCountAsync(0);
        await page.Keyboard.PressAsync("i");
        await Assertions.Expect(page.Locator("#add")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("1");
        await Assertions.Expect(page.Locator("[name=name]")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Control+a");
        await page.Keyboard.TypeAsync("Nurcan Tekeli");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator(Row)).ToContainTextAsync("Nurcan Tekeli");
        await Assertions.Expect(page.Locator($"{Row} .evi-link")).ToBeFocusedAsync();

        await watched.GoAsync("/actors?q=nurcan");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Nurcan Tekeli");
        await watched.GoAsync("/timeline?axis=published&q=actor:tekeli");
        await Assertions.Expect(page.Locator("[data-row]")).ToHaveCountAsync(1);
        Assert.Empty(watched.Faults);
    }

    [Fact]
    public async Task WithoutJavaScript_WordsAreTypedAndTheFormIsPosted()
    {
        await using var product = await RunningProduct.StartAsync();
        await using var watched = await browser.OpenAsync(product.Url, javaScript: false);
        var page = watched.Page;
        await page.GotoAsync("/articles/64");
        await page.ClickAsync("[data-add-open]");
        await page.FillAsync("#add-words", "nowhere in this text");
        await page.PressAsync("#add-words", "Enter");
        Assert.Contains("do not stand in the text", await page.InnerTextAsync("#add [role=alert]"), StringComparison.Ordinal);
        await page.FillAsync("#add-words", "a significant number … citizens");
        await page.PressAsync("#add-words", "Enter");
        Assert.Equal("A significant number of the Turkish citizens", await page.InnerTextAsync(".addp-words"));
        await page.ClickAsync(".addp-kinds a:has-text('Figure')");
        await page.FillAsync("[name=value]", "100");
        await page.FillAsync("[name=what]", "citizens");
        await page.ClickAsync("[data-act=add]");
        Assert.Contains("A significant number of the Turkish citizens", await page.InnerTextAsync(Row), StringComparison.Ordinal);
        await page.GotoAsync("/figures?q=citizens");
        Assert.Contains("A significant number", await page.InnerTextAsync("main"), StringComparison.Ordinal);
        await page.GotoAsync("/articles/64");
        await page.ClickAsync(".hist2 button.more");
        Assert.Equal(1, await page.Locator(".hist2 .undone").CountAsync());
        Assert.Empty(watched.Faults);
    }

    [Fact]
    public async Task Correcting_ASpeakerAndADay_RejectsTheOldAndShowsTheNew()
    {
        await using var product = await RunningProduct.StartAsync();
        await using var watched = await OpenAsync(product, "/articles/64");
        var page = watched.Page;
        await page.ClickAsync(".evp .evi-link:has-text('Quote') >> nth=0");
        await page.Locator($"{Row} [data-key=w]").WaitForAsync();
        await page.Keyboard.PressAsync("w");
        await Assertions.Expect(page.Locator("#add-title")).ToContainTextAsync("Correct: Quote");
        await page.FillAsync("[name=speaker]", "Suhail Shaheen");
        await page.PressAsync("[name=speaker]", "Enter");
        await Assertions.Expect(page.Locator(Row)).ToContainTextAsync("Suhail Shaheen");
        await Assertions.Expect(page.Locator(".evi .st.bad, .evi b.gone")).Not.ToHaveCountAsync(0);

        await page.ClickAsync(".evp .evi-link:has-text('Event date') >> nth=0");
        await Assertions.Expect(page.Locator(Row)).ToContainTextAsync("Event date");
        await page.Keyboard.PressAsync("w");
        await page.FillAsync("[name=day]", "2021-08-23");
        await page.ClickAsync("[data-act=add]");
        await Assertions.Expect(page.Locator(Row)).ToContainTextAsync("23 Aug 2021");
        await watched.GoAsync("/timeline?from=2021-08-23&to=2021-08-23&q=actor:shaheen");
        await Assertions.Expect(page.Locator("[data-row]").First).ToBeVisibleAsync();
        Assert.Empty(watched.Faults);
    }

    [Fact]
    public async Task Queue_ByKeys_AddsAndGoesOnWithTheSuggestionAtHand()
    {
        await using var product = await RunningProduct.StartAsync();
        await using var watched = await OpenAsync(product, "/queue?article=64");
        var page = watched.Page;
        var asked = await page.InnerTextAsync(".now .big");
        await page.Keyboard.PressAsync("i");
        await Assertions.Expect(page.Locator("#add")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("2");
        await Assertions.Expect(page.Locator("[name=topic]")).ToBeFocusedAsync();
        await page.SelectOptionAsync("[name=topic]", "refugees");
        await page.ClickAsync("[data-act=add]");
        await Assertions.Expect(page.Locator(".now .big")).ToHaveTextAsync(asked);
        await Assertions.Expect(page.Locator(".q-said")).ToHaveTextAsync("Added.");
        await Assertions.Expect(page.Locator(".sg:has-text('Refugees') .st.ok")).ToHaveCountAsync(1);
        await page.Keyboard.PressAsync("Backspace");
        await Assertions.Expect(page.Locator(".sg:has-text('Refugees')")).ToHaveCountAsync(0);
        await page.ClickAsync(".sg-link:has-text('Quote') >> nth=0");
        await page.Locator(".now-at [data-key=w]").WaitForAsync();
        await page.Keyboard.PressAsync("w");
        await Assertions.Expect(page.Locator("#add-title")).ToContainTextAsync("Correct: Quote");
        Assert.Empty(watched.Faults);
    }

    [Fact]
    public async Task Address_OfTheForm_GivesTheSameFormAgainAndSurvivesNonsense()
    {
        await using var watched = await browser.OpenAsync(javaScript: false);
        var page = watched.Page;
        await page.GotoAsync("/articles/64?add=figure&from=310&to=335");
        var words = await page.InnerTextAsync(".addp-words");
        await page.ReloadAsync();
        Assert.Equal(words, await page.InnerTextAsync(".addp-words"));
        foreach (var nonsense in new[] { "?add=x&from=5&to=2", "?add=quote&from=0&to=99999999", "?add=date&instead=nothing", "?add=actor&fault=nope&words=%ud83d", "?add=figure&from=-1&to=3", "?version=99&add=quote" })
        {
            await page.GotoAsync("/articles/64" + nonsense);
            Assert.NotEqual(0, await page.Locator("h1").CountAsync());
        }

        Assert.Empty(watched.Faults);
    }

    private async Task<WatchedPage> OpenAsync(RunningProduct product, string path)
    {
        var watched = await browser.OpenAsync(product.Url);
        await watched.GoAsync(path);
        await watched.Page.Locator("html[data-relay=on]").WaitForAsync();
        return watched;
    }

    // As a pointer would leave it.
    private static async Task SelectAsync(IPage page, int paragraph, string words) => Assert.True(await page.EvaluateAsync<bool>(
        """
        ([index, words]) => {
          const paragraph = document.querySelectorAll('[data-choose] p')[index];
          const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
          const from = paragraph.textContent.indexOf(words), to = from + words.length;
          const range = document.createRange();
          for (let node = walker.nextNode(), at = 0; node; at += node.length, node = walker.nextNode()) {
            if (from >= at && from < at + node.length) range.setStart(node, from - at);
            if (to > at && to <= at + node.length) range.setEnd(node, to - at);
          }
          getSelection().removeAllRanges();
          getSelection().addRange(range);
          return getSelection().toString() === words;
        }
        """, new object[] { paragraph, words }));
}
