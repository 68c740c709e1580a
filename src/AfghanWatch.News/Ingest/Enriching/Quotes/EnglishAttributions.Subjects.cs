namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <content>Whose verb it is: the subject before it or the one it shares, and where his words may begin.</content>
internal sealed partial class EnglishAttributions
{
    // "Each time", "Last Sunday", "In October", "the second time"
    private bool IsTimeOnly(int first, int end)
    {
        var time = false;
        for (var i = first; i < end; i++)
        {
            var piece = speech.Pieces[i];
            time |= piece.Is(WordClass.Time) || speech.Folded(i) is "time" or "times";
            if (piece.Quote >= 0 || !piece.Is(WordClass.Time | WordClass.Determiner | WordClass.Number | WordClass.Adverb | WordClass.Preposition) && !(speech.Folded(i) is "second" or "third" or "next" or "same" or "time" or "times" or "until" or "that" or "of"))
            {
                return false;
            }
        }

        return time;
    }

    // The clause read from its head, else backward from the verb.
    private (int First, int End) Subject(int verb, int floor) => EnglishClause.SubjectOf(speech, floor, verb) is { First: >= 0 } found ? found : EnglishSubject.Before(speech, verb, floor);

    // "likes to say", "used to say"
    private bool IsHabit(int i) => speech.Folded(i) is "likes" or "liked" or "used" or "loves" or "continues" or "continued" or "keen" or "quick" or "fond";

    // "For comparison: the airport cost a fortune, he believes": what stands before the colon is not what he believes.
    private int AfterMark(int floor, int first)
    {
        for (var i = Math.Max(floor + 1, first - FarVerb); i + LeastClause < first; i++)
        {
            if (speech.Pieces[i].Quote < 0 && (speech.Pieces[i].Is(WordClass.Colon) || speech.Text.Text[speech.Pieces[i].Span.Start] == ';') && speech.NextQuote(i) >= first)
            {
                floor = i + 1;
            }
        }

        return floor;
    }

    // "…, he said; Turkey is no waiting room, he added": a new clause begins behind the semicolon.
    private int AfterSemicolon(int before, int first)
    {
        for (var i = first - 3; i > before && i > first - FarVerb; i--)
        {
            if (speech.Pieces[i].Quote < 0 && speech.Text.Text[speech.Pieces[i].Span.Start] == ';')
            {
                return i + 1;
            }
        }

        return before;
    }

    // "and warned": the verb goes with the subject before it.
    private Attribution? Shared(int unitIndex, Unit unit, int i, int cueEnd, List<Attribution> found, bool nextToQuote)
    {
        var j = i - 1;
        while (j >= unit.First && speech.Pieces[j].Is(WordClass.Adverb | WordClass.Auxiliary))
        {
            j--;
        }

        var joined = j >= unit.First && (speech.Folded(j) is "and" or "but" or "then" or "or" or "who" or "which" || speech.Pieces[j].Is(WordClass.Comma));
        if (!joined && !nextToQuote)
        {
            return null;
        }

        if (found.Count > 0 && found[^1].Unit == unitIndex)
        {
            return Make(unitIndex, unit, i, cueEnd, -1, -1, Math.Max(j, unit.First), cueEnd, -1, "quote.said-verb", inherits: true);
        }

        var (first, end) = joined && speech.Folded(j) == "and" && EnglishClause.Nearest(speech, unit.First, j) is { First: >= 0 } nearest ? nearest : EnglishClause.Subject(speech, unit.First, i);
        if (end <= first || IsNobody(first, end))
        {
            return nextToQuote ? Make(unitIndex, unit, i, cueEnd, -1, -1, i, cueEnd, -1, "quote.said-verb", inherits: true) : null;
        }

        return Make(unitIndex, unit, i, cueEnd, first, end, Math.Max(j, end), cueEnd, -1, "quote.said-verb");
    }
}
