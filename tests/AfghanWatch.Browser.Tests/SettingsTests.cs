using Microsoft.Playwright;

namespace AfghanWatch.Browser.Tests;

/// <summary>A reader's own keys and zone: changed by forms, kept in the browser, followed by every page.</summary>
public sealed class SettingsTests(BrowserFixture browser)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Keys_Changed_WorkArePrintedAndComeBackAsDelivered(bool script)
    {
        await using var setting = await browser.OpenAsync(javaScript: script);
        await setting.Page.GotoAsync("/settings", new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
        await setting.Page.FillAsync("[name='key:List.Next']", "w");
        await setting.Page.FillAsync("[name='key:Timeline.Range']", "Alt+r");
        await setting.Page.FillAsync("[name='key:Go.Topics']", "");
        await setting.Page.ClickAsync("button[value=save] >> nth=0");
        await Assertions.Expect(setting.Page.Locator("[role=status]").First).ToContainTextAsync("Saved");
        await Assertions.Expect(setting.Page.Locator("[name='key:List.Next']")).ToHaveValueAsync("w");

        // The cookie counts, not the page that set it.
        await using var watched = await browser.OpenAsync();
        await watched.Page.Context.AddCookiesAsync((await setting.Page.Context.CookiesAsync()).Select(cookie => new Cookie { Name = cookie.Name, Value = cookie.Value, Url = browser.Product.Url }));
        var page = watched.Page;
        await watched.GoAsync("/timeline");
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("w");
        await Assertions.Expect(page.Locator("[data-row]").First).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator(".foot")).ToContainTextAsync("w k");
        Assert.EndsWith("Alt R", await page.GetAttributeAsync(".picker summary", "title"), StringComparison.Ordinal);
        await page.Keyboard.PressAsync("Alt+r");
        await Assertions.Expect(page.Locator(".picker[open]")).ToHaveCountAsync(1);
        await page.Keyboard.PressAsync("Escape");
        await page.Keyboard.PressAsync("?");
        await Assertions.Expect(page.Locator("dialog#keys dt", new PageLocatorOptions { HasText = "w" }).First).ToBeVisibleAsync();
        await page.ClickAsync("dialog#keys [data-close]");
        await page.Keyboard.PressAsync("g");
        await page.Keyboard.PressAsync("p");
        await page.Keyboard.PressAsync("g");
        await page.Keyboard.PressAsync("s");
        await page.WaitForURLAsync("**/summary");

        await setting.Page.ClickAsync("button[value='reset:List.Next']");
        await Assertions.Expect(setting.Page.Locator("[name='key:List.Next']")).ToHaveValueAsync("j");
        await setting.Page.ClickAsync("button[value=reset]");
        await Assertions.Expect(setting.Page.Locator("[name='key:Timeline.Range']")).ToHaveValueAsync("f");
        Assert.Empty(watched.Faults);
    }

    [Fact]
    public async Task Keys_Switched_LeaveOnlyThoseWithCtrlAndAlt()
    {
        await using var watched = await browser.OpenAsync();
        var page = watched.Page;
        await watched.GoAsync("/settings");
        await page.ClickAsync("button[value=off]");
        await Assertions.Expect(page.Locator("button[value=on]")).ToBeVisibleAsync();
        await watched.GoAsync("/timeline");
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.PressAsync("3");
        await page.Keyboard.PressAsync("?");
        Assert.Equal(0, await page.Locator("[data-row]:focus, [data-search]:focus, dialog[open]").CountAsync());
        await Assertions.Expect(page.Locator("body")).ToHaveAttributeAsync("data-density", "standard");
        Assert.Equal(0, await page.Locator(".foot kbd", new PageLocatorOptions { HasTextRegex = new System.Text.RegularExpressions.Regex("^.$") }).CountAsync());
        await page.Keyboard.PressAsync("Control+k");
        await Assertions.Expect(page.Locator("dialog#palette[open]")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");

        // The arrows are no characters: a row with the focus is walked as before.
        await page.FocusAsync("[data-row] >> nth=0");
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(page.Locator("[data-row]").Nth(1)).ToBeFocusedAsync();
        Assert.Empty(watched.Faults);
    }

    [Fact]
    public async Task Key_ThatIsTaken_IsRefusedInWordsAndNothingTypedIsLost()
    {
        await using var watched = await browser.OpenAsync(javaScript: false);
        var page = watched.Page;
        await page.GotoAsync("/settings");
        await page.FillAsync("[name='key:Timeline.Tray']", "j");
        await page.FillAsync("[name='key:Queue.Skip']", "Tab");
        await page.FillAsync("[name='key:Summary.Back']", "b");
        await page.ClickAsync("button[value=save] >> nth=0");
        var words = await page.InnerTextAsync("#key-faults");
        Assert.Contains("“j” for “Put into the tray” is taken: on Lists it does “Next row”", words, StringComparison.Ordinal);
        Assert.Contains("“Tab” for “Skip” is no key that can be chosen", words, StringComparison.Ordinal);
        Assert.Equal(("j", "Tab", "b"), (await page.InputValueAsync("[name='key:Timeline.Tray']"), await page.InputValueAsync("[name='key:Queue.Skip']"), await page.InputValueAsync("[name='key:Summary.Back']")));
        await page.GotoAsync("/settings");
        Assert.Equal(("t", "["), (await page.InputValueAsync("[name='key:Timeline.Tray']"), await page.InputValueAsync("[name='key:Summary.Back']")));
    }

    [Fact]
    public async Task Key_PressedInItsField_IsWrittenThere()
    {
        await using var watched = await browser.OpenAsync();
        var page = watched.Page;
        await watched.GoAsync("/settings");
        var field = page.Locator("[name='key:Timeline.Cite']");
        await field.FocusAsync();
        await page.Keyboard.PressAsync("Control+Shift+Y");
        await Assertions.Expect(field).ToHaveValueAsync("Control+y");
        await page.Keyboard.PressAsync("F2");
        await Assertions.Expect(field).ToHaveValueAsync("F2");
        await page.Keyboard.PressAsync("Backspace");
        await Assertions.Expect(field).ToHaveValueAsync("");
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(field).Not.ToBeFocusedAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Zone_Chosen_MovesTimesAndNoDayOfAnEvent(bool script)
    {
        await using var watched = await browser.OpenAsync(javaScript: script);
        var page = watched.Page;
        var load = new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle };
        await page.GotoAsync("/timeline?from=2021-08-25&to=2021-08-27", load);
        await Assertions.Expect(page.Locator(".foot")).ToContainTextAsync("Europe/Istanbul");
        var days = await page.Locator(".day b").AllInnerTextsAsync();
        var rows = await page.Locator("[data-row] .d").AllInnerTextsAsync();
        await page.GotoAsync("/articles/64", load);
        var seen = await page.Locator(".art-side, .page, main").First.InnerTextAsync();

        // So far to the west that at most hours of the day it is another day there.
        await page.GotoAsync("/settings", load);
        await page.FillAsync("#zone", "Pacific/Pago_Pago");
        await page.ClickAsync(".set-zone button.b-p");
        await Assertions.Expect(page.Locator("[role=status]").First).ToContainTextAsync("Saved");
        await Assertions.Expect(page.Locator("#zone")).ToHaveValueAsync("Pacific/Pago_Pago");
        await page.GotoAsync("/timeline?from=2021-08-25&to=2021-08-27", load);
        await Assertions.Expect(page.Locator(".foot")).ToContainTextAsync("Pacific/Pago_Pago");
        Assert.Equal(days, await page.Locator(".day b").AllInnerTextsAsync());
        Assert.Equal(rows, await page.Locator("[data-row] .d").AllInnerTextsAsync());
        await page.GotoAsync("/articles/64", load);
        Assert.NotEqual(seen, await page.Locator(".art-side, .page, main").First.InnerTextAsync());
        var first = await page.InnerTextAsync("main");
        var there = TimeZoneInfo.ConvertTimeFromUtc(DateTime.UtcNow, TimeZoneInfo.FindSystemTimeZoneById("Pacific/Pago_Pago"));
        Assert.Contains(there.ToString("d MMM yyyy", System.Globalization.CultureInfo.InvariantCulture), first, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Zone_OfTheDevice_IsOfferedAndTaken()
    {
        await using var watched = await browser.OpenAsync();
        await watched.GoAsync("/settings");
        var device = await watched.Page.EvaluateAsync<string>("() => Intl.DateTimeFormat().resolvedOptions().timeZone");
        await watched.Page.ClickAsync("[data-zone-device]");
        await Assertions.Expect(watched.Page.Locator("[role=status]").First).ToContainTextAsync("Saved");
        await Assertions.Expect(watched.Page.Locator(".foot")).ToContainTextAsync(device);
    }

    [Fact]
    public async Task Zone_ThatIsNone_IsRefusedInWords()
    {
        await using var watched = await browser.OpenAsync(javaScript: false, locale: "tr-TR");
        await watched.Page.GotoAsync("/settings");
        await watched.Page.FillAsync("#zone", "Nowhere/<b>");
        await watched.Page.ClickAsync(".set-zone button.b-p");
        Assert.Contains("“Nowhere/<b>” bilinen bir saat dilimi değil", await watched.Page.InnerTextAsync("#zone-fault"), StringComparison.Ordinal);
    }
}
