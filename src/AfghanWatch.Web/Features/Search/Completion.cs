namespace AfghanWatch.Web.Features.Search;

/// <summary>What may be typed on.</summary>
/// <param name="Insert">What takes the place of the word at the caret.</param>
/// <param name="Label">What the list shows.</param>
/// <param name="Hint">How many articles, or what the field asks.</param>
public sealed record Completion(string Insert, string Label, string? Hint);

/// <summary>All completions for one place.</summary>
/// <param name="From">UTF-16 offset of the word they replace.</param>
/// <param name="To">Its end: the caret.</param>
public sealed record Completions(int From, int To, IReadOnlyList<Completion> Items);
