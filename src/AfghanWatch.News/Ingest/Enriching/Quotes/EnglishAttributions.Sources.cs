namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <content>Sources: according to, by the account of, in his words.</content>
internal sealed partial class EnglishAttributions
{
    // "according to", "as per", "as indicated by", "in the words of", "by the account of", "by his words": how many pieces open the source; 0 when none does.
    private int SourceOpener(Unit unit, int i)
    {
        if (i + 2 >= unit.End)
        {
            return 0;
        }

        var next = speech.Folded(i + 1);
        switch (speech.Folded(i))
        {
            case "according":
                return next is "to" or "with" ? 2 : 0;
            case "as":
                return next == "per" ? 2 : next is "indicated" or "stated" or "expressed" or "conveyed" && speech.Folded(i + 2) == "by" ? 3 : 0;
            case "so":
                // "…, so Maas." as a translation from German has it.
                return i - 1 > unit.First && speech.Pieces[i - 1].Is(WordClass.Comma | WordClass.Quote) && IsGermanSource(unit, i + 1) ? 1 : 0;
            case "based":
                // "Based on figures of the ministry"
                return next == "on" && IsPaperOf(unit, i + 2) ? 2 : 0;
            case "per":
                return speech.Pieces[i + 1].Is(WordClass.Capital) && !speech.Pieces[i + 1].Is(WordClass.Time) || next is "one" or "the" && speech.Pieces[Math.Max(i - 1, unit.First)].Is(WordClass.Comma) && SpeakerWords.HasRole(speech, i + 1, EnglishPhrases.ForwardEnd(speech, i + 1, unit.End)) ? 1 : 0;
            case "in" or "by":
                if (next == "line" && speech.Folded(i + 2) == "with" && i + 3 < unit.End && i > unit.First && speech.Pieces[i - 1].Is(WordClass.Comma | WordClass.Quote) && (speech.Pieces[i + 3].Is(WordClass.Capital) || speech.Folded(i + 3) == "the" && SpeakerWords.HasRole(speech, i + 3, EnglishPhrases.ForwardEnd(speech, i + 3, unit.End))))
                {
                    // a spinning program's "according to"
                    return 3;
                }

                return next is "the" && i + 3 < unit.End && EnglishNouns.IsSource(speech.Folded(i + 2)) && speech.Folded(i + 3) is "of" ? 4
                    : EnglishNouns.IsSource(next) && speech.Folded(i + 2) is "of" && next != "view" ? 3
                    : next is "his" or "her" or "its" or "their" && EnglishNouns.IsSource(speech.Folded(i + 2)) || OwnersView(unit, i + 1) > 0 ? 1 : 0;
            default:
                return 0;
        }
    }

    // "…, so Maas.", "…, so the politician of the SPD, but …"
    private bool IsGermanSource(Unit unit, int first)
    {
        var end = EnglishPhrases.ForwardEnd(speech, first, unit.End);
        return (speech.Pieces[first].Class == WordClass.Capital || speech.Folded(first) == "the" && SpeakerWords.HasRole(speech, first, end))
            && (end == unit.End || speech.Pieces[end].Is(WordClass.Stop) || speech.Pieces[end].Is(WordClass.Comma) && end + 1 < unit.End && speech.Folded(end + 1) is "but" or "and");
    }

    // "Based on figures of the ministry", "Based on the ministry's numbers, …"
    private bool IsPaperOf(Unit unit, int first)
    {
        var end = EnglishPhrases.ForwardEnd(speech, first, unit.End);
        return end > first + 2 && SpeakerWords.SkipCarrier(speech, first, end) > first
            || end > first + 1 && end < unit.End && speech.Pieces[end].Is(WordClass.Comma) && EnglishNouns.IsPaper(speech.Folded(end - 1)) && (speech.Pieces[end - 2].Is(WordClass.Possessive) || speech.Folded(first) == "the" && end == first + 2);
    }

    // "in Amnesty's view", "in the new governor's words": where the owner ends; -1 when nobody's view it is.
    private int OwnersView(Unit unit, int first)
    {
        for (var i = first; i + 1 < unit.End && i < first + AsReach && !speech.Pieces[i].Is(WordClass.Comma | WordClass.Stop | WordClass.Quote | WordClass.Auxiliary); i++)
        {
            if (speech.Pieces[i].Is(WordClass.Possessive) && !speech.Pieces[i].Is(WordClass.Time | WordClass.Determiner))
            {
                return speech.Folded(i + 1) is "view" or "words" or "opinion" or "account" or "telling" or "estimation" or "reading" or "eyes" or "judgment" or "judgement" or "assessment" ? i + 1 : -1;
            }
        }

        return -1;
    }

    private static bool IsNoSource(string word) => word is "plan" or "plans" or "law" or "laws" or "agreement" or "deal" or "schedule" or "timetable" or "rule" or "rules" or "constitution" or "custom" or "tradition" or "need" or "needs" or "size" or "rank" or "sharia" or "principle" or "principles" or "season" or "age" or "circumstances";

    private Attribution? According(int unitIndex, Unit unit, int i, int opener, int floor)
    {
        var first = i + opener;
        if (first >= unit.End)
        {
            return null;
        }

        var owned = opener == 1 && speech.Folded(i) is "in" or "by" ? OwnersView(unit, first) : -1;
        var end = owned > 0 ? owned : first + 1 < unit.End && speech.Folded(first) is "his" or "her" or "its" or "their" && EnglishNouns.IsSource(speech.Folded(first + 1)) ? first + 1 : EnglishPhrases.ForwardEnd(speech, first, unit.End);
        end = end == first && speech.Folded(first) == "her" ? first + 1 : end;
        end = IssuerEnd(unit, end);
        if (end == first || IsNoSource(speech.Folded(end - 1)) || !IsNamed(first, end) && !speech.Pieces[first].Is(WordClass.Determiner) && !EnglishPhrases.IsPronoun(speech, first) && !speech.Folded(end - 1).EndsWith('s'))
        {
            return null;
        }

        // "According to his words": the words are his.
        var past = owned > 0 ? owned + 1 : end == first + 1 && end < unit.End && EnglishNouns.IsSource(speech.Folded(end)) ? end + 1 : end;

        if (PartsSubject(unit, floor, i, past))
        {
            return null;
        }

        // "In Herat, according to the major, 22 containers burned": only the place stands before it.
        var leading = !IsBehindSpeech(unit, i) && (i == unit.First || speech.Pieces[i].Is(WordClass.Capital) || i - unit.First <= 1 || i == floor + 1 && speech.Pieces[floor].Is(WordClass.Colon | WordClass.Stop | WordClass.Conjunction)
            || speech.Pieces[i - 1].Is(WordClass.Colon) || IsStop(i - 1) || IsStop(i - 2) && speech.Pieces[i - 1].Is(WordClass.Conjunction)
            || i - 2 > floor && speech.Pieces[i - 1].Is(WordClass.Comma) && speech.Folded(i - 2) is "which" or "that" or "where" or "whom" && end + 2 < unit.End && speech.Pieces[end].Is(WordClass.Comma)
            || i - 1 > floor && floor == unit.First && speech.Pieces[i - 1].Is(WordClass.Comma) && speech.Pieces[floor].Is(WordClass.Preposition) && IsAdverbial(floor, i - 1) && end + 3 < unit.End && speech.Pieces[end].Is(WordClass.Comma));
        var comma = past;
        if (leading && past < unit.End && EnglishPhrases.StartsPhrase(speech, past, unit.End) && CommaOr(past, unit) is var close && EnglishVerbs.HasPredicate(speech, past, close))
        {
            // "By her reckoning the city will fall, whatever …"
            return Source(unitIndex, i, i + opener, first, end, past, past);
        }

        if (!leading && OpensOwnClause(unit, i, past) is var inner and > 0)
        {
            // "the house from which, according to the office, he drove off"; "who according to the family was put on a plane"
            return Source(unitIndex, i, i + opener, first, end, past, inner);
        }

        if (leading && EnglishClause.AsideEnd(speech, past, unit.End) is var aside and > 0 && aside + 2 < unit.End)
        {
            // "According to X, the head of the mission, the gates …"
            comma = aside;
        }

        while (leading && comma < unit.End && comma < past + 60 && !(speech.Pieces[comma].Is(WordClass.Comma) && !(comma == past && comma + 1 < unit.End && (speech.Pieces[comma + 1].Is(WordClass.Relative) || speech.Folded(comma + 1) is "citing" or "quoting" or "referring"))))
        {
            comma++;
        }

        if (leading && comma + 3 < unit.End && speech.Pieces[comma + 1].Class == WordClass.Capital && speech.Pieces[comma + 2].Is(WordClass.Comma) && speech.Pieces[comma + 1].Span.Length < ShortName)
        {
            // "the refugee agency, UNHCR, some …"
            comma += 2;
        }

        return new Attribution
        {
            Unit = unitIndex,
            Cue = speech.SpanOf(i, i + opener),
            CueFirst = i,
            CueEnd = i + opener,
            Subject = owned > 0 ? Owner(first, end) : speech.SpanOf(first, end),
            First = !leading && i - 1 > floor && speech.Folded(i - 1) is "always" or "still" or "again" or "at least" ? i - 1 : i,
            End = past,
            Content = leading && comma + 1 < unit.End ? (speech.Pieces[comma].Is(WordClass.Comma) ? comma + 1 : past) : leading && past + 3 < unit.End && EnglishVerbs.HasPredicate(speech, past, unit.End) ? past : -1,
            Before = leading ? -1 : BeforeContent(unit, i, floor, needsComma: false),
            ReportsClause = true,
            Rule = "indirect.according-to",
        };
    }

    // "a report released on Monday by Amnesty International": the day stands between the paper and its issuer.
    private int IssuerEnd(Unit unit, int end)
    {
        var issued = end < unit.End && IsIssued(speech.Folded(end)) ? end + 1 : IsIssued(speech.Folded(end - 1)) ? end : -1;
        if (issued < 0)
        {
            return end;
        }

        var by = issued;
        while (by < unit.End && by < issued + 4 && (speech.Pieces[by].Is(WordClass.Time | WordClass.Number) || speech.Folded(by) is "on" or "in" or "last" or "this" or "early" or "late"))
        {
            by++;
        }

        return by + 1 < unit.End && speech.Folded(by) is "by" or "from" && EnglishPhrases.ForwardEnd(speech, by + 1, unit.End) is var issuer && issuer > by + 1 ? issuer : end;
    }

    private static bool IsIssued(string word) => word is "released" or "published" or "issued" or "made" or "posted" or "shared" or "sent" or "public" or "obtained" or "compiled";

    private Attribution Source(int unitIndex, int cue, int cueEnd, int subjectFirst, int subjectEnd, int end, int content) => new()
    {
        Unit = unitIndex,
        Cue = speech.SpanOf(cue, cueEnd),
        CueFirst = cue,
        CueEnd = cueEnd,
        Subject = speech.SpanOf(subjectFirst, subjectEnd),
        First = cue,
        End = end,
        Content = content,
        ReportsClause = true,
        Rule = "indirect.according-to",
    };

    private int CommaOr(int first, Unit unit)
    {
        var comma = first;
        while (comma < unit.End && comma < first + FarVerb && !speech.Pieces[comma].Is(WordClass.Comma))
        {
            comma++;
        }

        return comma;
    }

    // Behind "which", "who", "where" or "and" a source stands between the conjunction and its clause.
    private int OpensOwnClause(Unit unit, int i, int past)
    {
        var before = i - 1;
        var aside = before > unit.First && speech.Pieces[before].Is(WordClass.Comma);
        before -= aside ? 1 : 0;
        if (before <= unit.First || past + 2 >= unit.End || aside && !speech.Pieces[past].Is(WordClass.Comma) || !(speech.Folded(before) is "which" or "who" or "where" or "when" or "and" or "but" or "because" or "while" or "although" or "though"))
        {
            return -1;
        }

        var content = aside ? past + 1 : past;
        return speech.Folded(before) is "and" or "but" && !EnglishVerbs.HasPredicate(speech, content, unit.End) && speech.Folded(content) != "to" ? -1 : content;
    }
}
