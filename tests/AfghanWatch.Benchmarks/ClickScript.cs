using AfghanWatch.News.Reading;
using AfghanWatch.Web;
using AfghanWatch.Web.Features.Figures;
using AfghanWatch.Web.Features.Timeline;

namespace AfghanWatch.Benchmarks;

/// <summary>What one analyst asks for, in the words of the table.</summary>
internal enum Click
{
    FirstPage,
    NextPage,
    TwoFilters,
    Range,
    Histogram,
    Articles,
    Search,
    SearchFiltered,
    BestFirst,
    Actor,
    Topic,
    Figures,
    FiguresFiltered,
    Event,
    Article,
    Back,
}

/// <summary>What a page leads on to.</summary>
internal sealed record Seen(string? Next, IReadOnlyList<string> Events, IReadOnlyList<long> Articles)
{
    public static Seen Nothing { get; } = new(null, [], []);
}

/// <summary>A seeded analyst: goes round by a fixed plan of actions with values drawn by how often the archive has them, so most filters are ones nobody asked before.</summary>
/// <param name="often">A click that comes in addition every fourth time: what one in twenty-four is has too few answers for a p95.</param>
internal sealed class ClickScript(Archivist archive, int seed, Click? often = null)
{
    private const int Often = 4;

    private static readonly Click[] Plan =
    [
        Click.FirstPage, Click.NextPage, Click.Event, Click.TwoFilters, Click.Article, Click.Range, Click.Search, Click.NextPage, Click.Actor, Click.Back, Click.SearchFiltered, Click.Histogram, Click.Topic, Click.TwoFilters,
        Click.Figures, Click.BestFirst, Click.Article, Click.Articles, Click.NextPage, Click.FiguresFiltered, Click.Actor, Click.TwoFilters, Click.Event, Click.Search,
    ];

    private readonly Random _random = new(seed);
    private readonly List<string> _lists = [];
    private Seen _seen = Seen.Nothing;
    private int _at;
    private int _clicks;

    public double Wait(double mean) => -Math.Log(1 - _random.NextDouble()) * mean;

    /// <summary>The next click; one that the page before does not offer becomes the first page.</summary>
    public (Click What, string Url) Next()
    {
        var what = often is { } extra && ++_clicks % Often == 0 ? extra : Plan[_at++ % Plan.Length];
        var url = what switch
        {
            Click.NextPage => _seen.Next,
            Click.TwoFilters => TwoFilters().ToUrl(),
            Click.Range => Ranged(TimelineState.Start).ToUrl(),

            // A filter of one value over the whole archive: its histogram and counts are the point.
            Click.Histogram => TimelineState.Start.With(FilterField.Actor, new Choice([Archivist.Draw(archive.Actors, _random)], [])).ToUrl(),
            Click.Articles => (Ranged(TimelineState.Start) with { Axis = TimeAxis.Published }).ToUrl(),
            Click.Search => (TimelineState.Start with { Search = Words() }).ToUrl(),
            Click.SearchFiltered => (TwoFilters() with { Search = Words() }).ToUrl(),
            Click.BestFirst => (TimelineState.Start with { Search = Words(), BestFirst = true }).ToUrl(),
            Click.Actor => AppUrls.Actor(Archivist.Draw(archive.Actors, _random)),
            Click.Topic => AppUrls.Topic(Archivist.Draw(archive.Topics, _random)),
            Click.Figures => AppUrls.FiguresPath,
            Click.FiguresFiltered => (new FiguresState { Topic = Archivist.Draw(archive.Topics, _random), From = archive.First.AddDays(_random.Next(archive.Days)) }).ToUrl(),
            Click.Event => _seen.Events.Count == 0 ? null : AppUrls.Event(_seen.Events[_random.Next(_seen.Events.Count)]),
            Click.Article => _seen.Articles.Count == 0 ? null : AppUrls.Article(_seen.Articles[_random.Next(_seen.Articles.Count)], ("back", _lists[^1])),
            Click.Back => _lists.Count < 2 ? null : _lists[^2],
            _ => null,
        };
        return url is null ? (Click.FirstPage, AppUrls.TimelinePath) : (what, url);
    }

    public void Saw(string url, Seen seen)
    {
        if (url.StartsWith(AppUrls.TimelinePath, StringComparison.Ordinal))
        {
            _lists.Add(url);
            _seen = seen;
        }
    }

    // Any two of the seven fields that have counts, each with one or two values.
    private TimelineState TwoFilters()
    {
        (FilterField Field, IReadOnlyList<FacetValue> Values)[] fields =
        [
            (FilterField.Topic, archive.Topics), (FilterField.Actor, archive.Actors), (FilterField.Source, archive.Outlets), (FilterField.Language, archive.Languages), (FilterField.Place, archive.Places),
            (FilterField.Kind, archive.Kinds), (FilterField.Certainty, archive.Certainties),
        ];
        var first = _random.Next(fields.Length);
        var second = (first + 1 + _random.Next(fields.Length - 1)) % fields.Length;
        var state = TimelineState.Start.With(fields[first].Field, new Choice([Archivist.Draw(fields[first].Values, _random)], [])).With(fields[second].Field, new Choice([Archivist.Draw(fields[second].Values, _random)], []));
        return _random.Next(2) == 0 ? state : Ranged(state);
    }

    private TimelineState Ranged(TimelineState state)
    {
        var from = archive.First.AddDays(_random.Next(archive.Days));
        return state with { From = from, To = from.AddDays(1 + _random.Next(Math.Max(2, archive.Days / 2))) };
    }

    // A name, a place and a thing: two of three occur in a good part of all articles.
    private string Words() => $"{Archivist.Draw(archive.Actors, _random, byName: true).Split(' ')[^1]} {Archivist.Draw(archive.Places, _random).Split(' ', '-')[0]} {Things[_random.Next(Things.Length)]}";

    private static readonly string[] Things = ["airport", "soldiers", "migrants", "embassy", "mandate", "talks", "taliban", "recognition", "wall", "consulate", "statement", "officials"];
}

/// <summary>The values of an archive with how often each occurs.</summary>
internal sealed record Archivist(
    DateOnly First, int Days, IReadOnlyList<FacetValue> Topics, IReadOnlyList<FacetValue> Actors, IReadOnlyList<FacetValue> Outlets, IReadOnlyList<FacetValue> Languages, IReadOnlyList<FacetValue> Places,
    IReadOnlyList<FacetValue> Kinds, IReadOnlyList<FacetValue> Certainties)
{
    public static async Task<Archivist> ReadAsync(TimelineQuery timeline)
    {
        var facets = await timeline.FacetsAsync(ArticleFilter.All, TimeAxis.Event, CancellationToken.None);
        var histogram = await timeline.HistogramAsync(ArticleFilter.All, TimeAxis.Published, CancellationToken.None);
        return new Archivist(
            histogram.First!.Value, histogram.Last!.Value.DayNumber - histogram.First!.Value.DayNumber + 1, facets.Topics, facets.Actors, facets.Outlets, facets.Languages, facets.Places,
            [.. facets.Kinds.Where(value => value.Count > 0)], [.. facets.Certainties.Where(value => value.Count > 0)]);
    }

    /// <summary>One of the values, often ones more often.</summary>
    public static string Draw(IReadOnlyList<FacetValue> values, Random random, bool byName = false)
    {
        var at = random.NextInt64(values.Sum(value => (long)value.Count));
        foreach (var value in values)
        {
            at -= value.Count;
            if (at < 0)
            {
                return byName ? value.Name : value.Value;
            }
        }

        return values[^1].Value;
    }
}
