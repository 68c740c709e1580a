using System.Numerics;
using System.Runtime.CompilerServices;

namespace AfghanWatch.News.Reading;

/// <summary>
/// Which of the events that pass a filter its articles report, by their first report and by any, a bit each over all days. Finding them is the one pass over all events that a filter costs:
/// its page, its totals in any range and its bars are then taken from these.
/// </summary>
internal sealed class ReportedEvents
{
    /// <summary>Up to this part of all articles each is asked for its events, which lie scattered: one costs some ten times what an event in the order of days costs.</summary>
    public const int FewShare = 12;

    public ReportedEvents(EventIndex events, ListingIndex listings, EventFilter filter, EventScope scope)
    {
        var bits = events.Bits();
        var passing = bits.Passing(events, listings.Count, scope, filter.Own).Events;
        First = new ulong[bits.Words];
        Any = AreFew(listings, filter) ? FromArticles(bits.OfRows(events, listings.Count), passing, filter.Articles) : FromEvents(events, bits, passing, filter.Articles.Words);
    }

    public ulong[] First { get; }

    public ulong[] Any { get; }

    /// <summary>Whether a filter leaves so few articles that finding all of its events costs less than looking for the events of one page.</summary>
    public static bool AreFew(ListingIndex listings, EventFilter filter) => filter.Articles.Count < listings.Count / FewShare;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private ulong[] FromArticles(EventsOfRows reports, ulong[] passing, RowSet articles)
    {
        var any = new ulong[passing.Length];
        foreach (var row in articles)
        {
            foreach (var report in reports[row])
            {
                var at = EventsOfRows.EventOf(report);
                var bit = passing[at >> 6] & (1UL << at);
                any[at >> 6] |= bit;
                First[at >> 6] |= EventsOfRows.IsFirst(report) ? bit : 0;
            }
        }

        return any;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private ulong[] FromEvents(EventIndex events, EventBits bits, ulong[] passing, ReadOnlySpan<ulong> wanted)
    {
        var first = events.First;
        for (var word = 0; word < passing.Length; word++)
        {
            var found = 0UL;
            for (var left = passing[word]; left != 0; left &= left - 1)
            {
                var bit = BitOperations.TrailingZeroCount(left);
                var row = first[(word << 6) + bit];
                found |= ((wanted[row >> 6] >> row) & 1) << bit;
            }

            First[word] = found;
        }

        ulong[] any = [.. First];
        for (var i = 0; i < bits.More.Length; i++)
        {
            var at = bits.More[i];
            if ((passing[at >> 6] & ~any[at >> 6] & (1UL << at)) == 0)
            {
                continue;
            }

            for (var j = bits.MoreStarts[i]; j < bits.MoreStarts[i + 1]; j++)
            {
                any[at >> 6] |= ((wanted[bits.MoreRows[j] >> 6] >> bits.MoreRows[j]) & 1) << at;
            }
        }

        return any;
    }
}
