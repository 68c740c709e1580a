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

        if (speech.Text.Text[span.End - 1] is not (',' or '?' or '!'))
        {
            return null;
        }

        if (IsPastVerb(i))
        {
            var end = EnglishPhrases.StartsPhrase(speech, i + 1, unit.End) ? EnglishPhrases.ForwardEnd(speech, i + 1, unit.End) : i + 1;
            return end > i + 1 ? Plain(unitIndex, i, i + 1, i + 1, end, i, end, quote, "quote.inverted") : null;
        }

        if (!EnglishPhrases.StartsPhrase(speech, i, unit.End))
        {
            return null;
        }

        var verb = EnglishPhrases.IsPronoun(speech, i) ? i + 1 : i;
        while (verb < unit.End && verb < i + 8 && speech.Pieces[verb].Is(WordClass.Capital | WordClass.Role | WordClass.Determiner | WordClass.Body))
        {
            verb++;
        }

        return verb > i && verb < unit.End && IsPastVerb(verb) ? Plain(unitIndex, verb, verb + 1, i, verb, i, verb + 1, quote, "quote.said-verb") : null;
    }

    // Rewritten texts say "pressed that" or "conveyed that": a past verb before "that" tells something, unless it is known to be thought or deed.
    private bool IsUnknownSaying(Unit unit, int i) => i + 1 < unit.End && i > unit.First && speech.Pieces[i].Quote < 0
        && (speech.Pieces[i + 1].Is(WordClass.That) && IsPastVerb(i) && !(speech.Folded(i) is "realized" or "realised" or "learned" or "discovered" or "ensured" or "showed" or "proved" or "noticed" or "assumed" or "feared" or "expected" or "demonstrated" or "determined" or "worried" or "doubted" or "wanted" or "voted" or "happened" or "needed" or "concerned" or "convinced" or "alarmed" or "pleased" or "required")
            || speech.Folded(i) == "written" && speech.Folded(i - 1) is "has" or "have" or "had"
            || speech.Folded(i) is "clear" or "known" or "plain" && speech.Pieces[i + 1].Is(WordClass.That) && (IsMake(i - 1) || IsMake(i - 2) || IsLet(i - 1))
            || speech.Folded(i) == "known" && IsMake(i - 1)
            || IsUnknownParticiple(unit, i));

    private bool IsMake(int i) => i >= 0 && speech.Folded(i) is "made" or "makes" or "make";

    // "let it be known that"
    private bool IsLet(int i) => i > 1 && speech.Folded(i) == "be" && speech.Folded(i - 1) == "it" && speech.Folded(i - 2) is "let" or "lets";

    // ", pronouncing that …": behind a comma, a participle before "that" goes on telling.
    private bool IsUnknownParticiple(Unit unit, int i) => speech.Pieces[i].Class == WordClass.None && speech.Pieces[i + 1].Is(WordClass.That) && speech.Folded(i).EndsWith("ing", StringComparison.Ordinal) && speech.Pieces[i - 1].Is(WordClass.Comma)
        && !(speech.Folded(i) is "meaning" or "showing" or "ensuring" or "proving" or "knowing" or "hoping" or "fearing" or "seeing" or "given" or "providing" or "considering" or "assuming" or "realizing" or "realising" or "demonstrating" or "worrying");

    private bool IsPastVerb(int i) => i < speech.Pieces.Count && speech.Pieces[i].Class == WordClass.None && speech.Folded(i).Length > 4 && speech.Folded(i).EndsWith("ed", StringComparison.Ordinal) && speech.Folded(i) != "named";

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

    private Attribution? Participle(int unitIndex, Unit unit, int i, int floor, List<Attribution> found, bool nextToQuote)
    {
        var j = i - 1;
        if (j < unit.First || speech.Pieces[j].Is(WordClass.Determiner | WordClass.Possessive))
        {
            return null;
        }

        if (speech.Folded(i) is "saying" or "telling" && speech.Folded(j) == "as" && Quoted(j, floor) is var quotedAt and >= 0 && quotedAt < j - 1)
        {
            // The agency quoted X as saying.
            return Make(unitIndex, unit, i, i + 1, quotedAt + 1, j, quotedAt, i + 1, -1, "quote.quoted-as");
        }

        if (speech.Folded(i) is "saying" && speech.Folded(j) == "as" && j - 1 >= floor && speech.Folded(j - 1) is "quoted" or "cited" or "reported")
        {
            var quoted = EnglishSubject.Before(speech, j - 1, floor);
            return quoted.First < 0 ? null : Make(unitIndex, unit, j - 1, i + 1, quoted.First, quoted.End, quoted.First, i + 1, BeforeContent(unit, quoted.First, floor), "quote.quoted-as");
        }

        if (speech.Folded(i) is "citing" or "quoting")
        {
            var end = EnglishPhrases.ForwardEnd(speech, i + 1, unit.End);
            return end == i + 1 || !IsNamed(i + 1, end) ? null : Make(unitIndex, unit, i, i + 1, i + 1, end, i, end, BeforeContent(unit, i, floor), "quote.citing");
        }

        var finite = speech.Pieces[j].Is(WordClass.Being) || speech.Pieces[j].Is(WordClass.Adverb) && j > unit.First && speech.Pieces[j - 1].Is(WordClass.Being);
        if (finite)
        {
            var subject = EnglishSubject.Before(speech, i, floor);
            return subject.First < 0 ? null : Make(unitIndex, unit, i, i + 1, subject.First, subject.End, subject.First, i + 1, BeforeContent(unit, subject.First, floor), "quote.said-verb");
        }

        if (speech.Pieces[i].Is(WordClass.Weak) && !nextToQuote)
        {
            return null;
        }

        if (found.Count > 0 && found[^1].Unit == unitIndex && !speech.Pieces[i].Is(WordClass.Capital))
        {
            return Make(unitIndex, unit, i, i + 1, -1, -1, speech.Pieces[j].Is(WordClass.Comma) ? j : i, i + 1, -1, "quote.said-verb", inherits: true);
        }

        var (first, leadEnd) = EnglishPhrases.Leading(speech, unit.First, i);
        return leadEnd <= first ? null : Make(unitIndex, unit, i, i + 1, first, leadEnd, speech.Pieces[j].Is(WordClass.Comma) ? j : i, i + 1, -1, "quote.said-verb");
    }

    private int Quoted(int from, int floor)
    {
        for (var i = from - 1; i >= floor && i > from - 12; i--)
        {
            if (speech.Folded(i) is "quoted" or "quotes" or "cited" or "cites" or "quoting" or "citing")
            {
                return i;
            }

            if (speech.Pieces[i].Is(WordClass.Quote | WordClass.Auxiliary))
            {
                return -1;
            }
        }

        return -1;
    }

    private Attribution? According(int unitIndex, Unit unit, int i, int floor)
    {
        var first = i + 2;
        var end = EnglishPhrases.ForwardEnd(speech, first, unit.End);
        if (end == first || !IsNamed(first, end))
        {
            return null;
        }

        // "In Herat, according to the major, 22 containers burned": only the place stands before it.
        var leading = i == unit.First || speech.Pieces[i].Is(WordClass.Capital) || i - unit.First <= 1
            || i - 1 > floor && floor == unit.First && speech.Pieces[i - 1].Is(WordClass.Comma) && speech.Pieces[floor].Is(WordClass.Preposition) && IsAdverbial(floor, i - 1) && end + 3 < unit.End && speech.Pieces[end].Is(WordClass.Comma);
        var cue = speech.SpanOf(i, i + 2);
        var comma = end;
        while (leading && comma < unit.End && comma < end + 60 && !speech.Pieces[comma].Is(WordClass.Comma))
        {
            comma++;
        }

        return new Attribution
        {
            Unit = unitIndex,
            Cue = cue,
            CueFirst = i,
            CueEnd = i + 2,
            Subject = speech.SpanOf(first, end),
            First = i,
            End = end,
            Content = leading && comma + 1 < unit.End ? (speech.Pieces[comma].Is(WordClass.Comma) ? comma + 1 : end) : -1,
            Before = leading ? -1 : BeforeContent(unit, i, floor, needsComma: false),
            ReportsClause = true,
            Rule = "indirect.according-to",
        };
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
