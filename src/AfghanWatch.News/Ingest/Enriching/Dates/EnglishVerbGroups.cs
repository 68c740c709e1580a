using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Ingest.Enriching.Dates;

/// <summary>What stands around an English verb and says whether it is one, and whether it plans: "a protected area", "comes to Ankara", "due on Monday", "I expect them to settle it".</summary>
internal static class EnglishVerbGroups
{
    private const int PerfectReach = 14;

    /// <summary>Whether the clause before the token tells what has happened up to now: "have overrun nine districts", "has sent back".</summary>
    public static bool IsPerfect(DateScan scan, int start)
    {
        for (var i = start - 1; i >= 0 && i > start - PerfectReach && !(scan.Token(i).Kind == TokenKind.Mark && scan.Word(i) is "." or ";" or ":" or "\n"); i--)
        {
            if (scan.Word(i) is "have" or "has" or "'ve")
            {
                return true;
            }

            if (scan.Word(i) is "had" or "was" or "were" or "is" or "are")
            {
                return false;
            }
        }

        return false;
    }

    // "a protected area", "the wounded", "its stranded citizens": what an article or an owner stands before is no verb.
    public static bool IsAttribute(DateScan scan, int i) => scan.Word(i - 1) is "a" or "an" or "the" or "its" or "his" or "their" or "our" or "your" or "my" or "these" or "those" or "any" or "some";

    // "comes to Ankara on Thursday", "heads for Doha": the present of a journey that is planned; "comes after talks on Monday" looks back.
    public static bool IsJourney(DateScan scan, int i) => scan.Word(i) is "comes" or "heads" && scan.Word(i + 1) is "to" or "for" or "into" or "here" or "home" or "back" && !scan.Is(i + 2, "light");

    public static bool OpensTime(DateScan scan, int i, int sentenceStart)
    {
        for (var k = i - 2; k >= 0 && k > i - 8 && scan.Token(k).Span.Start >= sentenceStart && scan.Word(k) is not ("," or ";" or ":"); k--)
        {
            if (scan.Word(k) is "after" or "once" or "when" or "until" or "before" or "if" or "till" && scan.Word(k + 1) is not ("another" or "all"))
            {
                return true;
            }
        }

        return false;
    }

    // "I expect leaders to address it on Monday": somebody stands between the plan and its verb.
    public static bool Expects(DateScan scan, int i, int sentenceStart)
    {
        for (var k = i; k >= 0 && k > i - 5 && scan.Token(k).Kind == TokenKind.Word && scan.Token(k).Span.Start >= sentenceStart; k--)
        {
            if (scan.Word(k) is "expect" or "expects" or "expecting" or "want" or "wants" or "wanting" or "hopes" or "hoping" or "scheduled" or "expected" or "plans" or "arranged" or "time")
            {
                return true;
            }
        }

        return false;
    }

    // "due on Monday", "plans to drive", "expected to"; but "due to floods", "spoke to reporters" plan nothing.
    public static bool IsPlan(DateScan scan, int i)
    {
        if (scan.Is(i, "to") && scan.Word(i - 1) is "due" or "scheduled" or "expected" or "slated" or "planned" && scan.Is(i - 2, "been") && scan.Is(i - 3, "had"))
        {
            return false;
        }

        var next = scan.Word(i + 1);
        if (scan.Is(i, "due"))
        {
            return next != "to" || EnglishVerbs.BaseVerbs.Contains(scan.Word(i + 2));
        }

        // "I expect them to settle it", whatever the verb.
        if (scan.Word(i - 1) is "them" or "him" or "her" or "us" or "it" && scan.Kind(i + 1) == CueKind.None && scan.Word(i - 2) is "expect" or "expects" or "want" or "wants" or "expecting")
        {
            return true;
        }

        return EnglishVerbs.PlanWords.Contains(scan.Word(i - 1)) && scan.Word(i - 1) is not ("called" or "invited" or "due" or "agreed" or "agreement" or "continue") && !scan.Capital(i + 1) && scan.Kind(i + 1) == CueKind.None && !next.EndsWith('s') && next is not ("a" or "an" or "the" or "his" or "her" or "its" or "their" or "this" or "that" or "it" or "them");
    }

    public static bool IsInGroup(string word) => word is "be" or "been" or "have" or "has" or "had" or "not" or "is" or "are" or "was" or "were" or "also" or "being" or "only" or "never" or "soon" or "still" or "then" or "now" or "already" or "again" or "both" || word.EndsWith("ly", StringComparison.Ordinal);
}
