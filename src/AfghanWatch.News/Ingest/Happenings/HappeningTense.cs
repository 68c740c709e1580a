using System.Collections.Frozen;
using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching;
using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Ingest.Happenings;

/// <summary>Tells what is announced from what happened, and dates that only say when a report appeared.</summary>
internal static class HappeningTense
{
    private const int Before = 9;
    private const int After = 6;
    private const int MediaReach = 4;

    private static readonly FrozenSet<string> PlanWords = ("planned scheduled due expected slated upcoming forthcoming deadline deadlines will would expects expected "
        + "planlanan planlaniyor bekleniyor beklenen ongoruluyor").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> ReportWords = ("reported noted wrote carried published report story relayed reprinted circulated rebroadcast").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Media = ("media outlets newspapers dailies broadcasters channels").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the words around a date say that it was still to come.</summary>
    public static bool IsPlanned(NewsText text, DateMention date, DateOnly? published)
    {
        if (published is { } day && date.From > day && !(day.Day == 1 && date.From.Month == day.Month && date.From.Year == day.Year && IsTold(text, date)))
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

    // Of an article of which the month alone is known the first stands for it: "sent the letters on December 10" is no plan.
    private static bool IsTold(NewsText text, DateMention date)
    {
        for (var i = text.TokenIndexAt(date.Sentence.Start); i < text.Tokens.Count && text.Tokens[i].Span.Start < date.Sentence.End; i++)
        {
            if (PlanWords.Contains(text.Tokens[i].Folded) || text.Tokens[i].Folded is "to" or "is" or "are" or "may" or "can" || text.Tokens[i].Folded.EndsWith("acak", StringComparison.Ordinal) || text.Tokens[i].Folded.EndsWith("ecek", StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
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
            if (ReportWords.Contains(text.Tokens[i].Folded) || (text.Tokens[i].Folded is "passed" or "handed" && text.Tokens[i + 1].Folded == "on"))
            {
                return true;
            }
        }

        // "His remarks of July 2 were carried by the agency"; "TRT Haber'in 15.08.2021 tarihli haberine göre".
        var last = text.TokenIndexAt(date.Span.End);
        for (var i = last; i < text.Tokens.Count && i < last + 4 && text.Tokens[i].Span.Start < date.Sentence.End; i++)
        {
            if (text.Tokens[i].Folded == "carried" || (text.Tokens[i].Folded == "tarihli" && i + 1 < text.Tokens.Count && text.Tokens[i + 1].Folded.StartsWith("haber", StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return OpensWithMedia(text, date);
    }

    // "Afghan media on Sunday gave a slightly different list": how it was told, not what happened.
    private static bool OpensWithMedia(NewsText text, DateMention date)
    {
        var first = text.TokenIndexAt(date.Sentence.Start);
        for (var i = first; i < text.Tokens.Count && i < first + MediaReach && text.Tokens[i].Kind == TokenKind.Word; i++)
        {
            if (Media.Contains(text.Tokens[i].Folded))
            {
                var next = i + 1 < text.Tokens.Count ? text.Tokens[i + 1] : default;
                return next.Folded is "on" or "had" or "gave" or "have" or "carried" or "put" or "also" || next.Span == date.Span || date.Span.Contains(next.Span);
            }
        }

        return false;
    }
}
