namespace AfghanWatch.News.Store;

/// <summary>Says that the store changed, never what: whoever hears it asks its own question again.</summary>
public sealed class StoreChanges
{
    private readonly Lock _gate = new();
    private readonly List<Subscription> _subscriptions = [];

    /// <summary>Calls back on every change until disposed. The callback must be quick and must not throw.</summary>
    public IDisposable Subscribe(Action changed)
    {
        var subscription = new Subscription(this, changed);
        lock (_gate)
        {
            _subscriptions.Add(subscription);
        }

        return subscription;
    }

    internal void Signal()
    {
        Subscription[] all;
        lock (_gate)
        {
            all = [.. _subscriptions];
        }

        foreach (var subscription in all)
        {
            subscription.Changed();
        }
    }

    private sealed class Subscription(StoreChanges owner, Action changed) : IDisposable
    {
        public Action Changed { get; } = changed;

        public void Dispose()
        {
            lock (owner._gate)
            {
                owner._subscriptions.Remove(this);
            }
        }
    }
}
