using System.Runtime.CompilerServices;
using AfghanWatch.News.Articles;
using AfghanWatch.News.Tagging;

namespace AfghanWatch.News.Reading;

/// <summary>The fields of a filter that have counts of their own.</summary>
internal enum FilterFields
{
    None,
    Range,
    Topics,
    Actors,
    Outlets,
    Languages,
    Kinds,
    Reviews,
    Places,
    Certainties,
}

/// <summary>A filter as sets of rows, one a field: what passes all of them, and what passes all but one, which is what that field's own counts are taken from.</summary>
internal sealed class FilterSets
{
    private static readonly FilterFields[] Counted =
    [
        FilterFields.Range, FilterFields.Topics, FilterFields.Actors, FilterFields.Outlets, FilterFields.Languages, FilterFields.Kinds, FilterFields.Reviews, FilterFields.Places, FilterFields.Certainties,
    ];

    private readonly ListingIndex _index;
    private readonly Dictionary<FilterFields, RowSet> _fields = [];
    private readonly RowSet _hard;
    private RowSet[]? _byCertainty;

    /// <param name="found">Rows that answer the search; null without one.</param>
    public FilterSets(ListingIndex index, ArticleFilter filter, TimeAxis axis, RowSet? found)
    {
        _index = index;
        Filter = new HappeningFilter(index, filter, axis);
        _hard = Hard(filter, found);
        Choose(FilterFields.Topics, filter.Topics, index.TopicRows, index.TopicNames.Find);
        Choose(FilterFields.Actors, filter.Actors, index.ActorRows, key => index.ActorNumbers.TryGetValue(key, out var number) ? number : null);
        Choose(FilterFields.Outlets, filter.Outlets, index.OutletRows, name => index.OutletNumbers.TryGetValue(name, out var number) ? number : null);
        Choose(FilterFields.Languages, filter.Languages, index.LanguageRows, index.LanguageNames.Find);
        Choose(FilterFields.Kinds, filter.Kinds, index.KindRows, name => Enum.TryParse<ArticleKind>(name, ignoreCase: true, out var kind) ? (int)kind : null);
        Choose(FilterFields.Reviews, filter.Reviews, index.ReviewRows, name => Enum.TryParse<ReviewState>(name, ignoreCase: true, out var review) ? (int)review : null);
        Choose(FilterFields.Places, filter.Places, index.PlaceRows, index.PlaceNames.Find);
        if (filter.From is not null || filter.To is not null)
        {
            _fields[FilterFields.Range] = axis == TimeAxis.Published ? Published() : Happened(certain: false);
        }

        if (!filter.Certainties.IsAny)
        {
            _fields[FilterFields.Certainties] = axis == TimeAxis.Published ? RowsWhere(row => Filter.Sure(row)) : Happened(certain: true);
        }

        All = Except(FilterFields.None);
    }

    /// <summary>The same filter for a single happening.</summary>
    public HappeningFilter Filter { get; }

    /// <summary>What the list holds.</summary>
    public RowSet All { get; }

    /// <summary>What the list would hold without one field.</summary>
    public RowSet Except(FilterFields field)
    {
        if (field != FilterFields.None && !_fields.ContainsKey(field))
        {
            return All;
        }

        var set = _hard.Copy();
        foreach (var other in Counted)
        {
            if (other != field && _fields.TryGetValue(other, out var passing))
            {
                set.Keep(passing);
            }
        }

        return set;
    }

    private RowSet Hard(ArticleFilter filter, RowSet? found)
    {
        var set = filter.OffTopicToo ? RowSet.Whole(_index.Count) : Of(_index.OnTopicRows);
        if (found is not null)
        {
            set.Keep(found);
        }

        if (filter.NewerThan is { } newest)
        {
            foreach (var row in set)
            {
                if (_index.Ids[row] <= newest)
                {
                    set.Remove(row);
                }
            }
        }

        return set;
    }

    private void Choose(FilterFields field, Choice choice, Postings postings, Func<string, int?> number)
    {
        if (choice.IsAny)
        {
            return;
        }

        var set = choice.Include.Count == 0 ? RowSet.Whole(_index.Count) : new RowSet(_index.Count);
        foreach (var value in choice.Include)
        {
            (number(value) is { } known ? postings.Of(known) : null)?.AddTo(set);
        }

        foreach (var value in choice.Exclude)
        {
            (number(value) is { } known ? postings.Of(known) : null)?.TakeFrom(set);
        }

        _fields[field] = set;
    }

    private RowSet Of(Posting posting)
    {
        var set = new RowSet(_index.Count);
        posting.AddTo(set);
        return set;
    }

    private RowSet Published()
    {
        var set = new RowSet(_index.Count);
        var (from, to) = Filter.Published(_index);
        foreach (var row in _index.ByDay[from..Math.Max(from, to)])
        {
            set.Add(row);
        }

        return set;
    }

    /// <summary>Rows with a happening of each certainty in the range, by its number; one pass over the happenings, made when first asked for.</summary>
    public RowSet[] ByCertainty => _byCertainty ??= SortByCertainty();

    // Rows with a happening in the range, of a wanted certainty when that is asked.
    private RowSet Happened(bool certain)
    {
        var set = new RowSet(_index.Count);
        for (var certainty = 0; certainty < ByCertainty.Length; certainty++)
        {
            if (!certain || Filter.CertaintyPasses((DayCertainty)certainty))
            {
                set.Join(ByCertainty[certainty]);
            }
        }

        return set;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private RowSet[] SortByCertainty()
    {
        var rows = Array.ConvertAll(Enum.GetValues<DayCertainty>(), _ => new RowSet(_index.Count));
        if (!Filter.HasRange)
        {
            for (var certainty = 0; certainty < Math.Min(rows.Length, _index.CertaintyRows.Count); certainty++)
            {
                _index.CertaintyRows.Of(certainty)?.AddTo(rows[certainty]);
            }

            return rows;
        }

        var from = Filter.From;
        foreach (ref readonly var happening in Filter.Within(_index))
        {
            // Those that stand here begin before the end of the range: what is asked is whether they reach its beginning.
            if (happening.Span.To >= from)
            {
                rows[(int)HappeningFilter.CertaintyOf(happening.Span)].Add(happening.Row);
            }
        }

        return rows;
    }

    private RowSet RowsWhere(Func<int, bool> passes)
    {
        var set = new RowSet(_index.Count);
        for (var row = 0; row < _index.Count; row++)
        {
            if (passes(row))
            {
                set.Add(row);
            }
        }

        return set;
    }
}
