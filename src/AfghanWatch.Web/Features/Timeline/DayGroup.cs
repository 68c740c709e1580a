using AfghanWatch.News.Articles;
using AfghanWatch.News.Reading;

namespace AfghanWatch.Web.Features.Timeline;

/// <summary>The rows of one day, and the silent days before the next older one.</summary>
/// <param name="Rows">One a happening: copies of one report that tell of the same days are folded into the first of them.</param>
/// <param name="Position">Number of the group's first row in the list, from 1.</param>
/// <param name="Articles">Articles of the day, also those not on this page.</param>
/// <param name="Whole">No row of the day is on another page.</param>
/// <param name="Silence">Days below without a row; null when the next row is of the day before, or unknown.</param>
internal sealed record DayGroup(DateOnly Day, IReadOnlyList<DayRow> Rows, int Position, int Articles, bool Whole, Silence? Silence)
{
    /// <summary>Nothing is known of when: the day is only the one on which the articles came in.</summary>
    public bool Undated { get; init; }

    /// <summary>The group is the whole list, ordered by how well the rows answer a search.</summary>
    public bool Ranked { get; init; }

    /// <summary>Cuts the list, which runs from the newest day to the oldest, into days.</summary>
    public static IReadOnlyList<DayGroup> Of(TimelineResult result)
    {
        if (result.Key.RanksSearch)
        {
            return result.Rows.Count == 0 ? [] : [new DayGroup(result.Rows[0].Day, [.. result.Rows.Select(row => new DayRow(row, []))], 1, result.Total, false, null) { Ranked = true }];
        }

        var days = new List<DayGroup>();
        var counts = result.Histogram.ByMonth ? null : result.Histogram.Bars.ToDictionary(bar => bar.Day, bar => bar.Total);
        var outside = result.Everything.ByMonth || result.Everything.Bars.Count == 0 ? null : result.Everything.Bars;
        var start = 0;
        var position = 1;
        while (start < result.Rows.Count)
        {
            var (day, undated) = (result.Rows[start].Day, IsUndated(result.Rows[start]));
            var end = start;
            while (end < result.Rows.Count && result.Rows[end].Day == day && IsUndated(result.Rows[end]) == undated)
            {
                end++;
            }

            var rows = result.Rows.Skip(start).Take(end - start).ToList();
            var own = rows.Sum(row => row.Event?.Articles ?? 0) is > 0 and var reported ? reported : rows.Select(row => row.Id).Distinct().Count();
            var whole = end < result.Rows.Count || result.Next is null;
            var silence = end < result.Rows.Count && !undated ? SilenceBetween(result.Rows[end].Day, day, outside) : null;
            var folded = Fold(rows);
            days.Add(new DayGroup(day, folded, position, undated ? own : Math.Max(own, counts?.GetValueOrDefault(day) ?? 0), whole, silence) { Undated = undated });
            start = end;
            position += folded.Count;
        }

        return days;
    }

    /// <summary>Neither an event's day nor the publication's is known.</summary>
    public static bool IsUndated(ArticleListRow row) => row.PublishedOn is null && row.Certainty == Certainty.Unknown;

    private static List<DayRow> Fold(List<ArticleListRow> rows) =>
        [.. rows.GroupBy(row => row.Event is { } happening ? (-happening.Id, row.DayTo, 0L) : row.StorySize > 1 ? (row.StoryId, row.DayTo, 0L) : (0L, row.DayTo, row.Id), (_, members) => Folded([.. members]))];

    private static DayRow Folded(List<ArticleListRow> members)
    {
        var first = members.MinBy(row => (row.PublishedOn ?? DateOnly.MaxValue, row.Id))!;
        return new DayRow(first, members.Count == 1 ? [] : [.. members.Where(row => row.Id != first.Id).Select(row => row.Id)]);
    }

    private static Silence? SilenceBetween(DateOnly older, DateOnly newer, IReadOnlyList<HistogramBar>? outside)
    {
        if (newer.DayNumber - older.DayNumber < 2)
        {
            return null;
        }

        var (from, to) = (older.AddDays(1), newer.AddDays(-1));
        return new Silence(from, to, outside?.Where(bar => bar.Day >= from && bar.Day <= to).Sum(bar => bar.Total));
    }
}

/// <param name="Folded">Articles of the same story on the same days, shown under the row when it lies open.</param>
internal sealed record DayRow(ArticleListRow Row, IReadOnlyList<long> Folded)
{
    public bool Holds(long? article) => article is { } id && (Row.Id == id || Folded.Contains(id));
}

/// <param name="Outside">Articles of these days that the filters leave out; null when they are not counted by days.</param>
internal sealed record Silence(DateOnly From, DateOnly To, int? Outside);
