using System.Text.Json;
using Microsoft.Playwright;

namespace AfghanWatch.Browser.Tests;

/// <summary>The pages under the conditions people read them in: enlarged, without motion, in their own colours, by keyboard alone.</summary>
public sealed class ConditionsTests(BrowserFixture browser)
{
    // Words that reach beyond the window, or that a box cuts off without saying so by an ellipsis.
    private const string Cut = """
        () => {
          const faults = [];
          const width = document.documentElement.clientWidth;
          if (document.documentElement.scrollWidth > width + 1) faults.push(`the page is ${document.documentElement.scrollWidth} wide in ${width}`);
          const scrolls = element => { for (let at = element; at; at = at.parentElement) { const style = getComputedStyle(at); if (/(auto|scroll)/.test(style.overflowX) && at !== document.documentElement && at !== document.body) return true; } return false; };
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) {
            const node = walker.currentNode;
            const element = node.parentElement;
            if (!node.data.trim() || element.closest('.vh, .skip, [hidden], script, style, svg, dialog:not([open]), .symbols, option') || !element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
            const range = document.createRange();
            range.selectNodeContents(node);
            const box = range.getBoundingClientRect();
            if (box.width === 0) continue;
            if ((box.right > width + 1 || box.left < -1) && !scrolls(element)) faults.push(`beyond the window: ${node.data.trim().slice(0, 40)} (${Math.round(box.left)} to ${Math.round(box.right)}, ${element.className || element.localName})`);
            for (let at = element; at && at !== document.body; at = at.parentElement) {
              const style = getComputedStyle(at);
              if (style.overflowX !== 'hidden' && style.overflowX !== 'clip') continue;
              if (style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none') break;
              const outer = at.getBoundingClientRect();
              if (box.right > outer.right + 2 && box.width > 0) { faults.push(`cut off: ${node.data.trim().slice(0, 40)} in ${at.className || at.localName}`); }
              break;
            }
          }
          return [...new Set(faults)].slice(0, 12).join('\n');
        }
        """;

    // Controls that lie on each other: a click would meet the wrong one.
    private const string Covered = """
        () => {
          const faults = [];
          for (const control of document.querySelectorAll('main a[href], main button, main input, main select, main summary')) {
            if (control.closest('.vh, svg, dialog, .row-link') || control.matches('.vh, .row-link, .ph-toggle') || !control.checkVisibility({ visibilityProperty: true })) continue;
            control.scrollIntoView({ block: 'center' });
            const box = control.getClientRects()[0];
            if (!box || box.width < 2 || box.height < 2) continue;
            const x = box.left + box.width / 2, y = box.top + box.height / 2;
            if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) continue;
            const top = document.elementFromPoint(x, y);
            if (top && top !== control && !control.contains(top) && !top.contains(control) && !(top.closest('label')?.control === control)) faults.push(`${control.outerHTML.slice(0, 90)} under ${top.outerHTML.slice(0, 60)}`);
          }
          scrollTo(0, 0);
          return [...new Set(faults)].slice(0, 8).join('\n');
        }
        """;

    private static readonly string[] Pages = ["/timeline", "/timeline?topic=airport&axis=published&q=kabul", "/timeline?hist=table", PageFaces.AnyEvent, "/articles/64", "/actors", "/actors/hulusi-akar", "/topics", "/topics/airport", "/figures", "/queue", "/summary?month=2021-08", "/sources", "/views", "/tray", "/settings", "/nothing-here"];

    public static TheoryData<string, int, int> Zooms
    {
        get
        {
            var data = new TheoryData<string, int, int>();
            foreach (var path in Pages)
            {
                // 1440 by 900 at 200 %, 1280 by 1024 at 400 %, a tablet upright.
                data.Add(path, 720, 450);
                data.Add(path, 320, 256);
                data.Add(path, 800, 1100);
            }

            return data;
        }
    }

    public static TheoryData<string> AllPages => [.. Pages];

    [Theory]
    [MemberData(nameof(Zooms))]
    public async Task Page_EnlargedOrNarrow_CutsNothingOff(string path, int width, int height)
    {
        await using var watched = await browser.OpenAsync(width: width, height: height);
        await watched.GoAsync(path == PageFaces.AnyEvent ? await PageFaces.EventPathAsync(browser) : path);
        Assert.Equal("", await watched.Page.EvaluateAsync<string>(Cut));
        Assert.Equal("", await watched.Page.EvaluateAsync<string>(Covered));
    }

    [Fact]
    public async Task Motion_Reduced_MovesNothing()
    {
        await using var watched = await browser.OpenAsync();
        await watched.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ReducedMotion = ReducedMotion.Reduce });
        await watched.GoAsync("/timeline?a=60");
        var moving = await watched.Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('*')].filter(one => { const style = getComputedStyle(one); return style.animationName !== 'none' || style.transitionDuration.split(',').some(time => parseFloat(time) > 0) || style.scrollBehavior === 'smooth'; }).map(one => one.outerHTML.slice(0, 80)).slice(0, 5)");
        Assert.Empty(moving);
        Assert.Equal(0, await watched.Page.EvaluateAsync<int>("() => document.getAnimations().length"));
    }

    [Fact]
    public async Task Colours_Forced_KeepSelectionFocusAndMarksVisible()
    {
        await using var watched = await browser.OpenAsync();
        await watched.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ForcedColors = ForcedColors.Active });
        await watched.GoAsync("/timeline?axis=published&topic=airport");
        await watched.Page.Keyboard.PressAsync("j");
        await watched.Page.Keyboard.PressAsync("Enter");
        await watched.Page.Locator("[data-row][aria-selected=true]").First.WaitForAsync();
        Assert.NotEqual("none", await OutlineAsync(watched.Page, "[data-row][aria-selected=true]"));
        await watched.GoAsync("/articles/64");
        await watched.Page.Locator("html[data-relay=on]").WaitForAsync();
        await watched.Page.Keyboard.PressAsync("ArrowDown");
        await watched.Page.Locator("#selected-mark").WaitForAsync();
        Assert.NotEqual("none", await OutlineAsync(watched.Page, "#selected-mark"));
    }

    [Theory]
    [MemberData(nameof(AllPages))]
    public async Task Tab_ThroughThePage_ShowsEveryStopAndIsNeverTrapped(string path)
    {
        const int most = 900;
        await using var watched = await browser.OpenAsync();
        var page = watched.Page;
        await watched.GoAsync(path == PageFaces.AnyEvent ? await PageFaces.EventPathAsync(browser) : path);
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.Locator(".skip")).ToBeFocusedAsync();
        var faults = new List<string>();
        var areas = new List<string>();
        var stops = 0;
        for (; stops < most; stops++)
        {
            var at = await page.EvaluateAsync<JsonElement?>("""
                () => {
                  const now = document.activeElement;
                  if (!now || now === document.body) return null;
                  const box = now.getBoundingClientRect();
                  // Rows that are one link bear the ring themselves.
                  const ringed = one => one && getComputedStyle(one).outlineStyle !== 'none' && parseFloat(getComputedStyle(one).outlineWidth) > 0;
                  const seen = ringed(now) || ringed(now.parentElement) || ringed(now.closest('li')) || now.matches('.ph-toggle, svg a');
                  const inside = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth && box.width > 0;
                  // Words of a link may stand on two lines: the first counts.
                  const line = now.getClientRects()[0] ?? box;
                  const x = Math.min(Math.max(line.left + Math.min(line.width / 2, 20), 1), innerWidth - 2), y = Math.min(Math.max(line.top + line.height / 2, 1), innerHeight - 2);
                  const top = document.elementFromPoint(x, y);
                  const clear = !top || now.contains(top) || top.contains(now) || top.closest('label')?.control === now || now.matches('.ph-toggle, svg a');
                  return { what: now.outerHTML.slice(0, 110), area: now.closest('header') ? 'header' : now.closest('main') ? 'main' : now.closest('.bnav') ? 'bar' : 'other', seen, inside, clear };
                }
                """);
            if (at is not { } stop)
            {
                break;
            }

            if (!(stop.GetProperty("seen").GetBoolean() && stop.GetProperty("inside").GetBoolean() && stop.GetProperty("clear").GetBoolean()))
            {
                faults.Add($"{stop}");
            }

            var area = stop.GetProperty("area").GetString()!;
            if (areas.LastOrDefault() != area)
            {
                areas.Add(area);
            }

            await page.Keyboard.PressAsync("Tab");
        }

        Assert.True(stops < most, $"the focus never left {path}");
        Assert.Equal("", string.Join('\n', faults.Distinct().Take(8)));
        Assert.Equal(areas.Distinct(), areas.Where(area => area != "other").Prepend("other").Distinct());

        // And back in.
        await page.Keyboard.PressAsync("Shift+Tab");
        Assert.NotEqual("BODY", await page.EvaluateAsync<string>("() => document.activeElement.tagName"));
        Assert.DoesNotContain(watched.Faults, fault => !fault.StartsWith("404", StringComparison.Ordinal) && !fault.Contains("404 (Not Found)", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Skip_LeadsPastTheHeader()
    {
        await using var watched = await browser.OpenAsync();
        await watched.GoAsync("/actors");
        await watched.Page.Keyboard.PressAsync("Tab");
        await watched.Page.Keyboard.PressAsync("Enter");
        await watched.Page.Keyboard.PressAsync("Tab");
        Assert.True(await watched.Page.EvaluateAsync<bool>("() => document.querySelector('main').contains(document.activeElement)"));
    }

    [Theory]
    [InlineData("/timeline", "Control+k", "dialog#palette", "[data-search]")]
    [InlineData("/timeline", "?", "dialog#keys", "[data-search]")]
    public async Task Dialog_KeepsTheFocusAndGivesItBack(string path, string key, string dialog, string opener)
    {
        await using var watched = await browser.OpenAsync();
        var page = watched.Page;
        await watched.GoAsync(path);
        var from = key == "?" ? ".nav a >> nth=1" : opener;
        await page.FocusAsync(from);
        await page.Keyboard.PressAsync(key);
        await page.Locator(dialog + "[open]").WaitForAsync();
        for (var i = 0; i < 12; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            Assert.True(await page.EvaluateAsync<bool>("dialog => document.activeElement === document.body || document.querySelector(dialog).contains(document.activeElement)", dialog));
        }

        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Locator(dialog + "[open]")).ToHaveCountAsync(0);
        await Assertions.Expect(page.Locator(from)).ToBeFocusedAsync();
    }

    [Theory]
    [InlineData(".me-menu")]
    [InlineData(".picker")]
    [InlineData(".drop")]
    public async Task Menu_ClosedByEscape_GivesTheFocusBackToItsOpener(string menu)
    {
        await using var watched = await browser.OpenAsync();
        var page = watched.Page;
        await watched.GoAsync("/timeline?topic=airport");
        await page.FocusAsync(menu + " summary >> nth=0");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(menu + "[open]").First.WaitForAsync();
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Escape");
        if (await page.Locator(menu + "[open]").CountAsync() > 0)
        {
            // The first Escape leaves a field, the second the menu.
            await page.Keyboard.PressAsync("Escape");
        }

        await Assertions.Expect(page.Locator(menu + "[open]")).ToHaveCountAsync(0);
        await Assertions.Expect(page.Locator(menu + " summary >> nth=0")).ToBeFocusedAsync();
    }

    private static Task<string> OutlineAsync(IPage page, string selector) => page.EvaluateAsync<string>("selector => { const style = getComputedStyle(document.querySelector(selector)); return parseFloat(style.outlineWidth) > 0 ? style.outlineStyle : 'none'; }", selector);
}
