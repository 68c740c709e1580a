namespace AfghanWatch.News.Workspace;

/// <summary>What can be put aside.</summary>
public enum TrayKind
{
    Article,
    Quote,
    Figure,
    Event,
    Date,
    Position,
    Words,
}

/// <summary>Something put aside for a note, with all its citation needs.</summary>
/// <param name="Start">UTF-16 offsets into the version's text; both 0 for an article as a whole.</param>
/// <param name="Words">The words as they stood in that version.</param>
/// <param name="Label">Speaker, claimant or day.</param>
public sealed record TrayItem(
    long Id, TrayKind Kind, long ArticleId, int Version, int Start, int End, string Words, string? Label, string? Note, DateTime AddedAt,
    string Title, string? Outlet, string? Url, string? Byline, DateOnly? PublishedOn);
