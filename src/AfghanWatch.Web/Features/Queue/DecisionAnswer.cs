using AfghanWatch.News.Tagging;

namespace AfghanWatch.Web.Features.Queue;

/// <summary>What came of a decision form.</summary>
public sealed record DecisionAnswer
{
    /// <summary>What was saved and can be taken back; null when nothing was.</summary>
    public UndoGroup? Saved { get; init; }

    /// <summary>What was taken back.</summary>
    public UndoGroup? Undone { get; init; }

    /// <summary>The wish that met another verdict than the editor saw.</summary>
    public Wish? Conflict { get; init; }

    /// <summary>Nothing was done: there is no such thing, or a later decision rests on it.</summary>
    public bool Refused { get; init; }

    /// <summary>Why nothing was added.</summary>
    public AdditionFault? Fault { get; init; }

    /// <summary>Something was added: the page leaves the form and shows it.</summary>
    public bool Added { get; init; }

    /// <summary>The form's article.</summary>
    public long Article { get; init; }

    /// <summary>This form made the article's last open suggestion decided: it waits no more for this editor.</summary>
    public bool Finished { get; init; }

    /// <summary>This form settled the article's last flagged tag.</summary>
    public bool Settled { get; init; }

    public static DecisionAnswer Refusal(long article) => new() { Article = article, Refused = true };
}
