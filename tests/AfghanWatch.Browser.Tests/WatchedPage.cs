using Microsoft.Playwright;

namespace AfghanWatch.Browser.Tests;

/// <summary>A page and what went wrong on it.</summary>
public sealed class WatchedPage : IAsyncDisposable
{
    private readonly Func<IPage, ValueTask> _leave;

    /// <param name="leave">What becomes of the page afterwards.</param>
    public WatchedPage(IPage page, Func<IPage, ValueTask> leave)
    {
        Page = page;
        _leave = leave;
        page.Console += OnConsole;
        page.PageError += OnError;
        page.Response += OnResponse;
    }

    public IPage Page { get; }

    public List<string> Faults { get; } = [];

    /// <summary>Goes to a page and waits for the circuit: from then on clicks are answered by the server.</summary>
    public async Task GoAsync(string path)
    {
        await Page.GotoAsync(path);

        // A loaded page does not say that the circuit has taken it over; keys pressed before it would fall between two pages.
        await Page.Locator("[data-live=on]").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached });
        await Page.EvaluateAsync("() => document.fonts.ready.then(() => true)");
    }

    public async ValueTask DisposeAsync()
    {
        Page.Console -= OnConsole;
        Page.PageError -= OnError;
        Page.Response -= OnResponse;

        // What the console says of a fault may come late, and would be laid at the door of the next test.
        await (Faults.Count > 0 ? new ValueTask(Page.Context.CloseAsync()) : _leave(Page));
    }

    private void OnConsole(object? sender, IConsoleMessage message)
    {
        if (message.Type is "error" or "warning")
        {
            Faults.Add($"{message.Type}: {message.Text}");
        }
    }

    private void OnError(object? sender, string fault) => Faults.Add($"exception: {fault}");

    private void OnResponse(object? sender, IResponse response)
    {
        if (response.Status >= 400)
        {
            Faults.Add($"{response.Status} {response.Url}");
        }
    }
}
