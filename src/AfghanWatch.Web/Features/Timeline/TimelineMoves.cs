using AfghanWatch.News.Reading;

namespace AfghanWatch.Web.Features.Timeline;

/// <summary>The states a control of the timeline leads to. Every one of them starts the list anew, but those that only select.</summary>
public static class TimelineMoves
{
    public static TimelineState WithRange(this TimelineState state, DateOnly? from, DateOnly? to) =>
        state.Anew() with { From = from, To = to, Moving = null };

    public static TimelineState WithMoving(this TimelineState state, MovingRange? range) =>
        state.Anew() with { From = null, To = null, Moving = range };

    public static TimelineState WithAxis(this TimelineState state, TimeAxis axis) => state.Anew() with { Axis = axis };

    /// <summary>Includes the value, or takes it off when it is included.</summary>
    public static TimelineState Toggle(this TimelineState state, FilterField field, string value, bool exclude)
    {
        var choice = state.Of(field);
        var had = (exclude ? choice.Exclude : choice.Include).Contains(value);
        var include = choice.Include.Where(other => other != value);
        var without = choice.Exclude.Where(other => other != value);
        return state.With(field, had ? new Choice([.. include], [.. without])
            : exclude ? new Choice([.. include], [.. without, value])
            : new Choice([.. include, value], [.. without]));
    }

    public static TimelineState Without(this TimelineState state, FilterField field, string value)
    {
        var choice = state.Of(field);
        return state.With(field, new Choice([.. choice.Include.Where(other => other != value)], [.. choice.Exclude.Where(other => other != value)]));
    }

    public static TimelineState With(this TimelineState state, FilterField field, Choice choice)
    {
        var next = state.Anew();
        return field switch
        {
            FilterField.Topic => next with { Topics = choice },
            FilterField.Actor => next with { Actors = choice },
            FilterField.Source => next with { Sources = choice },
            FilterField.Language => next with { Languages = choice },
            FilterField.Place => next with { Places = choice },
            FilterField.Kind => next with { Kinds = choice },
            FilterField.Certainty => next with { Certainties = choice },
            _ => next with { Reviews = choice },
        };
    }

    public static TimelineState WithSearch(this TimelineState state, string? search) => state.Anew() with { Search = search, BestFirst = search is not null && state.BestFirst };

    public static TimelineState WithBestFirst(this TimelineState state, bool best) => state.Anew() with { BestFirst = best };

    public static TimelineState WithScope(this TimelineState state, EventScope scope) => state.Anew() with { Scope = scope };

    public static TimelineState WithNewer(this TimelineState state, long? newer) => state.Anew() with { Newer = newer };

    /// <summary>Filters and search gone; range, axis and selection stay.</summary>
    public static TimelineState Cleared(this TimelineState state) => state.Anew() with
    {
        Topics = Choice.Any,
        Actors = Choice.Any,
        Sources = Choice.Any,
        Languages = Choice.Any,
        Places = Choice.Any,
        Kinds = Choice.Any,
        Certainties = Choice.Any,
        Reviews = Choice.Any,
        Search = null,
        BestFirst = false,
        Newer = null,
        Scope = EventScope.All,
    };

    public static TimelineState Selecting(this TimelineState state, long? article) => state with { Article = article, Tag = null, RangeText = null };

    /// <summary>The same list from its start, whatever was typed wrongly before.</summary>
    public static TimelineState Anew(this TimelineState state) => state with { After = null, Open = null, OpenEvent = null, RangeText = null };

    /// <summary>What the list is made of: equal for states that show the same rows.</summary>
    public static TimelineState ListKey(this TimelineState state) => state with
    {
        Article = null,
        Tag = null,
        Open = null,
        OpenEvent = null,
        AsTable = false,
        RangeText = null,
        FindActor = null,
        FindSource = null,
        FindPlace = null,
        Full = null,
    };

    /// <summary>The filters, range and order as a saved view keeps them: without what belongs to one sitting.</summary>
    public static string ViewQuery(this TimelineState state)
    {
        var url = (state.ListKey() with { After = null, Newer = null }).ToUrl();
        return url.IndexOf('?', StringComparison.Ordinal) is >= 0 and var at ? url[(at + 1)..] : "";
    }

    /// <summary>The range in days, moving ones laid at the archive's last day.</summary>
    public static (DateOnly? From, DateOnly? To) Days(this TimelineState state, DateOnly last) =>
        state.Moving is { } moving ? (moving.Start(last), last) : (state.From, state.To);

    public static ArticleFilter ToFilter(this TimelineState state, DateOnly last)
    {
        var (from, to) = state.Days(last);
        return new ArticleFilter
        {
            From = from,
            To = to,
            Topics = state.Topics,
            Actors = state.Actors,
            Outlets = state.Sources,
            Languages = state.Languages,
            Places = state.Places,
            Kinds = state.Kinds,
            Certainties = state.Certainties,
            NewerThan = state.Newer,
            Reviews = state.Reviews,
            Search = state.Search,
            OffTopicToo = state.OffTopicToo,
        };
    }

    /// <summary>The period just before (-1) or after (+1), of the same length; whole months step by months.</summary>
    public static (DateOnly From, DateOnly To) Step(DateOnly from, DateOnly to, int direction)
    {
        if (from.Day == 1 && to.AddDays(1).Day == 1)
        {
            var months = ((to.Year - from.Year) * 12) + to.Month - from.Month + 1;
            var start = from.AddMonths(direction * months);
            return Within(start, start.AddMonths(months).AddDays(-1));
        }

        var length = to.DayNumber - from.DayNumber + 1;
        return Within(from.AddDays(direction * length), to.AddDays(direction * length));
    }

    /// <summary>Twice as long around the same middle, or half as long.</summary>
    public static (DateOnly From, DateOnly To) Zoom(DateOnly from, DateOnly to, bool outwards)
    {
        var length = to.DayNumber - from.DayNumber + 1;
        var step = outwards ? -Math.Max(1, length / 2) : length / 4;
        return Within(from.AddDays(step), to.AddDays(-step));
    }

    private static (DateOnly From, DateOnly To) Within(DateOnly from, DateOnly to) =>
        (Clamp(from), Clamp(to));

    private static DateOnly Clamp(DateOnly day) => day < AppUrls.FirstDay ? AppUrls.FirstDay : day > AppUrls.LastDay ? AppUrls.LastDay : day;
}
