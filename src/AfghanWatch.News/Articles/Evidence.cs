namespace AfghanWatch.News.Articles;

/// <summary>Why something was said of an article: the words that say it and the rule that read them.</summary>
/// <param name="Span">The words, cut out of the article's text.</param>
/// <param name="Rule">Dotted name of the rule, such as <c>troops.withdraw</c> or <c>actor.full-name</c>.</param>
/// <param name="Alias">The vocabulary's form that matched, where a vocabulary was asked.</param>
public sealed record Evidence(TextSpan Span, string Rule, string? Alias = null);
