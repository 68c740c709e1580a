using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Reading;

/// <summary>What a filter asks of one happening rather than of its article: its days, its topics, how sure its day is.</summary>
internal sealed class HappeningFilter
{
    private readonly ListingIndex _index;
    private readonly TimeAxis _axis;
    private readonly int _from;
    private readonly int _to;
    private readonly ulong _topicsIn;
    private readonly ulong _topicsOut;
    private readonly bool _anyTopic;
    private readonly bool _anyCertainty;
    private readonly int _certainties;

    public HappeningFilter(ListingIndex index, ArticleFilter filter, TimeAxis axis)
    {
        _index = index;
        _axis = axis;
        _from = filter.From?.DayNumber ?? int.MinValue;
        _to = filter.To?.DayNumber ?? int.MaxValue;
        _topicsIn = Mask(filter.Topics.Include);
        _topicsOut = Mask(filter.Topics.Exclude);
        _anyTopic = filter.Topics.Include.Count == 0;
        _anyCertainty = filter.Certainties.IsAny;
        _certainties = Bits(filter.Certainties.Include, whenEmpty: ~0) & ~Bits(filter.Certainties.Exclude, whenEmpty: 0);
    }

    public bool TopicsPass(ulong topics) => (_anyTopic || (topics & _topicsIn) != 0) && (topics & _topicsOut) == 0;

    /// <summary>Topics of which one is wanted, a bit each; none of them known when no bit is set and <see cref="WantsTopic"/> is.</summary>
    public ulong TopicsIn => _topicsIn;

    public ulong TopicsOut => _topicsOut;

    public bool WantsTopic => !_anyTopic;

    /// <summary>What certainties pass, a bit each.</summary>
    public int CertaintyBits => _anyCertainty ? ~0 : _certainties;

    /// <summary>First day of the range.</summary>
    public int From => _from;

    /// <summary>Last day of the range.</summary>
    public int To => _to;

    public bool HasRange => _from != int.MinValue || _to != int.MaxValue;

    public bool CertaintyPasses(in EventSpan happening) => CertaintyPasses(CertaintyOf(happening));

    public bool CertaintyPasses(DayCertainty certainty) => _anyCertainty || (_certainties & (1 << (int)certainty)) != 0;

    /// <summary>From which to before which place among the events those of the range begin, when none lasts longer than <paramref name="longest"/> days.</summary>
    public (long From, long To) Span(int longest) => (_from == int.MinValue ? 0 : EventIndex.PlaceOf(_from - longest), _to == int.MaxValue ? long.MaxValue : EventIndex.PlaceOf(_to + 1));

    public bool InRange(in EventSpan happening) => happening.From <= _to && happening.To >= _from;

    /// <summary>Whether a happening of an article that passes belongs in the list.</summary>
    public bool Lists(in EventSpan happening) => InRange(happening) && CertaintyPasses(happening);

    /// <summary>The happenings among which those of the range stand, oldest first; some of them may end before it.</summary>
    public ReadOnlySpan<Happened> Within(ListingIndex index)
    {
        var start = _from == int.MinValue ? 0 : OrderedColumns.Below(index.HappeningKeys, ListingIndex.KeyOf(Math.Max(0, _from - index.LongestSpan), 0));
        var end = _to == int.MaxValue ? index.Happenings.Length : OrderedColumns.Below(index.HappeningKeys, ListingIndex.KeyOf(_to + 1, 0));
        return index.Happenings[Math.Min(start, end)..end];
    }

    /// <summary>From which to before which place in the order of publication the days of the range stand.</summary>
    public (int From, int To) Published(ListingIndex index) => (
        _from == int.MinValue ? 0 : OrderedColumns.Below(index.DayKeys, ListingIndex.KeyOf(_from, 0)),
        _to == int.MaxValue ? index.Count : OrderedColumns.Below(index.DayKeys, ListingIndex.KeyOf(_to + 1, 0)));

    /// <summary>Whether the days of an article are of a wanted certainty.</summary>
    public bool Sure(int row) => _anyCertainty || (_certainties & CertaintiesOf(row)) != 0;

    /// <summary>How sure the days of an article are, a bit for each value, of its happenings in the range.</summary>
    public int CertaintiesOf(int row)
    {
        if (_axis == TimeAxis.Published)
        {
            return 1 << (int)(_index.Dated[row] ? DayCertainty.Exact : DayCertainty.Unknown);
        }

        var bits = 0;
        foreach (var happening in _index.Events[row])
        {
            bits |= InRange(happening) ? 1 << (int)CertaintyOf(happening) : 0;
        }

        return bits;
    }

    /// <summary>How sure and exact the day of a happening is.</summary>
    public static DayCertainty CertaintyOf(in EventSpan happening) => happening.Certainty switch
    {
        Certainty.Unknown => DayCertainty.Unknown,
        Certainty.Inferred => DayCertainty.Inferred,
        _ => happening.Precision switch
        {
            DatePrecision.Day => DayCertainty.Exact,
            DatePrecision.Month or DatePrecision.Year => DayCertainty.Month,
            _ => DayCertainty.Range,
        },
    };

    private static int Bits(IReadOnlyList<string> names, int whenEmpty) => names.Count == 0 ? whenEmpty
        : names.Aggregate(0, (bits, name) => Enum.TryParse<DayCertainty>(name, ignoreCase: true, out var certainty) && Enum.IsDefined(certainty) ? bits | (1 << (int)certainty) : bits);

    private ulong Mask(IReadOnlyList<string> topics) =>
        topics.Aggregate(0UL, (mask, topic) => _index.TopicNames.Find(topic) is { } number ? mask | (1UL << number) : mask);
}
