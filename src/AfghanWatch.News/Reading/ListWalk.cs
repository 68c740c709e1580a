using System.Runtime.CompilerServices;

namespace AfghanWatch.News.Reading;

/// <summary>Walks a whole list in its order.</summary>
internal static class ListWalk
{
    /// <summary>The articles before and after one, each at its first row; the place of one is how many others come before. Null when the list does not hold it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static ArticleNeighbours? Neighbours(ListingIndex index, FilterSets sets, TimeAxis axis, long articleId)
    {
        if (index.RowOf(articleId) is not { } own || !sets.All.Contains(own))
        {
            return null;
        }

        var seen = new RowSet(index.Count);
        var (place, total, previous, next, last) = (0, 0, -1, -1, -1);
        if (axis == TimeAxis.Published)
        {
            for (var at = index.Count - 1; at >= 0; at--)
            {
                Take(index.ByDay[at]);
            }
        }
        else
        {
            var happenings = sets.Filter.Within(index);
            for (var at = happenings.Length - 1; at >= 0; at--)
            {
                if (sets.Filter.Lists(happenings[at].Span))
                {
                    Take(happenings[at].Row);
                }
            }
        }

        return place == 0 ? null : new ArticleNeighbours(previous < 0 ? null : index.Ids[previous], next < 0 ? null : index.Ids[next], place, total);

        void Take(int row)
        {
            if (!sets.All.Contains(row) || seen.Contains(row))
            {
                return;
            }

            seen.Add(row);
            total++;
            if (row == own)
            {
                (previous, place) = (last, total);
            }
            else if (place > 0 && next < 0)
            {
                next = row;
            }

            last = row;
        }
    }
}
