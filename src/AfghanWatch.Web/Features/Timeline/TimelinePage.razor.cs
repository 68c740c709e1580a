using AfghanWatch.News.Store;
using AfghanWatch.News.Workspace;
using AfghanWatch.Web.Shared;
using Microsoft.AspNetCore.Components;

namespace AfghanWatch.Web.Features.Timeline;

public sealed partial class TimelinePage
{
    private ChangeSignal? _signal;
    private DateTime _readAt;
    private int _new;
    private bool _fresh;
    private LastLook? _look;
    private int _sinceLook;

    [Inject]
    private TimelineReader Reader { get; set; } = default!;

    [Inject]
    private StoreChanges Changes { get; set; } = default!;

    [Inject]
    private LookDesk Looks { get; set; } = default!;

    [Inject]
    private TimeProvider Clock { get; set; } = default!;

    // A new list begins at its top; more rows of the same one do not move it.
    private TimelineState? ScrollKey => Result is { } shown ? shown.Key with { After = null } : null;

    private RangeReading? RangeFault { get; set; }

    protected override void OnInitialized()
    {
        base.OnInitialized();
        _readAt = Clock.GetUtcNow().UtcDateTime;
        if (RendererInfo.IsInteractive)
        {
            _signal = new ChangeSignal(Changes, () => InvokeAsync(CountNewAsync));
        }
    }

    protected override TimelineState ReadState() => TimelineState.FromQuery(Navigation.Uri);

    protected override async Task<TimelineResult> RunAsync(TimelineState state, CancellationToken cancellation)
    {
        var result = await Reader.RunAsync(state, Result, _fresh, cancellation);
        if (_fresh || Result?.Key != result.Key)
        {
            _readAt = Clock.GetUtcNow().UtcDateTime;
            _new = 0;
        }

        _fresh = false;
        await LookAsync(result, cancellation);
        ReadRange(state, result.Last);
        return result;
    }

    protected override void Dispose(bool disposing)
    {
        _signal?.Dispose();
        base.Dispose(disposing);
    }

    private async Task LookAsync(TimelineResult result, CancellationToken cancellation)
    {
        _look ??= await Looks.LookAsync(Views.Reader.Name, cancellation);
        _sinceLook = _look.SeenAt is null ? 0 : await Reader.CountAsync(result, _look.SeenId, cancellation);
    }

    // What was typed becomes a plain range in the address; what cannot be read stays in its field with a message.
    private void ReadRange(TimelineState state, DateOnly last)
    {
        RangeFault = null;
        if (state.RangeText is null)
        {
            return;
        }

        switch (RangeText.Parse(state.RangeText, last))
        {
            case RangeReading.Days days:
                Navigation.NavigateTo(state.WithRange(days.From, days.To).ToUrl(), replace: true);
                break;
            case RangeReading.Moving moving:
                Navigation.NavigateTo(state.WithMoving(moving.Range).ToUrl(), replace: true);
                break;
            case var fault:
                RangeFault = fault;
                break;
        }
    }

    // Nothing moves by itself: the count is told, the reader decides when the rows appear.
    private async Task CountNewAsync()
    {
        if (Result is not { } shown)
        {
            return;
        }

        try
        {
            var before = _new;
            _new = Math.Max(0, await Reader.CountAsync(shown, CancellationToken.None) - shown.Totals.Articles);
            if (_new != before)
            {
                StateHasChanged();
            }
        }
        catch (Exception exception)
        {
            Failures.Write(exception, nameof(CountNewAsync));
        }
    }

    private async Task ShowNewAsync()
    {
        _fresh = true;
        await ReloadAsync();
    }
}
