using System.Globalization;
using AfghanWatch.News.Reading;
using AfghanWatch.Web.Shared;

namespace AfghanWatch.Web.Features.Figures;

/// <summary>All that the address of the figures page says.</summary>
public sealed record FiguresState
{
    public const int PageSize = 50;

    // A page nobody would turn to; beyond it an address is a mistake.
    private const int LastPage = 1_000_000;

    public string? Topic { get; init; }

    /// <summary>Key of a series.</summary>
    public string? Subject { get; init; }
    public string? Unit { get; init; }
    public string? Claimant { get; init; }
    public DateOnly? From { get; init; }
    public DateOnly? To { get; init; }
    public string? Search { get; init; }
    public FigureOrder Order { get; init; }

    /// <summary>From 1.</summary>
    public int Page { get; init; } = 1;

    public bool IsFiltered => Topic is not null || Subject is not null || Unit is not null || Claimant is not null || From is not null || To is not null || Search is not null;

    public static FiguresState FromQuery(string address)
    {
        var query = new QueryReader(address);
        var (from, to) = (query.Day("from"), query.Day("to"));
        return new FiguresState
        {
            Topic = query.Text("topic"),
            Subject = query.Text("subject"),
            Unit = query.Text("unit"),
            Claimant = query.Text("claimant"),

            // Turned round rather than refused: an address is no place for a message.
            From = from > to ? to : from,
            To = from > to ? from : to,
            Search = query.Text("q")?.Trim(),
            Order = Enum.GetValues<FigureOrder>().FirstOrDefault(order => query.Has("sort", Name(order))),
            Page = query.Number("page") is >= 1 and <= LastPage and var page ? (int)page : 1,
        };
    }

    public string ToUrl() => AppUrls.Figures([.. Parameters(withPage: true)]);

    /// <summary>The same figures as a file, whatever the page.</summary>
    public string ToFileUrl() => AppUrls.FiguresFile([.. Parameters(withPage: false)]);

    public FigureFilter ToFilter() => new() { Topic = Topic, Subject = Subject, Unit = Unit, Claimant = Claimant, From = From, To = To, Search = Search };

    /// <summary>The first page of another order; asked for again, a column turns its order round.</summary>
    public FiguresState Sorted(FigureOrder order) => this with { Order = order, Page = 1 };

    public static string Name(FigureOrder order) => order.ToString().ToLowerInvariant();

    private IEnumerable<(string Name, string? Value)> Parameters(bool withPage)
    {
        yield return ("topic", Topic);
        yield return ("subject", Subject);
        yield return ("unit", Unit);
        yield return ("claimant", Claimant);
        yield return ("from", From is { } from ? AppUrls.Day(from) : null);
        yield return ("to", To is { } to ? AppUrls.Day(to) : null);
        yield return ("q", Search);
        yield return ("sort", Order == FigureOrder.Newest ? null : Name(Order));
        yield return ("page", withPage && Page > 1 ? Page.ToString(CultureInfo.InvariantCulture) : null);
    }
}
