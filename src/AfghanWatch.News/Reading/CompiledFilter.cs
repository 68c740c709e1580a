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

    /// <summary>Search and relevance: no counts are shown for them.</summary>
    Hard = 128,
}

/// <summary>A filter in the index's numbers.</summary>
internal sealed class CompiledFilter
{
    private readonly ListingIndex _index;
    private readonly TimeAxis _axis;
    private readonly bool _offTopicToo;
    private readonly HashSet<long>? _found;
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

    public CompiledFilter(ListingIndex index, ArticleFilter filter, TimeAxis axis, HashSet<long>? found)
    {
        _index = index;
        _axis = axis;
        _found = found;
        _offTopicToo = filter.OffTopicToo;
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
        _reviews = new Numbers(filter.Reviews, name => Enum.TryParse<ReviewState>(name, ignoreCase: true, out var review) ? (int)review : null);
    }

    /// <summary>The fields in which an article fails; none when it is in the list.</summary>
    // Asked for every article of the archive with the first page: too often to wait for the runtime to notice.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public FilterFields Fails(int row)
    {
        if ((!_offTopicToo && !_index.OnTopic[row]) || (_found is not null && !_found.Contains(_index.Ids[row])))
        {
            return FilterFields.Hard;
        }

        var fails = FilterFields.None;
        fails |= InRange(row) ? 0 : FilterFields.Range;
        var topics = _index.Topics[row];
        fails |= (_anyTopic || (topics & _topicsIn) != 0) && (topics & _topicsOut) == 0 ? 0 : FilterFields.Topics;
        fails |= ActorsPass(_index.Actors[row]) ? 0 : FilterFields.Actors;
        fails |= _outlets.Pass(_index.Outlets[row]) ? 0 : FilterFields.Outlets;
        fails |= _languages.Pass(_index.Languages[row]) ? 0 : FilterFields.Languages;
        fails |= _kinds.Pass(_index.Kinds[row]) ? 0 : FilterFields.Kinds;
        fails |= _reviews.Pass(_index.Reviews[row]) ? 0 : FilterFields.Reviews;
        return fails;
    }

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

    private bool ActorsPass(int[] actors)
    {
        var pass = _anyActor;
        foreach (var actor in actors)
        {
            if (Array.IndexOf(_actorsOut, actor) >= 0)
            {
                return false;
            }

            pass = pass || Array.IndexOf(_actorsIn, actor) >= 0;
        }

        return pass;
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
