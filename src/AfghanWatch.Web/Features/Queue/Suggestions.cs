using AfghanWatch.News.Articles;
using AfghanWatch.News.Reading;
using AfghanWatch.News.Tagging;
using AfghanWatch.Web.Shared;

namespace AfghanWatch.Web.Features.Queue;

/// <summary>An article's tags as an editor is asked about them.</summary>
public static class Suggestions
{
    /// <summary>The kinds with a key of their own.</summary>
    public static IReadOnlyList<ArticleKind> Kinds { get; } = [ArticleKind.Report, ArticleKind.Statement, ArticleKind.Opinion];

    /// <summary>Whether the queue asks for this tag: places and dates in passing it does not.</summary>
    public static bool IsAsked(ArticleTag tag) => tag.Type switch
    {
        TagType.Place or TagType.Kind => false,
        TagType.Date => tag.Subject == "main",
        _ => true,
    };

    public static IReadOnlyList<ArticleTag> Of(ArticleView article) => [.. article.Tags.Where(IsAsked)];

    /// <summary>What this editor is asked: tags that nobody has decided, and those that another editor flagged.</summary>
    public static IEnumerable<ArticleTag> Open(ArticleView article, string who) =>
        article.Tags.Where(tag => tag.Verdict is null ? IsAsked(tag) : tag.Verdict == Verdict.Flagged && tag.DecidedBy != who);

    public static IEnumerable<ArticleTag> Flagged(ArticleView article) => article.Tags.Where(tag => tag.Verdict == Verdict.Flagged);

    /// <summary>Whether the article waits for this editor.</summary>
    public static bool Waits(ArticleView article, string who) => article.Review switch
    {
        ReviewState.Done => false,
        ReviewState.Pending => Open(article, who).Any(),
        _ => true,
    };

    /// <summary>The named tag, or the first that is open; null when none is.</summary>
    /// <param name="flagged">What waits for a second editor comes first, whoever flagged it.</param>
    public static ArticleTag? Current(ArticleView article, string? key, string who, bool flagged = false) =>
        (key is null ? null : article.Tags.FirstOrDefault(tag => tag.Key == key)) ?? (flagged ? Flagged(article).FirstOrDefault() : null) ?? Open(article, who).FirstOrDefault();

    /// <summary>How a tag stands, also one that is shown no more because its adding was refused.</summary>
    public static Verdict? Standing(ArticleView article, string key) =>
        article.Tags.FirstOrDefault(tag => tag.Key == key) is { } tag
            ? tag.Verdict
            : article.History.FirstOrDefault(decision => decision.TagKey == key && !decision.IsUndo && !decision.Undone)?.After;

    /// <summary>A verdict on a tag. Whoever accepts what only people put there puts it there.</summary>
    public static Wish Decide(ArticleTag tag, Verdict verdict) =>
        new(verdict == Verdict.Accepted && tag.ByHand ? Verdict.Added : verdict, tag.Verdict, tag.Key);

    /// <summary>Accepts everything that nobody has decided. What was flagged wants a look of its own.</summary>
    public static IEnumerable<Wish> AcceptRest(ArticleView article) => article.Tags.Where(tag => IsAsked(tag) && tag.Verdict is null).Select(tag => Decide(tag, Verdict.Accepted));

    /// <summary>In a conflict: writes this editor's verdict down beside the other's, and leaves the tag to a third look.</summary>
    public static IEnumerable<Wish> KeepBoth(ArticleTag tag, Verdict mine)
    {
        var own = Decide(tag, mine);
        return mine == Verdict.Flagged ? [own] : [own, new Wish(Verdict.Flagged, own.Verdict, tag.Key)];
    }

    /// <summary>Who said what of a tag before it was flagged, each once, the newest last.</summary>
    public static IReadOnlyList<DecisionView> Voices(ArticleView article, string key) =>
        [.. article.History
            .Where(decision => decision.TagKey == key && !decision.IsUndo && !decision.Undone && decision.After is Verdict.Accepted or Verdict.Rejected or Verdict.Added)
            .DistinctBy(decision => (decision.Who, decision.After)).OrderBy(decision => decision.Id)];

    public static bool HasTopic(ArticleView article, string topic) =>
        article.Tags.FirstOrDefault(tag => tag.Key == TagKey.Topic(topic)) is { } tag && tag.Verdict != Verdict.Rejected;

    /// <summary>A topic's key: says yes to what is open or refused, no to what stands, and adds what the machine did not see.</summary>
    public static Wish Toggle(ArticleView article, string topic)
    {
        var key = TagKey.Topic(topic);
        var standing = Standing(article, key);
        var suggested = article.Tags.Any(tag => tag.Key == key && !tag.ByHand);
        return new Wish(standing is Verdict.Accepted or Verdict.Added ? Verdict.Rejected : suggested ? Verdict.Accepted : Verdict.Added, standing, key);
    }

    /// <summary>A kind's key: an article has one kind, so that a kind another editor put there goes.</summary>
    public static IEnumerable<Wish> Choose(ArticleView article, ArticleKind kind)
    {
        var key = TagKey.Kind(kind);
        var standing = Standing(article, key);
        foreach (var other in article.Tags.Where(tag => tag.Type == TagType.Kind && tag.Verdict == Verdict.Added && tag.Key != key))
        {
            yield return new Wish(Verdict.Rejected, Verdict.Added, other.Key);
        }

        yield return new Wish(standing == Verdict.Added ? Verdict.Rejected : Verdict.Added, standing, key);
    }

    public static bool IsIrrelevant(ArticleView article) => Standing(article, TagKey.OnTopic) == Verdict.Rejected;

    public static Wish ToggleRelevance(ArticleView article) =>
        new(IsIrrelevant(article) ? Verdict.Accepted : Verdict.Rejected, Standing(article, TagKey.OnTopic), TagKey.OnTopic);

    /// <summary>Whether a key that is no tag of the article may be decided on: topics and kinds that people add.</summary>
    public static bool MayAdd(string key) =>
        TopicMark.Known.Any(topic => TagKey.Topic(topic) == key) || Enum.GetValues<ArticleKind>().Any(kind => TagKey.Kind(kind) == key);
}
