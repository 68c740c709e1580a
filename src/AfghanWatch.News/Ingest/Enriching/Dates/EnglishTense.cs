using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Ingest.Enriching.Dates;

/// <summary>The tense of an English clause around a date, from the verb group nearest to it: before it more often than not, behind it where the date opens its clause.</summary>
internal static class EnglishTense
{
    private const int Reach = 40;

    /// <summary>The tense of the verb that tells the date at the tokens; what is quoted is told by the quote's own verbs, what is not looks past them.</summary>
    public static Tense Of(DateScan scan, int start, int end, int sentenceStart, int sentenceEnd)
    {
        if (scan.QuoteAround?.Invoke(scan.Token(start).Span.Start) is not { } quote)
        {
            return Nearest(scan, start, end, sentenceStart, sentenceEnd, isQuoted: false);
        }

        var own = Nearest(scan, start, end, Math.Max(sentenceStart, quote.Start), Math.Min(sentenceEnd, quote.End), isQuoted: true);
        return own != Tense.Unknown ? own : IsBidding(scan, Math.Max(sentenceStart, quote.Start)) ? Tense.Future : Nearest(scan, start, end, sentenceStart, sentenceEnd, isQuoted: true);
    }

    // "Come back on Monday," the clerk told her: what one is bidden to do lies ahead.
    private static bool IsBidding(DateScan scan, int offset) => scan.Word(scan.Text.TokenIndexAt(offset)) is "come" or "ask" or "see" or "wake" or "wait" or "call" or "try" or "go" or "bring" or "watch" or "expect" or "mark" or "return";

    private static Tense Nearest(DateScan scan, int start, int end, int from, int to, bool isQuoted)
    {
        if (PartsSubject(scan, start, end))
        {
            return Tense.Past;
        }

        if (OpensClause(scan, start, end, from) && Clause(scan, end, to) is var own && own != Tense.Unknown)
        {
            return own;
        }

        var floor = start;
        for (var i = start - 1; i >= 0 && i > start - Reach && scan.Token(i).Span.Start >= from && !scan.IsMark(i, ';'); i--)
        {
            floor = i;
            if (!(!isQuoted && scan.QuoteAround?.Invoke(scan.Token(i).Span.Start) is not null) && Remembered(scan, i, from) is var tense && tense != Tense.Unknown)
            {
                return tense;
            }
        }

        for (var i = end; i < scan.Count && i < end + Reach && scan.Token(i).Span.Start < to; i++)
        {
            if (!(!isQuoted && scan.QuoteAround?.Invoke(scan.Token(i).Span.Start) is not null) && Remembered(scan, i, from) is var tense && tense != Tense.Unknown)
            {
                return tense;
            }
        }

        // Behind the semicolon only where nothing nearer speaks.
        for (var i = floor - 1; i >= 0 && i > start - Reach && scan.Token(i).Span.Start >= from; i--)
        {
            if (Remembered(scan, i, from) is var tense && tense != Tense.Unknown)
            {
                return tense;
            }
        }

        return Tense.Unknown;
    }

    // "would not comment, but Akar on Monday told reporters": between a name and its verb.
    private static bool PartsSubject(DateScan scan, int start, int end) =>
        scan.Word(start - 1) is "on" or "late" or "early" && scan.Capital(start - 2) && scan.Kind(start - 2) == CueKind.None && !scan.Turkish && EnglishVerbs.IsPast(scan.Word(end)) && scan.Word(end) is not ("say" or "says" or "has" or "have" or "reportedly" or "according" or "set" or "put" or "hit" or "cut" or "shut") && scan.Word(end + 1) is not ("by" or "with");

    // "He said that on Thursday they would leave", "…; a Thursday session will follow": a date that opens its clause belongs to the verb behind it.
    private static bool OpensClause(DateScan scan, int start, int end, int from)
    {
        var k = start - 1;
        while (k > start - 4 && scan.Word(k) is "on" or "in" or "at" or "by" or "early" or "late" or "the" or "a")
        {
            k--;
        }

        if (k < 0 || scan.Token(k).Span.Start < from || end >= scan.Count)
        {
            return false;
        }

        if (scan.Token(k).Kind == TokenKind.Mark)
        {
            return scan.Word(k) is ";" or ":" or "," or "\"" or "\u201C" or "\u2018" or "\u00AB" or "\u2014" && !(scan.Word(k) is "," or "\u2014" && scan.Token(end).Kind == TokenKind.Mark);
        }

        return scan.Word(k) is "that" or "when" or "where" or "while" or "because" or "whereas" or "although" or "who" or "which"
            || scan.Word(k) is "and" or "but" && k < start - 1 && (scan.Kind(k - 1) == CueKind.None || scan.Word(end) is "will" or "would" or "plans" or "is") && scan.Token(end).Kind != TokenKind.Mark;
    }

    // The first verb up to the end of the clause.
    private static Tense Clause(DateScan scan, int end, int to)
    {
        var first = scan.IsMark(end, ',') ? end + 1 : end;
        for (var i = first; i < scan.Count && i < end + 14 && scan.Token(i).Span.Start < to; i++)
        {
            if (scan.Token(i).Kind == TokenKind.Mark && scan.Word(i) is "," or ";" or ":" or "\u2014" or "\"" or "\u201D" || scan.Word(i) is "that" or "which" or "who")
            {
                return Tense.Unknown;
            }

            if (Remembered(scan, i, scan.Text.SentenceAt(scan.Token(end).Span.Start).Start) is var tense && tense != Tense.Unknown)
            {
                return tense;
            }
        }

        return Tense.Unknown;
    }

    // A sentence with many dates asks for the same verbs again and again.
    private static Tense Remembered(DateScan scan, int i, int sentenceStart)
    {
        ref var memory = ref scan.VerbTenses[i];
        if (memory == 0)
        {
            memory = (byte)(1 + (byte)TenseAt(scan, i, sentenceStart));
        }

        return (Tense)(memory - 1);
    }

    private static Tense TenseAt(DateScan scan, int i, int sentenceStart)
    {
        var word = scan.Word(i);
        if (word is "due" or "scheduled" or "expected" or "slated" or "planned" && scan.Is(i - 1, "been") && scan.Is(i - 2, "had"))
        {
            return Tense.Past;
        }

        if (word is "due" or "to")
        {
            return EnglishVerbGroups.IsPlan(scan, i) ? Tense.Future : Tense.Unknown;
        }

        // "We will remind, the president …": a word to the reader.
        if (word == "will" && scan.Is(i - 1, "we") && scan.Word(i + 1) is "remind" or "recall" or "note")
        {
            return Tense.Unknown;
        }

        if (EnglishVerbs.FutureWords.Contains(word) || word is "scheduled" or "slated" or "expected" or "poised" or "upcoming" or "forthcoming" or "planned" or "meets" or "begins" or "arrives" or "convenes" or "ends" or "starts" or "resumes" or "expires" or "flies" or "travels" or "departs" or "opens" or "hosts" or "visits" or "anticipated" or "foreseen" or "votes" or "speaks" or "holds" or "gathers" or "debates" or "decides" or "discusses" or "goes" or "lapses" or "reopens" or "concludes" or "finishes" or "retires" or "reconvenes" or "lands" or "leaves" or "returns" or "launches" or "closes"
            || word == "set" && scan.Word(i + 1) is "for" or "to")
        {
            return Tense.Future;
        }

        if (EnglishVerbGroups.IsJourney(scan, i) || word == "awaited" && scan.Word(i - 1) is "is" or "are" or "was" or "were" or "be" || word is "aims" or "hopes" or "aiming" or "hoping" or "pushes" && scan.Is(i + 1, "for") || word is "predicted" or "projected" or "forecast" or "tipped" && scan.Word(i - 1) is "is" or "are" or "was" or "were" or "been" or "be" || word == "possible" && scan.Word(i - 1) is "is" or "was" or "be" or "still" or "remains")
        {
            return Tense.Future;
        }

        if (word == "'" && scan.Is(i + 1, "ll") || word == "runs" && scan.Is(i + 1, "out") || word == "takes" && scan.Word(i + 1) is "place" or "effect" or "over" || word == "comes" && scan.Is(i + 1, "into", "force"))
        {
            return Tense.Future;
        }

        // "We fly on Thursday", "talks which resume on Thursday": the present of a plan.
        if (EnglishVerbs.PlannedPresent.Contains(word) && scan.Word(i - 1) is "we" or "they" or "i" or "you" or "which")
        {
            return Tense.Future;
        }

        var isPast = EnglishVerbs.PastVerbs.Contains(word) || (word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal) && !EnglishVerbs.NotVerbs.Contains(word) && (!scan.Capital(i) || Opens(scan, i, sentenceStart)) && !EnglishVerbGroups.IsAttribute(scan, i));
        var isBase = !isPast && EnglishVerbs.BaseVerbs.Contains(word);
        var isProgressive = !isPast && !isBase && word.Length > 5 && word.EndsWith("ing", StringComparison.Ordinal);
        if (!isPast && !isBase && !isProgressive)
        {
            return Tense.Unknown;
        }

        // The words of its verb group, up to four back: "would … be discussed", "is to meet", "are leaving".
        for (var k = i - 1; k >= 0 && k >= i - 4 && scan.Token(k).Span.Start >= sentenceStart; k--)
        {
            var before = scan.Word(k);
            if (before is "will" or "would" or "shall" or "won't" or "'ll" || before is "need" or "needn't" && (isBase || scan.Is(k + 1, "not") || scan.Is(k + 1, "be")))
            {
                return Tense.Future;
            }

            // "It had been due to expire Friday", "could not stop him on Friday".
            if (isBase && before == "not" && scan.Is(k - 1, "could"))
            {
                return Tense.Past;
            }

            // "has to be found", "is to be signed", "ought to have begun on Saturday".
            if (before == "to" && isPast && scan.Is(k + 1, "be"))
            {
                // "which came to be published on Wednesday" has been.
                return scan.Word(k - 1) is "came" or "come" ? Tense.Past : Tense.Future;
            }

            if (before == "to" && isPast && scan.Is(k + 1, "have") && scan.Word(k - 1) is "ought" or "was" or "were" or "due" or "supposed" or "scheduled")
            {
                return Tense.Future;
            }

            if (before == "to" && isBase)
            {
                // "agreed in principle to send".
                k = scan.Is(k - 2, "in", "principle") ? k - 2 : k;

                // "agreed to meet", "is to meet", "Turkey to host"; but "met to discuss" is told by its own verb, further back.
                return scan.Is(k - 2, "been") && scan.Is(k - 3, "had") ? Tense.Past : EnglishVerbs.PlanWords.Contains(scan.Word(k - 1)) || scan.Capital(k - 1) || EnglishVerbGroups.Expects(scan, k - 1, sentenceStart) ? Tense.Future : Tense.Unknown;
            }

            // "being marked on Sunday".
            if (before == "being" && isPast && scan.Word(k - 1) is not ("was" or "were"))
            {
                return Tense.Future;
            }

            if (isProgressive)
            {
                return before is "is" or "are" or "am" ? Tense.Future : before is "was" or "were" or "been" ? Tense.Past : Tense.Unknown;
            }

            if (isBase && before is "may" or "might" or "could" or "can" or "must" or "should" or "cannot" or "can't")
            {
                return Tense.Future;
            }

            if (isBase && before is "did" or "didn't")
            {
                return Tense.Past;
            }

            if (!EnglishVerbGroups.IsInGroup(before))
            {
                break;
            }
        }

        // "will have 64 kilometers completed by December"; "“… will have trouble,” he joked on Monday" is another clause.
        for (var k = i - 2; isPast && k >= 1 && k >= i - 6 && scan.Token(k + 1).Kind != TokenKind.Mark && scan.Token(k).Span.Start >= sentenceStart; k--)
        {
            if (scan.Is(k, "have") && scan.Is(k - 1, "will"))
            {
                return Tense.Future;
            }
        }

        if (word is "meet" or "convene" && !isProgressive)
        {
            return Tense.Future;
        }

        // "after U.S. forces withdraw in September", "once they leave": the present of a clause of time lies ahead.
        if (isBase && scan.Word(i - 1) is var doer && (doer is "they" or "we" or "i" or "you" or "taliban" || doer.Length > 4 && doer.EndsWith('s') && !doer.EndsWith("'s", StringComparison.Ordinal)) && EnglishVerbGroups.OpensTime(scan, i, sentenceStart))
        {
            return Tense.Future;
        }

        // "Talks resume on Monday", "ministers hold a meeting": the present of a plan, where a plural or a name stands before the verb.
        if (isBase && EnglishVerbs.PlannedPresent.Contains(word) && i > 0 && scan.Token(i - 1).Kind == TokenKind.Word && scan.Word(i - 1) is { Length: > 4 } subject && subject.EndsWith('s') && !subject.EndsWith("'s", StringComparison.Ordinal))
        {
            return Tense.Future;
        }

        return isPast && word is not ("has" or "have" or "says" or "say" or "been" or "reportedly" or "according") ? Tense.Past : Tense.Unknown;
    }

    // "Asked on Monday whether troops would stay": a capital that only opens the sentence.
    private static bool Opens(DateScan scan, int i, int sentenceStart) => scan.Token(i).Span.Start == sentenceStart && scan.Word(i + 1) is "on" or "in" or "by" or "at" or "about" or "whether" or "if" or "last" or "late" or "early";
}
