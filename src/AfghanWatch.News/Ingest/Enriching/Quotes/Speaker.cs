using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <summary>Who speaks: the name to show, and where the text names or describes the speaker here.</summary>
/// <param name="Name">Canonical name, fullest name or description; null when the words lead nowhere.</param>
/// <param name="Span">The words here; may be a pronoun.</param>
/// <param name="IsPerson">False for bodies and groups.</param>
/// <param name="ByPronoun">Whether a pronoun was followed back.</param>
internal sealed record Speaker(string? Name, TextSpan? Span, bool IsPerson, bool ByPronoun = false);
