using System.Runtime.CompilerServices;

namespace AfghanWatch.News.Reading;

/// <summary>What the columns know of one actor's relevant articles.</summary>
/// <param name="Newest">Ids by day of publication, newest first; at most as many as asked for.</param>
/// <param name="Speaking">The same of articles that quote the actor.</param>
/// <param name="Last">Ids of those that came in last, relevant or not, last first.</param>
internal sealed record ActorCount(
    int Articles, int Quotes, DateOnly? FirstDay, DateOnly? LastDay, List<RowPlace> Newest, List<long> Speaking, List<long> Last, List<WeekCount> Weeks, List<(string Outlet, int Count)> Outlets);

/// <summary>Counts the articles of actors on the columns of the lists.</summary>
internal static class ActorCounter
{
    private const int MostOutlets = 12;
    private const int DaysOfWeek = 7;

    // Most of the archive's rows where an actor is in most: too many to wait for the runtime to notice.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static ActorCount Count(ListingIndex index, int number, int newest, int speaking, int last)
    {
        var rows = Naming(index, number);
        var lastIds = Latest(index, rows, last);
        rows.Keep(Relevant(index));
        var speakers = new RowSet(index.Count);
        index.SpeakerRows.Of(number)?.AddTo(speakers);
        speakers.Keep(rows);

        // Day 0 is a Monday.
        var firstWeek = index.FirstDay / DaysOfWeek;
        var weeks = new (int Speaks, int Mentioned)[Math.Max(0, (index.LastDay / DaysOfWeek) - firstWeek + 1)];
        var (dated, days, byOutlet) = (index.Dated, index.Days, index.Outlets);
        var outlets = new int[index.OutletNames.Count == 0 ? 1 : index.OutletNames.Keys.Max() + 1];
        var (articles, firstDay, lastDay) = (0, int.MaxValue, int.MinValue);
        foreach (var row in rows)
        {
            articles++;
            if (byOutlet[row] < outlets.Length)
            {
                outlets[byOutlet[row]]++;
            }

            if (dated[row])
            {
                var day = days[row];
                firstDay = Math.Min(firstDay, day);
                lastDay = Math.Max(lastDay, day);
                weeks[(day / DaysOfWeek) - firstWeek].Mentioned++;
            }
        }

        // Who speaks in an article is no longer only mentioned there.
        var quotes = 0;
        foreach (var row in speakers)
        {
            quotes += QuotesOf(index, row, number);
            if (dated[row])
            {
                ref var week = ref weeks[(days[row] / DaysOfWeek) - firstWeek];
                week = (week.Speaks + 1, week.Mentioned - 1);
            }
        }

        return new ActorCount(
            articles, quotes, firstDay == int.MaxValue ? null : DateOnly.FromDayNumber(firstDay), lastDay == int.MinValue ? null : DateOnly.FromDayNumber(lastDay),
            Newest(index, rows, articles, newest), Newest(index, speakers, speakers.Count, speaking).ConvertAll(place => place.ArticleId), lastIds,
            [.. weeks.Select((week, i) => new WeekCount(DateOnly.FromDayNumber((firstWeek + i) * DaysOfWeek), week.Speaks, week.Mentioned)).Where(week => week.Speaks + week.Mentioned > 0)],
            [.. outlets.Select((articles, outlet) => (Outlet: outlet, Articles: articles)).Where(outlet => outlet is { Outlet: > 0, Articles: > 0 })
                .Select(outlet => (index.OutletNames.GetValueOrDefault(outlet.Outlet, ""), outlet.Articles)).OrderByDescending(outlet => outlet.Articles).ThenBy(outlet => outlet.Item1, StringComparer.Ordinal).Take(MostOutlets)]);
    }

    /// <summary>Relevant articles that name an actor, newest day first.</summary>
    public static List<RowPlace> Newest(ListingIndex index, int number, int most)
    {
        var rows = Naming(index, number);
        rows.Keep(Relevant(index));
        return Newest(index, rows, rows.Count, most);
    }

    /// <summary>Relevant articles, quotes, first and last day of each actor that has any, by its number.</summary>
    public static Dictionary<int, (int Articles, int Quotes, int First, int Last)> All(ListingIndex index)
    {
        var counts = new (int Articles, int Quotes, int First, int Last)[index.ActorRows.Count];
        foreach (var row in Relevant(index))
        {
            var (day, dated) = (index.Days[row], index.Dated[row]);
            foreach (var actor in index.Actors[row])
            {
                ref var count = ref counts[actor.Number];
                count.Articles++;
                count.Quotes += actor.Quotes;
                if (dated)
                {
                    count.First = count.First == 0 ? day : Math.Min(count.First, day);
                    count.Last = Math.Max(count.Last, day);
                }
            }
        }

        var named = new Dictionary<int, (int, int, int, int)>();
        for (var number = 0; number < counts.Length; number++)
        {
            if (counts[number].Articles > 0)
            {
                named[number] = counts[number];
            }
        }

        return named;
    }

    private static RowSet Naming(ListingIndex index, int number)
    {
        var rows = new RowSet(index.Count);
        index.ActorRows.Of(number)?.AddTo(rows);
        return rows;
    }

    private static RowSet Relevant(ListingIndex index)
    {
        var rows = new RowSet(index.Count);
        index.OnTopicRows.AddTo(rows);
        return rows;
    }

    private static int QuotesOf(ListingIndex index, int row, int number)
    {
        foreach (var actor in index.Actors[row])
        {
            if (actor.Number == number)
            {
                return actor.Quotes;
            }
        }

        return 0;
    }

    private static List<RowPlace> Newest(ListingIndex index, RowSet rows, int count, int most)
    {
        // Few rows are put in order, of many the newest stand near the end of all.
        var keys = new List<long>();
        if (count < index.Count / 100)
        {
            foreach (var row in rows)
            {
                keys.Add(ListingIndex.KeyOf(index.Days[row], index.Ids[row]));
            }

            keys.Sort((one, other) => other.CompareTo(one));
        }
        else
        {
            for (var at = index.Count - 1; at >= 0 && keys.Count < Math.Min(most, count); at--)
            {
                if (rows.Contains(index.ByDay[at]))
                {
                    keys.Add(index.DayKeys[at]);
                }
            }
        }

        return [.. keys.Take(most).Select(ListingIndex.PlaceOf)];
    }

    private static List<long> Latest(ListingIndex index, RowSet rows, int most)
    {
        var ids = new List<long>(most);
        foreach (var row in rows.Last(most))
        {
            ids.Add(index.Ids[row]);
        }

        ids.Sort((one, other) => other.CompareTo(one));
        return ids;
    }
}
