namespace AfghanWatch.News.Tagging;

/// <summary>What a person decided on one tag.</summary>
public enum Verdict
{
    Accepted,
    Rejected,
    Skipped,
    Added,
}

/// <summary>How far an article's tags were checked by people.</summary>
public enum ReviewState
{
    New,
    Started,
    Done,
}
