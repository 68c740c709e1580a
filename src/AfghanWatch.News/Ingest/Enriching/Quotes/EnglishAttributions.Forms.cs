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

        if (Reply(unitIndex, unit, quote) is { } reply)
        {
            return reply;
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

        if (speech.Folded(i) is "reads" or "read" or "runs" or "ran" && i + 2 < unit.End && speech.Folded(i + 1) is "the" or "a" or "an" or "its" or "his" or "their" && EnglishPhrases.ForwardEnd(speech, i + 1, unit.End) is var paper && paper > i + 2)
        {
            // "…,” reads a statement by the ministry", "…,” read the advertisement in a group"
            return Plain(unitIndex, i, i + 1, i + 1, paper, i, paper, quote, "quote.inverted");
        }

        if (IsPastVerb(i) && (!outside || i + 2 < unit.End && (speech.Pieces[i + 1].Class & speech.Pieces[i + 2].Class & WordClass.Capital) != 0))
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

        if (verb > i + 1 && verb < unit.End && speech.Folded(verb) is "read" or "reads" && EnglishNouns.IsPaper(speech.Folded(verb - 1)))
        {
            // "…,” the statement read."
            return Plain(unitIndex, verb, verb + 1, i, verb, i, verb + 1, quote, "quote.said-verb");
        }

        if (verb > i && verb + 2 < unit.End && speech.Pieces[verb].Is(WordClass.Being) && speech.Folded(verb + 1) is "quoted" or "cited" && speech.Folded(verb + 2) == "by")
        {
            // "…,” a senior official is quoted by another outlet."
            return Plain(unitIndex, verb, verb + 2, i, verb, i, verb + 2, quote, "quote.quoted-as");
        }

        return verb > i && verb < unit.End && IsPastVerb(verb) && !PassesOn(unit, verb) ? Plain(unitIndex, verb, verb + 1, i, verb, i, verb + 1, quote, "quote.said-verb") : null;
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

    // "as one of them put it to me", "Kalin put it this way:", "is how the chairman put it"
    private bool IsPut(Unit unit, int i) => i > unit.First && i + 1 < unit.End && speech.Folded(i) is "put" or "puts" && speech.Folded(i + 1) == "it" && (i + 2 >= unit.End || i + 3 < unit.End && EnglishPhrases.IsDay(speech, i + 3) || !(speech.Folded(i + 2) is "in" or "on" or "at" or "off" or "down" or "up" or "into" or "out" or "aside" or "together" or "under" or "through" or "back" or "among" or "between"));

    private Attribution? Put(int unitIndex, Unit unit, int i, int floor)
    {
        var subject = Subject(i, floor);
        if (subject.First < 0)
        {
            return null;
        }

        var how = subject.First - 1 >= floor && speech.Folded(subject.First - 1) is "as" or "how" or "like";
        if (how && speech.Folded(subject.First - 1) == "as" && (AsTold(unitIndex, unit, i, i + 2, subject) ?? AsToldBehind(unitIndex, i, i + 2, subject, floor)) is { } told)
        {
            return told;
        }

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

    // "puts the repairs at “about ninety percent”"
    private Attribution? PutAt(int unitIndex, Unit unit, int i, int floor)
    {
        var quote = speech.NextQuote(i);
        return quote < unit.End && quote < i + AsReach && speech.Folded(quote - 1) == "at" && Subject(i, floor) is { First: >= 0 } subject && IsNamed(subject.First, subject.End)
            ? new Attribution { Unit = unitIndex, Cue = speech.Pieces[i].Span, CueFirst = i, CueEnd = i + 1, Subject = speech.SpanOf(subject.First, subject.End), First = subject.First, End = i + 1, Content = quote, Rule = "quote.said-verb" }
            : null;
    }

    // "As Çavuşoğlu declared after the talks, the meeting had …": what he said stands behind the comma.
    private Attribution? AsTold(int unitIndex, Unit unit, int i, int cueEnd, (int First, int End) subject)
    {
        var opens = subject.First - 1;
        if (speech.Pieces[i].Is(WordClass.Plain) && speech.Folded(subject.First) is "a" or "an")
        {
            // "As a general rule, …"
            return null;
        }

        if (opens < unit.First || speech.Folded(opens) != "as" || opens > unit.First && !speech.Pieces[opens - 1].Is(WordClass.Comma) || cueEnd == i + 1 && (!speech.Pieces[i].Is(WordClass.Say) || speech.Pieces[i].Is(WordClass.NounLike) && !(cueEnd < unit.End && speech.Pieces[cueEnd].Is(WordClass.Comma))))
        {
            return null;
        }

        for (var comma = cueEnd; comma + 2 < unit.End && comma < cueEnd + AsReach && !speech.Pieces[comma].Is(WordClass.Quote | WordClass.Stop | WordClass.Colon | WordClass.That); comma++)
        {
            if (speech.Pieces[comma].Is(WordClass.Comma))
            {
                return !speech.Pieces[comma + 1].Is(WordClass.Quote) && EnglishVerbs.HasPredicate(speech, comma + 1, unit.End)
                    ? new Attribution { Unit = unitIndex, Cue = speech.SpanOf(i, cueEnd), CueFirst = i, CueEnd = cueEnd, Subject = speech.SpanOf(subject.First, subject.End), First = opens, End = cueEnd, Content = comma + 1, ReportsClause = true, Rule = "indirect.according-to" }
                    : null;
            }
        }

        return null;
    }

    // "The port was shut, as the harbour master put it on Monday": what he said stands before the comma.
    private Attribution? AsToldBehind(int unitIndex, int i, int cueEnd, (int First, int End) subject, int floor)
    {
        var comma = subject.First - 2;
        return comma > floor && speech.Pieces[comma].Is(WordClass.Comma) && speech.NextQuote(floor) > comma && EnglishVerbs.HasPredicate(speech, floor, comma)
            ? new Attribution { Unit = unitIndex, Cue = speech.SpanOf(i, cueEnd), CueFirst = i, CueEnd = cueEnd, Subject = speech.SpanOf(subject.First, subject.End), First = comma, End = cueEnd, Before = floor, ReportsClause = true, Rule = "indirect.according-to" }
            : null;
    }

    // "As was stated by the envoy, the agreement remains in force."
    private Attribution? AsWasTold(int unitIndex, Unit unit, int i)
    {
        if (i == unit.First + 1 && speech.Folded(unit.First) == "as" && speech.Pieces[i].Is(WordClass.Say) && !speech.Pieces[i].Is(WordClass.NounLike | WordClass.Participle) && i + 3 < unit.End && speech.Pieces[i + 1].Is(WordClass.Capital | WordClass.Role) && !speech.Pieces[i + 1].Is(WordClass.Preposition | WordClass.Time)
            && EnglishPhrases.ForwardEnd(speech, i + 1, unit.End) is var teller && teller + 2 < unit.End && speech.Pieces[teller].Is(WordClass.Comma))
        {
            // "As announced the minister Hulusi Akar, …": a translator's word order.
            return new Attribution { Unit = unitIndex, Cue = speech.Pieces[i].Span, CueFirst = i, CueEnd = i + 1, Subject = speech.SpanOf(i + 1, teller), First = unit.First, End = teller, Content = teller + 1, ReportsClause = true, Rule = "indirect.according-to" };
        }

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
