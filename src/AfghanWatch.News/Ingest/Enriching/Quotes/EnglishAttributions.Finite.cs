using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <content>Whether a word of saying is a verb here.</content>
internal sealed partial class EnglishAttributions
{
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

        if (j >= unit.First && speech.Pieces[j].Is(WordClass.Being) || i + 1 < unit.End && speech.Folded(i + 1) is "by" or "upon" && !(i + 2 < unit.End && speech.Folded(i + 2) is "telephone" or "phone" or "email" or "text" or "letter" or "video" or "saying" or "way") && !nextToQuote && !(speech.Folded(i) is "said" or "told" or "wrote" or "added" or "stated" or "spoke" or "replied"))
        {
            return false;
        }

        if (piece.Is(WordClass.NounLike) && !(piece.Is(WordClass.Plain) && LeadsToSaying(unit, j)))
        {
            var next = i + 1 < unit.End ? speech.Pieces[i + 1] : default;
            var ends = i + 1 >= unit.End || next.Is(WordClass.Stop);
            if (i - 1 > unit.First && next.Is(WordClass.Capital) && speech.Pieces[i - 1].Is(WordClass.Comma) && speech.Folded(i) is "claims" or "warns" && !speech.Pieces[i - 2].Is(WordClass.NounLike | WordClass.Capital | WordClass.Role | WordClass.Body))
            {
                // "…, claims Sediqullah Nusrat, who runs the office"
                return true;
            }

            if (ends && j > unit.First && speech.Folded(i).EndsWith('s') && speech.Pieces[j].Is(WordClass.Capital | WordClass.Role | WordClass.Body) && EnglishPhrases.BackwardStart(speech, j + 1, unit.First) is var noun && noun - 1 >= unit.First && speech.Pieces[noun - 1].Is(WordClass.Comma | WordClass.Quote))
            {
                // "…, the Refugee Council estimates."
                return true;
            }

            if (j >= unit.First && speech.Pieces[j].Is(WordClass.Determiner | WordClass.Possessive | WordClass.Preposition)
                || !(next.Is(WordClass.That | WordClass.Quote | WordClass.Colon) || nextToQuote || TellsSomebody(unit, i) || HasClauseBehind(unit, i, j))
                || next.Is(WordClass.Comma) && j >= unit.First && speech.Pieces[j].Class == WordClass.None
                || next.Is(WordClass.That) && !(j >= unit.First && speech.Pieces[j].Is(WordClass.Capital | WordClass.Pronoun | WordClass.Role | WordClass.Body | WordClass.Bracket | WordClass.Comma)))
            {
                return false;
            }
        }

        if (piece.Is(WordClass.Plain) && j > unit.First && speech.Pieces[j].Class == WordClass.None && speech.Folded(j - 1) is "a" or "an")
        {
            // "a written reply that": a noun
            return false;
        }

        if (piece.Is(WordClass.Plain) && speech.Pieces[Math.Max(j, unit.First)].Is(WordClass.Auxiliary) && j >= unit.First)
        {
            return nextToQuote && (before == "to" || speech.Pieces[j].Is(WordClass.Being) || EnglishSubject.Before(speech, i, unit.First) is var who && who.First >= 0 && IsNamed(who.First, who.End))
                || IsOnlyThis(unit, i) || before is "did" or "does" || LeadsToSaying(unit, j);
        }

        return before is not ("a" or "an" or "the");
    }

    // Wishes and sights are no speech, whatever "that" follows them.
    private static bool TellsThat(string verb) => verb is "expressed" or "expresses" or "expressing" or "voiced" or "voices" or "voicing" or "detailed" or "echoed" or "discussed" or "stressed" or "thinks" or "cited" or "defended" or "welcomed" or "complained" or "hoped" or "hopes" or "considered" or "considers" or "consider" or "sees" or "see" or "criticized" or "criticised" or "criticizes" or "criticises" or "supporting" or "defending" or "regretted" or "regretting" or "reasoning" or "view" or "opinion" or "mind";
}
