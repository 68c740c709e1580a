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

    public static ActorCount Count(ListingIndex index, int number, int newest, int speaking, int last)
    {
        var rows = Naming(index, number);
        var lastIds = Latest(index, rows, last);
        rows.Keep(Relevant(index));
        var speakers = new RowSet(index.Count);
        index.SpeakerRows.Of(number)?.AddTo(speakers);
        speakers.Keep(rows);

        var tally = new ActorTally(index);
        tally.Mentioned(rows);
        tally.Speaking(speakers, number);
        return new ActorCount(
            tally.Articles, tally.Quotes, tally.First, tally.Last, Newest(index, rows, tally.Articles, newest), Newest(index, speakers, speakers.Count, speaking).ConvertAll(place => place.ArticleId), lastIds,
            [.. tally.Weeks],
            [.. tally.Outlets.OrderByDescending(outlet => outlet.Articles).ThenBy(outlet => outlet.Name, StringComparer.Ordinal).Take(MostOutlets)]);
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
