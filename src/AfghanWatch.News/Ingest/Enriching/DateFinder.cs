using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching.Dates;
using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Ingest.Enriching;

/// <summary>Finds dates in English and Turkish news text and resolves them against the publication date.</summary>
internal static class DateFinder
{
    private const int LongestCaption = 260;
    private const int CaptionReach = 600;

    // How far into the text a dateline may stand that serves as publication date where none is known.
    private const int DatelineReach = 160;

    /// <summary>Date mentions in the order of the text, never overlapping. Without a publication date only what the text itself fixes is resolved.</summary>
    /// <param name="looseToo">Whether "the coming days" and "within two years" are told as well, which the contract's labels leave out.</param>
    /// <param name="quotes">What is quoted in the text: "today" inside is the day of the speech.</param>
    /// <param name="pageLines">The lines that point to other articles: only days with their year are told there.</param>
    public static IReadOnlyList<DateMention> Find(NewsText text, DateOnly? publishedOn, IReadOnlyList<Quote>? quotes = null, bool looseToo = false, List<TextSpan>? pageLines = null)
    {
        var scan = new DateScan(text, publishedOn);
        var dateline = DatelineDay.Read(scan);
        if (dateline is { } line)
        {
            scan.Anchor = line.Value.From;
            dateline = line with { Value = line.Value with { Rule = PublicationDoubt.DatelineRule } };
        }

        var mentions = Read(scan, quotes ?? [], dateline, looseToo, out var tokens);
        if (scan.Anchor is null && LatestPastDay(scan, mentions, tokens) is { } latest)
        {
            // No day is given, no dateline: the last day the report tells of in the past is the nearest to its own.
            scan = new DateScan(text, latest) { IsAnchorGuessed = true };
            mentions = Read(scan, quotes ?? [], null, looseToo, out tokens);
            for (var i = 0; i < mentions.Count; i++)
            {
                mentions[i] = mentions[i].Certainty == Certainty.Inferred ? mentions[i] with { Certainty = Certainty.Unknown } : mentions[i];
            }
        }

        LeaveOut(mentions, tokens, pageLines);
        MainDates.Mark(scan, mentions, tokens);
        return mentions;
    }

    private static List<DateMention> Read(DateScan scan, IReadOnlyList<Quote> quotes, FoundDate? dateline, bool looseToo, out List<(int Start, int End)> tokens)
    {
        var text = scan.Text;
        var mentions = new List<DateMention>();
        var speech = new SpeechDays(text, quotes);
        scan.QuoteAround = speech.SpanAround;
        scan.SpokenOn = token => speech.Of(scan, token, mentions);
        tokens = [];
        var i = 0;
        while (i < scan.Count)
        {
            // What runs over the end of a paragraph is two things.
            if ((dateline?.Start == i ? dateline : ReadAt(scan, i)) is not { } found || !text.ParagraphAt(scan.Token(found.Start).Span.Start).Contains(scan.SpanOf(found.Start, found.End)))
            {
                i++;
                continue;
            }

            if (DatelineDay.IsLaterStamp(scan, found))
            {
                i = found.End;
                continue;
            }

            if (found.Value.IsLoose && !looseToo)
            {
                if (found.Value.Rule == "date.happening")
                {
                    // "Kabil'in düşmesinden iki gün sonra" counts from it all the same.
                    Remember(scan, found, scan.SpanOf(found.Start, found.End), isQuoted: true);
                }

                i = Math.Max(found.End, i + 1);
                continue;
            }

            var floor = tokens.Count == 0 ? 0 : tokens[^1].End;
            var start = DateLead.Extend(scan, Math.Max(found.Start, floor), floor);
            var span = scan.SpanOf(start, found.End);
            mentions.Add(new DateMention(span, found.Value.From, found.Value.To, found.Value.Precision, found.Value.Certainty, text.SentenceAt(span.Start), found.Value.Rule));
            tokens.Add((start, found.End));
            Remember(scan, found, span, speech.IsQuoted(span.Start));
            i = Math.Max(found.End, i + 1);
        }

        return mentions;
    }

    // "Read also: The exchange price of the lira today": what is told relative to a day there is told of another article's.
    private static void LeaveOut(List<DateMention> mentions, List<(int Start, int End)> tokens, List<TextSpan>? pageLines)
    {
        for (var i = mentions.Count - 1; i >= 0 && pageLines is { Count: > 0 }; i--)
        {
            if (mentions[i].Certainty != Certainty.Stated && PageLines.Hold(pageLines, mentions[i].Span))
            {
                mentions.RemoveAt(i);
                tokens.RemoveAt(i);
            }
        }
    }

    private static DateOnly? LatestPastDay(DateScan scan, List<DateMention> mentions, List<(int Start, int End)> tokens)
    {
        DateOnly? latest = null;
        for (var i = 0; i < mentions.Count; i++)
        {
            if (mentions[i] is { Precision: DatePrecision.Day, Rule: "date.month-day" or "date.absolute" or "date.numeric" } mention && (latest is null || mention.From > latest) && DateTense.Of(scan, tokens[i].Start, tokens[i].End) == Tense.Past)
            {
                latest = mention.From;
            }
        }

        return latest;
    }

    private static FoundDate? ReadAt(DateScan scan, int i)
    {
        var kind = scan.Kind(i);
        if (!scan.Turkish && kind is CueKind.Number or CueKind.None && SolarDates.Read(scan, i) is { } solar)
        {
            return solar;
        }

        if (kind == CueKind.None)
        {
            return scan.Token(i).Kind == TokenKind.Word ? (scan.Turkish && scan.Capital(i) && DateAnchors.Read(scan, i) is { } fall ? TurkishDates.After(scan, fall) : (FoundDate?)null) ?? Named(scan, i) : null;
        }

        if (DateAnchors.Read(scan, i) is { } happening)
        {
            return happening;
        }

        return scan.Turkish ? TurkishDates.Read(scan, i) : kind == CueKind.Link ? EnglishRanges.Read(scan, i) : EnglishPoints.Read(scan, i);
    }

    // A feast, alone or after "since" and "yılbaşından bu yana".
    private static FoundDate? Named(DateScan scan, int i) => Holidays.Read(scan, i) is not { } feast ? null : scan.Turkish ? TurkishDates.After(scan, feast) : feast;

    // A day named in a quote is the speaker's story: the report's own "the same day" looks past it.
    private static void Remember(DateScan scan, FoundDate found, TextSpan span, bool isQuoted)
    {
        scan.LastValue = found.Value;
        scan.LastEnd = span.End;

        // What a photograph's caption or the page itself is dated is no part of the story.
        if (IsCaption(scan, span) || scan.Anchor is not null && DatelineDay.IsStamp(scan.Text, span))
        {
            return;
        }

        // "shut since Aug. 12; the other closed a day later".
        if (found.Value.Rule == "date.since" && scan.SinceDay is { } began && !isQuoted)
        {
            scan.LastDay = began;
        }

        if (isQuoted && found.Value is { Precision: DatePrecision.Day, Rule: not ("date.by" or "date.until" or "date.happening") })
        {
            scan.LastQuoted = (found.Value.From, span.Start);
        }

        if (found.Value.Precision == DatePrecision.Day && found.Value.Rule is not ("date.by" or "date.until" or "date.happening") && !(isQuoted && scan.LastPastDay is not null) && !IsAppointment(scan, found))
        {
            scan.LastDayAt = span.Start;
            scan.LastDay = found.Value.From;
            if (scan.Anchor is not { } report || found.Value.From <= report)
            {
                scan.LastPastDay = found.Value.From;
                scan.LeadDay ??= !isQuoted && found.Value.Rule != PublicationDoubt.DatelineRule && scan.Anchor is { } own && own.DayNumber - found.Value.From.DayNumber <= 2 ? found.Value.From : null;
            }
        }

        if (found.Value is { Certainty: Certainty.Stated, Precision: DatePrecision.Day })
        {
            scan.LastStated = found.Value.From;
            if (span.End <= DatelineReach && scan.Anchor is null)
            {
                (scan.Anchor, scan.IsAnchorGuessed) = (found.Value.From, true);
            }
        }
    }

    // "She had an appointment for the following Monday. Three days later …": what goes on counts from the day before it.
    private static bool IsAppointment(DateScan scan, FoundDate found) =>
        !scan.Turkish && scan.Is(found.Start - 1, "for") && scan.LastPastDay is { } told && found.Value.From > told && scan.Text.ParagraphAt(scan.Token(found.Start).Span.Start).Start <= scan.LastDayAt;

    private static bool IsCaption(DateScan scan, TextSpan span)
    {
        var line = scan.Text.ParagraphAt(span.Start);
        if (line.Length > LongestCaption || line.Start > CaptionReach)
        {
            return false;
        }

        for (var i = scan.Text.TokenIndexAt(line.Start); i < scan.Count && scan.Token(i).Span.Start < line.End; i++)
        {
            if (scan.Word(i) is "photo" or "photograph" or "getty" or "fotograf" or "foto" && (scan.Capital(i) || scan.IsMark(i - 1, '(')))
            {
                return true;
            }
        }

        return false;
    }
}
