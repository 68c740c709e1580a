using AfghanWatch.News.Articles;
using AfghanWatch.News.Tagging;

namespace AfghanWatch.News.Reading;

/// <summary>A search whose words were looked up; what it holds of the lists is worked out on their columns.</summary>
/// <param name="Root">What is left after the range; null when the search was a range alone.</param>
internal sealed record SearchHits(SearchNode? Root, IReadOnlyDictionary<SearchNode, long[]> Found, DateOnly? From, DateOnly? To)
{
    /// <summary>The filter within the days the search names.</summary>
    public ArticleFilter Within(ArticleFilter filter) => filter with
    {
        From = From is { } from && !(filter.From > from) ? from : filter.From,
        To = To is { } to && !(filter.To < to) ? to : filter.To,
    };

    /// <summary>The rows that answer. Call while nothing changes the index.</summary>
    public RowSet? Rows(ListingIndex index, TimeAxis axis) => Root is null ? null : RowsOf(index, axis, Root);

    private RowSet RowsOf(ListingIndex index, TimeAxis axis, SearchNode node)
    {
        switch (node)
        {
            case SearchNode.Not(var inner):
                return RowsOf(index, axis, inner).Others();
            case SearchNode.All(var parts):
                var both = RowsOf(index, axis, parts[0]);
                foreach (var part in parts.Skip(1))
                {
                    both.Keep(RowsOf(index, axis, part));
                }

                return both;
            case SearchNode.Any(var parts):
                var either = RowsOf(index, axis, parts[0]);
                foreach (var part in parts.Skip(1))
                {
                    either.Join(RowsOf(index, axis, part));
                }

                return either;
            case SearchNode.Field(var name, var value):
                return Matching(index, FieldTest(index, name, value));
            case SearchNode.Days(var from, var to):
                return Matching(index, DayTest(index, axis, from.DayNumber, to.DayNumber));
            default:
                var rows = new RowSet(index.Count);
                foreach (var id in Found[node])
                {
                    if (index.RowOf(id) is { } row)
                    {
                        rows.Add(row);
                    }
                }

                return rows;
        }
    }

    private static RowSet Matching(ListingIndex index, Func<int, bool> test)
    {
        var rows = new RowSet(index.Count);
        for (var row = 0; row < index.Count; row++)
        {
            if (test(row))
            {
                rows.Add(row);
            }
        }

        return rows;
    }

    private static Func<int, bool> FieldTest(ListingIndex index, SearchField field, string value)
    {
        switch (field)
        {
            case SearchField.Actor:
                var actors = index.ActorNames.Where(pair => pair.Value.Key == value || NameSearch.Matches(pair.Value.Name, value)).Select(pair => pair.Key).ToHashSet();
                return row => Array.Exists(index.Actors[row], actors.Contains);
            case SearchField.Place:
                var places = Numbers(index.PlaceNames, value);
                return row => Array.Exists(index.Places[row], places.Contains);
            case SearchField.Source:
                var outlets = index.OutletNames.Where(pair => NameSearch.Matches(pair.Value, value)).Select(pair => pair.Key).ToHashSet();
                return row => outlets.Contains(index.Outlets[row]);
            case SearchField.Topic:
                var mask = Numbers(index.TopicNames, value).Aggregate(0UL, (bits, number) => bits | (1UL << number));
                return row => (index.Topics[row] & mask) != 0;
            case SearchField.Language:
                var language = index.LanguageNames.Find(value);
                return row => index.Languages[row] == language;
            default:
                return StateTest(index, value);
        }
    }

    private static Func<int, bool> StateTest(ListingIndex index, string state)
    {
        if (Enum.TryParse<ArticleKind>(state, ignoreCase: true, out var kind))
        {
            return row => index.Kinds[row] == (byte)kind;
        }

        if (Enum.TryParse<ReviewState>(state, ignoreCase: true, out var review))
        {
            return row => index.Reviews[row] == (byte)review;
        }

        return state switch
        {
            "ontopic" => row => index.OnTopic[row],
            "offtopic" => row => !index.OnTopic[row],
            "copied" => row => index.StorySizes.GetValueOrDefault(index.Stories[row]) > 1,
            "single" => row => index.StorySizes.GetValueOrDefault(index.Stories[row]) <= 1,
            "dated" => row => index.Dated[row],
            _ => row => !index.Dated[row],
        };
    }

    private static Func<int, bool> DayTest(ListingIndex index, TimeAxis axis, int from, int to) => axis == TimeAxis.Published
        ? row => index.Days[row] >= from && index.Days[row] <= to
        : row => Array.Exists(index.Events[row], happening => happening.From <= to && happening.To >= from);

    private static HashSet<int> Numbers(NumberedNames names, string value) =>
        [.. names.Names.Select((name, number) => (name, number)).Where(pair => NameSearch.Matches(pair.name, value)).Select(pair => pair.number)];
}
