using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <content>Nouns of saying: his claim is that, dismissed the statement that.</content>
internal sealed partial class EnglishAttributions
{
    // "The Taliban's claim is that nobody asked", "his view was that …": whose claim it is speaks.
    private Attribution? NominalReport(int unitIndex, Unit unit, int i, int floor)
    {
        if (i - 2 > floor && i + 3 < unit.End && speech.Pieces[i + 1].Is(WordClass.That) && speech.Folded(i) is "claim" or "claims" or "statement" or "warning" or "assertion" or "contention" or "argument" or "allegation" or "insistence" or "assurance" or "assertions" or "statements" or "warnings" or "assurances" && OwnerBefore(i, floor) is var owner and > 0 && owner > floor + 1)
        {
            // "dismissed the group's statement that …": as an object the noun's clause runs on.
            return new Attribution { Unit = unitIndex, Cue = speech.Pieces[i].Span, CueFirst = i, CueEnd = i + 1, Subject = Owner(owner, i), First = owner, End = i + 1, Content = i + 2, ReportsClause = true, Rule = "quote.said-verb" };
        }

        if (i - 2 < floor || i + 3 >= unit.End || !speech.Pieces[i + 1].Is(WordClass.That) || !(speech.Folded(i) is "is" or "was" or "remains") || !(speech.Folded(i - 1) is "claim" or "view" or "position" or "argument" or "opinion" or "message" or "contention" or "belief" or "conviction" or "reading" or "line" or "answer" or "explanation" or "assessment" or "estimate"))
        {
            return null;
        }

        var first = OwnerBefore(i - 1, floor);
        if (first < 0)
        {
            return null;
        }

        return new Attribution { Unit = unitIndex, Cue = speech.SpanOf(i - 1, i + 1), CueFirst = i - 1, CueEnd = i + 1, Subject = Owner(first, i - 1), First = first, End = i + 1, Content = i + 2, ReportsClause = true, Rule = "quote.said-verb" };
    }

    // Where "the group's" or "his" before a noun begins; -1 when nobody's it is.
    private int OwnerBefore(int noun, int floor) => speech.Pieces[noun - 1].Is(WordClass.Possessive) && !speech.Pieces[noun - 1].Is(WordClass.Time) || speech.Folded(noun - 1) is "his" or "her" or "its" or "their" ? speech.Pieces[noun - 1].Is(WordClass.Possessive) ? EnglishPhrases.BackwardStart(speech, noun, floor) : noun - 1 : -1;

    // "the Taliban's": whose it is, without the ending; "his" as it stands.
    private TextSpan Owner(int first, int end)
    {
        var span = speech.SpanOf(first, end);
        var words = span.Cut(speech.Text.Text);
        var cut = words.EndsWith("'s", StringComparison.Ordinal) || words.EndsWith("’s", StringComparison.Ordinal) ? 2 : words[^1] is '\'' or '’' ? 1 : 0;
        return new TextSpan(span.Start, span.End - cut);
    }
}
