namespace AfghanWatch.News.Ingest.Fetching;

/// <summary>Politeness: one request at a time to a host, in the order they came, with a gap after each answer.</summary>
internal sealed class HostGate
{
    /// <summary>Longest gap a robots.txt can ask for; a longer one would let a host's sources starve each other.</summary>
    public static readonly TimeSpan LongestGap = TimeSpan.FromSeconds(60);

    private const int HostsKept = 1000;

    private readonly Dictionary<string, Host> _hosts = new(StringComparer.Ordinal);
    private readonly FetchOptions _options;
    private readonly TimeProvider _clock;
    private int _queued;

    public HostGate(FetchOptions options, TimeProvider clock)
    {
        _options = options;
        _clock = clock;
    }

    /// <summary>Requests that wait for another one to the same host.</summary>
    public int Queued => Volatile.Read(ref _queued);

    public static string KeyOf(Uri url) => url.IdnHost.TrimEnd('.').ToLowerInvariant();

    /// <summary>Waits for the host's turn; whoever holds it is the only one to ask the host. Call <see cref="Turn.PauseAsync"/> before each request.</summary>
    public async Task<Turn> EnterAsync(Uri url, CancellationToken cancellation)
    {
        var host = Find(KeyOf(url));
        try
        {
            if (!await host.Free.WaitAsync(0, cancellation))
            {
                Interlocked.Increment(ref _queued);
                Interlocked.Increment(ref host.Waiting);
                await host.Free.WaitAsync(cancellation);
            }
        }
        catch
        {
            TakeFromQueue(host);
            Leave(host);
            throw;
        }

        return new Turn(this, host);
    }

    /// <summary>Leaves the host alone for this long: it said that it has too much to do.</summary>
    public void Rest(Uri url, TimeSpan span)
    {
        var host = Find(KeyOf(url));
        lock (_hosts)
        {
            var until = _clock.GetUtcNow() + span;
            host.RestsUntil = until > host.RestsUntil ? until : host.RestsUntil;
        }

        Leave(host);
    }

    /// <summary>Until when a host is to be left alone; null when it is not.</summary>
    public DateTimeOffset? RestsUntil(Uri url)
    {
        lock (_hosts)
        {
            return _hosts.TryGetValue(KeyOf(url), out var host) && host.RestsUntil > _clock.GetUtcNow() ? host.RestsUntil : null;
        }
    }

    // Counted by who gives the turn, not by who gets it: from that moment on it no longer waits.
    private void TakeFromQueue(Host host)
    {
        if (Interlocked.Decrement(ref host.Waiting) >= 0)
        {
            Interlocked.Decrement(ref _queued);
        }
        else
        {
            Interlocked.Increment(ref host.Waiting);
        }
    }

    private TimeSpan LeastGap => TimeSpan.FromSeconds(_options.HostGapSeconds);

    private Host Find(string name)
    {
        lock (_hosts)
        {
            if (!_hosts.TryGetValue(name, out var host))
            {
                if (_hosts.Count >= HostsKept)
                {
                    Forget();
                }

                _hosts[name] = host = new Host();
            }

            host.Users++;
            return host;
        }
    }

    private void Forget()
    {
        var now = _clock.GetUtcNow();
        foreach (var (name, host) in _hosts.Where(pair => pair.Value.Users == 0 && pair.Value.FreeAt < now && pair.Value.RestsUntil < now).ToList())
        {
            _hosts.Remove(name);
            host.Free.Dispose();
        }
    }

    private void Leave(Host host)
    {
        lock (_hosts)
        {
            host.Users--;
        }
    }

    internal sealed class Host
    {
        public int Waiting;

        public SemaphoreSlim Free { get; } = new(1, 1);
        public DateTimeOffset FreeAt { get; set; }
        public DateTimeOffset RestsUntil { get; set; }
        public int Users { get; set; }
    }

    /// <summary>A host's turn; disposed, it is the next one's.</summary>
    internal sealed class Turn : IDisposable
    {
        private readonly HostGate _gate;
        private readonly Host _host;
        private TimeSpan _gap;

        public Turn(HostGate gate, Host host)
        {
            _gate = gate;
            _host = host;
            _gap = gate.LeastGap;
        }

        /// <summary>Waits until the gap behind the last answer is over.</summary>
        public async Task PauseAsync(CancellationToken cancellation)
        {
            var wait = _host.FreeAt - _gate._clock.GetUtcNow();
            if (wait > TimeSpan.Zero)
            {
                await Task.Delay(wait, _gate._clock, cancellation);
            }
        }

        /// <summary>Takes over the gap that the host's robots.txt asks for, up to a minute; a shorter one than ours changes nothing.</summary>
        public void Widen(TimeSpan? gap)
        {
            var asked = gap > LongestGap ? LongestGap : gap ?? TimeSpan.Zero;
            _gap = asked > _gate.LeastGap ? asked : _gate.LeastGap;
        }

        /// <summary>An answer ended: the gap begins.</summary>
        public void Answered() => _host.FreeAt = _gate._clock.GetUtcNow() + _gap;

        public void Dispose()
        {
            _gate.TakeFromQueue(_host);
            _host.Free.Release();
            _gate.Leave(_host);
        }
    }
}
