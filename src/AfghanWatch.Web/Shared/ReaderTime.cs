using System.Globalization;

namespace AfghanWatch.Web.Shared;

/// <summary>Instants in the reader's zone, which the foot line names. Days of events are what was reported and know no zone. One a request or circuit.</summary>
/// <param name="usual">The zone of readers who chose none.</param>
public sealed class ReaderTime(string usual)
{
    public const string Cookie = "aw-zone";

    private TimeZoneInfo? _zone;

    /// <summary>The zones a reader can choose, by name.</summary>
    public static IReadOnlyList<string> Known { get; } =
        [.. TimeZoneInfo.GetSystemTimeZones().Select(zone => zone.Id).Where(id => id == "UTC" || (id.Contains('/', StringComparison.Ordinal) && !id.StartsWith("Etc/", StringComparison.Ordinal))).Order(StringComparer.Ordinal)];

    public string ZoneName => Zone.Id;

    private TimeZoneInfo Zone => _zone ??= TimeZoneInfo.FindSystemTimeZoneById(usual);

    /// <summary>Takes over what a cookie keeps; anything that is no zone leaves the usual one.</summary>
    public void Use(string? name) => _zone = IsZone(name) ? TimeZoneInfo.FindSystemTimeZoneById(name!) : null;

    public static bool IsZone(string? name) => name is { Length: > 0 and <= 60 } && TimeZoneInfo.TryFindSystemTimeZoneById(name, out _);

    /// <summary>25 Aug 2021, 19:12</summary>
    /// <param name="utc">An instant in UTC, whatever its kind says.</param>
    public string Moment(DateTime utc)
    {
        var local = Local(utc);
        return $"{DayText.Short(DateOnly.FromDateTime(local))}, {local.ToString("HH:mm", CultureInfo.InvariantCulture)}";
    }

    /// <summary>19:12</summary>
    public string Clock(DateTime utc) => Local(utc).ToString("HH:mm", CultureInfo.InvariantCulture);

    public DateOnly Today(TimeProvider clock) => DateOnly.FromDateTime(Local(clock.GetUtcNow().UtcDateTime));

    private DateTime Local(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), Zone);
}
