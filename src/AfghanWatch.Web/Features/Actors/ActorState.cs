using System.Globalization;
using AfghanWatch.News.Articles;
using AfghanWatch.Web.Shared;

namespace AfghanWatch.Web.Features.Actors;

public enum ActorTab
{
    By,
    About,
    Articles,
}

/// <summary>A mark in a lane: all statements of one day and level on one question.</summary>
public sealed record MarkName(string Question, DateOnly Day, PositionLevel Level)
{
    /// <summary><c>running-kabul-airport:2021-08-29:against</c></summary>
    public override string ToString() => $"{Question}:{AppUrls.Day(Day)}:{Level.ToString().ToLowerInvariant()}";

    public static MarkName? Parse(string? text) =>
        text?.Split(':') is [{ Length: > 0 } question, var dayText, var levelText]
        && AppUrls.ParseDay(dayText) is { } day
        && Enum.TryParse<PositionLevel>(levelText, ignoreCase: true, out var level) && Enum.IsDefined(level) && !char.IsDigit(levelText[0])
            ? new MarkName(question, day, level)
            : null;
}

/// <summary>All that the address of an actor's page says.</summary>
public sealed record ActorState
{
    public required string Key { get; init; }
    public MarkName? Mark { get; init; }
    public ActorTab Tab { get; init; }

    /// <summary>The year the lanes show; null lets the statements decide.</summary>
    public int? Year { get; init; }

    /// <summary>The lanes show everything, however long.</summary>
    public bool WholeTime { get; init; }

    /// <summary>The statements as a table instead of lanes.</summary>
    public bool AsList { get; init; }

    /// <summary>All quotes that were read, not only the newest.</summary>
    public bool More { get; init; }

    public static ActorState FromQuery(string address)
    {
        var query = new QueryReader(address);
        var span = query.Text("span");
        return new ActorState
        {
            Key = KeyOf(address),
            Mark = MarkName.Parse(query.Text("p")),
            Tab = Enum.GetValues<ActorTab>().FirstOrDefault(tab => query.Has("tab", Name(tab))),
            Year = span is { Length: 4 } && int.TryParse(span, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year >= AppUrls.FirstDay.Year && year <= AppUrls.LastDay.Year ? year : null,
            WholeTime = span == "all",
            AsList = query.Has("view", "list"),
            More = query.Has("more", "1"),
        };
    }

    public string ToUrl() => AppUrls.Actor(
        Key,
        ("p", Mark?.ToString()),
        ("tab", Tab == ActorTab.By ? null : Name(Tab)),
        ("span", WholeTime ? "all" : Year?.ToString(CultureInfo.InvariantCulture)),
        ("view", AsList ? "list" : null),
        ("more", More ? "1" : null));

    public static string Name(ActorTab tab) => tab.ToString().ToLowerInvariant();

    // The last part of the path; an address that does not read as one gives a key that nobody has.
    private static string KeyOf(string address)
    {
        var path = address.Split('?', '#')[0];
        var start = path.IndexOf(AppUrls.ActorsPath + "/", StringComparison.Ordinal);
        return start < 0 ? "" : Uri.UnescapeDataString(path[(start + AppUrls.ActorsPath.Length + 1)..].TrimEnd('/'));
    }
}
