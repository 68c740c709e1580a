namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <content>Words passed on by a third: X was quoted as saying, the agency quoted X as saying, reported, citing X.</content>
internal sealed partial class EnglishAttributions
{
    private const int QuotingReach = 18;

    // Whether a verb only passes on what another says: "quoted", before "as saying" or "as having said".
    private bool PassesOn(Unit unit, int verb)
    {
        if (!IsQuoting(speech.Folded(verb)))
        {
            return false;
        }

        for (var i = verb + 1; i + 1 < unit.End && i < verb + QuotingReach && !speech.Pieces[i].Is(WordClass.Quote | WordClass.Stop | WordClass.That | WordClass.Colon) || i < unit.End && IsAbbreviated(i); i++)
        {
            if (speech.Folded(i) == "as" && speech.Folded(i + 1).EndsWith("ing", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    // "Mr. Safi": the stop belongs to the title.
    private bool IsAbbreviated(int i) => i > 0 && i + 1 < speech.Pieces.Count && speech.Pieces[i].Is(WordClass.Stop) && speech.Pieces[i - 1].Is(WordClass.Capital) && speech.Pieces[i + 1].Is(WordClass.Capital);

    private static bool IsQuoting(string word) => word is "quoted" or "quotes" or "quote" or "cited" or "cites" or "reported" or "quoting" or "citing";

    // "as saying": whoever was quoted stands before "quoted" where that is passive, behind it where somebody quotes him.
    private Attribution? QuotedAs(int unitIndex, Unit unit, int saying, int floor)
    {
        var quoting = -1;
        for (var i = saying - 2; i >= floor && i > saying - QuotingReach && quoting < 0 && !speech.Pieces[i].Is(WordClass.Quote | WordClass.That); i--)
        {
            quoting = IsQuoting(speech.Folded(i)) ? i : -1;
        }

        if (quoting < 0)
        {
            return null;
        }

        var subject = EnglishSubject.Before(speech, quoting, floor);
        if (quoting > floor && speech.Pieces[quoting - 1].Is(WordClass.Being | WordClass.Adverb) || quoting == saying - 2)
        {
            return subject.First < 0 ? null : Make(unitIndex, unit, quoting, saying + 1, subject.First, subject.End, subject.First, saying + 1, BeforeContent(unit, subject.First, floor), "quote.quoted-as");
        }

        var end = EnglishPhrases.ForwardEnd(speech, quoting + 1, saying - 1);
        if (end <= quoting + 1 && !speech.Pieces[quoting + 1].Is(WordClass.Comma))
        {
            end = saying - 1;
        }

        var first = subject.First >= 0 ? subject.First : quoting;
        return end <= quoting + 1 ? null : Make(unitIndex, unit, quoting, saying + 1, quoting + 1, end, first, saying + 1, BeforeContent(unit, first, floor), "quote.quoted-as");
    }

    // "…, Reuters reported, citing two officials": they speak, and the agency passes it on; a paper that is cited leaves the words with whoever cites it.
    private (int First, int End)? Cited(Unit unit, int comma)
    {
        if (comma + 2 >= unit.End || !speech.Pieces[comma].Is(WordClass.Comma) || !(speech.Folded(comma + 1) is "citing" or "quoting"))
        {
            return null;
        }

        return Source(unit, comma + 2);
    }

    // "Quoting the governor's office, the agency reported that …"
    private (int First, int End)? CitedFirst(Unit unit) => Source(unit, unit.First + 1) is var (first, end) && end < unit.End ? (first, end) : null;

    private (int First, int End)? Source(Unit unit, int first)
    {
        var end = EnglishPhrases.ForwardEnd(speech, first, unit.End);
        for (var i = first; i < end; i++)
        {
            if (EnglishNouns.IsPaper(speech.Folded(i)) || speech.Folded(i) is "media" or "tv" or "television")
            {
                return null;
            }
        }

        return end > first && IsNamed(first, end) ? (first, end) : null;
    }
}
