namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <content>A verb in a clause on somebody named right before it: "Çelik, who on Tuesday accused him of “…”", "Mujahid, whose statement used the word “…”".</content>
internal sealed partial class EnglishAttributions
{
    private const int RelativeReach = 12;

    /// <summary>The name the relative clause of a verb is on; First is -1 where the verb stands in none, or another verb stands nearer to its pronoun.</summary>
    private (int First, int End) Antecedent(int verb, int floor)
    {
        for (var i = verb - 1; i - 2 >= floor && i > verb - RelativeReach; i--)
        {
            var piece = speech.Pieces[i];
            if (speech.Folded(i) is "who" or "whose")
            {
                if (!speech.Pieces[i - 1].Is(WordClass.Comma) || !speech.Pieces[i - 2].Is(WordClass.Capital) || speech.Pieces[i - 2].Is(WordClass.Time))
                {
                    return (-1, -1);
                }

                var first = EnglishPhrases.BackwardStart(speech, i - 1, floor);
                return first < 0 ? (-1, -1) : (EnglishHead.Of(speech, first, i - 1, floor), i - 1);
            }

            if (piece.Quote >= 0 || piece.Is(WordClass.Comma | WordClass.Stop | WordClass.Colon | WordClass.Relative | WordClass.That) || !piece.Is(WordClass.Capital) && (EnglishPhrases.IsFiniteVerb(piece) || IsPastVerb(i)))
            {
                return (-1, -1);
            }
        }

        return (-1, -1);
    }

    // "Reuters, quoting two sources with knowledge of the file, reported that": whoever is quoted said it, where an aside of that kind parts an outlet from its verb; a columnist who quotes somebody writes for himself.
    private (int First, int End)? CitedInAside(int subjectFirst, int subjectEnd, int verb)
    {
        if (subjectEnd + 3 >= verb || !speech.Pieces[subjectEnd].Is(WordClass.Comma) || !speech.Pieces[verb - 1].Is(WordClass.Comma) || speech.Folded(subjectEnd + 1) is not ("quoting" or "citing"))
        {
            return null;
        }

        var end = EnglishPhrases.ForwardEnd(speech, subjectEnd + 2, verb - 1);
        return end > subjectEnd + 2 && IsNamed(subjectEnd + 2, end) && !SpeakerWords.HasRole(speech, subjectFirst, subjectEnd) ? (subjectEnd + 2, end) : null;
    }

    // "The movement would gladly discuss roads, he went on."
    private bool IsGoingOn(Unit unit, int i) => i > unit.First + 2 && i + 1 < unit.End && speech.Folded(i) is "went" or "goes" && speech.Folded(i + 1) == "on" && (i + 2 == unit.End || speech.Pieces[i + 2].Is(WordClass.Stop));

    private Attribution? GoingOn(int unitIndex, Unit unit, int verb, int floor)
    {
        var (first, end) = Subject(verb, floor);
        var before = first < 0 || !IsNamed(first, end) ? -1 : BeforeContent(unit, first, floor);
        return before < 0 ? null : new Attribution
        {
            Unit = unitIndex,
            Cue = speech.SpanOf(verb, verb + 2),
            CueFirst = verb,
            CueEnd = verb + 2,
            Subject = speech.SpanOf(first, end),
            First = first,
            End = verb + 2,
            Before = before,
            ReportsClause = EnglishVerbs.HasPredicate(speech, before, first),
            Rule = "quote.said-verb",
        };
    }
}
