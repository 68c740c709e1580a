using System.Collections.Concurrent;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(AfghanWatch.Browser.Tests.BrowserFixture))]

namespace AfghanWatch.Browser.Tests;

/// <summary>One Chromium and one dashboard with the starting archive, for all tests that only read.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    // How long a page may take to become what is expected: only a page that never does waits so long.
    private const float LongestWait = 30_000;

    // The same engine without its windows draws and starts sooner (five tests: 53 s instead of 67).
    private static readonly string[] Chromiums = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium"];

    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private RunningProduct? _product;
    private readonly ConcurrentDictionary<(bool JavaScript, string Locale), ConcurrentBag<IPage>> _free = new();
    private readonly Lazy<Task<RunningProduct>> _broken = new(BreakAsync);

    public RunningProduct Product => _product!;

    public async ValueTask InitializeAsync()
    {
        _product = await RunningProduct.StartAsync();
        Assertions.SetDefaultExpectTimeout(LongestWait);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Environment.GetEnvironmentVariable("AFGHANWATCH_CHROMIUM") ?? Chromiums.FirstOrDefault(File.Exists) ?? Chromiums[^1],
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    /// <summary>
    /// A page that remembers every error of the console and every failed request. Pages of the shared dashboard are handed on, with nothing left of the test before:
    /// a new window costs the browser more than twice what a load of the product's page does. Those of another dashboard are new.
    /// </summary>
    public async Task<WatchedPage> OpenAsync(string? url = null, int width = 1440, int height = 900, ColorScheme scheme = ColorScheme.Light, bool javaScript = true, string locale = "en-GB")
    {
        var free = url is null ? _free.GetOrAdd((javaScript, locale), _ => new ConcurrentBag<IPage>()) : null;
        if (free?.TryTake(out var page) != true || page is null)
        {
            var context = await _browser!.NewContextAsync(new BrowserNewContextOptions { BaseURL = url ?? Product.Url, JavaScriptEnabled = javaScript, Locale = locale });
            page = await context.NewPageAsync();
        }

        await page.SetViewportSizeAsync(width, height);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme, ReducedMotion = ReducedMotion.Null, ForcedColors = ForcedColors.Null });
        return new WatchedPage(page, free is null ? used => new ValueTask(used.Context.CloseAsync()) : used => FreeAsync(used, free));
    }

    /// <summary>A dashboard whose store is no database any more: every question to it fails.</summary>
    public Task<RunningProduct> BrokenAsync() => _broken.Value;

    // What a test can leave behind lies in the address, in cookies and storage, in other windows, in routes, and under the mouse.
    private static async ValueTask FreeAsync(IPage page, ConcurrentBag<IPage> free)
    {
        await page.UnrouteAllAsync();
        await page.Context.UnrouteAllAsync();
        foreach (var other in page.Context.Pages.Where(other => other != page).ToList())
        {
            await other.CloseAsync();
        }

        await page.Mouse.MoveAsync(0, 0);
        await page.GotoAsync("/health");
        await page.EvaluateAsync("() => { sessionStorage.clear(); localStorage.clear(); }");
        await page.Context.ClearCookiesAsync();
        free.Add(page);
    }

    private static async Task<RunningProduct> BreakAsync()
    {
        var product = await RunningProduct.StartAsync();
        foreach (var file in Directory.GetFiles(product.Folder, "*.db*"))
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
            await stream.WriteAsync(new byte[8192]);
        }

        return product;
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        if (_product is not null)
        {
            await _product.DisposeAsync();
        }

        if (_broken.IsValueCreated)
        {
            await (await _broken.Value).DisposeAsync();
        }

        await RunningProduct.ForgetArchiveAsync();
    }
}
