namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <content>Sources that part a subject from its verb of saying.</content>
internal sealed partial class EnglishAttributions
{
    private const int PartedReach = 12;
    private const int Told = 4;

    // "Nadim, according to the statement, termed Turkey “a home”", "The president, according to the agency, on the same evening said that": what is told is the subject's own saying.
    private bool PartsSubject(Unit unit, int floor, int source, int past)
    {
        if (source - 1 <= floor || past + 1 >= unit.End || !speech.Pieces[source - 1].Is(WordClass.Comma) || !speech.Pieces[past].Is(WordClass.Comma)
            || !IsNamed(floor, source - 1) || EnglishPhrases.ForwardEnd(speech, floor, source - 1) != source - 1)
        {
            return false;
        }

        for (var i = past + 1; i < unit.End && i < past + PartedReach && !speech.Pieces[i].Is(WordClass.Comma | WordClass.Quote | WordClass.Relative | WordClass.Colon | WordClass.Stop); i++)
        {
            if (speech.Pieces[i].Is(WordClass.Say | WordClass.Weak) && !speech.Pieces[i].Is(WordClass.Participle))
            {
                return (i == past + 1 || speech.Pieces[past + 1].Is(WordClass.Preposition | WordClass.Adverb | WordClass.Time | WordClass.Auxiliary)) && TellsBehind(unit, i);
            }
        }

        return false;
    }

    // "that" or quoted words: without them the source tells what the subject did.
    private bool TellsBehind(Unit unit, int verb)
    {
        for (var i = verb + 1; i < unit.End && i <= verb + Told; i++)
        {
            if (speech.Pieces[i].Is(WordClass.That | WordClass.Quote))
            {
                return true;
            }
        }

        return false;
    }
}
