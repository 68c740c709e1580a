namespace AfghanWatch.News.Tagging;

/// <summary>What a person decided on one tag.</summary>
public enum Verdict
{
    Accepted,
    Rejected,
    Skipped,
    Added,

    /// <summary>Left to a second editor: for readers the tag is as undecided as one nobody has looked at.</summary>
    Flagged,
}

/// <summary>How far an article's tags were checked by people.</summary>
public enum ReviewState
{
    New,
    Started,
    Done,

    /// <summary>Some tags wait for a second editor, others for the first.</summary>
    Flagged,

    /// <summary>Every asked tag has a verdict, and some wait for a second editor.</summary>
    Pending,
}
