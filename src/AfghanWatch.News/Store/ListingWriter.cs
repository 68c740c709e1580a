using AfghanWatch.News.Articles;
using AfghanWatch.News.Store.Rows;
using AfghanWatch.News.Tagging;
using Microsoft.EntityFrameworkCore;

namespace AfghanWatch.News.Store;

/// <summary>All that an article's listing is made of.</summary>
/// <param name="Key">What makes it this article, in whichever store.</param>
/// <param name="Reviews">What people decided, by tag key.</param>
internal sealed record ListingInput(
    string Key, DateOnly Day, DateOnly? PublishedOn, string Title, int? OutletId, string? Language, long StoryId, string Text, Enrichment Enrichment, IReadOnlyDictionary<string, Verdict> Reviews)
{
    /// <summary>What people marked in the text.</summary>
    public IReadOnlyList<StandingAddition> Additions { get; init; } = [];

    /// <summary>What the machine read and what people marked; put together at each asking, for few articles have both.</summary>
    public Enrichment Whole => Additions.Count == 0 ? Enrichment : WholeReading.Of(Text, Enrichment, Additions);
}

/// <summary>Brings machine and people together into the rows that lists are read from: the machine's tags, less those rejected, and those people added.</summary>
internal static class ListingWriter
{
    /// <summary>Takes an article's rows out of the lists.</summary>
    public static void Clear(NewsDbContext db, NameNumbers names, long articleId)
    {
        // Before the row goes: the newest stamp may be its own.
        Stamp(db, names);
        db.ListedTopics.Where(row => row.ArticleId == articleId).ExecuteDelete();
        db.ListedActors.Where(row => row.ArticleId == articleId).ExecuteDelete();
        db.ListedEvents.Where(row => row.ArticleId == articleId).ExecuteDelete();
        db.Listings.Where(row => row.ArticleId == articleId).ExecuteDelete();
    }

    private static void Stamp(NewsDbContext db, NameNumbers names) => names.Stamp ??= (db.Listings.Max(row => (long?)row.Stamp) ?? 0) + 1;

    /// <summary>Puts an article that stands in no list into them.</summary>
    public static void Insert(NewsDbContext db, RowInserter rows, NameNumbers names, long articleId, ListingInput input)
    {
        Stamp(db, names);
        var listing = Listing.Of(articleId, input, names.KnownActor);
        listing.Row.Stamp = names.Stamp!.Value;
        rows.Insert(listing.Row);
        listing.Topics.ForEach(rows.Insert);
        listing.Actors.ForEach(rows.Insert);
        listing.Events.ForEach(rows.Insert);
    }
}

/// <summary>An article's rows in the lists.</summary>
internal sealed record Listing(ListingRow Row, List<ListedTopicRow> Topics, List<ListedActorRow> Actors, List<ListedEventRow> Events)
{
    /// <summary>Ordinal of an event row that no date in the text stands behind.</summary>
    public const int NoMention = -1;

    private const string TopicPrefix = "topic:";
    private const string ActorPrefix = "actor:";
    private const string KindPrefix = "kind:";

    /// <summary>Works the rows out, without the store.</summary>
    public static Listing Of(long articleId, ListingInput given, Func<string, int?> actorNumber)
    {
        var input = given with { Enrichment = given.Whole, Additions = [] };
        var reviews = input.Reviews;
        return new Listing(
            new ListingRow
            {
                ArticleId = articleId,
                Day = input.Day,
                Dated = input.PublishedOn is not null,
                Title = input.Title,
                OutletId = input.OutletId,
                Language = input.Language,
                Kind = KindOf(input),
                OnTopic = OnTopic(input),
                StoryId = input.StoryId,
                Review = ReviewTags.StateOf(input.Text, input.Enrichment, reviews),
            },
            TopicRows(articleId, input),
            ActorRows(articleId, input, actorNumber),
            EventRows(articleId, input));
    }

    private static bool OnTopic(ListingInput input) => Of(input.Reviews, TagKey.OnTopic) switch
    {
        Verdict.Rejected => false,
        Verdict.Accepted or Verdict.Added => true,
        _ => input.Enrichment.OnTopic.Value,
    };

    private static ArticleKind KindOf(ListingInput input)
    {
        foreach (var (key, verdict) in input.Reviews)
        {
            if (verdict == Verdict.Added && key.StartsWith(KindPrefix, StringComparison.Ordinal) && Enum.TryParse<ArticleKind>(key[KindPrefix.Length..], ignoreCase: true, out var kind))
            {
                return kind;
            }
        }

        return input.Enrichment.Kind;
    }

    private static List<ListedTopicRow> TopicRows(long articleId, ListingInput input)
    {
        var topics = new SortedDictionary<string, bool>(StringComparer.Ordinal);
        foreach (var tag in input.Enrichment.Topics)
        {
            var verdict = Of(input.Reviews, TagKey.Topic(tag.Topic));
            if (verdict != Verdict.Rejected)
            {
                topics[tag.Topic] = verdict is Verdict.Accepted or Verdict.Added;
            }
        }

        foreach (var key in Added(input.Reviews, TopicPrefix))
        {
            topics[key] = true;
        }

        return [.. topics.Select(topic => new ListedTopicRow { ArticleId = articleId, Topic = topic.Key, Day = input.Day, Accepted = topic.Value })];
    }

    private static List<ListedActorRow> ActorRows(long articleId, ListingInput input, Func<string, int?> actorNumber)
    {
        var quotes = QuoteActors.Of(input.Enrichment, input.Text)
            .Where((actor, i) => actor is not null && (input.Reviews.Count == 0 || Of(input.Reviews, TagKey.Quote(input.Enrichment.Quotes[i].Span.Cut(input.Text), input.Enrichment.Quotes[i].Speaker)) != Verdict.Rejected))
            .GroupBy(actor => actor!.Name).ToDictionary(group => group.Key, group => group.Count());
        var actors = new SortedDictionary<int, ListedActorRow>();
        foreach (var tag in input.Enrichment.Actors)
        {
            var key = ActorKey.Of(tag.Name, tag.ActorId);
            var verdict = Of(input.Reviews, TagKey.Actor(key));
            if (verdict != Verdict.Rejected && actorNumber(key) is { } number)
            {
                actors[number] = new ListedActorRow
                {
                    ArticleId = articleId,
                    ActorId = number,
                    Day = input.Day,
                    Mentions = tag.Evidence.Count,
                    Quotes = quotes.GetValueOrDefault(tag.Name),
                    Accepted = verdict is Verdict.Accepted or Verdict.Added,
                };
            }
        }

        foreach (var number in Added(input.Reviews, ActorPrefix).Select(actorNumber).OfType<int>())
        {
            actors.TryAdd(number, new ListedActorRow { ArticleId = articleId, ActorId = number, Day = input.Day, Accepted = true });
        }

        return [.. actors.Values];
    }

    private static List<ListedEventRow> EventRows(long articleId, ListingInput input)
    {
        var events = new List<ListedEventRow>();
        var days = new HashSet<(DateOnly, DateOnly)>();
        for (var i = 0; i < input.Enrichment.Dates.Count; i++)
        {
            var date = input.Enrichment.Dates[i];
            if (date.Main && Of(input.Reviews, TagKey.Date(date.Span.Cut(input.Text), date.From, date.To)) != Verdict.Rejected && days.Add((date.From, date.To)))
            {
                events.Add(new ListedEventRow { ArticleId = articleId, Ordinal = i, From = date.From, To = date.To, Precision = date.Precision, Certainty = date.Certainty });
            }
        }

        if (events.Count == 0)
        {
            // Without a dated happening the article stands at its own day, marked as unsure, rather than nowhere.
            events.Add(new ListedEventRow { ArticleId = articleId, Ordinal = NoMention, From = input.Day, To = input.Day, Precision = DatePrecision.Day, Certainty = input.PublishedOn is null ? Certainty.Unknown : Certainty.Inferred });
        }

        return events;
    }

    private static Verdict? Of(IReadOnlyDictionary<string, Verdict> reviews, string key) => reviews.TryGetValue(key, out var verdict) ? verdict : null;

    private static IEnumerable<string> Added(IReadOnlyDictionary<string, Verdict> reviews, string prefix) =>
        reviews.Where(review => review.Value == Verdict.Added && review.Key.StartsWith(prefix, StringComparison.Ordinal)).Select(review => review.Key[prefix.Length..]);
}
