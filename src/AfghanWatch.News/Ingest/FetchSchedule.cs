using AfghanWatch.News.Ingest.Fetching;
using AfghanWatch.News.Store;
using AfghanWatch.News.Store.Rows;

namespace AfghanWatch.News.Ingest;

/// <summary>
/// Decides which source is visited when: those that waited longest first, so many hosts at the same time, and never two sources of one host, so that a host with many sources or a
/// slow one takes no more than one place.
/// </summary>
internal sealed class FetchSchedule(SourceStore sources, FetchOptions options, TimeProvider clock)
{
    private static readonly TimeSpan Pace = TimeSpan.FromSeconds(30);

    private readonly Dictionary<Task, (int Id, string Host)> _running = [];
    private int _count;

    /// <summary>How many sources are being visited.</summary>
    public int Running => Volatile.Read(ref _count);

    /// <summary>Visits sources as they come due, until cancelled.</summary>
    /// <param name="visit">Visits one source and sets its next try; what it throws ends the run.</param>
    public async Task RunAsync(Func<SourceRow, CancellationToken, Task> visit, CancellationToken cancellation)
    {
        try
        {
            while (true)
            {
                Start(await sources.DueAsync(clock.GetUtcNow().UtcDateTime, cancellation), visit, cancellation);
                using var tick = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
                await Task.WhenAny([Task.Delay(Pace, clock, tick.Token), .. _running.Keys]);
                await tick.CancelAsync();
                await EndAsync(cancellation);
            }
        }
        finally
        {
            await Task.WhenAll(_running.Keys).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        }
    }

    /// <summary>Visits the sources that are due now, each once.</summary>
    public async Task RunOnceAsync(Func<SourceRow, CancellationToken, Task> visit, CancellationToken cancellation)
    {
        var left = await sources.DueAsync(clock.GetUtcNow().UtcDateTime, cancellation);
        while (left.Count > 0 || _running.Count > 0)
        {
            Start(left, visit, cancellation);
            left.RemoveAll(source => _running.Values.Any(running => running.Id == source.Id));
            await Task.WhenAny(_running.Keys);
            await EndAsync(cancellation);
        }
    }

    private void Start(IReadOnlyList<SourceRow> due, Func<SourceRow, CancellationToken, Task> visit, CancellationToken cancellation)
    {
        foreach (var source in due)
        {
            if (_running.Count >= options.ParallelHosts)
            {
                return;
            }

            var host = Uri.TryCreate(source.FeedUrl, UriKind.Absolute, out var url) ? HostGate.KeyOf(url) : $"#{source.Id}";
            if (!_running.Values.Any(running => running.Id == source.Id || running.Host == host))
            {
                Interlocked.Increment(ref _count);
                _running.Add(Task.Run(() => VisitAsync(source, visit, cancellation), CancellationToken.None), (source.Id, host));
            }
        }
    }

    private async Task VisitAsync(SourceRow source, Func<SourceRow, CancellationToken, Task> visit, CancellationToken cancellation)
    {
        try
        {
            await visit(source, cancellation);
        }
        finally
        {
            Interlocked.Decrement(ref _count);
        }
    }

    private async Task EndAsync(CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        foreach (var ended in _running.Keys.Where(task => task.IsCompleted).ToList())
        {
            _running.Remove(ended);
            await ended;
        }
    }
}
