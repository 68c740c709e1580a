using System.Collections.Frozen;
using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching;

namespace AfghanWatch.News.Ingest.Happenings;

/// <summary>The counts that belong to a happening: of its own sentences, and of those behind that still speak of it.</summary>
internal static class HappeningCounts
{
    private static readonly FrozenSet<string> Spans = "years decades war savas yillik yilda".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <param name="dated">The sentence that gives its day.</param>
    public static IEnumerable<HappeningCount> Find(HappeningArticle article, int sentence, int dated, TextSpan scope)
    {
        var end = End(article, Math.Max(sentence, dated), scope.End);
        for (var i = 0; i < article.Input.Enrichment.Figures.Count; i++)
        {
            var figure = article.Input.Enrichment.Figures[i];
            if (figure.Span.Start < scope.Start || figure.Span.End > end || CountedThing.Of(figure, article.Input.Text) is not { } thing)
            {
                continue;
            }

            var at = article.Text.SentenceIndexAt(figure.Span.Start);
            if (CountedThing.Stands(thing) || at == sentence || at == dated || !IsRetrospect(article, at))
            {
                yield return new HappeningCount(thing, figure.Value, i);
            }
        }
    }

    // Up to where the article opens another matter.
    private static int End(HappeningArticle article, int last, int end)
    {
        for (var i = last + 1; i < article.Text.Sentences.Count && article.Sentence(i).Start < end; i++)
        {
            if ((HappeningStances.Of(article.Text, article.Sentence(i)) & HappeningStance.Another) != 0)
            {
                return article.Sentence(i).Start;
            }
        }

        return end;
    }

    // "Over 20 years 2,452 of its soldiers died": the toll of a war is not that of the day.
    private static bool IsRetrospect(HappeningArticle article, int sentence)
    {
        var span = article.Sentence(sentence);
        if (article.Input.Enrichment.Dates.Any(date => span.Contains(date.Span) && (date.Precision == DatePrecision.Year || date.Rule == "date.since")))
        {
            return true;
        }

        for (var i = article.Text.TokenIndexAt(span.Start); i < article.Text.Tokens.Count && article.Text.Tokens[i].Span.Start < span.End; i++)
        {
            if (Spans.Contains(article.Text.Tokens[i].Folded))
            {
                return true;
            }
        }

        return false;
    }
}
