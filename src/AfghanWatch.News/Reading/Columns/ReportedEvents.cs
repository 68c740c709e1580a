using System.Numerics;
using System.Runtime.CompilerServices;

namespace AfghanWatch.News.Reading;

/// <summary>
/// Which of the events that pass a filter its articles report, by their first report and by any, a bit each over all days. Finding them is the one pass over all events that a filter costs:
/// its page, its totals in any range and its bars are then taken from these.
/// </summary>
internal sealed class ReportedEvents
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public ReportedEvents(EventIndex events, ListingIndex listings, EventFilter filter, EventScope scope)
    {
        var bits = events.Bits();
        var passing = bits.Passing(events, listings.Count, scope, filter.Own).Events;
        var first = events.First;
        var wanted = filter.Articles.Words;
        First = new ulong[bits.Words];
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

        Any = [.. First];
        for (var i = 0; i < bits.More.Length; i++)
        {
            var at = bits.More[i];
            if ((passing[at >> 6] & ~Any[at >> 6] & (1UL << at)) == 0)
            {
                continue;
            }

            for (var j = bits.MoreStarts[i]; j < bits.MoreStarts[i + 1]; j++)
            {
                Any[at >> 6] |= ((wanted[bits.MoreRows[j] >> 6] >> bits.MoreRows[j]) & 1) << at;
            }
        }
    }

    public ulong[] First { get; }

    public ulong[] Any { get; }
}
