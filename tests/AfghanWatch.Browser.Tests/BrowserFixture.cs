using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(AfghanWatch.Browser.Tests.BrowserFixture))]

namespace AfghanWatch.Browser.Tests;

/// <summary>One Chromium and one dashboard with the starting archive, for all tests that only read.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private RunningProduct? _product;

    public RunningProduct Product => _product!;

    public async ValueTask InitializeAsync()
    {
        _product = await RunningProduct.StartAsync();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Environment.GetEnvironmentVariable("AFGHANWATCH_CHROMIUM") ?? "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    /// <summary>A page of a fresh browser profile that remembers every error of the console and every failed request.</summary>
    public async Task<WatchedPage> OpenAsync(string? url = null, int width = 1440, int height = 900, ColorScheme scheme = ColorScheme.Light, bool javaScript = true, string locale = "en-GB")
    {
        var context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = url ?? Product.Url,
            ViewportSize = new ViewportSize { Width = width, Height = height },
            ColorScheme = scheme,
            JavaScriptEnabled = javaScript,
            Locale = locale,
        });
        return new WatchedPage(context, await context.NewPageAsync());
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
    }
}

/// <summary>A page and what went wrong on it.</summary>
public sealed class WatchedPage : IAsyncDisposable
{
    private readonly IBrowserContext _context;

    public WatchedPage(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                Faults.Add($"{message.Type}: {message.Text}");
            }
        };
        page.PageError += (_, fault) => Faults.Add($"exception: {fault}");
        page.Response += (_, response) =>
        {
            if (response.Status >= 400)
            {
                Faults.Add($"{response.Status} {response.Url}");
            }
        };
    }

    public IPage Page { get; }

    public List<string> Faults { get; } = [];

    /// <summary>Goes to a page and waits for the circuit: from then on clicks are answered by the server.</summary>
    public async Task GoAsync(string path)
    {
        await Page.GotoAsync(path, new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });

        // A quiet network does not say that the circuit has taken the page over; keys pressed before it would fall between two pages.
        await Page.Locator("[data-live=on]").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached });
    }

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();
}
