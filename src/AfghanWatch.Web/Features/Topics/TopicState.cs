using System.Globalization;
using AfghanWatch.Web.Shared;

namespace AfghanWatch.Web.Features.Topics;

/// <summary>All that the address of a topic's page says.</summary>
public sealed record TopicState
{
    public required string Topic { get; init; }

    /// <summary>The year shown; null for everything.</summary>
    public int? Year { get; init; }

    /// <summary>The volume as a table instead of bars.</summary>
    public bool AsTable { get; init; }

    public DateOnly? From => Year is { } year ? new DateOnly(year, 1, 1) : null;

    public DateOnly? To => Year is { } year ? new DateOnly(year, 12, 31) : null;

    public static TopicState FromQuery(string address)
    {
        var query = new QueryReader(address);
        return new TopicState
        {
            Topic = TopicOf(address),
            Year = query.Text("year") is { Length: 4 } text && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
                && year >= AppUrls.FirstDay.Year && year <= AppUrls.LastDay.Year ? year : null,
            AsTable = query.Has("view", "table"),
        };
    }

    public string ToUrl() => AppUrls.Topic(Topic, ("year", Year?.ToString(CultureInfo.InvariantCulture)), ("view", AsTable ? "table" : null));

    /// <summary>The timeline with this topic and the page's range.</summary>
    public string ToTimeline() => AppUrls.Timeline(("from", From is { } from ? AppUrls.Day(from) : null), ("to", To is { } to ? AppUrls.Day(to) : null), ("topic", Topic));

    /// <summary>The figures of this topic in the page's range.</summary>
    public string ToFigures(string? subject = null) =>
        AppUrls.Figures(("topic", Topic), ("subject", subject), ("from", From is { } from ? AppUrls.Day(from) : null), ("to", To is { } to ? AppUrls.Day(to) : null));

    // The last part of the path; an address that does not read as one gives a topic that nobody has.
    private static string TopicOf(string address)
    {
        var path = address.Split('?', '#')[0];
        var start = path.IndexOf(AppUrls.TopicsPath + "/", StringComparison.Ordinal);
        return start < 0 ? "" : Uri.UnescapeDataString(path[(start + AppUrls.TopicsPath.Length + 1)..].TrimEnd('/'));
    }
}
