using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <summary>Spans in single marks, told apart from apostrophes; they count only outside double marks, or where they hold whole double spans.</summary>
internal static class SingleMarks
{
    private const int MaxRunOns = 20;
    private const int LongestSpeech = 3000;

    public static List<MarkedSpan> Add(NewsText text, List<QuoteMark> marks, List<MarkedSpan> spans, AttributionProbe probe)
    {
        if (marks.Count == 0)
        {
            return spans;
        }

        var added = new List<MarkedSpan>();
        var i = 0;
        var s = 0;
        while (i < marks.Count)
        {
            var open = marks[i];
            while (s < spans.Count && spans[s].OuterEnd <= open.Start)
            {
                s++;
            }

            var floor = added.Count > 0 ? added[^1].OuterEnd : 0;
            var inside = open.Start < floor || s < spans.Count && spans[s].OuterStart <= open.Start;
            if (!open.Opens || inside)
            {
                if (!inside && Unopened(text, open, Math.Max(s > 0 ? spans[s - 1].OuterEnd : 0, floor), probe) is { } unopened)
                {
                    added.Add(unopened);
                }

                i++;
                continue;
            }

            var close = FindClose(text, marks, i);
            if (close < 0 || Cuts(spans, s, marks[close]))
            {
                if (close < 0 && Unclosed(text, marks, i, s < spans.Count ? spans[s].OuterStart : text.Text.Length, probe) is { } unclosed)
                {
                    added.Add(unclosed);
                }

                i++;
                continue;
            }

            added.Add(new MarkedSpan(open.Start, marks[close].End, open.End, marks[close].Start, true));
            i = close + 1;
        }

        return added.Count == 0 ? spans : Merge(spans, added);
    }

    // ‘He sits at his desk, Mujahed wrote: a mark at the head of its paragraph that lost its partner is closed where the attribution breaks in.
    private static MarkedSpan? Unclosed(NewsText text, List<QuoteMark> marks, int i, int limit, AttributionProbe probe)
    {
        var open = marks[i];
        var paragraph = text.ParagraphAt(open.Start);
        if (IsTurkishSpeech(text, open))
        {
            // "sınırı geçtiğini ekliyor. 'Abim git dedi": to the attribution, else to the end of the paragraph.
            limit = Math.Min(limit, NextSpeech(text, marks, i));
            var stop = probe.Break(open.End, limit);
            stop = stop > open.End ? stop : limit;
            while (stop > open.End && char.IsWhiteSpace(text.Text[stop - 1]))
            {
                stop--;
            }

            return stop > open.End ? new MarkedSpan(open.Start, stop, open.End, stop, false) : null;
        }

        if (open.Start != paragraph.Start || open.End >= text.Text.Length || !char.IsUpper(text.Text[open.End]))
        {
            return null;
        }

        var end = probe.Break(open.End, Math.Min(limit, paragraph.End));
        return end > open.End ? new MarkedSpan(open.Start, end, open.End, end, false) : null;
    }

    // No Turkish word begins with an apostrophe: behind a sentence, a colon or a comma and before a capital, the mark opens a speech.
    private static bool IsTurkishSpeech(NewsText text, QuoteMark open) =>
        text.Language == "tr" && open.Start > text.ParagraphAt(open.Start).Start + 2 && open.End < text.Text.Length && char.IsUpper(text.Text[open.End]) && text.Text[open.Start - 1] == ' ' && text.Text[open.Start - 2] is '.' or ':' or ',';

    // Where the next speech opens, this one has ended.
    private static int NextSpeech(NewsText text, List<QuoteMark> marks, int open)
    {
        var end = text.ParagraphAt(marks[open].Start).End;
        for (var next = open + 1; next < marks.Count && marks[next].Start < end; next++)
        {
            if (marks[next].Opens && IsTurkishSpeech(text, marks[next]))
            {
                return marks[next].Start;
            }
        }

        return end;
    }

    // The diplomats have left,' said the governor: behind a comma or a stop, with an attribution after it, a mark closes what lost its opening one.
    private static MarkedSpan? Unopened(NewsText text, QuoteMark close, int floor, AttributionProbe probe)
    {
        if (!close.Closes || close.Start < 2 || close.End + 1 >= text.Text.Length || !(text.Text[close.Start - 1] is ',' or '.' or '?' or '!') || text.Text[close.End] != ' ' || text.Text[close.End + 1] is '(' or '\'' || text.Language == "tr" || !probe.IsFollowed(close))
        {
            return null;
        }

        var start = probe.StartOfUnopened(text.SentenceAt(close.Start - 1), close);
        return start >= floor && start < close.Start - 2 ? new MarkedSpan(start, close.End, start, close.Start, false) : null;
    }

    private static int FindClose(NewsText text, List<QuoteMark> marks, int open)
    {
        var paragraph = text.ParagraphAt(marks[open].Start);
        var weak = -1;
        var runOns = 0;
        var depth = 0;
        for (var j = open + 1; j < marks.Count; j++)
        {
            var mark = marks[j];
            if (mark.Start >= paragraph.End)
            {
                // British papers repeat the opening mark where the speech runs on.
                var next = text.ParagraphAt(mark.Start);
                if (text.Language == "tr" && depth == 0 && weak < 0 && !mark.Opens && mark.Closes && mark.End >= next.End - 1 && text.Text[mark.Start - 1] is '.' or '!' or '?' or '…' && marks[open].Start == text.ParagraphAt(marks[open].Start).Start && mark.Start - marks[open].Start < LongestSpeech)
                {
                    // No Turkish apostrophe stands behind a stop: the mark ends a speech over paragraphs.
                    return j;
                }

                if (weak >= 0 || ++runOns > MaxRunOns || !mark.Opens || mark.Start != next.Start || text.ParagraphAt(next.Start - 1) != paragraph)
                {
                    return weak;
                }

                paragraph = next;
                continue;
            }

            if (mark.Opens && !mark.Closes && text.Text[mark.Start] == '´' && text.Text[marks[open].Start] is '´' or '`')
            {
                depth++;
                continue;
            }

            if (mark.Opens && !mark.Closes)
            {
                return weak;
            }

            if (!mark.Closes)
            {
                continue;
            }

            if (depth > 0)
            {
                depth--;
                continue;
            }

            if (!MayBePossessive(text.Text, mark))
            {
                var firm = text.Text[mark.Start - 1] is '.' or ',' or '?' or '!' or '…' || mark.End >= text.Text.Length || text.Text[mark.End] is '.' or ',' or '?' or '!' or ';' or '\n' or '\r';
                return weak >= 0 && !firm ? weak : j;
            }

            weak = weak < 0 ? j : weak;
        }

        return weak;
    }

    // ministers' demands: an s before the mark and a small letter after it.
    private static bool MayBePossessive(string text, QuoteMark mark) =>
        mark.Start > 0 && text[mark.Start - 1] is 's' or 'S' && mark.End + 1 < text.Length && text[mark.End] == ' ' && char.IsLower(text[mark.End + 1]);

    private static bool Cuts(List<MarkedSpan> spans, int s, QuoteMark close)
    {
        // Only the span around the closing mark can be cut: the spans before it are held whole.
        var low = s;
        var high = spans.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (spans[middle].OuterEnd <= close.Start)
            {
                low = middle + 1;
            }
            else if (spans[middle].OuterStart >= close.End)
            {
                high = middle - 1;
            }
            else
            {
                return true;
            }
        }

        return false;
    }

    private static List<MarkedSpan> Merge(List<MarkedSpan> spans, List<MarkedSpan> added)
    {
        var merged = new List<MarkedSpan>(spans.Count + added.Count);
        var s = 0;
        foreach (var single in added)
        {
            while (s < spans.Count && spans[s].OuterStart < single.OuterStart)
            {
                merged.Add(spans[s++]);
            }

            merged.Add(single);
            while (s < spans.Count && spans[s].OuterEnd <= single.OuterEnd)
            {
                s++;
            }
        }

        while (s < spans.Count)
        {
            merged.Add(spans[s++]);
        }

        return merged;
    }
}
