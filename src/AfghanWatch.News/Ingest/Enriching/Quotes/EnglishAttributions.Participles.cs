namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <content>Participles of saying, and verbs no list holds.</content>
internal sealed partial class EnglishAttributions
{
    private const int LetReach = 9;

    // Rewritten texts say "pressed that" or "conveyed that": a past verb before "that" tells something, unless it is known to be thought or deed.
    private bool IsUnknownSaying(Unit unit, int i) => i + 1 < unit.End && i > unit.First && speech.Pieces[i].Quote < 0
        && (speech.Pieces[i + 1].Is(WordClass.That) && IsPastVerb(i) && !EnglishContent.StandsForClause(speech, unit, i + 1) && !(speech.Folded(i) is "provided" or "realized" or "realised" or "learned" or "discovered" or "ensured" or "showed" or "proved" or "noticed" or "assumed" or "feared" or "expected" or "demonstrated" or "determined" or "worried" or "doubted" or "wanted" or "voted" or "happened" or "needed" or "concerned" or "convinced" or "alarmed" or "pleased" or "required")
            || IsPastVerb(i) && speech.Pieces[i].Class == WordClass.None && speech.Folded(i + 1) == "on" && i + 3 < unit.End && EnglishPhrases.IsDay(speech, i + 2) && speech.Pieces[i + 3].Is(WordClass.That)
            || IsPastVerb(i) && speech.Pieces[i].Class == WordClass.None && IsToldFar(unit, i)
            || speech.Folded(i) == "additional" && speech.Pieces[i + 1].Is(WordClass.That) && EnglishPhrases.IsPronoun(speech, i - 1)
            || speech.Folded(i) is "learned" or "learnt" && speech.Pieces[i + 1].Is(WordClass.That) && i - 2 >= unit.First && speech.Folded(i - 2) == "it"
            || speech.Folded(i) is "found" or "finds" or "shows" or "showed" && speech.Pieces[i + 1].Is(WordClass.That) && i - 1 > unit.First && EnglishSubject.Before(speech, i, unit.First) is { First: >= 0 } study && HasPaper(study.First, study.End)
            || IsShowing(unit, i)
            || speech.Folded(i) == "clear" && IsMake(i - 1) && EnglishPhrases.ForwardEnd(speech, i + 1, unit.End) is var noun && noun > i + 1 && noun + 1 < unit.End && speech.Pieces[noun].Is(WordClass.Auxiliary) && speech.Folded(noun) != "to"
            || speech.Folded(i) == "exclude" && speech.Pieces[i + 1].Is(WordClass.That)
            || IsOfView(unit, i)
            || IsBeforeSpeech(unit, i)
            || speech.Folded(i) == "written" && speech.Folded(i - 1) is "has" or "have" or "had"
            || speech.Folded(i) is "clear" or "known" or "plain" && speech.Pieces[i + 1].Is(WordClass.That) && (IsMake(i - 1) || IsMake(i - 2))
            || speech.Folded(i) == "know" && speech.Pieces[i + 1].Is(WordClass.That) && Letting(unit, i) > 0
            || IsLetKnown(i)
            || speech.Folded(i) == "known" && IsMake(i - 1)
            || IsPastVerb(i) && speech.Pieces[i].Class == WordClass.None && IsTimeBeforeThat(unit, i)
            || IsUnknownParticiple(unit, i));

    // "composed on Twitter on Monday that": places and a day stand between an unlisted verb and "that".
    private bool IsTimeBeforeThat(Unit unit, int i)
    {
        if (!speech.Pieces[i + 1].Is(WordClass.Preposition) || speech.Folded(i + 1) is "by" or "with")
        {
            return false;
        }

        for (var j = i + 2; j < unit.End && j < i + TimeLook; j++)
        {
            if (speech.Pieces[j].Is(WordClass.That))
            {
                return EnglishPhrases.IsDay(speech, j - 1);
            }

            if (speech.Pieces[j].Is(WordClass.Comma | WordClass.Stop | WordClass.Quote | WordClass.Auxiliary | WordClass.Relative | WordClass.Conjunction | WordClass.Colon))
            {
                return false;
            }
        }

        return false;
    }

    // "instructed Anadolu Agency (AA) on Monday that", "composed on Twitter on Monday that": a spinning program's verb, who was told and when, then "that".
    private bool IsToldFar(Unit unit, int i)
    {
        var names = 0;
        for (var j = i + 1; j + 1 < unit.End && j < i + FarThat; j++)
        {
            if (speech.Pieces[j].Is(WordClass.That))
            {
                return names > 0;
            }

            if (!speech.Pieces[j].Is(WordClass.Capital | WordClass.Time | WordClass.Bracket | WordClass.Number) && !(speech.Folded(j) is "on" or "in" or "to" or "at" or "via" or "journalists" or "reporters" or "columnists" or "correspondents"))
            {
                return false;
            }

            names += speech.Pieces[j].Is(WordClass.Capital) ? 1 : 0;
        }

        return false;
    }

    // "leaned in and boomed: “Let us …”": an unknown verb in the past before a mark and a whole sentence of speech.
    private bool IsBeforeSpeech(Unit unit, int i) => i + 2 < unit.End && speech.Pieces[i].Class == WordClass.None && IsPastVerb(i) && speech.Pieces[i + 1].Is(WordClass.Comma | WordClass.Colon) && speech.Pieces[i + 2].Quote >= 0
        && speech.Spans[speech.Pieces[i + 2].Quote] is { Whole: true } span && span.Start < span.End && char.IsUpper(speech.Text.Text[span.Start]) && !speech.Pieces[i - 1].Is(WordClass.Determiner | WordClass.Being | WordClass.Preposition);

    // "was of the view that"
    private bool IsOfView(Unit unit, int i) => speech.Folded(i) is "view" or "opinion" or "mind" && i - 3 > unit.First && speech.Pieces[i + 1].Is(WordClass.That) && speech.Folded(i - 2) == "of" && speech.Pieces[i - 3].Is(WordClass.Being);

    // "…, a poll found.", "…, figures of the coast guard show.": what a paper shows stands before it.
    private bool IsShowing(Unit unit, int i) => speech.Folded(i) is "found" or "finds" or "find" or "show" or "shows" or "showed" && (i + 1 >= unit.End || speech.Pieces[i + 1].Is(WordClass.Stop | WordClass.Comma | WordClass.Time)) && i - 2 > unit.First
        && EnglishSubject.Before(speech, i, unit.First) is { First: >= 0 } paper && paper.First - 1 > unit.First && speech.Pieces[paper.First - 1].Is(WordClass.Comma) && HasPaper(paper.First, paper.End);

    // "the report found that", "a survey by the institute shows that"
    private bool HasPaper(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (EnglishNouns.IsPaper(speech.Folded(i)))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsMake(int i) => i >= 0 && speech.Folded(i) is "made" or "makes" or "make";

    // "let the agency know that": where "let" stands; -1 when nobody lets anybody know.
    private int Letting(Unit unit, int know)
    {
        for (var i = know - 2; i > unit.First && i > know - LetReach && !speech.Pieces[i].Is(WordClass.Comma | WordClass.Stop | WordClass.Quote | WordClass.Auxiliary) && !EnglishPhrases.IsFiniteVerb(speech.Pieces[i]); i--)
        {
            if (speech.Folded(i) is "let" or "lets")
            {
                return i;
            }
        }

        return -1;
    }

    // "let it be known that"
    private bool IsLetKnown(int i) => speech.Folded(i) is "known" or "understood" or "recognised" or "recognized" or "clear" or "plain" && IsLet(i - 1);

    private bool IsLet(int i) => i > 1 && speech.Folded(i) == "be" && speech.Folded(i - 1) == "it" && speech.Folded(i - 2) is "let" or "lets";

    // ", pronouncing that …": behind a comma, a participle before "that" goes on telling.
    private bool IsUnknownParticiple(Unit unit, int i) => speech.Pieces[i].Class == WordClass.None && speech.Pieces[i + 1].Is(WordClass.That) && speech.Folded(i).EndsWith("ing", StringComparison.Ordinal) && !speech.Folded(i).EndsWith("thing", StringComparison.Ordinal) && (speech.Pieces[i - 1].Is(WordClass.Comma) || i - 2 > unit.First && speech.Folded(i - 1) == "as" && speech.Folded(i - 2) is "quoted" or "cited" or "reported")
        && (!IsNoTelling(speech.Folded(i)) || i + 2 < unit.End && speech.Pieces[i + 2].Is(WordClass.Quote) && speech.Folded(i) is "considering" or "believing" or "thinking");

    // "Stating that the road is open, Akar said …", "Underlining that …, the minister, “We are ready”": the sentence opens with what its subject told; he stands behind a comma, before a verb or before his words.
    private Attribution? Leading(int unitIndex, Unit unit)
    {
        var cue = unit.First;
        var piece = speech.Pieces[cue];
        if (cue + 4 >= unit.End || piece.Quote >= 0 || !speech.Folded(cue).EndsWith("ing", StringComparison.Ordinal)
            || !piece.Is(WordClass.Participle) && !((piece.Class & ~WordClass.Capital) == WordClass.None && speech.Pieces[cue + 1].Is(WordClass.That) && !IsNoTelling(speech.Folded(cue))))
        {
            return null;
        }

        if (EnglishContent.After(speech, unit, cue + 1, piece) is not { Kind: ContentKind.That } after)
        {
            return null;
        }

        var comma = BeforeTeller(unit, after.Content, saying: true);
        comma = comma < 0 ? BeforeTeller(unit, after.Content, saying: false) : comma;
        return comma < 0 ? null : new Attribution
        {
            Unit = unitIndex,
            Cue = piece.Span,
            CueFirst = cue,
            CueEnd = cue + 1,
            Subject = speech.SpanOf(comma + 1, EnglishPhrases.ForwardEnd(speech, comma + 1, unit.End)),
            First = cue,
            End = cue + 1,
            Content = after.Content,
            ContentEnd = comma,
            ReportsClause = true,
            Rule = "quote.said-verb",
        };
    }

    // The comma behind which somebody with a verb of his own stands.
    private int BeforeTeller(Unit unit, int content, bool saying)
    {
        for (var comma = content + 2; comma + 2 < unit.End && comma < content + FarVerb; comma++)
        {
            if (!speech.Pieces[comma].Is(WordClass.Comma) || !EnglishPhrases.StartsPhrase(speech, comma + 1, unit.End))
            {
                continue;
            }

            var verb = EnglishPhrases.ForwardEnd(speech, comma + 1, unit.End);
            if (verb <= comma + 1 || verb >= unit.End || !IsNamed(comma + 1, verb))
            {
                continue;
            }

            if (speech.Pieces[verb].Is(WordClass.Comma) && verb + 1 < unit.End && speech.Pieces[verb + 1].Is(WordClass.Quote) || speech.Pieces[verb].Is(WordClass.Quote | WordClass.Colon))
            {
                return comma;
            }

            while (verb < unit.End && speech.Pieces[verb].Is(WordClass.Adverb | WordClass.Auxiliary) && !speech.Pieces[verb].Is(WordClass.Capital))
            {
                verb++;
            }

            if (verb < unit.End && (speech.Pieces[verb].Is(WordClass.Say | WordClass.Weak) && EnglishPhrases.IsFiniteVerb(speech.Pieces[verb])
                || !saying && (EnglishVerbs.IsVerb(speech, verb, comma + 1) || speech.Pieces[verb].Is(WordClass.Comma))))
            {
                return comma;
            }
        }

        return -1;
    }

    private static bool IsNoTelling(string participle) => participle is "meaning" or "showing" or "ensuring" or "proving" or "knowing" or "hoping" or "fearing" or "seeing" or "given" or "providing" or "considering" or "assuming" or "realizing" or "realising" or "demonstrating" or "worrying" or "believing" or "thinking" or "feeling" or "wishing" or "expecting" or "learning" or "hearing";

    private bool IsPastVerb(int i) => i < speech.Pieces.Count && speech.Pieces[i].Class is WordClass.None or WordClass.Weak && speech.Folded(i).Length > 4 && speech.Folded(i).EndsWith("ed", StringComparison.Ordinal) && speech.Folded(i) != "named";

    private Attribution? Participle(int unitIndex, Unit unit, int i, int floor, List<Attribution> found, bool nextToQuote)
    {
        var j = i - 1;
        if (j < unit.First || speech.Pieces[j].Is(WordClass.Determiner | WordClass.Possessive))
        {
            return null;
        }

        if (speech.Folded(i) == "pointing" && !(i + 2 < unit.End && (speech.Folded(i + 1) == "out" || speech.Folded(i + 1) == "to" && (speech.Pieces[i + 2].Is(WordClass.That) || speech.Folded(Math.Min(i + 3, unit.End - 1)) == "fact"))))
        {
            // "pointing at the tower"
            return null;
        }

        if (speech.Folded(j) == "as" && QuotedAs(unitIndex, unit, i, floor) is { } quoted)
        {
            return quoted;
        }

        if (speech.Folded(i) is "citing" or "quoting")
        {
            if (i < floor)
            {
                // Told with the verb before it.
                return null;
            }

            var end = EnglishPhrases.ForwardEnd(speech, i + 1, unit.End);
            return end == i + 1 || !IsNamed(i + 1, end) ? null : Make(unitIndex, unit, i, i + 1, i + 1, end, i, end, BeforeContent(unit, i, floor), "quote.citing");
        }

        var finite = speech.Pieces[j].Is(WordClass.Being) || speech.Pieces[j].Is(WordClass.Adverb) && j > unit.First && speech.Pieces[j - 1].Is(WordClass.Being);
        if (finite)
        {
            var subject = EnglishSubject.Before(speech, i, floor);
            return subject.First < 0 ? null : Make(unitIndex, unit, i, i + 1, subject.First, subject.End, subject.First, i + 1, BeforeContent(unit, subject.First, floor), "quote.said-verb");
        }

        if (speech.Pieces[i].Is(WordClass.Weak) && !nextToQuote && !(i + 1 < unit.End && speech.Pieces[i + 1].Is(WordClass.That) && speech.Folded(i) is not ("hoping" or "thinking" or "feeling" or "seeing" or "wishing" or "meaning" or "considering" or "wanting" or "seeking")))
        {
            return null;
        }

        if (Absolute(i, floor) is var (absolute, absoluteEnd))
        {
            return Make(unitIndex, unit, i, i + 1, absolute, absoluteEnd, absolute, i + 1, -1, "quote.said-verb");
        }

        if (found.Count > 0 && found[^1].Unit == unitIndex && !speech.Pieces[i].Is(WordClass.Capital))
        {
            return Make(unitIndex, unit, i, i + 1, -1, -1, speech.Pieces[j].Is(WordClass.Comma) ? j : i, i + 1, -1, "quote.said-verb", inherits: true, from: speech.Pieces[j].Is(WordClass.Comma) ? Main(found, unitIndex, speech) : null);
        }

        var (first, leadEnd) = EnglishClause.Subject(speech, unit.First, i);
        return leadEnd <= first || IsNobody(first, leadEnd) ? null : Make(unitIndex, unit, i, i + 1, first, leadEnd, speech.Pieces[j].Is(WordClass.Comma) ? j : i, i + 1, -1, "quote.said-verb");
    }

    // "That's what …", "This": no speaker.
    private bool IsNobody(int first, int end) => end - first == 1 && (speech.Folded(first) is "that's" or "it's" or "there's" or "here's" or "what's" or "who's" or "let's" or "this" or "that" or "these" or "there" or "still" or "the" or "such");

    // "…, with Trump reportedly yelling: “…”"; "When he returned he began by saying: “…”"
    private (int First, int End)? Absolute(int participle, int floor)
    {
        var end = participle;
        while (end - 1 > floor && speech.Pieces[end - 1].Is(WordClass.Adverb) && !speech.Pieces[end - 1].Is(WordClass.Capital))
        {
            end--;
        }

        if (speech.Folded(end - 1) == "by" && end - 3 >= floor && EnglishPhrases.IsPronoun(speech, end - 3))
        {
            return (end - 3, end - 2);
        }

        for (var first = end - 1; first > floor && first > end - AsReach && !(speech.Pieces[first].Is(WordClass.Comma | WordClass.Stop | WordClass.Quote | WordClass.That | WordClass.Say | WordClass.Colon) && !IsAbbreviated(first)); first--)
        {
            if (speech.Folded(first - 1) == "with")
            {
                return IsNamed(first, end) || speech.Pieces[first].Is(WordClass.Determiner) ? (first, end) : null;
            }
        }

        return null;
    }
}
