using AfghanWatch.News.Articles;
using AfghanWatch.News.Reading;
using AfghanWatch.News.Tagging;

namespace AfghanWatch.Web.Features.Adding;

/// <summary>What is chosen in an article: an address held against its text.</summary>
/// <param name="Span">Never outside the text; empty only for a text without words.</param>
/// <param name="Instead">The tag it stands in for; null for an addition of its own.</param>
/// <param name="NotFound">Whether words were typed that do not stand in the text.</param>
public sealed record AddChoice(TextSpan Span, ArticleTag? Instead, bool NotFound)
{
    /// <param name="near">The tag the page has selected: choosing begins at its sentence.</param>
    public static AddChoice Of(ArticleView article, AddState state, ArticleTag? near)
    {
        var text = article.Text;
        var instead = state.Instead is null ? null : article.Tags.FirstOrDefault(tag => tag.Key == state.Instead);
        if (state.Words is { } words && TextWalk.Find(text, words) is { } found)
        {
            return new AddChoice(found, instead, false);
        }

        var at = (instead ?? near)?.Evidence is [var first, ..] ? first.Span.Start : 0;
        return new AddChoice(
            state.Span is { } span && span.End <= text.Length ? (span.Length > 0 ? Whole(text, span) : TextWalk.SentenceAt(text, span.Start))
                : instead?.Evidence is [var own, ..] && own.Span.End <= text.Length ? own.Span
                : TextWalk.SentenceAt(text, at),
            instead,
            state.Words is not null);
    }

    // A pointer takes half a space along, and could part the halves of a character.
    private static TextSpan Whole(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        start -= start > 0 && char.IsLowSurrogate(text[start]) ? 1 : 0;
        end += end < text.Length && char.IsLowSurrogate(text[end]) ? 1 : 0;
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return start < end ? new TextSpan(start, end) : TextWalk.SentenceAt(text, span.Start);
    }
}
