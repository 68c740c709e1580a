using AfghanWatch.News.Sources;

namespace AfghanWatch.News.Reading;

/// <param name="Items">Articles the source brought in per day for the last 14 days, oldest first.</param>
/// <param name="Silent">Nothing new for much longer than this source usually takes.</param>
public sealed record SourceView(
    int Id, string Name, string? HomePage, string? Language, string? Kind, string? FeedUrl, bool Enabled, string? Note,
    SourceState State, bool Silent, string? Message, DateTime? LastTry, DateTime? LastSuccess, DateTime? LastNewArticle, DateTime? NextTry, int Failures,
    int Articles, int Stored, int Versions, int Duplicates, int Rejected, IReadOnlyList<int> Items);

public sealed record RunView(long Id, string What, DateTime StartedAt, DateTime? EndedAt, int Stored, int Versions, int Duplicates, int Rejected, IReadOnlyList<(string Item, string Reason)> Rejections);

public sealed record SourcesView(IReadOnlyList<SourceView> Sources, IReadOnlyList<RunView> Imports);
