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

    public static IEnumerable<ArticleTag> Open(ArticleView article) => article.Tags.Where(tag => IsAsked(tag) && tag.Verdict is null);

    /// <summary>The named tag, or the first that nobody has decided; null when all are.</summary>
    public static ArticleTag? Current(ArticleView article, string? key) =>
        (key is null ? null : article.Tags.FirstOrDefault(tag => tag.Key == key)) ?? Open(article).FirstOrDefault();

    /// <summary>How a tag stands, also one that is shown no more because its adding was refused.</summary>
    public static Verdict? Standing(ArticleView article, string key) =>
        article.Tags.FirstOrDefault(tag => tag.Key == key) is { } tag
            ? tag.Verdict
            : article.History.FirstOrDefault(decision => decision.TagKey == key && !decision.IsUndo && !decision.Undone)?.After;

    public static Wish Decide(ArticleTag tag, Verdict verdict) => new(verdict, tag.Verdict, tag.Key);

    /// <summary>Accepts everything that is still open.</summary>
    public static IEnumerable<Wish> AcceptRest(ArticleView article) => Open(article).Select(tag => Decide(tag, Verdict.Accepted));

    public static bool HasTopic(ArticleView article, string topic) =>
        article.Tags.FirstOrDefault(tag => tag.Key == TagKey.Topic(topic)) is { } tag && tag.Verdict != Verdict.Rejected;

    /// <summary>A topic's key: says yes to what is open or refused, no to what stands, and adds what the machine did not see.</summary>
    public static Wish Toggle(ArticleView article, string topic)
    {
        var key = TagKey.Topic(topic);
        var standing = Standing(article, key);
        var suggested = article.Tags.Any(tag => tag.Key == key && tag.Evidence.Count > 0);
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
