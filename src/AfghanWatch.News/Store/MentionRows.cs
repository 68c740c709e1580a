using AfghanWatch.News.Articles;
using AfghanWatch.News.Store.Rows;

namespace AfghanWatch.News.Store;

/// <summary>Findings as rows.</summary>
internal static class MentionRows
{
    public static QuoteRow Of(long articleId, int ordinal, Quote quote, int? actor) => new()
    {
        ArticleId = articleId,
        Ordinal = ordinal,
        Kind = quote.Kind,
        ActorId = actor,
        Speaker = quote.Speaker,
        SpeakerText = quote.SpeakerText,
        SpeakerStart = quote.SpeakerSpan?.Start,
        Start = quote.Span.Start,
        End = quote.Span.End,
        SentenceStart = quote.Sentence.Start,
        SentenceEnd = quote.Sentence.End,
        Cue = quote.Cue,
        Rule = quote.Rule,
    };

    public static DateMentionRow Of(long articleId, int ordinal, DateMention date) => new()
    {
        ArticleId = articleId,
        Ordinal = ordinal,
        Start = date.Span.Start,
        End = date.Span.End,
        From = date.From,
        To = date.To,
        Precision = date.Precision,
        Certainty = date.Certainty,
        SentenceStart = date.Sentence.Start,
        SentenceEnd = date.Sentence.End,
        Main = date.Main,
        Rule = date.Rule,
    };

    /// <param name="dates">All dates of the article: a figure is of the day its sentence names.</param>
    public static FigureRow Of(long articleId, int ordinal, Figure figure, string text, IReadOnlyList<DateMention> dates) => new()
    {
        ArticleId = articleId,
        Ordinal = ordinal,
        Start = figure.Span.Start,
        End = figure.Span.End,
        Value = figure.Value,
        Max = figure.Max,
        Qualifier = figure.Qualifier,
        Unit = figure.Unit,
        What = figure.What,
        Claimant = figure.Claimant,
        SentenceStart = figure.Sentence.Start,
        SentenceEnd = figure.Sentence.End,
        Rule = figure.Rule,
        Series = FigureSeries.Of(figure.Unit, figure.What, figure.Span.End, figure.Sentence, text),
        AsOf = FigureSeries.DayOf(figure.Sentence, dates.Select(date => (date.Sentence.Start, date.From, date.Precision))),
    };
}
