namespace AfghanWatch.News.Tests.Ingest.Fetching;

/// <summary>
/// A clock that a test plays: its timers fire when it is moved, and it is moved to the next of them when nobody has anything to do but wait. Two kinds of timers are told apart: those
/// that somebody waits for (<see cref="Waits"/>, <see cref="HoldAsync"/>), and limits, which only count when they are reached.
/// </summary>
internal sealed class PlayedClock : TimeProvider
{
    private readonly Lock _lock = new();
    private readonly List<Timer> _timers = [];
    private DateTimeOffset _now = new(2021, 8, 16, 0, 0, 0, TimeSpan.Zero);
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _released;

    public PlayedClock()
    {
        Waits = new WaitingView(this);
    }

    /// <summary>The same clock, for those who wait for nothing but time.</summary>
    public TimeProvider Waits { get; }

    /// <summary>How many wait now.</summary>
    public int Waiting
    {
        get
        {
            lock (_lock)
            {
                return _timers.Count(timer => timer.IsWait);
            }
        }
    }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow()
    {
        lock (_lock)
        {
            return _now;
        }
    }

    public override long GetTimestamp() => GetUtcNow().Ticks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => Create(callback, state, dueTime, isWait: false);

    /// <summary>A server's wait: it ends with the time, or when whoever asked gives up.</summary>
    public async Task HoldAsync(TimeSpan span, CancellationToken aborted)
    {
        try
        {
            await Task.Delay(span, Waits, aborted);
        }
        catch (OperationCanceledException)
        {
            lock (_lock)
            {
                _released++;
                Change();
            }

            throw;
        }
    }

    /// <summary>Moves the clock whenever all of <paramref name="working"/> wait, until the task ends.</summary>
    public async Task PlayAsync(Task task, Func<int> working)
    {
        while (!task.IsCompleted)
        {
            var changed = Volatile.Read(ref _changed);
            if (Waiting > 0 && Waiting >= working())
            {
                // A limit that was reached sets a server's wait free: until the server knows, nobody is quiet.
                var released = Volatile.Read(ref _released);
                var limits = MoveToNext();
                while (limits > 0 && _released < released + limits && !task.IsCompleted)
                {
                    var next = Volatile.Read(ref _changed);
                    if (_released < released + limits)
                    {
                        await Task.WhenAny(task, next.Task);
                    }
                }
            }
            else
            {
                await Task.WhenAny(task, changed.Task);
            }
        }

        await task;
    }

    public void Advance(TimeSpan span)
    {
        var end = GetUtcNow() + span;
        while (FireNext(end) is not null)
        {
        }

        lock (_lock)
        {
            _now = end;
        }
    }

    /// <summary>Moves to the next timer and fires all of that moment; gives how many of them were limits.</summary>
    private int MoveToNext()
    {
        DateTimeOffset? moment;
        lock (_lock)
        {
            moment = _timers.Count == 0 ? null : _timers.Min(timer => timer.Due);
        }

        var limits = 0;
        while (moment is { } due && FireNext(due) is { } isWait)
        {
            limits += isWait ? 0 : 1;
        }

        return limits;
    }

    private bool? FireNext(DateTimeOffset end)
    {
        Timer? next;
        lock (_lock)
        {
            next = _timers.Where(timer => timer.Due <= end).MinBy(timer => timer.Due);
            if (next is null)
            {
                return null;
            }

            _now = next.Due > _now ? next.Due : _now;
            _timers.Remove(next);
        }

        next.Fire();
        return next.IsWait;
    }

    private Timer Create(TimerCallback callback, object? state, TimeSpan due, bool isWait)
    {
        var timer = new Timer(this, callback, state, isWait);
        timer.Change(due, Timeout.InfiniteTimeSpan);
        return timer;
    }

    private void Change()
    {
        var changed = _changed;
        _changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        changed.SetResult();
    }

    private sealed class WaitingView(PlayedClock clock) : TimeProvider
    {
        public override long TimestampFrequency => clock.TimestampFrequency;

        public override DateTimeOffset GetUtcNow() => clock.GetUtcNow();

        public override long GetTimestamp() => clock.GetTimestamp();

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => clock.Create(callback, state, dueTime, isWait: true);
    }

    private sealed class Timer(PlayedClock clock, TimerCallback callback, object? state, bool isWait) : ITimer
    {
        public bool IsWait => isWait;

        public DateTimeOffset Due { get; private set; }

        public void Fire() => callback(state);

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (clock._lock)
            {
                clock._timers.Remove(this);
                if (dueTime != Timeout.InfiniteTimeSpan)
                {
                    Due = clock._now + dueTime;
                    clock._timers.Add(this);
                }

                clock.Change();
                return true;
            }
        }

        public void Dispose()
        {
            lock (clock._lock)
            {
                clock._timers.Remove(this);
                clock.Change();
            }
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
