using System.Text.Json;
using AfghanWatch.Web.Shared;
using Microsoft.AspNetCore.Components;

namespace AfghanWatch.Web.Features.Settings;

/// <summary>Why a wished key cannot be had.</summary>
/// <param name="Typed">As the reader wrote it.</param>
/// <param name="Taken">What the key does already; null where it is no key.</param>
public sealed record KeyFault(KeyAction Action, string Typed, KeyAction? Taken);

/// <summary>The reader's keys: as delivered, save what the reader's cookie changes. One a request or circuit.</summary>
/// <param name="space">The reader's word for the space bar.</param>
public sealed class KeyMap(Func<string> space)
{
    public const string Cookie = "aw-keys";
    private const string OffLine = "off";
    private const int LongestCookie = 3000;

    private Dictionary<string, string> _own = [];

    /// <summary>Keys that type a character are not listened to.</summary>
    public bool SinglesOff { get; private set; }

    /// <summary>The key that does it now; null when it has none, or none that is on.</summary>
    public string? this[string action] => Set(action) is { Length: > 0 } key && !(SinglesOff && KeyName.IsSingle(key)) ? key : null;

    public bool IsOwn(string action) => _own.ContainsKey(action);

    /// <summary>The key that is set, also where single keys are off; empty when it was taken away.</summary>
    public string Set(string action) => _own.TryGetValue(action, out var key) ? key : KeyActions.Find(action)?.Usual ?? "";

    /// <summary>What a control listens to. As delivered "=" zooms in too: it is the plus key without Shift.</summary>
    public string? Listen(string action) => this[action] is "+" && !IsOwn(action) ? "+ =" : this[action];

    /// <summary>A control's words with its key behind them.</summary>
    public string Title(string words, string action) => this[action] is { } key ? $"{words}  {string.Join(' ', Strokes(key))}" : words;

    /// <summary>The key that does it now, as it is printed on controls, stroke by stroke; nothing where it has none.</summary>
    public MarkupString Print(string action) => this[action] is { } key ? Marks.Key(key, Strokes(key)) : default;

    public IReadOnlyList<string> Strokes(string key) => KeyName.Strokes(key, space());

    /// <summary>The keys that scripts listen to without a control that bears them, as JSON.</summary>
    public string ForScript() => JsonSerializer.Serialize(
        KeyActions.All.Where(action => action.Scope is KeyScope.Everywhere or KeyScope.List).ToDictionary(action => action.Id[(action.Id.IndexOf('.', StringComparison.Ordinal) + 1)..], action => this[action.Id]));

    /// <summary>Takes over what a cookie keeps; whatever stands there, nothing throws.</summary>
    public void Use(string? cookie)
    {
        _own = [];
        SinglesOff = false;
        foreach (var line in (cookie is { Length: <= LongestCookie } ? cookie : "").Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var cut = line.IndexOf('=', StringComparison.Ordinal);
            if (line == OffLine)
            {
                SinglesOff = true;
            }
            else if (cut > 0 && KeyActions.Find(line[..cut]) is { } action && (line.Length == cut + 1 || KeyName.Read(line[(cut + 1)..]) == line[(cut + 1)..]))
            {
                Put(action, line[(cut + 1)..]);
            }
        }
    }

    public string Write() => string.Join('\n', _own.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}={pair.Value}").Prepend(SinglesOff ? OffLine : "").Where(line => line.Length > 0));

    public void Switch(bool off) => SinglesOff = off;

    public void Reset(string? action = null)
    {
        if (action is null)
        {
            _own = [];
        }
        else
        {
            _own.Remove(action);
        }
    }

    /// <summary>Takes over the wishes when each can be had, together; else changes nothing and says what stands against it.</summary>
    /// <param name="wishes">Keys as typed; empty takes the key away.</param>
    public IReadOnlyList<KeyFault> Change(IReadOnlyList<(KeyAction Action, string Typed)> wishes)
    {
        var before = new Dictionary<string, string>(_own);
        var faults = new List<KeyFault>();
        foreach (var (action, typed) in wishes)
        {
            if (string.IsNullOrWhiteSpace(typed))
            {
                Put(action, "");
            }
            else if (KeyName.Read(typed) is { } key)
            {
                Put(action, key);
            }
            else
            {
                faults.Add(new KeyFault(action, typed, null));
            }
        }

        foreach (var (action, typed) in wishes)
        {
            if (Set(action.Id) is { Length: > 0 } key && KeyActions.All.FirstOrDefault(other => other.Id != action.Id && KeyActions.Meet(other.Scope, action.Scope) && Set(other.Id) == key) is { } taken)
            {
                faults.Add(new KeyFault(action, typed, taken));
            }
        }

        if (faults.Count > 0)
        {
            _own = before;
        }

        return faults;
    }

    private void Put(KeyAction action, string key)
    {
        if (key == action.Usual)
        {
            _own.Remove(action.Id);
        }
        else
        {
            _own[action.Id] = key;
        }
    }
}
