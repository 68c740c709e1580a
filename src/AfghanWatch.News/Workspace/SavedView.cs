namespace AfghanWatch.News.Workspace;

/// <summary>A view of the timeline under a name.</summary>
/// <param name="Key">Names it in addresses and feeds; not to be guessed.</param>
/// <param name="Query">The timeline's query, without the question mark.</param>
/// <param name="Shared">Seen by everybody, or by its owner alone.</param>
public sealed record SavedView(string Key, string Owner, string Name, string Query, bool Shared, DateTime ChangedAt);

/// <summary>One change of a saved view; null before: it was made, null after: it was removed.</summary>
public sealed record SavedViewChange(string Who, DateTime At, SavedView? Before, SavedView? After);

/// <summary>What came of saving a view.</summary>
public abstract record SavedViewResult
{
    public sealed record Saved(SavedView View) : SavedViewResult;

    public sealed record Refused(SavedViewFault Fault) : SavedViewResult;
}

/// <summary>Why a view was not saved.</summary>
public enum SavedViewFault
{
    NoName,
    LongName,
    NameTaken,
    NotThere,
    NotYours,
    TooMany,
}
