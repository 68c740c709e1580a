using AfghanWatch.News.Articles;
using AfghanWatch.News.Store;
using AfghanWatch.News.Tagging;

namespace AfghanWatch.News.Reading;

/// <summary>An article that answers, with what places it among the others.</summary>
internal readonly record struct ListedAnswer(int Row, RowPlace Place, int Day, int StorySize)
{
    /// <summary>Call while nothing changes the index.</summary>
    public static ListedAnswer Of(ListingIndex index, FilterSets sets, TimeAxis axis, int row) => new(
        row,
        new RowPlace(index.Ids[row], axis == TimeAxis.Event ? Listed(index, sets, row) : DayOf(index, row)),
        index.Days[row],
        Math.Max(1, index.StorySizes[index.Stories[row]]));

    /// <summary>A row's place in a list by publication.</summary>
    public static EventSpan DayOf(ListingIndex index, int row) => new(index.Days[row], index.Days[row], Listing.NoMention, DatePrecision.Day, Certainty.Stated);

    // The first happening of a row that belongs in the list.
    private static EventSpan Listed(ListingIndex index, FilterSets sets, int row)
    {
        foreach (ref readonly var happening in index.Events[row])
        {
            if (sets.Filter.Lists(happening))
            {
                return happening;
            }
        }

        return default;
    }
}
