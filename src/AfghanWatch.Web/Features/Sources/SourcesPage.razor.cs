using AfghanWatch.News.Ingest;
using AfghanWatch.News.Reading;
using AfghanWatch.News.Store;
using AfghanWatch.Web.Shared;
using Microsoft.AspNetCore.Components;

namespace AfghanWatch.Web.Features.Sources;

/// <param name="All">Every source, for the health line.</param>
/// <param name="Rows">Those to show, in order.</param>
/// <param name="ReadAt">UTC; relative times count from here.</param>
public sealed record SourcesResult(IReadOnlyList<SourceView> All, IReadOnlyList<SourceView> Rows, IReadOnlyList<RunView> Imports, QuietRuns? Quiet, DateTime ReadAt);

/// <summary>Where articles come from, how each source is, and what was brought in by hand.</summary>
public sealed partial class SourcesPage
{
    private readonly HashSet<int> _busy = [];
    private readonly Dictionary<int, FetchOutcome> _outcomes = [];
    private readonly CancellationTokenSource _leaving = new();
    private ChangeSignal? _signal;
    private bool _changed;
    private bool _pasting;
    private string? _pasted;
    private IngestReport? _report;

    [Inject]
    private SourcesQuery Query { get; set; } = default!;

    [Inject]
    private FetchDesk Desk { get; set; } = default!;

    [Inject]
    private StoreChanges Changes { get; set; } = default!;

    [Inject]
    private TimeProvider Clock { get; set; } = default!;

    protected override void OnInitialized()
    {
        base.OnInitialized();
        if (RendererInfo.IsInteractive)
        {
            _signal = new ChangeSignal(Changes, () => InvokeAsync(AnnounceAsync));
        }
    }

    protected override SourcesState ReadState() => SourcesState.FromQuery(Navigation.Uri);

    protected override async Task<SourcesResult> RunAsync(SourcesState state, CancellationToken cancellation)
    {
        var now = Clock.GetUtcNow().UtcDateTime;
        var view = await Query.RunAsync(cancellation);
        _changed = false;
        return new SourcesResult(view.Sources, state.Of(view.Sources), view.Imports, view.Quiet, now);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _signal?.Dispose();
            _leaving.Cancel();
        }

        base.Dispose(disposing);
    }

    /// <summary>Reference of an act that failed unforeseen.</summary>
    private string? ActFailed { get; set; }

    private FetchOutcome? OutcomeOf(SourceView source) =>
        _outcomes.TryGetValue(source.Id, out var outcome) ? outcome : State.Done == source.Id ? State.Got : null;

    // Nothing moves by itself; what the reader asked for here is shown as soon as it is there.
    private async Task AnnounceAsync()
    {
        if (_busy.Count > 0 || _pasting || Result is not { } shown)
        {
            return;
        }

        try
        {
            var now = await Query.RunAsync(_leaving.Token);
            _changed = !SourcesState.SameFaces(shown.All, now.Sources) || !shown.Imports.Select(run => (run.Id, run.EndedAt)).SequenceEqual(now.Imports.Select(run => (run.Id, run.EndedAt)));
            StateHasChanged();
        }
        catch (OperationCanceledException) when (_leaving.IsCancellationRequested)
        {
            // The reader left: nobody to tell.
            return;
        }
        catch (Exception exception)
        {
            Failures.Write(exception, nameof(AnnounceAsync));
        }
    }

    private Task ShowChangesAsync() => ReloadAsync();

    private async Task FetchAsync(int id)
    {
        if (!_busy.Add(id))
        {
            return;
        }

        await DoAsync(nameof(FetchAsync), async () =>
        {
            if (await Desk.FetchNowAsync(id, _leaving.Token) is { } fetch)
            {
                _outcomes[id] = FetchOutcome.Of(fetch.Report);
            }
        });
        _busy.Remove(id);
    }

    private Task SwitchAsync((int Id, bool On) wish) => DoAsync(nameof(SwitchAsync), () => Desk.EnableAsync(wish.Id, wish.On, _leaving.Token));

    private Task UndoAsync(long move) => DoAsync(nameof(UndoAsync), () => Desk.UndoMoveAsync(move, Queue.DecisionDesk.Editor, _leaving.Token));

    private async Task PasteAsync(string address)
    {
        _pasting = true;
        _pasted = address;
        _report = null;
        await DoAsync(nameof(PasteAsync), async () => _report = await Desk.FetchPageAsync(address, _leaving.Token));
        _pasting = false;
    }

    private async Task DoAsync(string what, Func<Task> act)
    {
        ActFailed = null;
        try
        {
            await act();
            await ReloadAsync();
        }
        catch (OperationCanceledException) when (_leaving.IsCancellationRequested)
        {
            // The reader left; what was fetched so far is stored.
            return;
        }
        catch (Exception exception)
        {
            ActFailed = Failures.Write(exception, what);
        }
    }
}
