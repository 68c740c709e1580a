using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Ingest.Enriching.Figures;

/// <summary>
/// Lengths of time. "Two days after the attack" and "34 minutes ago" say when something was, "for six years" and "a two-day visit" are its circumstance; a length is a figure where
/// the news measures it: between bounds, with a word for how exact it is, or as what something takes or lasts.
/// </summary>
internal static class Durations
{
    public static bool IsUnit(string? unit) => unit is "seconds" or "minutes" or "hours" or "days" or "weeks" or "months" or "years" or "decades" or "centuries";

    /// <param name="start">First token of the figure, its qualifier included.</param>
    /// <param name="end">Token after the last.</param>
    public static bool AreTold(NewsText text, int start, int end, bool isBounded, string? qualifier)
    {
        if (TellsWhen(text, end))
        {
            return false;
        }

        return isBounded || qualifier is not null || IsTaken(text, start, end);
    }

    // "two days after", "six hours ago", "üç gün önce": a distance in time.
    private static bool TellsWhen(NewsText text, int end) =>
        Word(text, end) is "ago" or "after" or "before" or "later" or "earlier" or "prior" or "hence" or "back" or "once" or "evvel" or "sonra" or "sonraki" or "onceki" || Word(text, end) == "from" && Word(text, end + 1) is "now" or "today";

    // "took 19 days", "it took us nine hours", "would need 36 hours", "iki saat sürdü".
    private static bool IsTaken(NewsText text, int start, int end)
    {
        var before = Word(text, start - 1) is "him" or "her" or "us" or "them" or "me" or "only" or "just" ? start - 2 : start - 1;
        return Word(text, before) is "took" or "take" or "takes" or "taken" or "taking" or "lasted" or "lasts" or "last" or "lasting" or "need" or "needs" or "needed" or "require" or "requires" or "spent" or "spend" && !(Word(text, before) == "last" && Word(text, before - 1) is "the" or "for")
            || Word(text, end).StartsWith("surd", StringComparison.Ordinal) || Word(text, end) is "surecek" or "suruyor" or "surer";
    }

    private static string Word(NewsText text, int i) => (uint)i < (uint)text.Tokens.Count ? text.Tokens[i].Folded : "";
}
