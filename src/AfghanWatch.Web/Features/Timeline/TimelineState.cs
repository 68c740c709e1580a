using AfghanWatch.News.Reading;
using AfghanWatch.Web.Shared;

namespace AfghanWatch.Web.Features.Timeline;

/// <summary>All that the timeline's address says. Two equal addresses show the same; nothing else decides what is shown.</summary>
public sealed record TimelineState
{
    public static TimelineState Start { get; } = new();

    public DateOnly? From { get; init; }
    public DateOnly? To { get; init; }

    /// <summary>Set instead of <see cref="From"/> and <see cref="To"/> for a range that moves with the archive.</summary>
    public MovingRange? Moving { get; init; }

    public TimeAxis Axis { get; init; }
    public Choice Topics { get; init; } = Choice.Any;
    public Choice Actors { get; init; } = Choice.Any;
    public Choice Sources { get; init; } = Choice.Any;
    public Choice Languages { get; init; } = Choice.Any;
    public Choice Places { get; init; } = Choice.Any;
    public Choice Kinds { get; init; } = Choice.Any;
    public Choice Certainties { get; init; } = Choice.Any;
    public Choice Reviews { get; init; } = Choice.Any;
    public string? Search { get; init; }

    /// <summary>The best answers to the search first, instead of the newest.</summary>
    public bool BestFirst { get; init; }

    /// <summary>Only articles that came in after this one: what was new at a certain moment stays so in a link.</summary>
    public long? Newer { get; init; }
    public bool OffTopicToo { get; init; }

    /// <summary>The article in the reading pane.</summary>
    public long? Article { get; init; }

    /// <summary>Key of the tag whose words are ringed in the reading pane.</summary>
    public string? Tag { get; init; }

    /// <summary>The row whose story lies open beneath it, by article.</summary>
    public long? Open { get; init; }

    /// <summary>Key of the event whose reports lie open beneath it.</summary>
    public string? OpenEvent { get; init; }

    /// <summary>Which events, beside what the filters say.</summary>
    public EventScope Scope { get; init; }

    /// <summary>Token of the page before.</summary>
    public string? After { get; init; }

    public bool AsTable { get; init; }

    /// <summary>What was typed into the range field; the page makes it a range, or says why it cannot.</summary>
    public string? RangeText { get; init; }

    public string? FindActor { get; init; }
    public string? FindSource { get; init; }
    public string? FindPlace { get; init; }

    /// <summary>The long list that is shown in full.</summary>
    public FilterField? Full { get; init; }

    /// <summary>The list goes by how well it answers, not by days.</summary>
    public bool RanksSearch => BestFirst && Search is not null;

    /// <summary>The rows are events; else articles: by publication, or those that answer a search best.</summary>
    public bool ListsEvents => Axis == TimeAxis.Event && !RanksSearch;

    public bool HasRange => From is not null || To is not null || Moving is not null;

    public bool HasFilters => FilterFields.All.Any(one => !Of(one).IsAny);

    /// <summary>Filter values and the search, each counted once: as many as there are chips.</summary>
    public int FilterCount => FilterFields.All.Sum(one => Of(one).Include.Count + Of(one).Exclude.Count) + (Search is null ? 0 : 1) + (Newer is null ? 0 : 1);

    public static TimelineState FromQuery(string address)
    {
        var query = new QueryReader(address);
        var (from, to) = (query.Day("from"), query.Day("to"));
        var moving = from is null && to is null ? MovingRange.Parse(query.Text("range")) : null;
        return new TimelineState
        {
            // Turned round rather than refused: an address is no place for a message.
            From = from > to ? to : from,
            To = from > to ? from : to,
            Moving = moving,
            Axis = query.Has("axis", "published") ? TimeAxis.Published : TimeAxis.Event,
            Topics = ChoiceOf(query, FilterField.Topic),
            Actors = ChoiceOf(query, FilterField.Actor),
            Sources = ChoiceOf(query, FilterField.Source),
            Languages = ChoiceOf(query, FilterField.Language),
            Places = ChoiceOf(query, FilterField.Place),
            Kinds = ChoiceOf(query, FilterField.Kind),
            Certainties = ChoiceOf(query, FilterField.Certainty),
            Reviews = ChoiceOf(query, FilterField.Review),
            Search = query.Text("q")?.Trim(),
            BestFirst = query.Has("order", "best"),
            Newer = query.Number("newer"),
            OffTopicToo = query.Has("scope", "all"),
            Article = query.Number("a"),
            Tag = query.Text("tag"),
            Open = query.Number("open"),
            OpenEvent = query.Text("event"),
            Scope = Enum.GetValues<EventScope>().FirstOrDefault(scope => query.Has("events", scope.ToString().ToLowerInvariant())),
            After = query.Text("after"),
            AsTable = query.Has("hist", "table"),
            RangeText = query.Text("range-text"),
            FindActor = query.Text("find-actor"),
            FindSource = query.Text("find-source"),
            FindPlace = query.Text("find-place"),
            Full = FilterFields.All.Where(FilterFields.IsLong).Cast<FilterField?>().FirstOrDefault(field => query.Has("full", FilterFields.Parameter(field!.Value))),
        };
    }

    public string ToUrl() => AppUrls.Timeline([.. Parameters()]);

    /// <summary>The address's parameters in their fixed order; forms repeat them as hidden fields.</summary>
    public IEnumerable<(string Name, string? Value)> Parameters()
    {
        yield return ("from", From is { } from ? AppUrls.Day(from) : null);
        yield return ("to", To is { } to ? AppUrls.Day(to) : null);
        yield return ("range", Moving?.ToString());
        yield return ("events", Scope == EventScope.All ? null : Scope.ToString().ToLowerInvariant());
        yield return ("axis", Axis == TimeAxis.Published ? "published" : null);
        foreach (var field in FilterFields.All)
        {
            foreach (var value in Of(field).Include)
            {
                yield return (FilterFields.Parameter(field), value);
            }

            foreach (var value in Of(field).Exclude)
            {
                yield return (FilterFields.ExcludeParameter(field), value);
            }
        }

        yield return ("q", Search);
        yield return ("order", BestFirst ? "best" : null);
        yield return ("newer", Number(Newer));
        yield return ("scope", OffTopicToo ? "all" : null);
        yield return ("hist", AsTable ? "table" : null);
        yield return ("full", Full is { } full ? FilterFields.Parameter(full) : null);
        yield return ("find-actor", FindActor);
        yield return ("find-source", FindSource);
        yield return ("find-place", FindPlace);
        yield return ("range-text", RangeText);
        yield return ("after", After);
        yield return ("open", Number(Open));
        yield return ("event", OpenEvent);
        yield return ("a", Number(Article));
        yield return ("tag", Tag);
    }

    public Choice Of(FilterField field) => field switch
    {
        FilterField.Topic => Topics,
        FilterField.Actor => Actors,
        FilterField.Source => Sources,
        FilterField.Language => Languages,
        FilterField.Place => Places,
        FilterField.Kind => Kinds,
        FilterField.Certainty => Certainties,
        _ => Reviews,
    };

    private static string? Number(long? number) => number?.ToString(System.Globalization.CultureInfo.InvariantCulture);

    // A value both wanted and left out is left out.
    private static Choice ChoiceOf(QueryReader query, FilterField field)
    {
        var exclude = query.All(FilterFields.ExcludeParameter(field));
        return new Choice([.. query.All(FilterFields.Parameter(field)).Except(exclude)], exclude);
    }
}
