using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;

namespace AfghanWatch.Web.Shared;

/// <summary>
/// A page whose address is its state: reads the state from the address, runs its query, and knows which of the four faces to show.
/// A new address cancels the query of the old one. The last result stays while the next one is on its way.
/// </summary>
public abstract class QueryPage<TState, TResult> : ComponentBase, IDisposable
    where TState : class, IEquatable<TState>
    where TResult : class
{
    private CancellationTokenSource? _running;
    private bool _disposed;

    [Inject]
    private Carry Carry { get; set; } = default!;

    [Inject]
    protected FailureLog Failures { get; private set; } = default!;

    [Inject]
    protected NavigationManager Navigation { get; private set; } = default!;

    /// <summary>What the address asks for.</summary>
    protected TState State { get; private set; } = default!;

    /// <summary>The last answer; null before the first one.</summary>
    protected TResult? Result { get; private set; }

    /// <summary>Set when the last query failed; <see cref="Result"/> then still holds the answer before it, if there was one.</summary>
    protected string? FailureReference { get; private set; }

    protected bool IsLoading => _running is not null;

    /// <summary>Builds the state from the query parameters; unknown values become the default, never an exception.</summary>
    protected abstract TState ReadState();

    protected abstract Task<TResult> RunAsync(TState state, CancellationToken cancellation);

    // A link that changes only the query leaves the page's parameters as they were: the address itself has to be listened to.
    protected override void OnInitialized() => Navigation.LocationChanged += OnLocationChanged;

    protected override async Task OnParametersSetAsync()
    {
        var next = ReadState();
        if (State is not null && State.Equals(next))
        {
            return;
        }

        var first = State is null;
        State = next;
        if (first && Carry.Take<Carried>(GetType().Name) is { } carried && carried.State.Equals(next))
        {
            Result = carried.Result;
            return;
        }

        await ReloadAsync();
        if (!RendererInfo.IsInteractive && Result is not null && FailureReference is null)
        {
            Carry.Keep(GetType().Name, new Carried(next, Result));
        }
    }

    /// <summary>Runs the query again for the same state.</summary>
    protected async Task ReloadAsync()
    {
        _running?.Cancel();
        using var mine = new CancellationTokenSource();
        _running = mine;
        try
        {
            var result = await RunAsync(State, mine.Token);
            if (_running == mine)
            {
                Result = result;
                FailureReference = null;
            }
        }
        catch (OperationCanceledException) when (mine.IsCancellationRequested)
        {
            // A newer query has taken over, or the page is gone: its answer is the one to wait for.
            return;
        }
        catch (Exception exception)
        {
            if (_running == mine)
            {
                FailureReference = Failures.Write(exception, GetType().Name);
            }
        }
        finally
        {
            if (_running == mine)
            {
                _running = null;
            }
        }
    }

    protected virtual void Dispose(bool disposing)
    {
        if (disposing && !_disposed)
        {
            _disposed = true;
            Navigation.LocationChanged -= OnLocationChanged;
            _running?.Cancel();
            _running = null;
        }
    }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    private void OnLocationChanged(object? sender, LocationChangedEventArgs change) => InvokeAsync(async () =>
    {
        // The router was told first: a page it has left is disposed by now.
        if (!_disposed)
        {
            var turn = OnParametersSetAsync();
            StateHasChanged();
            await turn;
            StateHasChanged();
        }
    });

    private sealed record Carried(TState State, TResult Result);
}
