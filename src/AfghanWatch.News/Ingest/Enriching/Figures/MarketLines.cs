using System.Collections.Frozen;
using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Ingest.Enriching.Figures;

/// <summary>Lines that a page keeps for markets, weather and its own counters: "BIST 1.447 | DOLAR 8,44", "CNRG 3.80 ▲ 0.04 (1.06%)", "312 paylaşım", a number alone. Their numbers are no figures of the news.</summary>
internal static class MarketLines
{
    private const int LongestLine = 300;
    private const int LongestCounter = 30;

    private static readonly FrozenSet<string> Markets = "bist bist100 dolar euro sterlin altin gumus bitcoin btc brent petrol faiz ons gram ceyrek usd eur gbp try pkr gold silver oil kse100 nifty sensex dow nasdaq decreased increased by no change to acik yagmurlu bulutlu c".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Counters = "paylasim izlenme goruntulenme begeni yorum okunma shares share likes views comments replies thoughts posts mins min dk".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static bool Holds(NewsText text, TextSpan line)
    {
        if (line.Length > LongestLine)
        {
            return false;
        }

        var words = 0;
        var markets = 0;
        var numbers = 0;
        var isCounter = false;
        for (var i = text.TokenIndexAt(line.Start); i < text.Tokens.Count && text.Tokens[i].Span.Start < line.End; i++)
        {
            var token = text.Tokens[i];
            if (token.Kind == TokenKind.Mark)
            {
                if (text.Text[token.Span.Start] is '▲' or '▼')
                {
                    return true;
                }

                continue;
            }

            if (token.Kind == TokenKind.Number)
            {
                numbers++;
                continue;
            }

            words++;
            markets += Markets.Contains(token.Folded) ? 1 : 0;
            isCounter |= numbers == 1 && words == 1 && Counters.Contains(token.Folded);
        }

        // A town may stand before its weather and rates; a list number alone says nothing.
        return numbers > 0 && (words == 0 || markets > 0 && words - markets <= 1 || isCounter && line.Length <= LongestCounter);
    }
}
