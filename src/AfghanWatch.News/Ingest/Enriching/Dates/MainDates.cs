using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Ingest.Enriching.Dates;

/// <summary>
/// Chooses the days that the article tells happenings of, at most three, for the timeline by event. The lead's day is the strongest;
/// deadlines, ranges and what lies more than thirty days behind the report are background.
/// </summary>
internal static class MainDates
{
    private const int Most = 3;
    private const int Reach = 30;

    public static void Mark(DateScan scan, List<DateMention> mentions, IReadOnlyList<(int Start, int End)> tokens)
    {
        var candidates = new List<(int Index, double Score)>();
        for (var i = 0; i < mentions.Count; i++)
        {
            if (Score(scan, mentions[i], tokens[i].Start, tokens[i].End) is { } score)
            {
                candidates.Add((i, score));
            }
        }

        candidates.Sort((a, b) => a.Score == b.Score ? a.Index.CompareTo(b.Index) : b.Score.CompareTo(a.Score));
        var taken = new List<DateOnly>(Most);
        foreach (var (index, _) in candidates)
        {
            if (taken.Count < Most && !taken.Contains(mentions[index].From))
            {
                taken.Add(mentions[index].From);
                mentions[index] = mentions[index] with { Main = true };
            }
        }
    }

    private static double? Score(DateScan scan, DateMention mention, int start, int end)
    {
        if (mention.Precision != DatePrecision.Day || mention.Rule is "date.happening" or "date.by" or "date.until" or "date.since")
        {
            return null;
        }

        if (scan.Word(end) is "deadline" or "pullout" or "date" or "target" || scan.Word(start - 1) is "date" or "updated" or "published" or "before" or "beyond" or "after" or "until" or "by" or "past" or "ahead" or "deadline" || (scan.Turkish && IsDeadline(scan, end)))
        {
            return null;
        }

        var days = scan.Anchor is { } anchor ? anchor.DayNumber - mention.From.DayNumber : 0;
        if (days is < 0 or > Reach)
        {
            return null;
        }

        var dateline = IsDateline(scan, mention, start);
        var tense = dateline ? Tense.Past : DateTense.Of(scan, start, end);
        if (tense == Tense.Future || (tense == Tense.Unknown && !IsSentence(scan, mention.Sentence)))
        {
            return null;
        }

        var paragraph = ParagraphIndex(scan.Text, mention.Span.Start);
        var score = 10.0 - (days * 0.25) - (paragraph <= 2 ? paragraph * 0.5 : 2 + (paragraph * 0.3)) + (tense == Tense.Past ? 2 : 0);
        return dateline ? score - 0.5 : score;
    }

    // "ANKARA, 3 August 2021 —", "KABUL, Aug 25 (Reuters)": early in its sentence, after a place in capitals.
    private static bool IsDateline(DateScan scan, DateMention mention, int start) =>
        mention.Span.Start - mention.Sentence.Start < 40 && ((scan.IsMark(start - 1, ',') && IsUpper(scan, start - 2)) || IsUpper(scan, start - 1) || scan.IsMark(start - 1, '('));

    private static bool IsUpper(DateScan scan, int i)
    {
        if (i < 0 || i >= scan.Count || scan.Token(i).Kind != TokenKind.Word || scan.Token(i).Span.Length < 3)
        {
            return false;
        }

        foreach (var c in scan.Text.Text.AsSpan(scan.Token(i).Span.Start, scan.Token(i).Span.Length))
        {
            if (char.IsLower(c))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsDeadline(DateScan scan, int end) => scan.Word(end) is "kadar" or "son" or "sonra" or "once";

    // A line such as "Updated: Aug. 25, 2021 10:20" tells nothing.
    private static bool IsSentence(DateScan scan, TextSpan sentence) => sentence.Length >= 60 && sentence.End > sentence.Start && scan.Text.Text[sentence.End - 1] is '.' or '!' or '?' or '"' or '”';

    private static int ParagraphIndex(NewsText text, int offset)
    {
        int low = 0, high = text.Paragraphs.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (text.Paragraphs[middle].Start <= offset)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return low;
    }
}
