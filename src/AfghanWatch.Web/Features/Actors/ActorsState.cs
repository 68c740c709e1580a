using AfghanWatch.News.Reading;
using AfghanWatch.News.Vocabulary;
using AfghanWatch.Web.Shared;

namespace AfghanWatch.Web.Features.Actors;

public enum ActorOrder
{
    Articles,
    Quotes,
    Name,
    Latest,
}

/// <summary>All that the address of the actors list says.</summary>
public sealed record ActorsState
{
    /// <summary>Value of <see cref="Kind"/> for actors that the vocabulary does not know.</summary>
    public const string Unknown = "unknown";

    public static IReadOnlyList<string> Kinds { get; } = [.. Enum.GetNames<ActorKind>().Select(name => name.ToLowerInvariant()), Unknown];

    public string? Search { get; init; }

    /// <summary>One of <see cref="Kinds"/>, or null for all.</summary>
    public string? Kind { get; init; }
    public string? Side { get; init; }
    public ActorOrder Order { get; init; }

    public bool IsFiltered => Search is not null || Kind is not null || Side is not null;

    public static ActorsState FromQuery(string address)
    {
        var query = new QueryReader(address);
        return new ActorsState
        {
            Search = query.Text("q")?.Trim(),
            Kind = Kinds.FirstOrDefault(kind => query.Has("kind", kind)),
            Side = query.Text("side")?.Trim(),
            Order = Enum.GetValues<ActorOrder>().FirstOrDefault(order => query.Has("sort", Name(order))),
        };
    }

    public string ToUrl() => AppUrls.Actors(("q", Search), ("kind", Kind), ("side", Side), ("sort", Order == ActorOrder.Articles ? null : Name(Order)));

    public static string Name(ActorOrder order) => order.ToString().ToLowerInvariant();

    /// <summary>The rows to show, in order; the search was done where the aliases are known.</summary>
    public IReadOnlyList<ActorListRow> Of(IReadOnlyList<ActorListRow> rows, StringComparer names)
    {
        var kept = rows.Where(row => (Side is null || row.Side == Side) && (Kind is null || KindOf(row) == Kind));
        return Order switch
        {
            ActorOrder.Quotes => [.. kept.OrderByDescending(row => row.Quotes).ThenByDescending(row => row.Articles).ThenBy(row => row.Name, names)],
            ActorOrder.Name => [.. kept.OrderBy(row => row.Name, names)],
            ActorOrder.Latest => [.. kept.OrderByDescending(row => row.Last).ThenByDescending(row => row.Articles).ThenBy(row => row.Name, names)],
            _ => [.. kept.OrderByDescending(row => row.Articles).ThenByDescending(row => row.Quotes).ThenBy(row => row.Name, names)],
        };
    }

    public static string KindOf(ActorListRow row) => row.Known && row.Kind is { } kind ? kind.ToString().ToLowerInvariant() : Unknown;
}
