using System.Collections.Frozen;
using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching;
using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Ingest.Happenings;

/// <summary>Reads from a sentence whether something ended, goes on, or is denied, so that accounts that gainsay each other can be shown together.</summary>
internal static class HappeningStances
{
    private static readonly FrozenSet<string> Ending = Set("closed close closing shut suspended suspend abandoned abandon dropped drop scrapped cancelled canceled kapatildi kapandi vazgecti askiya");
    private static readonly FrozenSet<string> GoingOn = Set("open normally normal working works operating continues aciktir acik suruyor calisiyor");
    private static readonly FrozenSet<string> Denying = Set("denied denies deny denial contradicting contradicted incorrect untrue false baseless yalanladi yalanlandi asilsiz");

    private static readonly FrozenSet<string> Retelling = Set("remarks comments remark comment statement announcement talks two meeting conversation call interview appeal both");
    private static readonly FrozenSet<string> Telling = Set("information remarks remark statement announcement comments comment appeal offer warning assurance");

    private static readonly string[] AsAdjective = ["deki", "daki", "teki", "taki", "ndeki", "ndaki"];

    private const int OpeningLength = 64;
    private const int SaysReach = 5;

    public static HappeningStance Of(NewsText text, TextSpan sentence)
    {
        var stance = HappeningStance.None;
        for (var i = text.TokenIndexAt(sentence.Start); i < text.Tokens.Count && text.Tokens[i].Span.Start < sentence.End; i++)
        {
            var word = text.Tokens[i].Folded;
            if (word.StartsWith("spokes", StringComparison.Ordinal) || word.StartsWith("sozcu", StringComparison.Ordinal))
            {
                stance |= HappeningStance.Spokesman;
            }

            if (Denying.Contains(word))
            {
                stance |= HappeningStance.Denies;
            }
            else if (Ending.Contains(word))
            {
                stance |= HappeningStance.Ends;
            }
            else if (GoingOn.Contains(word))
            {
                stance |= HappeningStance.GoesOn;
            }
            else if (word == "given" && i > 1 && text.Tokens[i - 1].Folded == "not" && Next(text, i) == "up")
            {
                stance |= HappeningStance.Denies;
            }
        }

        return stance | Opening(text, sentence);
    }

    /// <summary>"The Aug. 26 attack", "26 Ağustos'taki saldırı": the noun is what the date tells of, whatever the sentence says on it.</summary>
    public static HappeningStance OfDate(NewsText text, TextSpan? date)
    {
        if (date is not { } span || text.TokenIndexAt(span.End) is not (> 0 and var next) || next >= text.Tokens.Count)
        {
            return HappeningStance.None;
        }

        var first = text.TokenIndexAt(span.Start);
        var before = first > 0 ? text.Tokens[first - 1].Folded : "";
        var isNoun = text.Language == "tr" ? AsAdjective.Any(ending => text.Tokens[next - 1].Folded.EndsWith(ending, StringComparison.Ordinal)) || text.Tokens[next].Folded == "tarihli"
            : before is "the" or "its" or "their" or "his" or "her" && text.Tokens[next].Kind == TokenKind.Word;
        return isNoun ? HappeningStance.NounDated : HappeningStance.None;
    }

    private static HappeningStance Opening(NewsText text, TextSpan sentence)
    {
        var start = text.Text.AsSpan(sentence.Start, Math.Min(sentence.Length, OpeningLength));
        if (start.Contains("same day", StringComparison.OrdinalIgnoreCase) || start.Contains("aynı gün", StringComparison.OrdinalIgnoreCase) || start[..Math.Min(start.Length, OpeningLength / 2)].Contains("day later", StringComparison.OrdinalIgnoreCase)
            || start.StartsWith("also ", StringComparison.OrdinalIgnoreCase) || start.StartsWith("meanwhile", StringComparison.OrdinalIgnoreCase))
        {
            return HappeningStance.Another;
        }

        var first = text.TokenIndexAt(sentence.Start);
        if (first + 1 >= text.Tokens.Count)
        {
            return HappeningStance.None;
        }

        var (word, next) = (text.Tokens[first].Folded, text.Tokens[first + 1].Folded);
        return (word is "he" or "she" or "they" && Says(text, first)) || (word is "the" or "his" or "her" or "their" or "these" or "this" && Retelling.Contains(next)) || word is "bakanin" or "aciklamada" or "aciklamanin" or "gorusmede" ? HappeningStance.Continues : HappeningStance.None;
    }

    // "He gave that information on Wednesday": what was told before, with its day.
    private static bool Says(NewsText text, int first)
    {
        for (var i = first + 2; i < text.Tokens.Count && i < first + SaysReach; i++)
        {
            if (text.Tokens[i].Folded is "this" or "that" or "the" or "these" && i + 1 < text.Tokens.Count && Telling.Contains(text.Tokens[i + 1].Folded))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether two accounts of one matter cannot both hold as told.</summary>
    public static bool Gainsay(HappeningStance one, HappeningStance other) =>
        ((one ^ other) & HappeningStance.Denies) != 0 && (((one & HappeningStance.Denies) != 0 ? other : one) & HappeningStance.Ends) != 0
        || (Ended(one) && Going(other)) || (Ended(other) && Going(one));

    // Who denies that something closed says that it goes on.
    private static bool Ended(HappeningStance stance) => (stance & (HappeningStance.Ends | HappeningStance.GoesOn | HappeningStance.Denies)) == HappeningStance.Ends;

    private static bool Going(HappeningStance stance) => Only(stance, HappeningStance.GoesOn, HappeningStance.Ends) || Only(stance, HappeningStance.Denies | HappeningStance.Ends, HappeningStance.GoesOn);

    private static bool Only(HappeningStance stance, HappeningStance wanted, HappeningStance not) => (stance & wanted) == wanted && (stance & not) == 0;

    private static string Next(NewsText text, int i) => i + 1 < text.Tokens.Count ? text.Tokens[i + 1].Folded : "";

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
