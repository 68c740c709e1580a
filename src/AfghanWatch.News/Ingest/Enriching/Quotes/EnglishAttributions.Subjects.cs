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

    // "migrants it says entered the country", "a house they said belonged to him": no relative word, and the verb right behind that of saying.
    private bool IsOnWhatStandsBefore((int First, int End) subject, int next)
    {
        var noun = speech.Pieces[subject.First - 1];
        return subject.End - subject.First == 1 && speech.Folded(subject.First) is "he" or "she" or "it" or "they" && noun.Quote < 0 && !noun.Is(WordClass.Comma | WordClass.Dash | WordClass.Colon | WordClass.Stop | WordClass.Bracket | WordClass.Conjunction | WordClass.Preposition | WordClass.Determiner | WordClass.Relative | WordClass.That | WordClass.Auxiliary | WordClass.Adverb | WordClass.Time | WordClass.Capital)
            && !EnglishVerbs.IsCommon(speech.Folded(subject.First - 1)) && speech.Folded(next) != "to" && (Embedded.IsVerbOf(speech, next) || speech.Pieces[next] is { Class: WordClass.None, Quote: < 0, Span.Length: > 4 } && speech.Folded(next).EndsWith("ed", StringComparison.Ordinal));
    }

    // "The list is closed, two officials and a diplomat briefed on it said": both stand behind the comma.
    private int WithPartner(int first, int floor)
    {
        if (first - 3 <= floor || speech.Folded(first - 1) != "and")
        {
            return first;
        }

        var partner = EnglishPhrases.BackwardStart(speech, first - 1, floor);
        return partner - 1 > floor && speech.Pieces[partner - 1].Is(WordClass.Comma) && IsNamed(partner, first - 1) && speech.NextQuote(floor) > first && EnglishVerbs.HasPredicate(speech, floor, partner - 1) ? partner : first;
    }

    // "The talks went on for hours, he expressed.": what only voices a wish elsewhere ends a report here.
    private bool EndsReport(int before, int first, int verb) => speech.Folded(verb) is "expressed" or "voiced" or "articulated" or "signalled" or "outlined" && speech.Pieces[first - 1].Is(WordClass.Comma) && speech.NextQuote(before) > verb && EnglishVerbs.HasPredicate(speech, before, first);

    // The clause read from its head, else backward from the verb.
    private (int First, int End) Subject(int verb, int floor)
    {
        verb = LeadStart(verb, floor);
        if (Antecedent(verb, floor) is { First: >= 0 } antecedent)
        {
            return antecedent;
        }

        var subject = EnglishClause.SubjectOf(speech, floor, verb) is { First: >= 0 } found ? found : EnglishSubject.Before(speech, verb, floor);
        return subject.First - 3 >= floor && speech.Folded(subject.First - 1) == "by" && speech.Folded(subject.First - 2) is "cited" or "quoted" or "interviewed" or "contacted" && EnglishPhrases.BackwardStart(speech, subject.First - 2, floor) is var whom and >= 0
            ? (whom, subject.First - 2) // "an official cited by the wire service hinted"
            : subject;
    }

    // "likes to say", "went on to claim", "was quick to add"
    private bool LeadsToSaying(Unit unit, int to) => to > unit.First && speech.Folded(to) == "to" && EnglishNouns.LeadsToSaying(speech.Folded(to - 1));

    // Where what leads to the verb begins: "went on to", "was quick to", "took to Twitter to", "wanted to"; the verb itself when nothing does.
    private int LeadStart(int verb, int floor)
    {
        var lead = verb - 2;
        if (lead - 1 <= floor || speech.Folded(verb - 1) != "to" || !EnglishNouns.LeadsToSaying(speech.Folded(lead)))
        {
            return verb;
        }

        return speech.Folded(lead - 1) is "went" or "goes" or "going" or "gone" ? lead - 1
            : speech.Folded(lead - 1) == "to" ? lead - 2
            : lead - 2 > floor && speech.Folded(lead - 2) == "to" ? lead - 3
            : lead;
    }

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
        var j = LeadStart(i, unit.First) - 1;
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
