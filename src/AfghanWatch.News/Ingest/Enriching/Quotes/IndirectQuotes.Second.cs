namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <content>A second clause behind the attribution of the first.</content>
internal sealed partial class IndirectQuotes
{
    // "Doha would pay, he said, and Ankara would lend its name": two short halves make one clause, with the attribution in its middle; longer ones are two.
    private bool IsShortHalf(Attribution attribution, Unit unit)
    {
        if (turkish || attribution is not { Content: < 0, Before: >= 0, ReportsClause: true } || attribution.Rule == "quote.inverted" || attribution.First - 1 <= attribution.Before || attribution.End + 2 >= unit.End || speech.NextQuote(attribution.Before) < attribution.First
            || !speech.Pieces[attribution.First - 1].Is(WordClass.Comma) || !speech.Pieces[attribution.End].Is(WordClass.Comma) || speech.Folded(attribution.End + 1) is not ("and" or "but"))
        {
            return false;
        }

        var last = unit.End - (speech.Pieces[unit.End - 1].Is(WordClass.Stop) ? 1 : 0);
        return (attribution.First - 1 - attribution.Before <= ShortHalf || last - attribution.End - 2 <= ShortHalf || speech.Folded(attribution.End + 2) == "that")
            && SecondClause(attribution.End, unit, speech.Folded(attribution.CueEnd - 1).EndsWith('s')) > 0;
    }

    // "Another wall would stand by winter, he said, and ditches would cover the rest"; "…, he said; nobody should take it ill": the second clause is told as the first was, in its tense.
    private int SecondClause(int i, Unit unit, bool present)
    {
        if (i + 3 >= unit.End)
        {
            return -1;
        }

        var semicolon = IsSemicolon(i);
        if (!semicolon && !(speech.Pieces[i].Is(WordClass.Comma) && speech.Folded(i + 1) is "and" or "but" or "though"))
        {
            return -1;
        }

        var first = semicolon ? i + 1 : i + 2;
        if (speech.Folded(first) == "with")
        {
            // "…, and with it the mission came to an end"
            return -1;
        }

        for (var j = first + 1; j < unit.End && j < first + SecondReach; j++)
        {
            if (speech.Pieces[j].Is(WordClass.Say) && EnglishPhrases.IsFiniteVerb(speech.Pieces[j]) || speech.Pieces[j].Is(WordClass.Quote | WordClass.Stop))
            {
                return -1;
            }

            if (speech.Folded(j) is "would" or "could" or "had" or "was" or "were" or "should" or "might")
            {
                return first;
            }

            if (speech.Folded(j) is "has" or "have" or "is" or "are" or "will")
            {
                return present && !semicolon ? first : -1;
            }

            if (EnglishVerbs.IsVerb(speech, j, first))
            {
                // "Offices take nobody in, she says, and those sent on come back"
                return present && !semicolon && speech.Folded(first) is "those" or "these" or "most" or "many" or "few" or "all" or "nobody" or "nothing" or "there" ? first : -1;
            }
        }

        return -1;
    }

    // "Ten had crossed, said Nasir Khan, an official at the gate, and more were expected": the comma behind the aside on who speaks, where one more clause follows.
    private int PastOffice(Attribution attribution, int i, Unit unit)
    {
        if (attribution.Rule != "quote.inverted" || i + 4 >= unit.End || !speech.Pieces[i].Is(WordClass.Comma) || !(speech.Folded(i + 1) is "a" or "an" or "the" or "who" or "whose" or "its" or "their" || speech.Pieces[i + 1].Is(WordClass.Role)))
        {
            return i;
        }

        for (var close = i + 2; close + 2 < unit.End && close < i + SecondReach && speech.Pieces[close].Quote < 0; close++)
        {
            if (speech.Pieces[close].Is(WordClass.Comma))
            {
                return speech.Folded(close + 1) is "and" or "but" ? close : i;
            }
        }

        return i;
    }

    // "The fence is ready, he said, and the ditches are dug": told in the present, though "said" stands in the past.
    private bool IsInPresent(Attribution attribution)
    {
        for (var i = Math.Max(attribution.Before, attribution.First - SecondReach); attribution.Before >= 0 && i < attribution.First; i++)
        {
            if (speech.Folded(i) is "would" or "could" or "had" or "was" or "were")
            {
                return false;
            }

            if (speech.Folded(i) is "is" or "are" or "has" or "have" or "will")
            {
                return true;
            }
        }

        return false;
    }
}
