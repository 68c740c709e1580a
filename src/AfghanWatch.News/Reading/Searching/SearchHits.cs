using AfghanWatch.News.Articles;
using AfghanWatch.News.Tagging;

namespace AfghanWatch.News.Reading;

/// <summary>A search whose words were looked up; what it holds of the lists is worked out on their columns.</summary>
/// <param name="Root">What is left after the range; null when the search was a range alone.</param>
internal sealed record SearchHits(SearchNode? Root, IReadOnlyDictionary<SearchNode, Posting> Found, DateOnly? From, DateOnly? To)
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
                return FieldRows(index, name, value);
            case SearchNode.Days(var from, var to):
                var days = new FilterSets(index, ArticleFilter.All with { From = from, To = to, OffTopicToo = true }, axis, null);
                return days.All;
            default:
                var rows = new RowSet(index.Count);
                Found[node].AddTo(rows);
                return rows;
        }
    }

    private static RowSet FieldRows(ListingIndex index, SearchField field, string value) => field switch
    {
        SearchField.Actor => Union(index, index.ActorRows, index.ActorNames.Where(pair => pair.Value.Key == value || NameSearch.Matches(pair.Value.Name, value)).Select(pair => pair.Key)),
        SearchField.Place => Union(index, index.PlaceRows, Numbers(index.PlaceNames, value)),
        SearchField.Source => Union(index, index.OutletRows, index.OutletNames.Where(pair => NameSearch.Matches(pair.Value, value)).Select(pair => pair.Key)),
        SearchField.Topic => Union(index, index.TopicRows, Numbers(index.TopicNames, value)),
        SearchField.Language => Union(index, index.LanguageRows, index.LanguageNames.Find(value) is { } language ? [language] : []),
        _ => StateRows(index, value),
    };

    private static RowSet StateRows(ListingIndex index, string state)
    {
        if (Enum.TryParse<ArticleKind>(state, ignoreCase: true, out var kind))
        {
            return Union(index, index.KindRows, [(int)kind]);
        }

        if (Enum.TryParse<ReviewState>(state, ignoreCase: true, out var review))
        {
            // What waits for a second editor is flagged also where nothing else is left to decide, and begun where something is.
            return Union(index, index.ReviewRows, review switch
            {
                ReviewState.Flagged => [(int)ReviewState.Flagged, (int)ReviewState.Pending],
                ReviewState.Started => [(int)ReviewState.Started, (int)ReviewState.Flagged],
                _ => [(int)review],
            });
        }

        return state switch
        {
            "ontopic" => Only(index, index.OnTopicRows),
            "offtopic" => Only(index, index.OnTopicRows).Others(),
            "copied" => Copied(index),
            "single" => Copied(index).Others(),
            "dated" => Only(index, index.DatedRows),
            _ => Only(index, index.DatedRows).Others(),
        };
    }

    private static RowSet Copied(ListingIndex index)
    {
        var rows = new RowSet(index.Count);
        for (var row = 0; row < index.Count; row++)
        {
            if (index.StorySizes[index.Stories[row]] > 1)
            {
                rows.Add(row);
            }
        }

        return rows;
    }

    private static RowSet Only(ListingIndex index, Posting posting)
    {
        var rows = new RowSet(index.Count);
        posting.AddTo(rows);
        return rows;
    }

    private static RowSet Union(ListingIndex index, Postings postings, IEnumerable<int> values)
    {
        var rows = new RowSet(index.Count);
        foreach (var value in values)
        {
            postings.Of(value)?.AddTo(rows);
        }

        return rows;
    }

    private static List<int> Numbers(NumberedNames names, string value) =>
        [.. names.Names.Select((name, number) => (name, number)).Where(pair => NameSearch.Matches(pair.name, value)).Select(pair => pair.number)];
}
