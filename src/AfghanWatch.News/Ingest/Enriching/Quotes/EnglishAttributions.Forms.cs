using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <content>Attributions that are no plain "X said": participles, sources, labels, signatures, verbs no list holds.</content>
internal sealed partial class EnglishAttributions
{
    // A unit that only signs the quotation before it: — Ned Price
    private Attribution? Signed(int unitIndex, Unit unit)
    {
        if (unit.First == 0 || !speech.Pieces[unit.First - 1].Is(WordClass.Quote) || unit.End - unit.First is < 2 or > 16 || !(speech.Pieces[unit.First].Is(WordClass.Dash) || speech.Folded(unit.First) == "-") || !speech.Pieces[unit.First + 1].Is(WordClass.Capital))
        {
            return null;
        }

        var end = EnglishPhrases.ForwardEnd(speech, unit.First + 1, unit.End);
        return end > unit.First + 1 && (end == unit.End || speech.Pieces[end].Is(WordClass.Stop | WordClass.Comma))
            ? Plain(unitIndex, unit.First, unit.First + 1, unit.First + 1, end, unit.First, end, -1, "quote.signed")
            : null;
    }

    // "…," Bolton charged. "…!" beamed Hartley. Behind speech that a comma ends, any past verb is one of saying; so is a dash before a name.
    private Attribution? AnyVerb(int unitIndex, Unit unit, int quote)
    {
        var span = speech.Spans[speech.Pieces[quote].Quote];
        var i = quote + 1;
        if (i >= unit.End || !span.Whole || span.End <= span.Start)
        {
            return null;
        }

        if (speech.Pieces[i].Is(WordClass.Dash) || speech.Folded(i) is "-" or "~")
        {
            var name = EnglishPhrases.ForwardEnd(speech, i + 1, unit.End);
            return name > i + 1 && speech.Pieces[i + 1].Is(WordClass.Capital) && (name == unit.End || name == unit.End - 1 || speech.Pieces[name].Is(WordClass.Comma))
                ? Plain(unitIndex, i, i + 1, i + 1, name, i, name, quote, "quote.signed")
                : null;
        }

        // “… a trap”, he listed: British papers and spinners leave the comma outside; then the verb must end the attribution.
        var outside = speech.Pieces[i].Is(WordClass.Comma) && i + 2 < unit.End;
        if (!outside && speech.Text.Text[span.End - 1] is not (',' or '?' or '!'))
        {
            return null;
        }

        i += outside ? 1 : 0;

        if (EndsOwnAside(i, unit.First))
        {
            return null;
        }

        if (IsPastVerb(i) && !outside)
        {
            var end = EnglishPhrases.StartsPhrase(speech, i + 1, unit.End) ? EnglishPhrases.ForwardEnd(speech, i + 1, unit.End) : i + 1;
            return end > i + 1 ? Plain(unitIndex, i, i + 1, i + 1, end, i, end, quote, "quote.inverted") : null;
        }

        if (!EnglishPhrases.StartsPhrase(speech, i, unit.End))
        {
            return null;
        }

        var verb = EnglishPhrases.IsPronoun(speech, i) ? i + 1 : EnglishPhrases.ForwardEnd(speech, i, unit.End);
        while (verb < unit.End && verb < i + 8 && speech.Pieces[verb].Is(WordClass.Capital | WordClass.Role | WordClass.Determiner | WordClass.Body))
        {
            verb++;
        }

        if (verb > i && verb + 1 < unit.End && speech.Folded(verb) is "went" or "shot" or "fired" or "hit" or "chimed" && speech.Folded(verb + 1) is "on" or "back" or "in")
        {
            // "…," Trump shot back.
            return Plain(unitIndex, verb, verb + 2, i, verb, i, verb + 2, quote, "quote.said-verb");
        }

        if (outside && !(verb + 1 < unit.End && speech.Pieces[verb + 1].Is(WordClass.Stop)))
        {
            return null;
        }

        return verb > i && verb < unit.End && IsPastVerb(verb) ? Plain(unitIndex, verb, verb + 1, i, verb, i, verb + 1, quote, "quote.said-verb") : null;
    }

    private Attribution Plain(int unitIndex, int cue, int cueEnd, int subjectFirst, int subjectEnd, int first, int end, int before, string rule) => new()
    {
        Unit = unitIndex,
        Cue = speech.SpanOf(cue, cueEnd),
        CueFirst = cue,
        CueEnd = cueEnd,
        Subject = speech.SpanOf(subjectFirst, subjectEnd),
        First = first,
        End = end,
        Before = before,
        Rule = rule,
    };

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
            case "per":
                return speech.Pieces[i + 1].Is(WordClass.Capital) && !speech.Pieces[i + 1].Is(WordClass.Time) || next is "one" or "the" && speech.Pieces[Math.Max(i - 1, unit.First)].Is(WordClass.Comma) && SpeakerWords.HasRole(speech, i + 1, EnglishPhrases.ForwardEnd(speech, i + 1, unit.End)) ? 1 : 0;
            case "in" or "by":
                return next is "the" && i + 3 < unit.End && IsTelling(speech.Folded(i + 2)) && speech.Folded(i + 3) is "of" ? 4
                    : next is "his" or "her" or "its" or "their" && IsTelling(speech.Folded(i + 2)) ? 1 : 0;
            default:
                return 0;
        }
    }

    private static bool IsTelling(string word) => word is "words" or "account" or "telling" or "saying" or "told" or "data" or "reckoning" or "estimate" or "view" or "opinion" or "version" or "admission" or "assessment" or "evaluation" or "estimates" or "estimation" or "calculations" or "calculation" or "figures" or "count" or "testimony" or "information" or "reports" or "understanding" or "judgment" or "judgement" or "belief" or "accounts";

    private static bool IsNoSource(string word) => word is "plan" or "plans" or "law" or "laws" or "agreement" or "deal" or "schedule" or "timetable" or "rule" or "rules" or "constitution" or "custom" or "tradition" or "need" or "needs" or "size" or "rank" or "sharia" or "principle" or "principles" or "season" or "age" or "circumstances";

    private Attribution? According(int unitIndex, Unit unit, int i, int opener, int floor)
    {
        var first = i + opener;
        if (first >= unit.End)
        {
            return null;
        }

        var end = first + 1 < unit.End && speech.Folded(first) is "his" or "her" or "its" or "their" && IsTelling(speech.Folded(first + 1)) ? first + 1 : EnglishPhrases.ForwardEnd(speech, first, unit.End);
        if (end == first || IsNoSource(speech.Folded(end - 1)) || !IsNamed(first, end) && !speech.Pieces[first].Is(WordClass.Determiner) && !EnglishPhrases.IsPronoun(speech, first))
        {
            return null;
        }

        // "According to his words": the words are his.
        var past = end == first + 1 && end < unit.End && IsTelling(speech.Folded(end)) ? end + 1 : end;

        // "In Herat, according to the major, 22 containers burned": only the place stands before it.
        var leading = i == unit.First || speech.Pieces[i].Is(WordClass.Capital) || i - unit.First <= 1 || i == floor + 1 && speech.Pieces[floor].Is(WordClass.Colon | WordClass.Stop | WordClass.Conjunction)
            || speech.Pieces[i - 1].Is(WordClass.Colon) || IsStop(i - 1) || IsStop(i - 2) && speech.Pieces[i - 1].Is(WordClass.Conjunction)
            || i - 2 > floor && speech.Pieces[i - 1].Is(WordClass.Comma) && speech.Folded(i - 2) is "which" or "that" or "where" or "whom" && end + 2 < unit.End && speech.Pieces[end].Is(WordClass.Comma)
            || i - 1 > floor && floor == unit.First && speech.Pieces[i - 1].Is(WordClass.Comma) && speech.Pieces[floor].Is(WordClass.Preposition) && IsAdverbial(floor, i - 1) && end + 3 < unit.End && speech.Pieces[end].Is(WordClass.Comma);
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

        while (leading && comma < unit.End && comma < past + 60 && !(speech.Pieces[comma].Is(WordClass.Comma) && !(comma == past && comma + 1 < unit.End && (speech.Pieces[comma + 1].Is(WordClass.Relative) || speech.Folded(comma + 1) is "citing" or "quoting" or "referring"))))
        {
            comma++;
        }

        return new Attribution
        {
            Unit = unitIndex,
            Cue = speech.SpanOf(i, i + opener),
            CueFirst = i,
            CueEnd = i + opener,
            Subject = speech.SpanOf(first, end),
            First = !leading && i - 1 > floor && speech.Folded(i - 1) is "always" or "still" or "again" or "at least" ? i - 1 : i,
            End = past,
            Content = leading && comma + 1 < unit.End ? (speech.Pieces[comma].Is(WordClass.Comma) ? comma + 1 : past) : leading && past + 3 < unit.End && EnglishVerbs.HasPredicate(speech, past, unit.End) ? past : -1,
            Before = leading ? -1 : BeforeContent(unit, i, floor, needsComma: false),
            ReportsClause = true,
            Rule = "indirect.according-to",
        };
    }

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

    // "The Taliban's claim is that nobody asked", "his view was that …": whose claim it is speaks.
    private Attribution? NominalReport(int unitIndex, Unit unit, int i, int floor)
    {
        if (i - 2 < floor || i + 3 >= unit.End || !speech.Pieces[i + 1].Is(WordClass.That) || !(speech.Folded(i) is "is" or "was" or "remains") || !(speech.Folded(i - 1) is "claim" or "view" or "position" or "argument" or "opinion" or "message" or "contention" or "belief" or "conviction" or "reading" or "line" or "answer" or "explanation" or "assessment" or "estimate"))
        {
            return null;
        }

        var first = EnglishPhrases.BackwardStart(speech, i - 1, floor);
        if (first < 0 || !(speech.Pieces[i - 2].Is(WordClass.Possessive) || speech.Folded(i - 2) is "his" or "her" or "its" or "their"))
        {
            return null;
        }

        return new Attribution { Unit = unitIndex, Cue = speech.SpanOf(i - 1, i + 1), CueFirst = i - 1, CueEnd = i + 1, Subject = Owner(first, i - 1), First = first, End = i + 1, Content = i + 2, ReportsClause = true, Rule = "quote.said-verb" };
    }

    // "the Taliban's": whose it is, without the ending; "his" as it stands.
    private TextSpan Owner(int first, int end)
    {
        var span = speech.SpanOf(first, end);
        var words = span.Cut(speech.Text.Text);
        var cut = words.EndsWith("'s", StringComparison.Ordinal) || words.EndsWith("’s", StringComparison.Ordinal) ? 2 : words[^1] is '\'' or '’' ? 1 : 0;
        return new TextSpan(span.Start, span.End - cut);
    }

    // "as one of them put it to me", "Kalin put it this way:", "is how the chairman put it"
    private bool IsPut(Unit unit, int i) => i > unit.First && i + 1 < unit.End && speech.Folded(i) is "put" or "puts" && speech.Folded(i + 1) == "it" && (i + 2 >= unit.End || !(speech.Folded(i + 2) is "in" or "on" or "at" or "off" or "down" or "up" or "into" or "out" or "aside" or "together" or "under" or "through" or "back" or "among" or "between"));

    private Attribution? Put(int unitIndex, Unit unit, int i, int floor)
    {
        var subject = Subject(i, floor);
        if (subject.First < 0)
        {
            return null;
        }

        var how = subject.First - 1 >= floor && speech.Folded(subject.First - 1) is "as" or "how" or "like";
        var before = -1;
        for (var j = subject.First - 1; j >= floor && j >= subject.First - AsReach && before < 0 && !speech.Pieces[j].Is(WordClass.Stop | WordClass.Colon); j--)
        {
            before = speech.Pieces[j].Is(WordClass.Quote) && (j >= subject.First - 4 || how) ? j : before;
            how |= speech.Folded(j) == "how";
        }

        var content = -1;
        var colon = false;
        for (var j = i + 2; j < unit.End && j < i + 14 && before < 0 && content < 0 && !colon; j++)
        {
            content = speech.Pieces[j].Is(WordClass.Quote) ? j : -1;
            colon = speech.Pieces[j].Is(WordClass.Colon);
            content = colon && j + 1 < unit.End ? j + 1 : content;
        }

        return new Attribution
        {
            Unit = unitIndex,
            Cue = speech.SpanOf(i, i + 2),
            CueFirst = i,
            CueEnd = i + 2,
            Subject = speech.SpanOf(subject.First, subject.End),
            First = how ? subject.First - 1 : subject.First,
            End = i + 2,
            Content = content,
            Before = before,
            EndsInColon = colon,
            ReportsClause = colon && !how && content >= 0,
            Rule = "quote.said-verb",
        };
    }

    // "As Çavuşoğlu declared after the talks, the meeting had …": what he said stands behind the comma.
    private Attribution? AsTold(int unitIndex, Unit unit, int i, int cueEnd, (int First, int End) subject)
    {
        if (speech.Folded(unit.First) != "as" || subject.First != unit.First + 1 || !speech.Pieces[i].Is(WordClass.Say) || speech.Pieces[i].Is(WordClass.NounLike) && !(cueEnd < unit.End && speech.Pieces[cueEnd].Is(WordClass.Comma)))
        {
            return null;
        }

        for (var comma = cueEnd; comma + 2 < unit.End && comma < cueEnd + AsReach && !speech.Pieces[comma].Is(WordClass.Quote | WordClass.Stop | WordClass.Colon | WordClass.That); comma++)
        {
            if (speech.Pieces[comma].Is(WordClass.Comma))
            {
                return !speech.Pieces[comma + 1].Is(WordClass.Quote) && EnglishVerbs.HasPredicate(speech, comma + 1, unit.End)
                    ? new Attribution { Unit = unitIndex, Cue = speech.SpanOf(i, cueEnd), CueFirst = i, CueEnd = cueEnd, Subject = speech.SpanOf(subject.First, subject.End), First = unit.First, End = cueEnd, Content = comma + 1, ReportsClause = true, Rule = "indirect.according-to" }
                    : null;
            }
        }

        return null;
    }

    // "As was stated by the envoy, the agreement remains in force."
    private Attribution? AsWasTold(int unitIndex, Unit unit, int i)
    {
        if (speech.Folded(unit.First) != "as" || i - unit.First is < 1 or > 3 || i + 2 >= unit.End || !speech.Pieces[i].Is(WordClass.Say) || speech.Folded(i + 1) != "by" || !(i - unit.First == 1 || speech.Pieces[i - 1].Is(WordClass.Being)))
        {
            return null;
        }

        var end = speech.Pieces[i + 2].Is(WordClass.Quote) ? i + 3 : EnglishPhrases.ForwardEnd(speech, i + 2, unit.End);
        return end > i + 2 && end + 2 < unit.End && speech.Pieces[end].Is(WordClass.Comma)
            ? new Attribution { Unit = unitIndex, Cue = speech.Pieces[i].Span, CueFirst = i, CueEnd = i + 1, Subject = speech.Pieces[i + 2].Quote >= 0 ? new TextSpan(speech.Spans[speech.Pieces[i + 2].Quote].Start, speech.Spans[speech.Pieces[i + 2].Quote].End) : speech.SpanOf(i + 2, end), First = unit.First, End = end, Content = end + 1, ReportsClause = true, Rule = "indirect.according-to" }
            : null;
    }

    private bool IsStop(int i) => i >= 0 && speech.Pieces[i].Is(WordClass.Stop);

    // "In the statement it is said that …", "it was stated by the ministry that …": the paper or whoever stands behind "by" speaks, else who spoke last.
    private Attribution? Passive(int unitIndex, Unit unit, int i, int floor)
    {
        if (i - 2 < unit.First || speech.Folded(i - 2) is not "it" || !(speech.Folded(i - 1) is "is" or "was") || !(speech.Folded(i) is "said" or "stated" or "noted" or "stressed" or "emphasised" or "emphasized" or "announced" or "added" or "underlined" or "written" or "claimed" or "declared" or "recalled"))
        {
            return null;
        }

        var quoted = i - 4 >= floor && speech.Pieces[i - 3].Is(WordClass.Quote);
        var by = -1;
        for (var j = i + 1; j < unit.End && j < i + 4; j++)
        {
            by = by < 0 && speech.Folded(j) == "by" ? j : by;
        }

        for (var j = i - 3; by < 0 && j >= floor && j > i - 16 && !speech.Pieces[j].Is(WordClass.Quote | WordClass.Stop); j--)
        {
            by = speech.Folded(j) is "by" or "of" or "from" && EnglishPhrases.StartsPhrase(speech, j + 1, i - 2) ? j : by;
        }

        var end = by < 0 ? -1 : EnglishPhrases.ForwardEnd(speech, by + 1, by < i ? i - 2 : unit.End);
        var past = by > i ? end : i + 1;
        return Make(unitIndex, unit, i, i + 1, by < 0 ? -1 : by + 1, end, quoted ? i - 2 : i - 2, Math.Max(past, i + 1), quoted || speech.Pieces[i - 3 >= floor ? i - 3 : i - 2].Is(WordClass.Quote) ? floor : -1, "quote.said-verb", inherits: by < 0);
    }

    // Akar: "…" at the head of a paragraph.
    private Attribution? Label(int unitIndex, Unit unit, int i, int floor)
    {
        if (floor != unit.First || i + 1 >= unit.End || !speech.Pieces[i + 1].Is(WordClass.Quote) || i - unit.First is < 1 or > 8 || !speech.Pieces[unit.First].Is(WordClass.Capital)
            || speech.Pieces[unit.First].Is(WordClass.Preposition) || i - unit.First == 1 && speech.Pieces[unit.First].Span.Length == 1
            || EnglishPhrases.ForwardEnd(speech, unit.First, i) != i)
        {
            return null;
        }

        return new Attribution
        {
            Unit = unitIndex,
            Cue = speech.Pieces[i].Span,
            CueFirst = i,
            CueEnd = i + 1,
            Subject = speech.SpanOf(unit.First, i),
            First = unit.First,
            End = i + 1,
            Content = i + 1,
            Rule = "quote.colon",
        };
    }
}
