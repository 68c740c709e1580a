using System.Collections.Frozen;
using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Ingest.Enriching.Dates;

/// <summary>
/// The day in a dateline ("KABUL, Aug. 25 (Agency) —", "(Ankara, June 9)") or in a line above the news that holds nothing but a date. It tells the report's own day
/// better than the page does, which may carry the day it was copied.
/// </summary>
internal static class DatelineDay
{
    private const int Paragraphs = 6;
    private const int Reach = 400;
    private const int LongestLead = 14;
    private const int LongestLine = 70;
    private const int LongestImprint = 140;
    private const int LongestDelay = 3;
    private const int LongestClock = 12;
    private const int LongestCopy = 20;

    private static readonly FrozenSet<string> LeadWords = "updated modified date on of and ve the published posted first time tarih tarihi yayin yayinlanma yayim".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> StampWords = "posted updated published modified last retrieved archived accessed copied copyright yayinlanma guncelleme guncellenme son erisim".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> ClockWords = "am pm a.m p.m gmt utc moscow time local est edt trt tsi saat at hrs ist cet bst msk minutes min read by".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The dateline's day with its tokens, or null. Its year, where none is written, is the last that does not lie ahead of the page's day.</summary>
    public static FoundDate? Read(DateScan scan)
    {
        if (Stamped(scan) is { } stamp)
        {
            return stamp;
        }

        var paragraphs = scan.Text.Paragraphs;
        FoundDate? masthead = null;
        for (var p = 0; p < paragraphs.Count && p < (masthead is null ? Paragraphs : 2 * Paragraphs) && paragraphs[p].Start < (masthead is null ? Reach : 2 * Reach); p++)
        {
            var first = scan.Text.TokenIndexAt(paragraphs[p].Start);
            if ((At(scan, first, paragraphs[p]) ?? (masthead is null ? ClosesLine(scan, first, paragraphs[p]) : null)) is { } found)
            {
                // A day above the page's menu is the one it was copied on: a dateline with its place, further down, tells more.
                var hasPlace = found.Start > first && !LeadWords.Contains(scan.Word(first)) && AllCapitals(scan, first);
                if (!hasPlace && found.Value.From == scan.Anchor)
                {
                    masthead ??= found;
                    continue;
                }

                if (hasPlace || masthead is null && !IsClock(scan, found))
                {
                    return found;
                }
            }
        }

        return masthead ?? Restated(scan);
    }

    /// <summary>Whether a date is all that its line says, as under a headline: "date 2021-09-01", "• September 01 2021 09:45:00".</summary>
    public static bool IsStamp(NewsText text, TextSpan date) => text.ParagraphAt(date.Start).Length - date.Length <= LongestClock;

    /// <summary>Whether a date is long after the report's day and stands in a line of the page: "Posted by webdesk. 28 Jan, 2026", "2025-06-02 04:11 812 views".</summary>
    public static bool IsLaterStamp(DateScan scan, FoundDate found)
    {
        if (scan.PageDay is not { } page || found.Value is not { Certainty: Certainty.Stated, Precision: DatePrecision.Day } || found.Value.From.DayNumber - page.DayNumber <= LongestCopy)
        {
            return false;
        }

        var line = scan.Text.ParagraphAt(scan.Token(found.Start).Span.Start);
        if (line.Length > LongestLine || scan.Token(found.Start).Span.Start > line.Start && scan.Kind(found.Start - 1) == CueKind.Link)
        {
            return false;
        }

        var clock = found.End < scan.Count && scan.Word(found.End).Contains(':', StringComparison.Ordinal);
        return clock || StampWords.Contains(scan.Word(scan.Text.TokenIndexAt(line.Start)));
    }

    // "Monday August 15 2022" above a report of 2021: the day the page was looked at.
    private static bool IsClock(DateScan scan, FoundDate found) => scan.Anchor is { } page && found.Value.From.DayNumber - page.DayNumber > LongestDelay;

    private static bool AllCapitals(DateScan scan, int i)
    {
        var at = scan.Token(i).Kind == TokenKind.Mark ? i + 1 : i;
        return at < scan.Count && scan.Token(at).Kind == TokenKind.Word && scan.Text.Text.AsSpan(scan.Token(at).Span.Start, scan.Token(at).Span.Length).ContainsAnyInRange('a', 'z') is false;
    }

    // "Updated 14 March 2022 | Published: 25 August 2021": the day of publication, whatever stamp stands first.
    private static FoundDate? Stamped(DateScan scan)
    {
        for (var i = 0; i < scan.Count && scan.Token(i).Span.Start < Reach; i++)
        {
            if (scan.Word(i) is not ("published" or "posted") || !scan.Capital(i) || i == 0 || scan.Token(i - 1).Kind == TokenKind.Word && !scan.PartedByLine(i - 1, i))
            {
                continue;
            }

            var at = i + 1;
            while (at < i + 4 && (scan.IsMark(at, ':') || scan.Word(at) is "on" or "at" or "date"))
            {
                at++;
            }

            if (scan.Kind(at) is CueKind.Month or CueKind.Number or CueKind.Weekday && Day(scan, at) is { Value.Certainty: Certainty.Stated } found)
            {
                return found;
            }
        }

        return null;
    }

    // "Press release No 123, Ankara, 25 August 2021": a short line whose last words are a day with its year, and no sentence.
    private static FoundDate? ClosesLine(DateScan scan, int first, TextSpan paragraph)
    {
        if (scan.Text.Text.AsSpan(paragraph.Start, paragraph.Length).Contains('@') || paragraph.Length > (scan.Turkish && HasNoVerb(scan, first, paragraph) ? LongestImprint : LongestLine) || scan.Text.Text[paragraph.End - 1] is '.' or '!' or '?')
        {
            return null;
        }

        for (var i = first; i < scan.Count && scan.Token(i).Span.End <= paragraph.End; i++)
        {
            if (scan.Kind(i) is CueKind.Month or CueKind.Number or CueKind.Weekday && (scan.IsMark(i - 1, ',') || scan.IsMark(i - 1, '|') || scan.IsDash(i - 1)) && Day(scan, i) is { Value.Certainty: Certainty.Stated } found && scan.Token(found.End - 1).Span.End == paragraph.End)
            {
                return found;
            }
        }

        return null;
    }

    // "Millî Savunma Bakanlığı Basın ve Halkla İlişkiler Müşavirliği, 27 Ağustos 2021": names all through.
    private static bool HasNoVerb(DateScan scan, int first, TextSpan paragraph)
    {
        for (var i = first; i < scan.Count && scan.Token(i).Span.End <= paragraph.End; i++)
        {
            if (scan.Token(i).Kind == TokenKind.Word && !scan.Capital(i) && !LeadWords.Contains(scan.Word(i)))
            {
                return false;
            }
        }

        return true;
    }

    // "today (25 August 2021)", "bugün, 25 Ağustos 2021,": the text says which day its today is.
    private static FoundDate? Restated(DateScan scan)
    {
        for (var i = 0; i < scan.Count && scan.Token(i).Span.Start < Reach; i++)
        {
            if (scan.Word(i) is "yesterday" or "dun" && AbsoluteDates.Bracketed(scan, i + 1) is not null && Day(scan, i + 2) is { } before && (before.Value.Certainty == Certainty.Stated || scan.Anchor is null))
            {
                var next = Calendar.AddDays(before.Value.From, 1);
                return before with { Value = before.Value with { From = next, To = next } };
            }

            if (scan.Word(i) is "today" or "bugun" && (scan.IsMark(i + 1, '(') || scan.IsMark(i + 1, ',')) && scan.Kind(i + 2) is CueKind.Month or CueKind.Number or CueKind.Weekday && Day(scan, i + 2) is { Value.Certainty: Certainty.Stated } found)
            {
                return found;
            }
        }

        return null;
    }

    private static FoundDate? At(DateScan scan, int first, TextSpan paragraph)
    {
        for (var i = first; i < scan.Count && i < first + LongestLead && scan.Token(i).Span.End <= paragraph.End; i++)
        {
            var kind = scan.Kind(i);
            if (kind is CueKind.Month or CueKind.Number or CueKind.Weekday && Day(scan, i) is { } found)
            {
                return Closes(scan, found, first, paragraph) ? found : null;
            }

            // "X @name · 2 Jul 2024": the stamp of a post that the page shows.
            var isWord = scan.Token(i).Kind == TokenKind.Word;
            if (scan.IsMark(i, '@') || isWord && !scan.Capital(i) && !LeadWords.Contains(scan.Word(i)) || scan.Token(i).Kind == TokenKind.Number || scan.IsMark(i, '.') && i > first && scan.Token(i - 1).Span.Length > 4)
            {
                return null;
            }
        }

        return null;
    }

    private static FoundDate? Day(DateScan scan, int i)
    {
        var page = scan.Anchor;
        scan.Tense = Tense.Past;
        var found = AbsoluteDates.Read(scan, i) ?? (scan.Turkish ? null : SolarDates.Read(scan, i));
        scan.Tense = null;
        if (found is not { Value.Precision: DatePrecision.Day } day)
        {
            return null;
        }

        // "KABUL, Aug. 25" on a page of March: the August before it, whatever lies nearer.
        return day.Value.Certainty != Certainty.Stated && page is { } published && day.Value.From.DayNumber > published.DayNumber + 10 && Calendar.Day(day.Value.From.Year - 1, day.Value.From.Month, day.Value.From.Day) is { } before
            ? day with { Value = day.Value with { From = before, To = before } } : day;
    }

    // A dash, a colon, a bar or a bracket closes a dateline; a line of its own holds nothing more than a clock time.
    private static bool Closes(DateScan scan, FoundDate found, int first, TextSpan paragraph)
    {
        var isBare = true;
        for (var i = found.End; i < scan.Count && i < found.End + 10 && scan.Token(i).Span.End <= paragraph.End; i++)
        {
            if (found.Start == first && (scan.IsDash(i) || scan.IsMark(i, '|') || scan.IsMark(i, '/')))
            {
                // "25 Ağustos 2021 - Kabil": a line that begins with its day.
                continue;
            }

            if (found.Start > first && scan.IsMark(i, '.') && found.Value.Certainty == Certainty.Stated && scan.IsDash(found.Start - 1) && scan.Capital(i + 1))
            {
                return true;
            }

            if (scan.IsDash(i) && !(scan.Glued(i) && scan.Glued(i + 1)) || scan.IsMark(i, '|') || scan.IsMark(i, ')') && (scan.IsMark(first, '(') || scan.IsDash(i + 1) || scan.Capital(i + 1)) || scan.IsMark(i, ':') && found.Start > first)
            {
                return found.Start > first;
            }

            var word = scan.Word(i);
            if (scan.Token(i).Kind == TokenKind.Word && !scan.Capital(i) && !ClockWords.Contains(word) && scan.Kind(i) != CueKind.TimeOfDay)
            {
                // "date 2021-08-16 Turkey is closely …".
                return scan.Is(first, "date") && found.Start == first + 1;
            }

            isBare &= scan.Token(i).Kind != TokenKind.Word || ClockWords.Contains(word) || scan.Kind(i) != CueKind.None || scan.Capital(i);
        }

        // A stamp of the last change tells the day only where the page is of long after it.
        var isStamp = scan.Word(first) is "updated" or "guncelleme" or "guncellenme" or "modified" or "last" or "son";
        return isBare && paragraph.Length <= LongestLine && !scan.Is(first, "related") && (!isStamp || scan.Anchor is { } page && page.DayNumber - found.Value.From.DayNumber > LongestDelay);
    }
}
