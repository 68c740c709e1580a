namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <content>"It is said": the paper that says it, or whoever stands behind "by", speaks.</content>
internal sealed partial class EnglishAttributions
{
    private const int MostBefore = 12;

    // "In the statement it is said that …", "it was stated by the ministry that …": the paper or whoever stands behind "by" speaks, else who spoke last.
    private Attribution? Passive(int unitIndex, Unit unit, int i, int floor)
    {
        var it = i - 2;
        it -= it > unit.First && speech.Folded(it + 1) is "also" or "further" or "additionally" ? 1 : 0;
        if (it < unit.First || speech.Folded(it) is not "it" || !(speech.Folded(it + 1) is "is" or "was") || !(speech.Folded(i) is "said" or "learned" or "learnt" or "reported" or "indicated" or "recorded" or "informed" or "expressed" or "obtained" or "understood" or "alleged" or "determined" or "stated" or "noted" or "stressed" or "emphasised" or "emphasized" or "announced" or "added" or "underlined" or "written" or "claimed" or "declared" or "recalled" or "told"))
        {
            return null;
        }

        if (i + 2 < unit.End && speech.Folded(i + 1) == "in" && it - 1 > floor && speech.Pieces[it - 1].Is(WordClass.Comma) && speech.NextQuote(floor) > i && EnglishVerbs.HasPredicate(speech, floor, it - 1) && EnglishPhrases.ForwardEnd(speech, i + 2, unit.End) is var place && place > i + 2)
        {
            // "The gates are shut, it is said in the statement of the ministry"
            return new Attribution { Unit = unitIndex, Cue = speech.SpanOf(it, i + 1), CueFirst = it, CueEnd = i + 1, Subject = speech.SpanOf(PastPaper(i + 2, place), place), First = it - 1, End = place, Before = floor, ReportsClause = true, Rule = "indirect.said-after" };
        }

        var quoted = it - 2 >= floor && speech.Pieces[it - 1].Is(WordClass.Quote);
        var by = -1;
        for (var j = i + 1; j < unit.End && j < i + 4; j++)
        {
            by = by < 0 && speech.Folded(j) is "by" or "from" ? j : by;
        }

        for (var j = it - 1; by < 0 && j >= floor && j > i - 16 && (!speech.Pieces[j].Is(WordClass.Quote | WordClass.Stop) || IsAbbreviated(j)); j--)
        {
            by = speech.Folded(j) == "by" || speech.Folded(j) is "of" or "from" && EnglishNouns.IsPaper(speech.Folded(j - 1)) ? j : by;
        }

        if (speech.Folded(i) == "told" && by < i)
        {
            // "it was told to me by a diplomat that": without him it is a deed.
            return null;
        }

        var end = by < 0 ? -1 : EnglishPhrases.ForwardEnd(speech, by + 1, by < i ? it : unit.End);
        var past = by > i ? end : i + 1;
        return Make(unitIndex, unit, i, i + 1, by < 0 ? -1 : by + 1, end, it, Math.Max(past, i + 1), quoted || speech.Pieces[it - 1 >= floor ? it - 1 : it].Is(WordClass.Quote) ? floor : -1, "quote.said-verb", inherits: by < 0, impersonal: by < 0 && !OpensWithPaper(unit, it));
    }

    // "has been told by a neighbour that"; "described by the police as “organisers”"
    private bool IsToldBy(Unit unit, int i) => i - 1 > unit.First && i + 2 < unit.End && speech.Folded(i + 1) == "by"
        && (speech.Pieces[i - 1].Is(WordClass.Being) && speech.Folded(i) is "told" or "informed" or "warned" or "assured" or "advised" && speech.Folded(i - 2) != "it"
            || speech.Folded(i) is "described" or "dubbed" or "termed" or "called" or "labelled" or "labeled" or "branded" or "characterised" or "characterized");

    // Whoever stands behind "by" tells it. What another reports, before or behind, is that one's.
    private Attribution? ToldBy(int unitIndex, Unit unit, int i, List<Attribution> found)
    {
        var end = EnglishPhrases.ForwardEnd(speech, i + 2, unit.End);
        if (end == i + 2)
        {
            return null;
        }

        var quote = end < unit.End && speech.Folded(end) == "as" ? end + 1 : end;
        if (quote < unit.End && speech.Pieces[quote].Quote >= 0)
        {
            return new Attribution { Unit = unitIndex, Cue = speech.Pieces[i].Span, CueFirst = i, CueEnd = i + 1, Subject = speech.SpanOf(i + 2, end), First = i, End = quote, Content = quote, IsWeak = true, Rule = "quote.said-verb" };
        }

        if (!speech.Pieces[i - 1].Is(WordClass.Being) || IsToldBefore(unitIndex, i, found) || IsToldBehind(unit, end))
        {
            return null;
        }

        var told = Make(unitIndex, unit, i, i + 1, i + 2, end, i - 1, end, -1, "quote.said-verb");
        return told.Content > 0 && speech.Pieces[told.Content - 1].Is(WordClass.That) ? told : null;
    }

    // "They said she was told by …": attributions come in the order of the text, and those of the sentence stand last.
    private static bool IsToldBefore(int unitIndex, int i, List<Attribution> found)
    {
        for (var k = found.Count - 1; k >= 0 && k > found.Count - 1 - MostBefore && found[k].Unit == unitIndex; k--)
        {
            if (found[k] is { ReportsClause: true, Content: >= 0 } outer && outer.Content < i)
            {
                return true;
            }
        }

        return false;
    }

    // "…, they said", "…, an aide told Reuters"
    private bool IsToldBehind(Unit unit, int first)
    {
        for (var i = first + LeastClause; i < unit.End && i < first + FarVerb; i++)
        {
            if (speech.Pieces[i].Is(WordClass.Say) && EnglishPhrases.IsFiniteVerb(speech.Pieces[i]) && EnglishSubject.Before(speech, i, first) is { First: > 0 } teller && speech.Pieces[teller.First - 1].Is(WordClass.Comma))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether what is told so comes from nobody, whoever spoke before: "It was learned that", "it is claimed that".</summary>
    public static bool IsHearsay(string verb) => verb is "learned" or "learnt" or "reported" or "claimed" or "alleged" or "understood" or "obtained" or "expected" or "told";

    // "In the written statement, it was underlined that": the paper's issuer speaks.
    private bool OpensWithPaper(Unit unit, int end)
    {
        for (var i = unit.First; i < end && i < unit.First + AsReach; i++)
        {
            if (EnglishNouns.IsPaper(speech.Folded(i)) || EnglishNouns.IsSource(speech.Folded(i)) || speech.Folded(i) == "explanation")
            {
                return true;
            }
        }

        return false;
    }

    // "the statement of | the ministry": a paper speaks for its owner.
    private int PastPaper(int first, int end)
    {
        for (var i = first + 1; i + 1 < end; i++)
        {
            if (speech.Folded(i) is "of" or "from" or "by" && EnglishNouns.IsPaper(speech.Folded(i - 1)))
            {
                return i + 1;
            }
        }

        return first;
    }
}
