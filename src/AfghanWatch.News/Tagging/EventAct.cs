namespace AfghanWatch.News.Tagging;

/// <summary>What people do to events.</summary>
public enum EventAct
{
    /// <summary>Kept at the head of its day, and in summaries.</summary>
    Pin,

    /// <summary>Left out of lists.</summary>
    Hide,

    Rename,
    Note,

    /// <summary>Two events are one.</summary>
    Merge,

    /// <summary>A report does not belong to the others of its event.</summary>
    TakeOut,
}
