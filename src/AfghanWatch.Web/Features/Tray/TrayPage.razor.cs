using AfghanWatch.News.Store;
using AfghanWatch.News.Workspace;
using AfghanWatch.Web.Shared;
using Microsoft.AspNetCore.Components;

namespace AfghanWatch.Web.Features.Tray;

/// <summary>What a person put aside, in their order.</summary>
public sealed partial class TrayPage
{
    internal const string Items = AppUrls.TrayPath + "/items";

    private ChangeSignal? _signal;

    [Inject]
    private TrayDesk Desk { get; set; } = default!;

    [Inject]
    private StoreChanges Changes { get; set; } = default!;

    [Inject]
    private TimeProvider Clock { get; set; } = default!;

    private string Markdown => TrayNote.Markdown(Result!.Items, new Uri(Navigation.BaseUri), Times.Today(Clock), L);

    protected override void OnInitialized()
    {
        base.OnInitialized();
        if (RendererInfo.IsInteractive)
        {
            _signal = new ChangeSignal(Changes, () => InvokeAsync(async () =>
            {
                await ReloadAsync();
                StateHasChanged();
            }));
        }
    }

    protected override TrayState ReadState() => TrayState.FromQuery(Navigation.Uri);

    protected override async Task<TrayResult> RunAsync(TrayState state, CancellationToken cancellation) => new(await Desk.ItemsAsync(Views.Reader.Name, cancellation));

    protected override void Dispose(bool disposing)
    {
        _signal?.Dispose();
        base.Dispose(disposing);
    }
}

/// <param name="Removed">Numbers of what was just taken out, joined by dots.</param>
public sealed record TrayState(string? Removed)
{
    public static TrayState FromQuery(string address) => new(new QueryReader(address).Text("removed") is { } text && text.All(letter => char.IsAsciiDigit(letter) || letter == '.') ? text : null);

    public string ToUrl() => AppUrls.Tray(("removed", Removed));
}

public sealed record TrayResult(IReadOnlyList<TrayItem> Items);
