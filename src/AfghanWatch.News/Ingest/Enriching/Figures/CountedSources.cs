using System.Collections.Frozen;
using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Ingest.Enriching.Figures;

/// <summary>"Two officials said", "three people briefed on the file", "iki yetkili Reuters'a anlattı": how many told a report is its sourcing, no figure of the news.</summary>
internal static class CountedSources
{
    private const int MostSources = 12;
    private const int Reach = 10;

    private static readonly FrozenSet<string> Sources = ("official officials source sources diplomat diplomats authorities aide aides executive executives people persons participant participants employee employees insider insiders adviser advisers advisor advisors negotiator negotiators "
        + "operator operators minister ministers analyst analysts staffer staffers witness witnesses lawmaker lawmakers officer officers resident residents lawyers expert experts commanders envoys functionaries").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Knowing = "familiar briefed acquainted close privy contacted quoted speaking asking".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Telling = "said say says told tell tells mentioned mention confirmed confirm added noted disclosed revealed stated claimed doubted described".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <param name="noun">What is counted, its last token the head.</param>
    public static bool Are(NewsText text, NumberRead number, CountedNoun noun) =>
        number is { Words: true, Vague: false, Value: <= MostSources } && noun.End > noun.Start && (text.Language == "tr" ? InTurkish(text, noun) : InEnglish(text, noun));

    private static bool InEnglish(NewsText text, CountedNoun noun)
    {
        var head = text.Word(noun.End - 1);
        if (!Sources.Contains(head))
        {
            return false;
        }

        var next = text.Word(noun.End);
        if (Telling.Contains(next) || Knowing.Contains(next) || head is "source" or "sources" || next == "with" && text.Word(noun.End + 1) is "knowledge" or "direct" || next == "put" && text.Word(noun.End + 1) == "it")
        {
            return true;
        }

        // "two officials at his office told": the verb of telling closes the phrase.
        if (next is not ("at" or "in" or "of" or "from" or "who" or "on"))
        {
            return false;
        }

        for (var i = noun.End + 1; i < noun.End + Reach && i < text.Tokens.Count && text.Tokens[i].Kind == TokenKind.Word; i++)
        {
            if (Telling.Contains(text.Tokens[i].Folded))
            {
                return next != "who";
            }

            if (text.Tokens[i].Folded is "were" or "was" or "had" or "have" or "are" or "is" or "been" or "will" or "would" or "and")
            {
                return false;
            }
        }

        return false;
    }

    // The source stands in the nominative or before "göre"; "iki yetkilinin görevden alındığı" counts.
    private static bool InTurkish(NewsText text, CountedNoun noun)
    {
        var head = text.Word(noun.End - 1);
        return head is "yetkili" or "yetkilisi" or "kaynak" or "kaynagi" or "diplomat"
            || head is "yetkiliye" or "yetkilisine" or "kaynaga" or "kaynagina" or "diplomata" && text.Word(noun.End) is "gore" or "dayanarak" or "dayandirarak";
    }
}
