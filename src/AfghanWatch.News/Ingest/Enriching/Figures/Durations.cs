using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Ingest.Enriching.Figures;

/// <summary>
/// Lengths of time. "Two days after the attack" and "34 minutes ago" say when something was and are no figures. Of the others writers of labels differ: those who wrote for the first five sets have
/// nearly every "six years" as a figure, later ones hardly any; a figure that is missed costs more than one too many.
/// </summary>
internal static class Durations
{
    public static bool IsUnit(string? unit) => unit is "seconds" or "minutes" or "hours" or "days" or "weeks" or "months" or "years" or "decades" or "centuries";

    /// <summary>Whether a distance in time follows: "two days after", "six hours ago", "üç gün önce".</summary>
    /// <param name="text">The text.</param>
    /// <param name="end">Token after the last of the figure.</param>
    public static bool TellsWhen(NewsText text, int end) =>
        text.Word(end) is "ago" or "after" or "before" or "later" or "earlier" or "prior" or "hence" or "back" or "once" or "evvel" or "sonra" or "sonraki" or "onceki" || text.Word(end) == "from" && text.Word(end + 1) is "now" or "today";
}
