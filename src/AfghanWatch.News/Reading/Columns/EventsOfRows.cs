using System.Runtime.CompilerServices;

namespace AfghanWatch.News.Reading;

/// <summary>
/// The events that each article reports, all in one array: a filter that leaves few articles asks these, instead of asking every event for its articles. Made when the first such question of a
/// version asks; four bytes a report and four a row.
/// </summary>
internal sealed class EventsOfRows
{
    private readonly int[] _starts;

    // The lowest bit tells an event's first report from its further ones.
    private readonly int[] _reports;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public EventsOfRows(EventIndex events, EventBits bits, int rows)
    {
        var first = events.First;
        var starts = new int[rows + 2];
        foreach (var row in first)
        {
            starts[row + 2]++;
        }

        foreach (var row in bits.MoreRows)
        {
            starts[row + 2]++;
        }

        for (var row = 2; row < starts.Length; row++)
        {
            starts[row] += starts[row - 1];
        }

        // Each start moves up to its end as its row fills, and is then the next row's start.
        var reports = new int[first.Length + bits.MoreRows.Length];
        for (var at = 0; at < first.Length; at++)
        {
            reports[starts[first[at] + 1]++] = (at << 1) | 1;
        }

        for (var i = 0; i < bits.More.Length; i++)
        {
            for (var j = bits.MoreStarts[i]; j < bits.MoreStarts[i + 1]; j++)
            {
                reports[starts[bits.MoreRows[j] + 1]++] = bits.More[i] << 1;
            }
        }

        (_starts, _reports) = (starts, reports);
    }

    /// <summary>Reports of one article: <see cref="EventOf"/> names the event, <see cref="IsFirst"/> whether the article is its first. An article that came in since reports none of them.</summary>
    public ReadOnlySpan<int> this[int row] => row < _starts.Length - 2 ? _reports.AsSpan(_starts[row].._starts[row + 1]) : [];

    public static int EventOf(int report) => report >> 1;

    public static bool IsFirst(int report) => (report & 1) != 0;
}
