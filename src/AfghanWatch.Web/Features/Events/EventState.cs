using AfghanWatch.Web.Layout;
using AfghanWatch.Web.Shared;

namespace AfghanWatch.Web.Features.Events;

/// <summary>All that the address of an event's page says.</summary>
public sealed record EventState(string Key)
{
    private const int LongestBack = 2000;

    /// <summary>The list it was reached from.</summary>
    public string? Back { get; init; }

    /// <summary>What the last decision came to: a text's key, or null.</summary>
    public string? Said { get; init; }

    public static EventState FromQuery(string key, string address)
    {
        var query = new QueryReader(address);
        return new EventState(key) { Back = query.Text("back") is { Length: > 1 and < LongestBack } back && LookEndpoints.LocalPath(back) == back ? back : null, Said = query.Has("said", "saved") ? "saved" : query.Has("said", "refused") ? "refused" : null };
    }

    public string ToUrl() => AppUrls.Event(Key, ("back", Back), ("said", Said));
}
