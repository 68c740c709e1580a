using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <content>Nouns of saying: his claim is that, dismissed the statement that, issued a warning that, “…” was the reply of.</content>
internal sealed partial class EnglishAttributions
{
    private const int NounReach = 12;
    private const int LightReach = 6;
    private const int ReplyReach = 6;

    // Asked at each "that": whether a noun before it holds what somebody said.
    private Attribution? NominalReport(int unitIndex, Unit unit, int that, int floor)
    {
        if (!speech.Pieces[that].Is(WordClass.That) || that - 2 < floor || that + 2 >= unit.End)
        {
            return null;
        }

        var copula = speech.Folded(that - 1) is "is" or "was" or "remains";
        var noun = copula ? that - 2 : that - 1;
        var word = speech.Folded(noun);
        if (EnglishNouns.IsTold(word) || copula && (EnglishNouns.IsReply(word) || word is "reading" or "line"))
        {
            if (OwnerBefore(noun, floor) is var owner and >= 0 && (copula || owner > floor + 1 && EnglishNouns.IsSaying(word)))
            {
                // "The Taliban's claim is that nobody asked"; "dismissed the group's statement that …": as an object the noun's clause runs on.
                return Nominal(unitIndex, noun, copula ? that : noun + 1, Owner(owner, noun), owner, that);
            }

            if (!copula && LightVerb(noun, floor) is var light and > 0 && Subject(light, floor) is { First: >= 0 } teller && (IsNamed(teller.First, teller.End) || IsOneOf(teller.First, teller.End)) && !IsNegated(light, unit))
            {
                // "issued a warning that", "drew attention to the fact that"
                return Nominal(unitIndex, light, noun + 1, speech.SpanOf(teller.First, teller.End), teller.First, that);
            }
        }

        // "claims by the opposition leader that", "the message of the ministry was that"
        for (var by = (copula ? that - 1 : that) - 2; by > floor + 1 && by > that - NounReach && !speech.Pieces[by].Is(WordClass.Comma | WordClass.Stop | WordClass.Quote | WordClass.Colon | WordClass.Dash | WordClass.Relative | WordClass.Auxiliary); by--)
        {
            if (speech.Folded(by) is "by" or "from" or "of" && (copula ? EnglishNouns.IsTold(speech.Folded(by - 1)) : EnglishNouns.IsSaying(speech.Folded(by - 1))))
            {
                var end = copula ? that - 1 : that;
                return (copula || by - 3 >= floor && EnglishVerbs.HasPredicate(speech, floor, by - 1)) && IsNamed(by + 1, end) ? Nominal(unitIndex, by - 1, by, speech.SpanOf(by + 1, end), by - 1, that) : null;
            }
        }

        return null;
    }

    private Attribution Nominal(int unitIndex, int cue, int cueEnd, TextSpan subject, int first, int that) => new()
    {
        Unit = unitIndex,
        Cue = speech.SpanOf(cue, cueEnd),
        CueFirst = cue,
        CueEnd = cueEnd,
        Subject = subject,
        First = first,
        End = that,
        Content = that + 1,
        ReportsClause = true,
        Rule = "quote.said-verb",
    };

    // The verb that lends itself to the noun: "gave an assurance", "took the view", "made a very brief statement"; -1 when another verb stands there.
    private int LightVerb(int noun, int floor)
    {
        for (var i = noun - 1; i > floor && i > noun - LightReach; i--)
        {
            var piece = speech.Pieces[i];
            if (EnglishNouns.IsLight(speech.Folded(i)))
            {
                // "has refuted assertions", "made no secret of its wish": another verb, or nothing said.
                return i + 1 == noun || speech.Pieces[i + 1].Is(WordClass.Determiner) && (speech.Folded(i + 1) != "no" || speech.Folded(noun) == "doubt") || !piece.Is(WordClass.Auxiliary) && speech.Pieces[i + 1].Class == WordClass.None ? i : -1;
            }

            if (piece.Quote >= 0 || piece.Is(WordClass.Possessive | WordClass.Comma | WordClass.Capital) || piece.Is(WordClass.Preposition | WordClass.Auxiliary) && speech.Folded(i) is not ("to" or "of") || EnglishPhrases.IsFiniteVerb(piece))
            {
                return -1;
            }
        }

        return -1;
    }

    // "“…,” was the reply of the governor", "“…”, came the answer from Kabul", "“…” were the mayor's words": what follows the quotation names who answered with it.
    private Attribution? Reply(int unitIndex, Unit unit, int quote)
    {
        var verb = quote + 1;
        verb += verb < unit.End && speech.Pieces[verb].Is(WordClass.Comma) ? 1 : 0;
        if (verb + 3 >= unit.End || !(speech.Folded(verb) is "was" or "were" or "is" or "came" or "comes" or "ran" or "went" or "read" or "has"))
        {
            return null;
        }

        for (var noun = verb + 1; noun + 1 < unit.End && noun <= verb + ReplyReach && !speech.Pieces[noun].Is(WordClass.Stop | WordClass.Quote | WordClass.That); noun++)
        {
            if (!EnglishNouns.IsReply(speech.Folded(noun)))
            {
                continue;
            }

            if (OwnerBefore(noun, verb) is var owner and > 0)
            {
                return new Attribution { Unit = unitIndex, Cue = speech.SpanOf(verb, noun + 1), CueFirst = verb, CueEnd = noun + 1, Subject = Owner(owner, noun), First = verb, End = noun + 1, Before = quote, Rule = "quote.inverted" };
            }

            if (speech.Folded(noun + 1) is "of" or "from" or "by" && EnglishPhrases.ForwardEnd(speech, noun + 2, unit.End) is var end && end > noun + 2)
            {
                return Plain(unitIndex, verb, noun + 1, noun + 2, end, verb, end, quote, "quote.inverted");
            }
        }

        return null;
    }

    // "His answer was “not yet”", "The reply from Doha: “We will see.”"
    private Attribution? Answered(int unitIndex, Unit unit, int i, int floor)
    {
        if (!speech.Pieces[i].Is(WordClass.Being | WordClass.Colon) || i + 1 >= unit.End || speech.Pieces[i + 1].Quote < 0)
        {
            return null;
        }

        for (var noun = i - 1; noun > floor && noun > i - ReplyReach && !speech.Pieces[noun].Is(WordClass.Comma | WordClass.Stop | WordClass.Quote); noun--)
        {
            if (!EnglishNouns.IsReply(speech.Folded(noun)) || speech.Folded(noun) == "motto")
            {
                continue;
            }

            var owner = noun == i - 1 ? OwnerBefore(noun, floor) : -1;
            var giver = noun + 2 < i && speech.Folded(noun + 1) is "of" or "from" or "by" ? speech.SpanOf(noun + 2, i) : default(TextSpan?);
            return owner < 0 && giver is null ? null : new Attribution { Unit = unitIndex, Cue = speech.SpanOf(noun, noun + 1), CueFirst = noun, CueEnd = i + 1, Subject = giver ?? Owner(owner, noun), First = owner < 0 ? noun : owner, End = i + 1, Content = i + 1, Rule = "quote.said-verb" };
        }

        return null;
    }

    // Where "the group's" or "his" before a noun begins; -1 when nobody's it is.
    private int OwnerBefore(int noun, int floor)
    {
        if (noun - 1 < floor)
        {
            return -1;
        }

        if (speech.Folded(noun - 1) is "his" or "her" or "its" or "their")
        {
            return noun - 1;
        }

        return speech.Pieces[noun - 1].Is(WordClass.Possessive) && !speech.Pieces[noun - 1].Is(WordClass.Time) ? EnglishPhrases.BackwardStart(speech, noun, floor) : -1;
    }

    // "the Taliban's": whose it is, without the ending; "his" as it stands.
    private TextSpan Owner(int first, int end)
    {
        var span = speech.SpanOf(first, end);
        var words = span.Cut(speech.Text.Text);
        var cut = words.EndsWith("'s", StringComparison.Ordinal) || words.EndsWith("’s", StringComparison.Ordinal) ? 2 : words[^1] is '\'' or '’' ? 1 : 0;
        return new TextSpan(span.Start, span.End - cut);
    }
}
