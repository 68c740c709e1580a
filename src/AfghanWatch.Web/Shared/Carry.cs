using System.Collections.Concurrent;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace AfghanWatch.Web.Shared;

/// <summary>
/// Hands what the prerendered page has read to the circuit that takes the page over a moment later, so that nothing is read twice
/// and the page does not fall back to its loading face. Only a random name travels through the browser.
/// </summary>
public sealed class Carry : IDisposable
{
    private const string StateName = "carry";

    private readonly CarryStore _store;
    private readonly PersistingComponentStateSubscription _subscription;
    private readonly ConcurrentDictionary<string, object> _kept = new();
    private readonly Dictionary<string, object> _taken;

    public Carry(PersistentComponentState state, CarryStore store)
    {
        _store = store;
        _taken = state.TryTakeFromJson<string>(StateName, out var name) && name is not null ? new Dictionary<string, object>(_store.Take(name)) : [];
        _subscription = state.RegisterOnPersisting(
            () =>
            {
                if (!_kept.IsEmpty)
                {
                    state.PersistAsJson(StateName, _store.Put(_kept));
                }

                return Task.CompletedTask;
            },
            RenderMode.InteractiveServer);
    }

    /// <summary>Keeps a value for the circuit. Call it while prerendering only.</summary>
    public void Keep(string key, object value) => _kept[key] = value;

    /// <summary>What the prerendered page kept under the key, if it is still there; once, or the circuit would hold it for as long as it lives.</summary>
    public T? Take<T>(string key)
        where T : class => _taken.Remove(key, out var value) ? value as T : null;

    public void Dispose() => _subscription.Dispose();
}

/// <summary>Values on their way from a prerendered page to its circuit; forgotten after a minute.</summary>
public sealed class CarryStore(TimeProvider clock)
{
    private const int MostEntries = 200;
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(1);

    private readonly Lock _gate = new();
    private readonly Dictionary<string, (DateTimeOffset Until, IReadOnlyDictionary<string, object> Values)> _entries = [];

    internal string Put(IReadOnlyDictionary<string, object> values)
    {
        var name = RandomNumberGenerator.GetHexString(32);
        var now = clock.GetUtcNow();
        lock (_gate)
        {
            foreach (var (old, entry) in _entries.ToArray())
            {
                if (entry.Until < now)
                {
                    _entries.Remove(old);
                }
            }

            // Readers without script never come back for theirs: the oldest go first.
            if (_entries.Count >= MostEntries)
            {
                _entries.Remove(_entries.MinBy(entry => entry.Value.Until).Key);
            }

            _entries[name] = (now + Life, values);
        }

        return name;
    }

    internal IReadOnlyDictionary<string, object> Take(string name)
    {
        lock (_gate)
        {
            return _entries.Remove(name, out var entry) && entry.Until >= clock.GetUtcNow() ? entry.Values : new Dictionary<string, object>();
        }
    }
}
