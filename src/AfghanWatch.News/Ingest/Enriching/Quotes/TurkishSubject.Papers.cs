using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <content>Papers and accounts: who wrote them, who holds them, from where they came.</content>
internal sealed partial class TurkishSubject
{
    // "Bakanlıkça paylaşılan ziyarette": what was done is no paper.
    private bool IsDeed(int first, int end)
    {
        for (var i = first; i < end && i < first + 3; i++)
        {
            if (speech.Folded(i) is "ziyarette" or "ziyaretinde" or "torende" or "toreninde" or "etkinlikte" or "operasyonda" or "tatbikatta" or "denetimde" or "denetimlerde")
            {
                return true;
            }
        }

        return false;
    }

    // "Mücahid'in basına gönderdiği iki sayfalık metinde": who wrote the paper, read, shared or sent it.
    private TextSpan? Author(int first, int paper)
    {
        for (var made = paper - 1; made > first && made > paper - MostBefore && !speech.Pieces[made].Is(Marks); made--)
        {
            if (speech.Folded(made) is not ("gonderdigi" or "yazdigi" or "aldigi" or "okudugu" or "yolladigi" or "imzaladigi" or "yayinladigi" or "dagittigi" or "ilettigi" or "sundugu" or "tasiyan"))
            {
                continue;
            }

            for (var by = made - 1; by >= first && by > made - MostBefore; by--)
            {
                if (speech.Pieces[by].Is(WordClass.Capital | WordClass.Possessive) && TurkishEndings.IsGenitive(speech.Folded(by)) && TurkishEndings.WithoutGenitive(speech.Folded(by)) < speech.Folded(by).Length)
                {
                    // "BBC Türkçe'nin sorularına gönderdiği yanıtta": who asked did not write it.
                    return speech.Folded(by + 1).StartsWith("soru", StringComparison.Ordinal) ? null : Ending(first, by + 1, genitive: true);
                }
            }
        }

        return null;
    }

    // "MSB'nin Twitter hesabından yapılan paylaşımda", "Bakanlığın internet sitesinden": whose account it is.
    private TextSpan? AccountHolder(int first, int source)
    {
        var carrier = speech.Folded(source - 1);
        if (!(carrier.StartsWith("hesab", StringComparison.Ordinal) || carrier.StartsWith("site", StringComparison.Ordinal) || carrier.StartsWith("sayfa", StringComparison.Ordinal) || carrier.StartsWith("kanal", StringComparison.Ordinal)))
        {
            return null;
        }

        for (var i = source - 2; i >= first && i > source - 7; i--)
        {
            if (TurkishEndings.IsGenitive(speech.Folded(i)) && TurkishEndings.WithoutGenitive(speech.Folded(i)) < speech.Folded(i).Length)
            {
                return Ending(first, i + 1, genitive: true);
            }
        }

        return null;
    }

    // "Başkonsolosluktan bugün yapılan": when it was made may stand between. The piece behind the source, or null.
    private int? Source(int first, int made)
    {
        // "Van'dan gelen göçmenler" came; "Bakanlıktan gelen açıklama" was made.
        if (speech.Folded(made) == "gelen" && !(made + 2 < speech.Pieces.Count && (HasPaper(made + 1) || HasPaper(made + 2))))
        {
            return null;
        }

        for (var i = made; i > first && i > made - 8; i--)
        {
            if (speech.Pieces[i - 1].Is(WordClass.Bracket) && i - 3 > first && speech.Pieces[i - 3].Is(WordClass.Bracket))
            {
                // Bakanlığından (MSB) yapılan açıklamada
                i -= 2;
                continue;
            }

            if (speech.Folded(i - 1) is { Length: > 6 } maker && (maker.EndsWith("nce", StringComparison.Ordinal) || maker.EndsWith("nca", StringComparison.Ordinal) || maker.EndsWith("'ce", StringComparison.Ordinal) || maker.EndsWith("'ca", StringComparison.Ordinal) || maker.EndsWith("likce", StringComparison.Ordinal) || maker.EndsWith("likca", StringComparison.Ordinal)) && speech.Pieces[i - 1].Is(WordClass.Capital | WordClass.Possessive))
            {
                // "Van Valiliği'nce yapılan", "Bakanlıkça yapılan"
                return i;
            }

            if (TurkishEndings.IsAblative(speech.Folded(i - 1)) && !speech.Pieces[i - 1].Is(WordClass.Time | WordClass.Adverb))
            {
                return i;
            }

            if (!speech.Pieces[i - 1].Is(WordClass.Time | WordClass.Adverb | WordClass.Number) && speech.Folded(i - 1) is not ("bu" or "saat" or "saatlerinde" or "konuya" or "konuyla" or "ilgili" or "iliskin" or "yazili" or "gunu"))
            {
                return null;
            }
        }

        return null;
    }

    private bool HasPaper(int i) => speech.Folded(i) is var word && (word.StartsWith("acikla", StringComparison.Ordinal) || word.StartsWith("bilgi", StringComparison.Ordinal) || word.StartsWith("haber", StringComparison.Ordinal) || word.StartsWith("bildiri", StringComparison.Ordinal) || word.StartsWith("mesaj", StringComparison.Ordinal) || word.StartsWith("yanit", StringComparison.Ordinal));
}
