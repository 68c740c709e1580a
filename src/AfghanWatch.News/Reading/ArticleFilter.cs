using AfghanWatch.News.Articles;
using AfghanWatch.News.Tagging;

namespace AfghanWatch.News.Reading;

/// <summary>Which day a list goes by.</summary>
public enum TimeAxis
{
    /// <summary>The day something happened, by the article's main dates.</summary>
    Event,

    /// <summary>The day the article was published.</summary>
    Published,
}

/// <summary>How sure and how exact the day of a happening is; each is drawn in its own way.</summary>
public enum DayCertainty
{
    /// <summary>A stated day.</summary>
    Exact,

    /// <summary>Some days, a week, or a stretch with both ends.</summary>
    Range,

    /// <summary>A month or a year.</summary>
    Month,

    /// <summary>Worked out: the text does not name the day.</summary>
    Inferred,

    /// <summary>Nothing is known; the article stands at the day it came in.</summary>
    Unknown,
}

/// <summary>Values to take and values to leave out of one field; within a field "or", between fields "and".</summary>
public sealed record Choice(IReadOnlyList<string> Include, IReadOnlyList<string> Exclude)
{
    public static Choice Any { get; } = new([], []);

    public bool IsAny => Include.Count == 0 && Exclude.Count == 0;

    public bool Equals(Choice? other) => other is not null && Include.SequenceEqual(other.Include) && Exclude.SequenceEqual(other.Exclude);

    public override int GetHashCode() => HashCode.Combine(string.Join(";", Include), string.Join(";", Exclude));
}

/// <summary>What all lists of articles share: which to show. Values that do not exist match nothing and are no error.</summary>
public sealed record ArticleFilter
{
    public static ArticleFilter All { get; } = new();

    public DateOnly? From { get; init; }
    public DateOnly? To { get; init; }

    /// <summary>Topic ids.</summary>
    public Choice Topics { get; init; } = Choice.Any;

    /// <summary>Actor keys: vocabulary ids, or <c>~</c> and the folded name.</summary>
    public Choice Actors { get; init; } = Choice.Any;

    /// <summary>Outlet names.</summary>
    public Choice Outlets { get; init; } = Choice.Any;

    /// <summary>Two-letter codes.</summary>
    public Choice Languages { get; init; } = Choice.Any;

    /// <summary>Names of <see cref="ArticleKind"/>, lower case.</summary>
    public Choice Kinds { get; init; } = Choice.Any;

    /// <summary>Names of <see cref="ReviewState"/>, lower case.</summary>
    public Choice Reviews { get; init; } = Choice.Any;

    /// <summary>Names of places, as the vocabulary has them.</summary>
    public Choice Places { get; init; } = Choice.Any;

    /// <summary>Names of <see cref="DayCertainty"/>, lower case: how sure the day is that a list goes by.</summary>
    public Choice Certainties { get; init; } = Choice.Any;

    /// <summary>What to find, in the grammar of <see cref="SearchText"/>; null for no search.</summary>
    public string? Search { get; init; }

    /// <summary>Only articles that came in after this one.</summary>
    public long? NewerThan { get; init; }

    /// <summary>Also articles that are not about Turkey and Afghanistan.</summary>
    public bool OffTopicToo { get; init; }
}
