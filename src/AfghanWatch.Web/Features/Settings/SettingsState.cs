using AfghanWatch.Web.Shared;

namespace AfghanWatch.Web.Features.Settings;

/// <summary>What the settings page shows beside the settings: what the last form came to.</summary>
public sealed record SettingsState
{
    /// <summary><c>keys</c> or <c>zone</c> when they have just been saved.</summary>
    public string? Saved { get; init; }

    /// <summary>What was typed as a zone and is none.</summary>
    public string? UnknownZone { get; init; }

    /// <summary>Keys that were wished and could not be had together: <c>Timeline.Back=x</c>.</summary>
    public IReadOnlyList<string> Wishes { get; init; } = [];

    public static SettingsState Of(IEnumerable<(KeyAction Action, string Typed)> wishes) => new() { Wishes = [.. wishes.Select(wish => $"{wish.Action.Id}={wish.Typed}")] };

    public static SettingsState FromQuery(string address)
    {
        var query = new QueryReader(address);
        return new SettingsState { Saved = query.Text("saved") is "keys" or "zone" ? query.Text("saved") : null, UnknownZone = query.Text("zone"), Wishes = query.All("key") };
    }

    public string ToUrl() => AppUrls.Settings([("saved", Saved), ("zone", UnknownZone), .. Wishes.Select(wish => ("key", (string?)wish))]);

    /// <summary>The wishes that name an action.</summary>
    public IReadOnlyList<(KeyAction Action, string Typed)> Typed() =>
        [.. Wishes.Select(wish => wish.Split('=', 2)).Where(parts => parts.Length == 2).Select(parts => (Action: KeyActions.Find(parts[0]), Typed: parts[1])).Where(wish => wish.Action is not null).Select(wish => (wish.Action!, wish.Typed))];
}
