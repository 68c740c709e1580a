using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Reading;

/// <summary>A filter in the figure index's numbers, with the words looked up in the names once instead of in every figure.</summary>
internal sealed class FigureSearch
{
    [Flags]
    public enum Fields
    {
        None = 0,
        Topic = 1,
        Subject = 2,
        Unit = 4,
        Claimant = 8,

        /// <summary>Range and words: no counts are shown for them.</summary>
        Hard = 16,
    }

    private readonly FigureIndex _index;
    private readonly ListingIndex _listings;
    private readonly ulong _topic;
    private readonly int? _subject;
    private readonly int? _unit;
    private readonly int? _claimant;
    private readonly int _from;
    private readonly int _to;
    private readonly bool _hasRange;
    private readonly List<(bool[] Words, bool[] Claimants, bool[] Series)> _hits = [];

    public FigureSearch(FigureIndex index, ListingIndex listings, FigureFilter filter)
    {
        _index = index;
        _listings = listings;
        _topic = filter.Topic is null ? 0 : listings.TopicNames.Find(filter.Topic) is { } number ? 1UL << number : ulong.MaxValue;
        NoTopic = _topic == ulong.MaxValue;
        _subject = Find(index.SeriesNames, filter.Subject);
        _unit = Find(index.Units, filter.Unit);
        _claimant = Find(index.Claimants, filter.Claimant);
        _hasRange = filter.From is not null || filter.To is not null;
        _from = filter.From?.DayNumber ?? 0;
        _to = filter.To?.DayNumber ?? int.MaxValue;
        foreach (var word in Folding.Fold(filter.Search ?? "").Split([' ', '"', ','], StringSplitOptions.RemoveEmptyEntries).Take(8))
        {
            _hits.Add((Hits(index.Words, word), Hits(index.Claimants, word), Hits(index.SeriesNames, word)));
        }
    }

    // A topic that nobody has: matches nothing.
    private bool NoTopic { get; }

    /// <summary>The fields in which a figure of the range fails; none when it is in the list.</summary>
    /// <param name="topics">Of its article.</param>
    public Fields Fails(int at, ulong topics, int series, int unit, int claimant)
    {
        if (_hits.Count > 0 && !HasWords(at))
        {
            return Fields.Hard;
        }

        return (_topic == 0 || (!NoTopic && (topics & _topic) != 0) ? Fields.None : Fields.Topic)
            | (_subject is null || series == _subject ? Fields.None : Fields.Subject)
            | (_unit is null || unit == _unit ? Fields.None : Fields.Unit)
            | (_claimant is null || claimant == _claimant ? Fields.None : Fields.Claimant);
    }

    /// <summary>The figures among which those of the range stand.</summary>
    public (int From, int To) Span() => !_hasRange ? (0, _index.Count)
        : (OrderedColumns.Below(_index.Keys, FigureIndex.KeyOf(_from)), _to == int.MaxValue ? _index.Count : OrderedColumns.Below(_index.Keys, FigureIndex.KeyOf(_to + 1)));

    private bool HasWords(int at)
    {
        var series = _index.Series[at];
        foreach (var (words, claimants, names) in _hits)
        {
            // Names that came in after the filter was made are not looked at: the next asking sees them.
            if (!(At(words, _index.WhatOf[at]) || At(claimants, _index.ClaimantOf[at]) || (series >= 0 && At(names, series))))
            {
                return false;
            }
        }

        return true;
    }

    private static bool At(bool[] hits, int number) => number < hits.Length && hits[number];

    // No name has the number -2: a value that does not exist matches nothing.
    private static int? Find(NumberedNames names, string? value) => value is null ? null : names.Find(value) ?? -2;

    private static bool[] Hits(NumberedNames names, string word)
    {
        var hits = new bool[names.Names.Count];
        for (var i = 0; i < hits.Length; i++)
        {
            hits[i] = Folding.Fold(names.Names[i]).Contains(word, StringComparison.Ordinal);
        }

        return hits;
    }
}
