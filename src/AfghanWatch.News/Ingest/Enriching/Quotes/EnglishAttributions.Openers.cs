namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <content>
/// Sentences that open with a participle and name who speaks behind the comma, as translations from Turkish do throughout: "Noting that the talks go on, Akar said: “…”". What the participle tells is the speaker's too.
/// </content>
internal sealed partial class EnglishAttributions
{
    private const int FarComma = 90;
    private const int LongestOpener = 5;

    /// <summary>What the opening participle tells, if it tells a clause, and where the main clause begins; -1 when the sentence opens otherwise.</summary>
    private (Attribution? Told, int Then) Opener(int unitIndex, Unit unit)
    {
        if (unit.End - unit.First < 6 || !IsOpener(unit.First))
        {
            return (null, -1);
        }

        var that = unit.First + 1;
        while (that < unit.First + LongestOpener && !speech.Pieces[that].Is(WordClass.That | WordClass.Comma | WordClass.Quote))
        {
            that++;
        }

        var tells = speech.Pieces[that].Is(WordClass.That) && that + 2 < unit.End && (that == unit.First + 1 || speech.Folded(that - 1) is "out" or "fact" or "again" or "also" or "once");
        for (var comma = unit.First + 2; comma + 2 < unit.End && comma < unit.First + FarComma; comma++)
        {
            if (!speech.Pieces[comma].Is(WordClass.Comma) || SaysBehind(comma + 1, unit) is not (var subject and > 0))
            {
                continue;
            }

            var told = tells && comma > that + 2
                ? new Attribution
                {
                    Unit = unitIndex,
                    Cue = speech.SpanOf(unit.First, that),
                    CueFirst = unit.First,
                    CueEnd = that,
                    Subject = speech.SpanOf(comma + 1, subject),
                    First = unit.First,
                    End = that + 1,
                    Content = that + 1,
                    ContentEnd = comma,
                    ReportsClause = true,
                    Rule = "quote.said-verb",
                }
                : null;
            return (told, comma + 1);
        }

        return (null, -1);
    }

    private bool IsOpener(int i) => speech.Pieces[i].Is(WordClass.Participle) && speech.Pieces[i].Is(WordClass.Capital)
        || speech.Folded(i) is "drawing" or "touching" or "referring" or "evaluating" or "pointing" or "making" or "giving" or "emphasising" or "evoking" or "marking" or "speaking" or "answering" or "mentioning" or "expressing" or "reminding";

    // "Akar said", "the Minister of National Defense noted that", "Kalin, “…": where the subject behind the comma ends; -1 when no verb of saying or quotation follows it.
    private int SaysBehind(int first, Unit unit)
    {
        if (!EnglishPhrases.StartsPhrase(speech, first, unit.End) || !speech.Pieces[first].Is(WordClass.Capital | WordClass.Determiner | WordClass.Pronoun | WordClass.Role))
        {
            return -1;
        }

        var end = EnglishPhrases.ForwardEnd(speech, first, unit.End);
        if (end <= first || !IsNamed(first, end) && !EnglishPhrases.IsPronoun(speech, first))
        {
            return -1;
        }

        var verb = end;
        if (verb < unit.End && speech.Pieces[verb].Is(WordClass.Comma))
        {
            // "the chief of the province, Mohammad Younus, said"
            for (var close = verb + 2; close + 1 < unit.End && close < verb + 10 && !speech.Pieces[close].Is(WordClass.Quote | WordClass.Stop); close++)
            {
                if (speech.Pieces[close].Is(WordClass.Comma) && speech.Pieces[close + 1].Is(WordClass.Say) && !speech.Pieces[close + 1].Is(WordClass.Participle | WordClass.Capital))
                {
                    return end;
                }
            }
        }

        while (verb < unit.End && verb < end + 3 && speech.Pieces[verb].Is(WordClass.Adverb | WordClass.Auxiliary) && !speech.Pieces[verb].Is(WordClass.Capital))
        {
            verb++;
        }

        if (verb >= unit.End)
        {
            return -1;
        }

        if (speech.Pieces[verb].Is(WordClass.Say | WordClass.Weak) && !speech.Pieces[verb].Is(WordClass.Participle | WordClass.Capital))
        {
            return end;
        }

        return speech.Pieces[verb].Is(WordClass.Quote) || speech.Pieces[verb].Is(WordClass.Comma) && verb + 1 < unit.End && speech.Pieces[verb + 1].Is(WordClass.Quote) ? end : -1;
    }

    // The attribution whose speaker a participle behind a comma goes on with: not one inside what another reports ("The spokesman said the group was asking for help, adding that …").
    private static Attribution? Main(List<Attribution> found, int unitIndex, SpeechText speech)
    {
        Attribution? main = null;
        for (var i = found.Count - 1; i >= 0 && i > found.Count - 12 && found[i].Unit == unitIndex; i--)
        {
            if (i == 0 || found[i - 1].Unit != unitIndex)
            {
                main = found[i];
                for (var next = i + 1; next < found.Count; next++)
                {
                    var inside = main is { ReportsClause: true, Content: >= 0 } && (found[next].First == main.Content || found[next].First > main.Content && !speech.Pieces[found[next].First - 1].Is(WordClass.Comma | WordClass.Conjunction | WordClass.Stop) && !speech.Pieces[found[next].First].Is(WordClass.Comma | WordClass.Conjunction));
                    main = inside || found[next].Inherits && found[next].From is not null ? main : found[next];
                }
            }
        }

        return main is { Subject: not null } ? main : null;
    }

    // "the minister used the following phrases:", "Akar gave the answer:": a noun of saying stands for the verb.
    private Attribution? Announced(int unitIndex, Unit unit, int colon, int floor, List<Attribution> found)
    {
        if (found.Count > 0 && found[^1].Unit == unitIndex && found[^1] is { IsWeak: false } last && (last.Content > colon || last.EndsInColon))
        {
            return null;
        }

        var noun = -1;
        for (var i = colon - 1; i > floor && i >= colon - AnnouncedReach && !speech.Pieces[i].Is(WordClass.Comma | WordClass.Quote | WordClass.Stop); i--)
        {
            noun = speech.Folded(i) is "answer" or "reply" or "response" or "statement" or "statements" or "expressions" or "phrases" or "words" or "evaluation" or "evaluations" or "assessment" or "assessments" or "remarks" or "message" or "following" or "follows" or "information" or "sentences" ? i : noun;
            if (noun < 0 || !(speech.Folded(i) is "gave" or "gives" or "made" or "makes" or "used" or "uses" or "shared" or "spoke" or "had" or "issued" or "continued" or "included" or "recorded"))
            {
                continue;
            }

            var subject = Subject(i, floor);
            return subject.First < 0 || !IsNamed(subject.First, subject.End) && !EnglishPhrases.IsPronoun(speech, subject.First)
                ? null
                : new Attribution
                {
                    Unit = unitIndex,
                    Cue = speech.SpanOf(i, noun + 1),
                    CueFirst = i,
                    CueEnd = noun + 1,
                    Subject = speech.SpanOf(subject.First, subject.End),
                    First = subject.First,
                    End = colon + 1,
                    Content = colon + 1 < unit.End ? colon + 1 : -1,
                    EndsInColon = true,
                    Rule = "quote.colon",
                };
        }

        return null;
    }
}
