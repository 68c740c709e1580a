using System.Runtime.CompilerServices;
using AfghanWatch.News.Articles;
using AfghanWatch.News.Tagging;

namespace AfghanWatch.News.Reading;

/// <summary>The fields of a filter, as bits: a row that fails in one field alone still counts for that field's own values.</summary>
[Flags]
internal enum FilterFields
{
    None = 0,
    Range = 1,
    Topics = 2,
    Actors = 4,
    Outlets = 8,
    Languages = 16,
    Kinds = 32,
    Reviews = 64,
    Places = 128,
    Certainties = 256,

    /// <summary>Search and relevance: no counts are shown for them.</summary>
    Hard = 512,
}

/// <summary>A filter in the index's numbers.</summary>
internal sealed class CompiledFilter
{
    private readonly ListingIndex _index;
    private readonly TimeAxis _axis;
    private readonly bool _offTopicToo;
    private readonly RowSet? _found;
    private readonly long _newerThan;
    private readonly int _from;
    private readonly int _to;
    private readonly ulong _topicsIn;
    private readonly ulong _topicsOut;
    private readonly bool _anyTopic;
    private readonly int[] _actorsIn;
    private readonly int[] _actorsOut;
    private readonly bool _anyActor;
    private readonly Numbers _outlets;
    private readonly Numbers _languages;
    private readonly Numbers _kinds;
    private readonly Numbers _reviews;
    private readonly bool _anyPlace;
    private readonly bool _allPlaces;
    private readonly int[] _placesIn;
    private readonly int[] _placesOut;
    private readonly bool _allCertainties;
    private readonly Numbers _certainties;

    public CompiledFilter(ListingIndex index, ArticleFilter filter, TimeAxis axis, RowSet? found)
    {
        _index = index;
        _axis = axis;
        _found = found;
        _offTopicToo = filter.OffTopicToo;
        _newerThan = filter.NewerThan ?? 0;
        _from = filter.From?.DayNumber ?? int.MinValue;
        _to = filter.To?.DayNumber ?? int.MaxValue;
        _topicsIn = Mask(filter.Topics.Include);
        _topicsOut = Mask(filter.Topics.Exclude);
        _anyTopic = filter.Topics.Include.Count == 0;
        _actorsIn = [.. filter.Actors.Include.Select(key => index.ActorNumbers.GetValueOrDefault(key, -1))];
        _actorsOut = [.. filter.Actors.Exclude.Select(key => index.ActorNumbers.GetValueOrDefault(key, -1))];
        _anyActor = _actorsIn.Length == 0;
        _outlets = new Numbers(filter.Outlets, name => index.OutletNumbers.TryGetValue(name, out var number) ? number : null);
        _languages = new Numbers(filter.Languages, index.LanguageNames.Find);
        _kinds = new Numbers(filter.Kinds, name => Enum.TryParse<ArticleKind>(name, ignoreCase: true, out var kind) ? (int)kind : null);
        _allPlaces = filter.Places.IsAny;
        _anyPlace = filter.Places.Include.Count == 0;
        _placesIn = [.. filter.Places.Include.Select(name => index.PlaceNames.Find(name) ?? -1)];
        _placesOut = [.. filter.Places.Exclude.Select(name => index.PlaceNames.Find(name) ?? -1)];
        _allCertainties = filter.Certainties.IsAny;
        _certainties = new Numbers(filter.Certainties, name => Enum.TryParse<DayCertainty>(name, ignoreCase: true, out var certainty) ? (int)certainty : null);
        _reviews = new Numbers(filter.Reviews, name => Enum.TryParse<ReviewState>(name, ignoreCase: true, out var review) ? (int)review : null);
    }

    /// <summary>The fields in which an article fails; none when it is in the list.</summary>
    // Asked for every article of the archive with the first page: too often to wait for the runtime to notice.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public FilterFields Fails(int row)
    {
        if ((!_offTopicToo && !_index.OnTopic[row]) || _index.Ids[row] <= _newerThan || (_found is not null && !_found.Contains(row)))
        {
            return FilterFields.Hard;
        }

        var fails = FilterFields.None;
        fails |= InRange(row) ? 0 : FilterFields.Range;
        var topics = _index.Topics[row];
        fails |= (_anyTopic || (topics & _topicsIn) != 0) && (topics & _topicsOut) == 0 ? 0 : FilterFields.Topics;
        fails |= NumbersPass(_index.Actors[row], _anyActor, _actorsIn, _actorsOut) ? 0 : FilterFields.Actors;
        fails |= _outlets.Pass(_index.Outlets[row]) ? 0 : FilterFields.Outlets;
        fails |= _languages.Pass(_index.Languages[row]) ? 0 : FilterFields.Languages;
        fails |= _kinds.Pass(_index.Kinds[row]) ? 0 : FilterFields.Kinds;
        fails |= _reviews.Pass(_index.Reviews[row]) ? 0 : FilterFields.Reviews;
        fails |= _allPlaces || NumbersPass(_index.Places[row], _anyPlace, _placesIn, _placesOut) ? 0 : FilterFields.Places;
        fails |= _allCertainties || CertaintyPasses(row) ? 0 : FilterFields.Certainties;
        return fails;
    }

    /// <summary>Whether the topics of one happening pass.</summary>
    public bool TopicsPass(ulong topics) => (_anyTopic || (topics & _topicsIn) != 0) && (topics & _topicsOut) == 0;

    public bool CertaintyPasses(in EventSpan happening) => _allCertainties || _certainties.Pass((int)CertaintyOf(happening));

    /// <summary>Whether one happening of an article that passes belongs in the list: its own days, its own certainty.</summary>
    public bool Lists(in EventSpan happening) => InRange(happening) && (_allCertainties || _certainties.Pass((int)CertaintyOf(happening)));

    /// <summary>Whether the days of an article are of a wanted certainty.</summary>
    public bool Sure(int row) => _allCertainties || CertaintyPasses(row);

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

    /// <summary>Whether one happening of an article lies in the range.</summary>
    public bool InRange(in EventSpan happening) => happening.From <= _to && happening.To >= _from;

    private bool InRange(int row)
    {
        if (_axis == TimeAxis.Published)
        {
            return _index.Days[row] >= _from && _index.Days[row] <= _to;
        }

        foreach (var happening in _index.Events[row])
        {
            if (InRange(happening))
            {
                return true;
            }
        }

        return false;
    }

    private static bool NumbersPass(int[] numbers, bool any, int[] include, int[] exclude)
    {
        var pass = any;
        foreach (var number in numbers)
        {
            if (Array.IndexOf(exclude, number) >= 0)
            {
                return false;
            }

            pass = pass || Array.IndexOf(include, number) >= 0;
        }

        return pass;
    }

    private bool CertaintyPasses(int row)
    {
        var bits = CertaintiesOf(row);
        for (var value = 0; bits != 0; value++, bits >>= 1)
        {
            if ((bits & 1) != 0 && _certainties.Pass(value))
            {
                return true;
            }
        }

        return false;
    }

    private ulong Mask(IReadOnlyList<string> topics) =>
        topics.Aggregate(0UL, (mask, topic) => _index.TopicNames.Find(topic) is { } number ? mask | (1UL << number) : mask);

    private readonly struct Numbers(Choice choice, Func<string, int?> number)
    {
        private readonly bool _any = choice.Include.Count == 0;
        private readonly bool _all = choice.IsAny;
        private readonly int[] _include = [.. choice.Include.Select(number).OfType<int>()];
        private readonly int[] _exclude = [.. choice.Exclude.Select(number).OfType<int>()];

        public bool Pass(int value) => _all || ((_any || Array.IndexOf(_include, value) >= 0) && Array.IndexOf(_exclude, value) < 0);
    }
}
