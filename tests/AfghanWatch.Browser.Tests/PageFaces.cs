using Microsoft.Playwright;

namespace AfghanWatch.Browser.Tests;

/// <summary>Every page of the product and every layer that can lie over one, each with the way to it.</summary>
public sealed record PageFace(string Name, string Path, Func<IPage, Task>? Open = null)
{
    /// <summary>Pages without a circuit: the router never takes them over.</summary>
    public bool Still { get; init; }

    /// <summary>As it is shown when the store fails.</summary>
    public bool Broken { get; init; }

    public async Task ShowAsync(WatchedPage watched, BrowserFixture browser)
    {
        var path = Path == PageFaces.AnyEvent ? await PageFaces.EventPathAsync(browser) : Path;
        if (Still)
        {
            await watched.Page.GotoAsync(path, new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
        }
        else
        {
            await watched.GoAsync(path);
        }

        if (Open is not null)
        {
            await Open(watched.Page);
        }
    }
}

public static class PageFaces
{
    internal const string AnyEvent = "(event)";

    public static IReadOnlyList<PageFace> All { get; } =
    [
        new("timeline by event", "/timeline"),
        new("timeline by publication", "/timeline?axis=published"),
        new("timeline with an article", "/timeline?topic=airport&a=60"),
        new("timeline as table", "/timeline?hist=table"),
        new("timeline with a search", "/timeline?q=erdogan&order=best"),
        new("timeline empty", "/timeline?q=zzzzqqqq&topic=airport"),
        new("timeline search fault", "/timeline?q=kabul+foo:bar"),
        new("timeline range fault", "/timeline?range-text=whenever"),
        new("event", AnyEvent),
        new("article", "/articles/60"),
        new("article with evidence", "/articles/64?at=100"),
        new("article, adding a figure", "/articles/64?add=figure&from=10&to=40"),
        new("article, adding a date", "/articles/64?add=date&from=10&to=40"),
        new("article, adding what is nowhere", "/articles/64?add=words&words=nowhere"),
        new("queue, adding a quote", "/queue?article=64&add=quote&from=10&to=60"),
        new("actors", "/actors"),
        new("actor", "/actors/hulusi-akar"),
        new("actor as list", "/actors/hulusi-akar?view=list"),
        new("topics", "/topics"),
        new("topic", "/topics/consulates"),
        new("topic as table", "/topics/airport?view=table"),
        new("figures", "/figures"),
        new("figures of a series", "/figures?subject=killed"),
        new("queue", "/queue"),
        new("summary", "/summary?month=2021-08"),
        new("sources", "/sources"),
        new("views", "/views"),
        new("tray", "/tray"),
        new("settings", "/settings"),
        new("not found", "/nothing-here"),
        new("no such article", "/articles/999999"),
        new("error", "/error") { Still = true },
        new("timeline failed", "/timeline") { Broken = true },
        new("article failed", "/articles/64") { Broken = true },
        new("sources failed", "/sources") { Broken = true },
        new("help open", "/timeline", page => page.Keyboard.PressAsync("?")),
        new("palette open", "/summary", async page =>
        {
            await page.Keyboard.PressAsync("Control+k");
            await page.Locator("#palette-list li").First.WaitForAsync();
        }),
        new("profile open", "/timeline", page => page.ClickAsync(".me-menu summary")),
        new("range picker open", "/timeline?from=2021-08-01&to=2021-08-31", page => page.ClickAsync(".picker summary")),
        new("completion open", "/timeline", async page =>
        {
            await page.FillAsync("[data-search]", "actor:hul");
            await page.Locator("#search-list li").First.WaitForAsync();
        }),
        new("filters open", "/timeline", page => IfShownAsync(page, ".bar label[for=filters-open]")),
        new("saving a view", "/timeline?topic=airport", page => IfShownAsync(page, ".drop summary >> nth=0")),
    ];

    public static PageFace Of(string name) => All.First(face => face.Name == name);

    public static async Task<string> EventPathAsync(BrowserFixture browser)
    {
        using var client = new HttpClient();
        var page = await client.GetStringAsync(new Uri(browser.Product.Url + "/timeline?events=disputed"));
        var start = page.IndexOf("/events/", StringComparison.Ordinal);
        return page[start..page.IndexOfAny(['?', '"', '#'], start)];
    }

    // Some layers exist at a desk or on a phone only.
    private static async Task IfShownAsync(IPage page, string opener)
    {
        if (await page.Locator(opener).First.IsVisibleAsync())
        {
            await page.Locator(opener).First.ClickAsync();
        }
    }
}
