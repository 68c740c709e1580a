using System.Globalization;
using AfghanWatch.News.Reading;
using AfghanWatch.News.Tagging;
using AfghanWatch.Web.Features.Adding;
using AfghanWatch.Web.Shared;

namespace AfghanWatch.Web.Features.Queue;

/// <summary>All that the queue's address says.</summary>
public sealed record QueueState
{
    public static QueueState Start { get; } = new();

    /// <summary>The orders in the sequence of their switch.</summary>
    public static IReadOnlyList<QueueOrder> Orders { get; } = [QueueOrder.OldestFirst, QueueOrder.NewestFirst, QueueOrder.WeakestFirst];

    public QueueOrder Order { get; init; }

    /// <summary>Only articles with tags that wait for a second editor.</summary>
    public bool Flagged { get; init; }

    /// <summary>The article at hand; null for the next one in order.</summary>
    public long? Article { get; init; }

    /// <summary>Key of the tag at hand; null for the first open one.</summary>
    public string? Tag { get; init; }

    /// <summary>What the editor wanted of <see cref="Tag"/> when somebody else had decided otherwise.</summary>
    public Verdict? Mine { get; init; }

    /// <summary>What the editor is about to add to the article; null while there is nothing.</summary>
    public AddState? Add { get; init; }

    /// <summary>What a step back takes back, for browsers without a circuit.</summary>
    public UndoGroup? Undo { get; init; }

    public static QueueState FromQuery(string address)
    {
        var query = new QueryReader(address);
        return new QueueState
        {
            Order = Orders.FirstOrDefault(order => query.Has("order", Name(order))),
            Flagged = query.Has("show", "flagged"),
            Article = query.Number("article"),
            Tag = query.Text("tag"),
            Mine = Wish.VerdictOf(query.Text("mine")),
            Undo = UndoGroup.Parse(query.Text("undo")),
            Add = AddState.FromQuery(query),
        };
    }

    public string ToUrl() => AppUrls.Queue(
    [
        ("order", Order == QueueOrder.OldestFirst ? null : Name(Order)),
        ("show", Flagged ? "flagged" : null),
        ("article", Article?.ToString(CultureInfo.InvariantCulture)),
        ("tag", Tag),
        ("mine", Wish.Name(Mine)),
        ("undo", Undo?.ToString()),
        .. AddState.ToQuery(Add),
    ]);

    /// <summary>The first article in this order of these articles.</summary>
    public QueueState First => new() { Order = Order, Flagged = Flagged };

    public QueueState Selecting(long article, string? tag) => this with { Article = article, Tag = tag, Mine = null, Add = null };

    /// <summary>Where the editor stands after a decision: at the next suggestion, the next article, the conflict, or what was taken back.</summary>
    /// <param name="remember">Keep what can be undone in the address.</param>
    public QueueState After(DecisionAnswer answer, bool remember)
    {
        var undo = remember ? answer.Saved : null;
        return answer switch
        {
            { Conflict: { } conflict } => First with { Article = answer.Article, Tag = conflict.Key, Mine = conflict.Verdict, Undo = undo },
            { Fault: { } fault } => this with { Add = (Add ?? new AddState()) with { Fault = fault } },
            { Added: true } => First with { Article = answer.Article, Undo = undo },
            { Undone: { } undone } => First with { Article = undone.Article, Tag = undone.Key },
            { Refused: true } => this with { Mine = null, Undo = undo },
            _ when (Flagged ? answer.Settled : answer.Finished) => First with { Undo = undo },
            _ => First with { Article = answer.Article, Undo = undo },
        };
    }

    public static string Name(QueueOrder order) => order switch
    {
        QueueOrder.NewestFirst => "newest",
        QueueOrder.WeakestFirst => "weakest",
        _ => "oldest",
    };
}
