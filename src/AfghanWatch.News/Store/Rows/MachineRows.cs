using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Store.Rows;

// What the machine found. A re-run replaces these rows of an article and no others.

internal sealed class ReadingRow
{
    public long ArticleId { get; set; }
    public int Version { get; set; }
    public bool OnTopic { get; set; }
    public double OnTopicScore { get; set; }
    public required string OnTopicEvidence { get; set; }
    public ArticleKind Kind { get; set; }
    public DateTime ReadAt { get; set; }
}

/// <summary>What the machine said of an article before the last run changed it; one run back, no further.</summary>
internal sealed class EarlierReadingRow
{
    public long ArticleId { get; set; }

    /// <summary>The article's version that was read; a later version is not undone.</summary>
    public int Version { get; set; }
    public DateTime ReplacedAt { get; set; }

    /// <summary>The reading, packed.</summary>
    public required byte[] Reading { get; set; }

    /// <summary>What the run did beside the reading, as <see cref="EarlierKeys"/>; null for runs of versions that did not note it.</summary>
    public string? Keys { get; set; }
}

/// <summary>An actor as the store numbers it: known to the vocabulary, or only named in articles.</summary>
internal sealed class ActorRow
{
    public int Id { get; set; }

    /// <summary>The vocabulary's id, or <c>~</c> and the folded name for one it does not know.</summary>
    public required string Key { get; set; }
    public required string Name { get; set; }
}

internal sealed class TopicTagRow
{
    public long ArticleId { get; set; }
    public required string Topic { get; set; }
    public double Score { get; set; }
    public required string Evidence { get; set; }
}

internal sealed class ActorTagRow
{
    public long ArticleId { get; set; }
    public int ActorId { get; set; }
    public required string Evidence { get; set; }
}

internal sealed class QuoteRow
{
    public long ArticleId { get; set; }
    public int Ordinal { get; set; }
    public QuoteKind Kind { get; set; }
    public int? ActorId { get; set; }
    public string? Speaker { get; set; }
    public string? SpeakerText { get; set; }
    public int? SpeakerStart { get; set; }
    public int Start { get; set; }
    public int End { get; set; }
    public int SentenceStart { get; set; }
    public int SentenceEnd { get; set; }
    public string? Cue { get; set; }
    public required string Rule { get; set; }
}

internal sealed class DateMentionRow
{
    public long ArticleId { get; set; }
    public int Ordinal { get; set; }
    public int Start { get; set; }
    public int End { get; set; }
    public DateOnly From { get; set; }
    public DateOnly To { get; set; }
    public DatePrecision Precision { get; set; }
    public Certainty Certainty { get; set; }
    public int SentenceStart { get; set; }
    public int SentenceEnd { get; set; }
    public bool Main { get; set; }
    public required string Rule { get; set; }
}

internal sealed class FigureRow
{
    public long ArticleId { get; set; }
    public int Ordinal { get; set; }
    public int Start { get; set; }
    public int End { get; set; }
    public double Value { get; set; }
    public double? Max { get; set; }
    public string? Qualifier { get; set; }
    public string? Unit { get; set; }
    public string? What { get; set; }
    public string? Claimant { get; set; }
    public int SentenceStart { get; set; }
    public int SentenceEnd { get; set; }
    public required string Rule { get; set; }

    /// <summary>What is counted, as the Figures page groups it; null for a count that stands beside no other.</summary>
    public string? Series { get; set; }

    /// <summary>The one day the sentence names; null where it names none or several, and the publication day serves.</summary>
    public DateOnly? AsOf { get; set; }
}

internal sealed class PlaceRow
{
    public long ArticleId { get; set; }
    public int Ordinal { get; set; }
    public required string Name { get; set; }
    public int Start { get; set; }
    public int End { get; set; }
    public required string Rule { get; set; }
}

internal sealed class PositionRow
{
    public long ArticleId { get; set; }
    public int Ordinal { get; set; }
    public int ActorId { get; set; }
    public required string Topic { get; set; }
    public required string Question { get; set; }
    public PositionLevel Level { get; set; }
    public PositionAct Act { get; set; }
    public int SentenceStart { get; set; }
    public int SentenceEnd { get; set; }
    public DateOnly? Date { get; set; }
    public required string Rule { get; set; }
}

/// <summary>The story (one wire report and its copies) an article belongs to, with its fingerprint.</summary>
internal sealed class StoryMemberRow
{
    public long ArticleId { get; set; }

    /// <summary>The id of the story's first article.</summary>
    public long StoryId { get; set; }

    /// <summary>The article that brought it into the story; its own id for the first. People's <see cref="StoryPlaceRow"/> goes before it.</summary>
    public long NearestId { get; set; }

    /// <summary>Share of equal text with the article that brought it into the story, 0 to 1; 1 for the first.</summary>
    public double Share { get; set; }
    public required byte[] Fingerprint { get; set; }
}

internal sealed class StoryBandRow
{
    public long Band { get; set; }
    public long ArticleId { get; set; }
}
