namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <content>A colon behind a sentence that says who speaks, though none of its words is one of saying: "The minister shrugged: We have time.", "Akar evaluated it as follows on Monday: …".</content>
internal sealed partial class EnglishAttributions
{
    private const int NearColon = 6;

    private Attribution? Narrated(int unitIndex, Unit unit, int colon)
    {
        if (colon + 2 >= unit.End || colon - unit.First < 2 || !speech.Pieces[colon + 1].Is(WordClass.Capital | WordClass.Number) || speech.NextQuote(unit.First) < unit.End || !(IsAsFollows(unit, colon) || speech.Folded(colon - 1) is "differently" or "blunt" or "categorical" || IsDone(unit, colon) && IsInFirstPerson(colon + 1, unit.End)))
        {
            return null;
        }

        var (first, end) = EnglishClause.Subject(speech, unit.First, colon);
        return end <= first || !IsNamed(first, end) || IsNobody(first, end) || end >= colon ? null : new Attribution
        {
            Unit = unitIndex,
            Cue = speech.SpanOf(end, colon + 1),
            CueFirst = end,
            CueEnd = colon + 1,
            Subject = speech.SpanOf(first, end),
            First = unit.First,
            End = colon + 1,
            Content = colon + 1,
            EndsInColon = true,
            Rule = "quote.colon",
        };
    }

    // "as follows:", "as follows on Monday:"
    private bool IsAsFollows(Unit unit, int colon)
    {
        for (var i = colon - 1; i > unit.First && i > colon - NearColon; i--)
        {
            if (speech.Folded(i) is "follows" or "following" && speech.Folded(i - 1) is "as" or "the")
            {
                return true;
            }
        }

        return false;
    }

    // "shrugged", "summed it up", "counted": a deed in the past right before the colon.
    private bool IsDone(Unit unit, int colon)
    {
        for (var i = colon - 1; i > unit.First && i > colon - NearColon; i--)
        {
            if (IsPastVerb(i) || EnglishVerbs.IsVerb(speech, i, unit.First))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsInFirstPerson(int first, int end)
    {
        for (var i = first; i < end && i < first + FarVerb; i++)
        {
            if (speech.Pieces[i].Is(WordClass.FirstPerson))
            {
                return true;
            }
        }

        return false;
    }
}
