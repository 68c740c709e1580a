using System.Collections.Frozen;
using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Ingest.Enriching.Figures;

/// <summary>
/// The unit of a number whose noun is left out: "of which nine stayed open", "killed 12", "Thirty-eight of them". It is that of the figure told before it in its paragraph, else people: in the news of
/// the dossier a bare count is of persons more than nine times in ten.
/// </summary>
internal static class ElidedUnits
{
    private static readonly FrozenSet<string> NeverShared = "km mi m ft cm mm kg t ha km2 m2 mi2 USD EUR TRY GBP AFN rupees PKR percent seconds minutes hours days weeks months years times pages".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Persons = ("said say told died fled crossed arrived drowned survived wept killed killing wounded wounding injured arrested detained carrying deported evacuated rescued deporting brought "
        + "oldu oldurdu yaralandi tutuklandi gozaltina").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <param name="before">The figures found so far.</param>
    public static string? Of(NewsText text, FoundFigure found, List<Figure> before)
    {
        if (found.Unit is not null || found.What is not null || found.Rule is not ("figure.count" or "figure.vague" or "figure.range") || found.Value % 1 != 0 || found.Value < 2)
        {
            return found.Unit;
        }

        var first = text.TokenIndexAt(found.Span.Start);
        if (Persons.Contains(text.Word(first - 1)) || Persons.Contains(text.Word(found.End)) || text.Word(found.End) is "aboard" or "strong" || text.Word(found.End) == "on" && text.Word(found.End + 1) == "board")
        {
            return "people";
        }

        // "went from 700 to 1,200 dollars": both ends have the unit of the second.
        if (text.Word(found.End) == "to" && found.End + 1 < text.Tokens.Count && NumberReader.CanOpen(text.Tokens[found.End + 1], false) && NumberReader.Read(text, found.End + 1) is { } upper && upper.End < text.Tokens.Count
            && (Measures.Read(text, upper.End, null, false).Unit ?? CountedNoun.Read(text, upper.End).Unit) is { } shared)
        {
            return shared;
        }

        var paragraph = text.ParagraphAt(found.Span.Start);
        for (var i = before.Count - 1; i >= 0 && i >= before.Count - 4 && paragraph.Contains(before[i].Span); i--)
        {
            if (before[i].Unit is { } unit && !NeverShared.Contains(unit))
            {
                return unit;
            }
        }

        return "people";
    }
}
