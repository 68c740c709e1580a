using System.Globalization;
using AfghanWatch.News.Reading;
using AfghanWatch.News.Tagging;
using AfghanWatch.Web.Features.Actors;
using AfghanWatch.Web.Features.Adding;
using AfghanWatch.Web.Features.Queue;
using AfghanWatch.Web.Features.Timeline;
using AfghanWatch.Web.Features.Topics;
using AfghanWatch.Web.Layout;
using AfghanWatch.Web.Shared;

namespace AfghanWatch.Web.Features.Articles;

/// <summary>Which rows of the evidence are listed.</summary>
public enum EvidenceShown
{
    All,
    Suggested,
    Rejected,
}

/// <summary>What came of a decision on stories, said once after it.</summary>
public enum StorySaid
{
    Nothing,
    TakenOut,
    Moved,
    Joined,
    Undone,
    Conflict,
    Refused,
    Unknown,
}

/// <summary>All that an article page's address says.</summary>
public sealed record ArticleState
{
    public required long Id { get; init; }

    /// <summary>An older version; null for the current one.</summary>
    public int? Version { get; init; }

    /// <summary>The version that <see cref="Version"/> is compared with.</summary>
    public int? Compare { get; init; }

    public EvidenceShown Shown { get; init; }

    /// <summary>Kinds of marks that are not drawn, in the order of their switches.</summary>
    public IReadOnlyList<TagType> Hidden { get; init; } = [];

    /// <summary>Key of the selected tag.</summary>
    public string? Tag { get; init; }

    /// <summary>An offset into the text, as other pages link to it.</summary>
    public int? At { get; init; }

    /// <summary>What the editor wanted of <see cref="Tag"/> when somebody else had decided otherwise.</summary>
    public Verdict? Mine { get; init; }

    /// <summary>What the editor is about to add; null while there is nothing.</summary>
    public AddState? Add { get; init; }

    /// <summary>What was searched for: its words are marked in the title and the text. Empty when the reader switched the marks of the list's own search off.</summary>
    public string? Search { get; init; }

    /// <summary>The list the reader came from: a path of this site, never another.</summary>
    public string? Back { get; init; }

    /// <summary>Not carried on by the page's links: it is said once.</summary>
    public StorySaid Said { get; init; }

    public static ArticleState FromQuery(long id, string address)
    {
        var query = new QueryReader(address);
        var hidden = (query.Text("hide") ?? "").Split(',');
        return new ArticleState
        {
            Id = id,
            Version = query.Number("version") is >= 1 and <= int.MaxValue and var version ? (int)version : null,
            Compare = query.Number("compare") is >= 1 and <= int.MaxValue and var compare ? (int)compare : null,
            Shown = query.Text("show") switch
            {
                "suggested" => EvidenceShown.Suggested,
                "rejected" => EvidenceShown.Rejected,
                _ => EvidenceShown.All,
            },
            Hidden = [.. TagLook.Highlighted.Where(type => hidden.Contains(Name(type)))],
            Tag = query.Text("tag") ?? query.Text("e"),
            At = query.Number("at") is >= 0 and <= int.MaxValue and var at ? (int)at : null,
            Mine = Wish.VerdictOf(query.Text("mine")),
            Add = AddState.FromQuery(query),
            Search = query.All("q") is [var words, ..] ? words.Trim() : query.Has("hits", "off") ? "" : null,
            Back = Own(query.Text("back")),
            Said = Array.Find(Enum.GetValues<StorySaid>(), said => said != StorySaid.Nothing && said.ToString().Equals(query.Text("said"), StringComparison.OrdinalIgnoreCase)),
        };
    }

    /// <summary>The state of an address of an article page; null for any other address.</summary>
    public static ArticleState? FromUrl(string url)
    {
        var path = url.Split('?', '#')[0];
        return path.StartsWith(AppUrls.ArticlesPath + "/", StringComparison.Ordinal)
            && long.TryParse(path.AsSpan(AppUrls.ArticlesPath.Length + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? FromQuery(id, url) : null;
    }

    /// <summary>The address that tells what came of a decision on stories, at the story.</summary>
    public string Saying(StorySaid said)
    {
        var url = ToUrl();
        return $"{url}{(url.Contains('?', StringComparison.Ordinal) ? '&' : '?')}said={said.ToString().ToLowerInvariant()}#story";
    }

    public string ToUrl() => AppUrls.Article(
        Id,
        [
            ("version", Version?.ToString(CultureInfo.InvariantCulture)),
            ("compare", Compare?.ToString(CultureInfo.InvariantCulture)),
            ("show", Shown == EvidenceShown.All ? null : Shown.ToString().ToLowerInvariant()),
            ("hide", Hidden.Count == 0 ? null : string.Join(',', Hidden.Select(Name))),
            ("tag", Tag),
            ("at", At?.ToString(CultureInfo.InvariantCulture)),
            ("mine", Wish.Name(Mine)),
            ("q", Search),
            ("hits", Search is "" ? "off" : null),
            ("back", Back),
            .. AddState.ToQuery(Add),
        ]);

    /// <summary>The page with the changes from one version to another in place of the text.</summary>
    public ArticleState Comparing(int from, int to) => this with { Version = to, Compare = from, Tag = null, At = null, Mine = null, Add = null };

    /// <summary>The page with one version's text; null for the current one.</summary>
    public ArticleState Showing(int? version) => this with { Version = version, Compare = null, Tag = null, At = null, Mine = null, Add = null };

    /// <summary>The list of articles that the reader came from, as the timeline would show it; null for pages that are no such list.</summary>
    public TimelineState? List => Back is null ? null : ListOf(Back);

    /// <summary>The words to mark: those of this address, else those of the list's.</summary>
    public string? Marked => Search ?? (List is { Search: { } words } ? words : null);

    public ArticleState Toggle(TagType type) =>
        this with { Hidden = [.. TagLook.Highlighted.Where(one => Hidden.Contains(one) != (one == type))] };

    public ArticleState Selecting(string? tag) => this with { Tag = tag, At = null, Mine = null, Add = null };

    /// <summary>The same page after a decision; a conflict selects its tag.</summary>
    public ArticleState After(DecisionAnswer answer) => answer.Conflict is { } conflict
        ? Selecting(conflict.Key) with { Mine = conflict.Verdict }
        : answer.Fault is { } fault ? this with { Add = (Add ?? new AddState()) with { Fault = fault } }
        : answer.Added ? Selecting(answer.Saved!.Key) with { Shown = EvidenceShown.All }
        : this with { Mine = null };

    /// <summary>The tag the address selects: by its key, or the one with the fewest words around the offset.</summary>
    public ArticleTag? Selected(ArticleView article)
    {
        if (Tag is not null)
        {
            return article.Tags.FirstOrDefault(tag => tag.Key == Tag);
        }

        return At is not { } at ? null : article.Tags
            .SelectMany(tag => tag.Evidence.Where(evidence => evidence.Span.Start <= at && at < evidence.Span.End).Select(evidence => (tag, evidence.Span)))
            .OrderByDescending(pair => pair.Span.Start == at)
            .ThenBy(pair => pair.tag.Evidence.Count)
            .ThenBy(pair => pair.Span.Length)
            .Select(pair => pair.tag)
            .FirstOrDefault();
    }

    public bool IsShown(ArticleTag tag) => Shown switch
    {
        EvidenceShown.Suggested => tag.Verdict is null or Verdict.Skipped or Verdict.Flagged,
        EvidenceShown.Rejected => tag.Verdict == Verdict.Rejected,
        _ => true,
    };

    public bool Equals(ArticleState? other) => other is not null && ToUrl() == other.ToUrl();

    public override int GetHashCode() => string.GetHashCode(ToUrl(), StringComparison.Ordinal);

    private static string Name(TagType type) => $"{type.ToString().ToLowerInvariant()}s";

    private static TimelineState? ListOf(string back)
    {
        var path = back.Split('?', '#')[0];
        return path is AppUrls.TimelinePath or AppUrls.Home ? TimelineState.FromQuery(back)
            : path.StartsWith(AppUrls.TopicsPath + "/", StringComparison.Ordinal) && TopicState.FromQuery(back) is var topic ? TimelineState.FromQuery(topic.ToTimeline())
            : path.StartsWith(AppUrls.ActorsPath + "/", StringComparison.Ordinal) ? TimelineState.FromQuery(AppUrls.Timeline(("actor", ActorState.FromQuery(back).Key), ("axis", "published")))
            : null;
    }

    // As long as a reader of addresses reads whole; a cut one would lead to another list.
    private const int LongestBack = 400;

    private static string? Own(string? back) => back is { Length: > 1 and < LongestBack } && LookEndpoints.LocalPath(back) == back ? back : null;
}
