using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <summary>Finds every attribution of an English unit, from left to right.</summary>
internal sealed class EnglishAttributions(SpeechText speech) : IAttributionReader
{
    private const int WeakReach = 25;

    public void Read(int unitIndex, List<Attribution> found)
    {
        var unit = speech.Units[unitIndex];
        var floor = unit.First;
        if (Signed(unitIndex, unit) is { } signed)
        {
            found.Add(signed);
            return;
        }

        for (var i = unit.First; i < unit.End; i++)
        {
            var piece = speech.Pieces[i];
            Attribution? attribution = null;
            if (piece.Is(WordClass.Quote))
            {
                attribution = AnyVerb(unitIndex, unit, i);
            }
            else if (piece.Is(WordClass.Say | WordClass.Weak) || IsUnknownSaying(unit, i))
            {
                attribution = Verb(unitIndex, unit, i, floor, found);
            }
            else if (speech.Folded(i) == "according" && i + 1 < unit.End && speech.Folded(i + 1) == "to")
            {
                attribution = According(unitIndex, unit, i, floor);
            }
            else if (piece.Is(WordClass.Colon))
            {
                attribution = Label(unitIndex, unit, i, floor);
            }

            if (attribution is { IsWeak: true } && (!QuoteFollows(unit, i) || i > unit.First && speech.Folded(i - 1) == "who"))
            {
                // called, rejected, spoke: only beside quoted words.
                continue;
            }

            if (attribution is { IsWeak: true } or { ReportsClause: false, Before: < 0, EndsInColon: false, Content: < 0 } || attribution is { ReportsClause: false, Before: < 0, Content: >= 0 } && !speech.Pieces[attribution.Content].Is(WordClass.Quote) && !attribution.EndsInColon)
            {
                found.Add(attribution);
            }
            else if (attribution is not null)
            {
                found.Add(attribution);
                floor = attribution.Content >= 0 ? Math.Max(attribution.Content, attribution.CueEnd) : attribution.End;
                i = Math.Max(i, attribution.CueEnd - 1);
            }
        }
    }

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

    private bool QuoteFollows(Unit unit, int i)
    {
        for (var j = i + 1; j < unit.End && j <= i + WeakReach; j++)
        {
            if (speech.Pieces[j].Is(WordClass.Quote))
            {
                return true;
            }
        }

        return false;
    }

    private Attribution? Verb(int unitIndex, Unit unit, int i, int floor, List<Attribution> found)
    {
        var piece = speech.Pieces[i];
        var nextToQuote = i > unit.First && speech.Pieces[i - 1].Is(WordClass.Quote) || i + 1 < unit.End && speech.Pieces[i + 1].Is(WordClass.Quote) || i + 2 < unit.End && speech.Pieces[i + 2].Is(WordClass.Quote) && speech.Pieces[i + 1].Is(WordClass.Comma | WordClass.Colon | WordClass.That);
        if (piece.Is(WordClass.Participle))
        {
            return Participle(unitIndex, unit, i, floor, found, nextToQuote);
        }

        if (!IsFinite(unit, i, nextToQuote))
        {
            return null;
        }

        var cueEnd = i + 1;
        if (piece.Class == WordClass.None)
        {
            var cue = speech.Folded(i) == "clear" ? IsMake(i - 1) ? i - 1 : i - 2 : i;
            var (teller, tellerEnd) = EnglishSubject.Before(speech, cue, floor);
            return teller < 0 || !IsNamed(teller, tellerEnd) ? null : Make(unitIndex, unit, cue, cueEnd, teller, tellerEnd, teller, cueEnd, -1, "quote.said-verb");
        }

        if (Inverted(unit, i, floor) is var (first, end, before))
        {
            return Make(unitIndex, unit, i, cueEnd, first, end, i, end, before, "quote.inverted");
        }

        var subject = EnglishSubject.Before(speech, i, floor);
        if (subject.First < 0)
        {
            return Shared(unitIndex, unit, i, cueEnd, found, nextToQuote);
        }

        return Make(unitIndex, unit, i, cueEnd, subject.First, subject.End, subject.First, cueEnd, BeforeContent(unit, subject.First, floor), EnglishPhrases.IsPronoun(speech, subject.First) ? "quote.pronoun" : "quote.said-verb");
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
    private bool IsUnknownSaying(Unit unit, int i) => i + 1 < unit.End && i > unit.First
        && (speech.Pieces[i + 1].Is(WordClass.That) && IsPastVerb(i) && !(speech.Folded(i) is "realized" or "realised" or "learned" or "discovered" or "ensured" or "showed" or "proved" or "noticed" or "assumed" or "feared" or "expected" or "demonstrated" or "determined" or "worried" or "doubted" or "wanted" or "voted" or "happened" or "needed" or "concerned" or "convinced" or "alarmed" or "pleased" or "required")
            || speech.Folded(i) == "clear" && speech.Pieces[i + 1].Is(WordClass.That) && (IsMake(i - 1) || IsMake(i - 2)));

    private bool IsMake(int i) => i >= 0 && speech.Folded(i) is "made" or "makes" or "make";

    private bool IsPastVerb(int i) => i < speech.Pieces.Count && speech.Pieces[i].Class == WordClass.None && speech.Folded(i).Length > 4 && speech.Folded(i).EndsWith("ed", StringComparison.Ordinal);

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

    private bool IsFinite(Unit unit, int i, bool nextToQuote)
    {
        var piece = speech.Pieces[i];
        var j = i - 1;
        while (j >= unit.First && speech.Pieces[j].Is(WordClass.Adverb) && !speech.Pieces[j].Is(WordClass.Auxiliary | WordClass.Capital))
        {
            j--;
        }

        var before = j >= unit.First ? speech.Folded(j) : "";
        if (i > unit.First && (piece.Is(WordClass.Capital) || speech.Folded(i - 1) == "-"))
        {
            return false;
        }

        if (j >= unit.First && speech.Pieces[j].Is(WordClass.Being))
        {
            return false;
        }

        if (piece.Is(WordClass.NounLike))
        {
            var next = i + 1 < unit.End ? speech.Pieces[i + 1] : default;
            if (j >= unit.First && speech.Pieces[j].Is(WordClass.Determiner | WordClass.Possessive | WordClass.Preposition)
                || !(next.Is(WordClass.That | WordClass.Quote | WordClass.Colon) || nextToQuote)
                || next.Is(WordClass.That) && !(j >= unit.First && speech.Pieces[j].Is(WordClass.Capital | WordClass.Pronoun | WordClass.Role | WordClass.Body | WordClass.Bracket | WordClass.Comma)))
            {
                return false;
            }
        }

        if (piece.Is(WordClass.Plain) && speech.Pieces[Math.Max(j, unit.First)].Is(WordClass.Auxiliary) && j >= unit.First)
        {
            return nextToQuote || before == "to" && j > unit.First && speech.Folded(j - 1) == "on";
        }

        return before is not ("a" or "an" or "the");
    }

    // "…," said Akar: what follows the verb is a name, and nothing that could be what he said.
    private (int First, int End, int Before)? Inverted(Unit unit, int i, int floor)
    {
        var j = i - 1;
        var plainWord = j >= unit.First && (speech.Pieces[j].Is(WordClass.Quote) || speech.Pieces[j].Is(WordClass.Comma) && i + 2 < unit.End && speech.Pieces[i + 2].Is(WordClass.Capital | WordClass.Role)) && i + 1 < unit.End && (speech.Pieces[i + 1].Class == WordClass.None && speech.Pieces[i + 1].Quote < 0);
        if (j < unit.First || i + 1 >= unit.End || !plainWord && !EnglishPhrases.StartsPhrase(speech, i + 1, unit.End) || speech.Pieces[i].Is(WordClass.Plain))
        {
            return i == unit.First && speech.Pieces[i].Is(WordClass.Capital) && i + 1 < unit.End && speech.Pieces[i + 1].Is(WordClass.Capital) ? (i + 1, EnglishPhrases.ForwardEnd(speech, i + 1, unit.End), -1) : null;
        }

        var quote = speech.Pieces[j].Is(WordClass.Quote);
        if (!quote && !(speech.Pieces[j].Is(WordClass.Comma | WordClass.Dash) && j > floor))
        {
            return null;
        }

        if (speech.Pieces[i].Is(WordClass.Tell) && !quote)
        {
            return null;
        }

        var end = EnglishPhrases.ForwardEnd(speech, i + 1, unit.End);
        if (end == i + 1)
        {
            return null;
        }

        var closed = end >= unit.End || speech.Pieces[end].Is(WordClass.Comma | WordClass.Stop | WordClass.Quote | WordClass.Colon | WordClass.Dash | WordClass.Bracket | WordClass.Relative | WordClass.Time | WordClass.Preposition | WordClass.Conjunction | WordClass.Adverb);
        if (!quote && (!closed || EnglishSubject.Before(speech, i, floor).First >= 0 && end < unit.End && !speech.Pieces[end].Is(WordClass.Stop)))
        {
            return null;
        }

        return (i + 1, end, BeforeContent(unit, i, floor));
    }

    // "and warned": the verb goes with the subject before it.
    private Attribution? Shared(int unitIndex, Unit unit, int i, int cueEnd, List<Attribution> found, bool nextToQuote)
    {
        var j = i - 1;
        while (j >= unit.First && speech.Pieces[j].Is(WordClass.Adverb | WordClass.Auxiliary))
        {
            j--;
        }

        var joined = j >= unit.First && (speech.Folded(j) is "and" or "but" or "then" or "or" || speech.Pieces[j].Is(WordClass.Comma));
        if (!joined && !nextToQuote)
        {
            return null;
        }

        if (found.Count > 0 && found[^1].Unit == unitIndex)
        {
            return Make(unitIndex, unit, i, cueEnd, -1, -1, Math.Max(j, unit.First), cueEnd, -1, "quote.said-verb", inherits: true);
        }

        var (first, end) = EnglishPhrases.Leading(speech, unit.First, i);
        if (end <= first)
        {
            return nextToQuote ? Make(unitIndex, unit, i, cueEnd, -1, -1, i, cueEnd, -1, "quote.said-verb", inherits: true) : null;
        }

        return Make(unitIndex, unit, i, cueEnd, first, end, Math.Max(j, end), cueEnd, -1, "quote.said-verb");
    }

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

        if (speech.Folded(i) is "saying" && speech.Folded(j) == "as" && j - 1 >= floor && speech.Folded(j - 1) is "quoted" or "cited")
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

    private bool IsNamed(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (speech.Pieces[i].Is(WordClass.Capital | WordClass.Role | WordClass.Body | WordClass.Possessive) || EnglishPhrases.IsPronoun(speech, i))
            {
                return true;
            }
        }

        return false;
    }

    private Attribution? According(int unitIndex, Unit unit, int i, int floor)
    {
        var first = i + 2;
        var end = EnglishPhrases.ForwardEnd(speech, first, unit.End);
        if (end == first || !IsNamed(first, end))
        {
            return null;
        }

        var leading = i == unit.First || speech.Pieces[i].Is(WordClass.Capital) || i - unit.First <= 1;
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

    private Attribution Make(int unitIndex, Unit unit, int cue, int cueEnd, int subjectFirst, int subjectEnd, int first, int end, int before, string rule, bool inherits = false)
    {
        var verb = speech.Pieces[cueEnd - 1];
        var (content, kind, adjunctEnd) = EnglishContent.After(speech, unit, Math.Max(cueEnd, end), verb);
        if (kind == ContentKind.None || (before >= 0 || rule == "quote.inverted") && kind == ContentKind.Loose || rule == "quote.inverted" && kind == ContentKind.Bare)
        {
            content = -1;
        }

        var says = verb.Is(WordClass.Say) || verb.Class == WordClass.None || rule is "quote.citing" or "quote.quoted-as";
        var reports = says && !IsNegated(cue, unit) && !(first > unit.First && speech.Folded(first - 1) == "as") && (content < 0 ? before >= 0 && (kind != ContentKind.Loose || rule == "quote.inverted") : kind is ContentKind.That or ContentKind.Bare or ContentKind.Colon);
        return new Attribution
        {
            Unit = unitIndex,
            Cue = speech.SpanOf(cue, cueEnd),
            CueFirst = cue,
            CueEnd = cueEnd,
            Subject = EnglishPhrases.Span(speech, subjectFirst, subjectEnd),
            First = first,
            End = Math.Max(end, content < 0 ? adjunctEnd : end),
            Content = content,
            Before = says ? before : -1,
            EndsInColon = kind == ContentKind.Colon || content < 0 && adjunctEnd == unit.End && speech.Pieces[unit.End - 1].Is(WordClass.Colon),
            ReportsClause = reports,
            IsWeak = !says,
            Inherits = inherits,
            Rule = rule,
        };
    }

    private bool HasComma(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (speech.Pieces[i].Is(WordClass.Comma | WordClass.Quote))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsNegated(int cue, Unit unit)
    {
        for (var i = cue - 1; i >= unit.First && i >= cue - 4; i--)
        {
            if (speech.Folded(i) is "not" or "never" or "declined" or "refused" || speech.Folded(i).EndsWith("n't", StringComparison.Ordinal))
            {
                return true;
            }

            if (!speech.Pieces[i].Is(WordClass.Auxiliary | WordClass.Adverb))
            {
                return false;
            }
        }

        return false;
    }

    // Where the speech in front of the attribution begins, if a comma, a dash or a quotation parts the two.
    private int BeforeContent(Unit unit, int first, int floor, bool needsComma = true)
    {
        var last = first - 1;
        if (last < floor || last < unit.First)
        {
            return -1;
        }

        var parted = speech.Pieces[last].Is(WordClass.Comma | WordClass.Dash | WordClass.Quote | WordClass.Stop);
        if (!parted && needsComma || last == floor && !speech.Pieces[last].Is(WordClass.Quote))
        {
            return -1;
        }

        return needsComma && !speech.Pieces[last].Is(WordClass.Quote) && IsAdverbial(floor, last) ? -1 : floor;
    }

    // "On Sunday, Akar said": what stands before the comma is only when or where.
    private bool IsAdverbial(int floor, int last)
    {
        var opener = speech.Pieces[floor];
        var leads = opener.Is(WordClass.Preposition | WordClass.Conjunction) && !(speech.Folded(floor) is "but" or "and" or "so" or "or" or "what" or "how" or "why") || speech.Folded(floor).EndsWith("ing", StringComparison.Ordinal);
        if (last - floor > 12)
        {
            return leads && speech.Pieces[last].Is(WordClass.Comma) && last - floor < 40 && !HasComma(floor, last);
        }

        for (var i = floor; i < last; i++)
        {
            if (speech.Pieces[i].Is(WordClass.Quote) && !opener.Is(WordClass.Preposition) || speech.Pieces[i].Is(WordClass.Auxiliary) && !opener.Is(WordClass.Conjunction))
            {
                return false;
            }
        }

        return last - floor <= 3 || opener.Is(WordClass.Preposition | WordClass.Adverb | WordClass.Time | WordClass.Conjunction) || speech.Folded(floor).EndsWith("ing", StringComparison.Ordinal);
    }
}
