using System.Collections.Frozen;
using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching;

namespace AfghanWatch.News.Ingest.Happenings;

/// <summary>Tells what is announced from what happened, and dates that only say when a report appeared.</summary>
internal static class HappeningTense
{
    private const int Before = 9;
    private const int After = 6;

    private static readonly FrozenSet<string> PlanWords = ("planned scheduled due expected slated upcoming forthcoming deadline deadlines will would expects expected "
        + "planlanan planlaniyor bekleniyor beklenen ongoruluyor").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> ReportWords = ("reported noted wrote carried published report story").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the words around a date say that it was still to come.</summary>
    public static bool IsPlanned(NewsText text, DateMention date, DateOnly? published)
    {
        if (published is { } day && date.From > day)
        {
            return true;
        }

        var first = text.TokenIndexAt(date.Span.Start);
        for (var i = first - 1; i >= 0 && i >= first - Before && text.Tokens[i].Span.Start >= date.Sentence.Start; i--)
        {
            var word = text.Tokens[i].Folded;
            if (word is ";" or "said" or "says" or "dedi")
            {
                break;
            }

            if (PlanWords.Contains(word) && word is not ("will" or "would") && (word != "scheduled" || text.Tokens[i + 1].Folded is "to" or "for" or "on" or "by"))
            {
                return true;
            }
        }

        for (var i = text.TokenIndexAt(date.Span.End); i < text.Tokens.Count && i < first + After && text.Tokens[i].Span.Start < date.Sentence.End; i++)
        {
            if (text.Tokens[i].Folded is "deadline" or "deadlines")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a sentence's date only tells when some outlet carried the report: "VOI carried the report on November 5".</summary>
    public static bool IsCredit(NewsText text, DateMention date)
    {
        var first = text.TokenIndexAt(date.Span.Start);
        var words = 0;
        for (var i = first - 1; i >= 0 && words < 6 && text.Tokens[i].Span.Start >= date.Sentence.Start; i--)
        {
            if (text.Tokens[i].Kind != TokenKind.Word)
            {
                break;
            }

            words++;
            if (ReportWords.Contains(text.Tokens[i].Folded))
            {
                return true;
            }
        }

        // "His remarks of July 2 were carried by the agency."
        var last = text.TokenIndexAt(date.Span.End);
        for (var i = last; i < text.Tokens.Count && i < last + 4 && text.Tokens[i].Span.Start < date.Sentence.End; i++)
        {
            if (text.Tokens[i].Folded == "carried")
            {
                return true;
            }
        }

        return false;
    }
}
