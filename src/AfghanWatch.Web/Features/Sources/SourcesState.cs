using System.Globalization;
using AfghanWatch.News.Ingest;
using AfghanWatch.News.Reading;
using AfghanWatch.Web.Shared;

namespace AfghanWatch.Web.Features.Sources;

public enum SourceOrder
{
    Attention,
    Name,
    Articles,

    /// <summary>Those whose last new article lies farthest back.</summary>
    Quiet,

    /// <summary>Those that are asked next.</summary>
    Next,
}

/// <summary>What a fetch brought that was asked for without a circuit.</summary>
public sealed record FetchOutcome(int Stored, int Versions, int Duplicates, int Rejected)
{
    /// <summary><c>3.0.12.1</c></summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Stored}.{Versions}.{Duplicates}.{Rejected}");

    public static FetchOutcome Of(IngestReport report) => new(report.Stored, report.Versions, report.Duplicates, report.Rejected);

    public static FetchOutcome? Parse(string? text)
    {
        var numbers = text?.Split('.');
        if (numbers is not { Length: 4 })
        {
            return null;
        }

        var read = new int[4];
        for (var i = 0; i < read.Length; i++)
        {
            if (!int.TryParse(numbers[i], NumberStyles.None, CultureInfo.InvariantCulture, out read[i]))
            {
                return null;
            }
        }

        return new FetchOutcome(read[0], read[1], read[2], read[3]);
    }
}

/// <summary>All that the address of the sources page says.</summary>
public sealed record SourcesState
{
    /// <summary>Only sources of this face; null shows all that are switched on.</summary>
    public SourceHealth? Health { get; init; }
    public SourceOrder Order { get; init; }
    public string? Search { get; init; }

    /// <summary>The source that was just fetched without a circuit, and what it brought.</summary>
    public int? Done { get; init; }
    public FetchOutcome? Got { get; init; }

    /// <summary>The page's address that was just pasted without a circuit.</summary>
    public string? Pasted { get; init; }

    public static SourcesState FromQuery(string address)
    {
        var query = new QueryReader(address);
        return new SourcesState
        {
            Health = SourceFaces.All.Cast<SourceHealth?>().FirstOrDefault(health => query.Has("state", SourceFaces.Name(health!.Value))),
            Order = Enum.GetValues<SourceOrder>().FirstOrDefault(order => query.Has("sort", Name(order))),
            Search = query.Text("q")?.Trim(),
            Done = query.Number("done") is { } done and <= int.MaxValue ? (int)done : null,
            Got = FetchOutcome.Parse(query.Text("got")),
            Pasted = query.Text("pasted"),
        };
    }

    public string ToUrl() => AppUrls.Sources(
        ("state", Health is { } health ? SourceFaces.Name(health) : null),
        ("sort", Order == SourceOrder.Attention ? null : Name(Order)),
        ("q", Search),
        ("done", Done?.ToString(CultureInfo.InvariantCulture)),
        ("got", Got?.ToString()),
        ("pasted", Pasted));

    /// <summary>The same list without the news of the last act.</summary>
    public SourcesState Quiet() => this with { Done = null, Got = null, Pasted = null };

    /// <summary>Whether two readings would look the same: most changes of the store are none of the sources'.</summary>
    public static bool SameFaces(IReadOnlyList<SourceView> one, IReadOnlyList<SourceView> other) => one.Select(Face).SequenceEqual(other.Select(Face));

    private static object Face(SourceView source) => (source.Id, source.Enabled, source.State, source.Silent, source.LastTry, source.Message, source.FeedUrl, (source.Stored, source.Versions, source.Duplicates, source.Rejected));

    public static string Name(SourceOrder order) => order.ToString().ToLowerInvariant();

    /// <summary>The sources to show, in order.</summary>
    public IReadOnlyList<SourceView> Of(IReadOnlyList<SourceView> sources)
    {
        var kept = sources.Where(source => Health is { } health ? SourceFaces.Of(source) == health : Search is not null || source.Enabled || source.Id == Done);
        if (Search is { } search)
        {
            var words = News.Articles.Folding.Fold(search);
            kept = kept.Where(source => News.Articles.Folding.Fold(source.Name).Contains(words, StringComparison.Ordinal));
        }

        return Order switch
        {
            SourceOrder.Name => [.. kept.OrderBy(source => source.Name, StringComparer.CurrentCultureIgnoreCase)],
            SourceOrder.Articles => [.. kept.OrderByDescending(source => source.Articles).ThenBy(source => source.Name, StringComparer.CurrentCultureIgnoreCase)],
            SourceOrder.Quiet => [.. kept.OrderBy(source => source.LastNewArticle).ThenBy(source => source.Name, StringComparer.CurrentCultureIgnoreCase)],
            SourceOrder.Next => [.. kept.OrderBy(source => !source.Enabled).ThenBy(source => source.NextTry).ThenBy(source => source.Name, StringComparer.CurrentCultureIgnoreCase)],
            _ => [.. kept.OrderBy(SourceFaces.Of).ThenBy(source => source.Name, StringComparer.CurrentCultureIgnoreCase)],
        };
    }
}
