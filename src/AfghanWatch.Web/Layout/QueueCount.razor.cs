using AfghanWatch.News.Reading;
using AfghanWatch.News.Store;
using AfghanWatch.Web.Shared;
using Microsoft.AspNetCore.Components;

namespace AfghanWatch.Web.Layout;

/// <summary>How many articles wait for an editor, kept up to date.</summary>
public sealed partial class QueueCount : IDisposable
{
    private readonly CancellationTokenSource _gone = new();
    private ChangeSignal? _signal;
    private int? _count;

    [Inject]
    private QueueQuery Query { get; set; } = default!;

    [Inject]
    private StoreChanges Changes { get; set; } = default!;

    [Inject]
    private Carry Carry { get; set; } = default!;

    [Inject]
    private FailureLog Failures { get; set; } = default!;

    protected override async Task OnInitializedAsync()
    {
        if (Carry.Take<string>(nameof(QueueCount)) is { } carried)
        {
            _count = int.Parse(carried, System.Globalization.CultureInfo.InvariantCulture);
        }
        else
        {
            await CountAsync();
        }

        if (RendererInfo.IsInteractive)
        {
            _signal = new ChangeSignal(Changes, () => InvokeAsync(async () =>
            {
                var before = _count;
                await CountAsync();
                if (_count != before)
                {
                    StateHasChanged();
                }
            }));
        }
        else if (_count is { } count)
        {
            Carry.Keep(nameof(QueueCount), count.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }
    }

    public void Dispose()
    {
        _signal?.Dispose();
        _gone.Cancel();
        _gone.Dispose();
    }

    // The count is an extra: when it cannot be had the page stands without it, and the log says why.
    private async Task CountAsync()
    {
        try
        {
            _count = await Query.WaitingAsync(Features.Queue.DecisionDesk.Editor, _gone.IsCancellationRequested ? new CancellationToken(true) : _gone.Token);
        }
        catch (OperationCanceledException)
        {
            _count = null;
        }
        catch (Exception exception)
        {
            _count = null;
            Failures.Write(exception, nameof(QueueCount));
        }
    }
}
