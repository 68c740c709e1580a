using AfghanWatch.News.Store;

namespace AfghanWatch.Web.Shared;

/// <summary>Listens to the store and calls back at most once a second, after the change, however many changes come.</summary>
public sealed class ChangeSignal : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly Func<Task> _changed;
    private readonly IDisposable _subscription;
    private readonly Timer _timer;
    private int _waiting;
    private volatile bool _disposed;

    public ChangeSignal(StoreChanges changes, Func<Task> changed)
    {
        _changed = changed;
        _timer = new Timer(_ => Fire());
        _subscription = changes.Subscribe(OnChange);
    }

    public void Dispose()
    {
        _disposed = true;
        _subscription.Dispose();
        _timer.Dispose();
    }

    private void OnChange()
    {
        if (!_disposed && Interlocked.Exchange(ref _waiting, 1) == 0)
        {
            try
            {
                _timer.Change(Pause, Timeout.InfiniteTimeSpan);
            }
            catch (ObjectDisposedException)
            {
                // Disposed between the check and here: nobody listens any more.
                _disposed = true;
            }
        }
    }

    private void Fire()
    {
        Interlocked.Exchange(ref _waiting, 0);
        if (!_disposed)
        {
            _ = _changed();
        }
    }
}
