using Microsoft.Playwright;

namespace AfghanWatch.Browser.Tests;

/// <summary>The address is the view: whatever a control does, loading its address in another browser shows the same, and back and forward lead there and back.</summary>
public sealed class AddressTests(BrowserFixture browser)
{
    // What a reader sees of a page, without what belongs to one sitting: open menus, the state of the circuit, times that run on.
    private const string View = """
        () => {
          document.querySelectorAll('main details[data-menu]').forEach(menu => { menu.open = false; });
          const main = document.querySelector('main');
          const hidden = [...main.querySelectorAll('.foot, [data-announce], .q-said')];
          hidden.forEach(part => { part.style.display = 'none'; });
          const words = main.innerText.replace(/\s+/g, ' ').replace(/\d+ (s|min|h) ago/g, 'ago').replace(/\d\d:\d\d/g, 'now');
          hidden.forEach(part => { part.style.display = ''; });
          const fields = [...main.querySelectorAll('input:not([type=hidden]), select')].map(field => field.type === 'checkbox' ? field.checked : field.value).join('|');
          const marks = [...main.querySelectorAll('[aria-current], [aria-selected=true], #selected-mark')].map(mark => mark.textContent.trim().slice(0, 40)).join('|');
          return words + '\n' + fields + '\n' + marks;
        }
        """;

    // One link of each sort: what it changes in the address names it; values of few choices count one by one.
    private const string Controls = """
        () => {
          const few = ['axis', 'order', 'hist', 'events', 'scope', 'view', 'span', 'sort', 'show', 'hits', 'tab', 'range', 'state', 'year'];
          const now = new URLSearchParams(location.search);
          const found = new Map();
          for (const link of document.querySelectorAll('main a[href]')) {
            const url = new URL(link.getAttribute('href'), location.origin);
            if (url.pathname !== location.pathname || link.target || url.search === location.search || link.closest('.snip')) continue;
            const names = [...new Set([...url.searchParams.keys(), ...now.keys()])].sort().filter(name => url.searchParams.getAll(name).join() !== now.getAll(name).join());
            const name = names.map(one => few.includes(one) ? one + '=' + url.searchParams.getAll(one).join() : one + (url.searchParams.getAll(one).length > now.getAll(one).length ? '+' : '-')).join(' ');
            // More rows are put below those on the screen; their address alone is a later part of the list, and says so.
            if (names.includes('after')) continue;
            if (!found.has(name)) found.set(name, link.getAttribute('href'));
          }
          return [...found].map(([name, href]) => name + '\n' + href);
        }
        """;

    [Theory]
    [InlineData("/timeline?from=2021-08-15&to=2021-08-31&topic=airport&not-kind=opinion")]
    [InlineData("/timeline?axis=published&q=taliban&a=60")]
    [InlineData("/articles/64")]
    [InlineData("/actors")]
    [InlineData("/actors/hulusi-akar")]
    [InlineData("/topics/airport")]
    [InlineData("/figures")]
    [InlineData("/queue")]
    [InlineData("/summary?month=2021-08")]
    [InlineData("/sources")]
    public async Task Control_OfEverySort_GivesAnAddressThatGivesTheSameView(string path)
    {
        await using var watched = await browser.OpenAsync();
        await using var other = await browser.OpenAsync();
        await watched.GoAsync(path);
        var start = await watched.Page.EvaluateAsync<string>(View);
        var controls = await watched.Page.EvaluateAsync<string[]>(Controls);
        Assert.NotEmpty(controls);
        foreach (var control in controls)
        {
            var (name, href) = (control.Split('\n')[0], control.Split('\n')[1]);

            // Two states may look alike; their links do not.
            await watched.Page.WaitForFunctionAsync("href => { const link = [...document.querySelectorAll('main a[href]')].find(one => one.getAttribute('href') === href); link?.click(); return link !== undefined; }", href);
            await Assertions.Expect(watched.Page).Not.ToHaveURLAsync(browser.Product.Url + path);
            var there = new Uri(watched.Page.Url).PathAndQuery;
            await other.Page.GotoAsync(there);
            await other.Page.Locator("[data-live=on]").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached });
            var expected = await other.Page.EvaluateAsync<string>(View);
            await SameAsync(watched.Page, expected, $"{path}: {name}");
            await watched.Page.GoBackAsync(new PageGoBackOptions { WaitUntil = WaitUntilState.Commit });
            await SameAsync(watched.Page, start, $"{path}: {name}, back");

            // Forward and back again for some of each page: the way is the same for all.
            if (Array.IndexOf(controls, control) < 3)
            {
                await watched.Page.GoForwardAsync(new PageGoForwardOptions { WaitUntil = WaitUntilState.Commit });
                await SameAsync(watched.Page, expected, $"{path}: {name}, forward");
                await watched.Page.GoBackAsync(new PageGoBackOptions { WaitUntil = WaitUntilState.Commit });
                await SameAsync(watched.Page, start, $"{path}: {name}, back again");
            }
        }

        Assert.Empty(watched.Faults);
        Assert.Empty(other.Faults);
    }

    [Theory]
    [InlineData("/timeline", ".pf", "range-text", "2021-08", "from=2021-08-01&to=2021-08-31")]
    [InlineData("/timeline", ".pf", "range-text", "now-7d", "range=7d")]
    [InlineData("/timeline", "header form.search", "q", "actor:akar airport", "q=actor:akar%20airport")]
    [InlineData("/timeline", ".fc:has([name=find-actor]) form", "find-actor", "erdo", "find-actor=erdo")]
    [InlineData("/timeline", ".fc:has([name=find-source]) form", "find-source", "sabah", "find-source=sabah")]
    [InlineData("/actors", "main form[action='/actors']", "q", "akar", "q=akar")]
    [InlineData("/figures", ".fig-fr", "from", "2021-08-26", "from=2021-08-26")]
    [InlineData("/figures", ".fig-fr", "q", "soldiers", "q=soldiers")]
    [InlineData("/sources", "main form[action='/sources']", "q", "sabah", "q=sabah")]
    [InlineData("/summary?month=2021-08", "form:has(#per-month)", "month", "2021-09", "month=2021-09")]
    [InlineData("/summary?month=2021-08", "form:has(#per-week)", "week", "2021-W34", "week=2021-W34")]
    public async Task Field_OfEveryForm_GivesAnAddressThatGivesTheSameView(string path, string form, string field, string words, string query)
    {
        await using var watched = await browser.OpenAsync();
        await using var other = await browser.OpenAsync();
        await watched.GoAsync(path);
        var start = await watched.Page.EvaluateAsync<string>(View);
        await watched.Page.EvaluateAsync("([form, field, words]) => { const place = document.querySelector(form); place.elements[field].value = words; place.requestSubmit(); }", new[] { form, field, words });
        await watched.Page.WaitForFunctionAsync("query => decodeURIComponent(location.search.replaceAll('+', ' ')).includes(decodeURIComponent(query))", query);
        await other.GoAsync(new Uri(watched.Page.Url).PathAndQuery);
        await SameAsync(watched.Page, await other.Page.EvaluateAsync<string>(View), path + " " + field);
        await watched.Page.GoBackAsync(new PageGoBackOptions { WaitUntil = WaitUntilState.Commit });
        await Assertions.Expect(watched.Page).ToHaveURLAsync(browser.Product.Url + path);
        await watched.Page.WaitForFunctionAsync("([view, start]) => eval(view)().split('\\n')[0] === start.split('\\n')[0]", new[] { View, start });
        Assert.Empty(watched.Faults);
    }

    // The page has its new view when the circuit has drawn it, which no event tells: it is asked until it does, but not with every frame, for reading it all takes as long as drawing it.
    private static async Task SameAsync(IPage page, string expected, string what)
    {
        try
        {
            await page.WaitForFunctionAsync("([view, expected]) => eval(view)() === expected", new[] { View, expected }, new PageWaitForFunctionOptions { Timeout = 15_000, PollingInterval = 50 });
        }
        catch (TimeoutException)
        {
            var actual = await page.EvaluateAsync<string>(View);
            var at = Enumerable.Range(0, Math.Min(actual.Length, expected.Length)).FirstOrDefault(i => actual[i] != expected[i], Math.Min(actual.Length, expected.Length));
            Assert.Fail($"{what} at {page.Url}: the page shows …{Around(actual, at)}… and its address …{Around(expected, at)}…");
        }
    }

    private static string Around(string text, int at) => text[Math.Max(0, Math.Min(at, text.Length) - 60)..Math.Min(text.Length, at + 80)];
}
