namespace AfghanWatch.News.Ingest.Extracting.Pages;

/// <summary>Lines that stand inside articles but are not theirs: pointers elsewhere, appeals, credits.</summary>
internal static class FurniturePhrases
{
    private const int LongestLine = 240;

    private static readonly string[] Openings =
    [
        "read more", "read also", "also read", "read next", "see also", "more on this", "related:", "related article", "recommended", "click here", "sign up", "subscribe", "follow us", "share this", "advertisement", "sponsored",
        "lesen sie auch", "lesen sie mehr", "mehr zum thema", "auch interessant", "weiterlesen", "anzeige", "werbung", "newsletter", "folgen sie uns", "lire aussi", "à lire aussi", "leer también", "lea también", "leggi anche",
        "haberin devamı", "ilgili haber", "bunları da beğenebilirsiniz", "bizi takip edin", "abone ol", "photo:", "foto:", "image:", "bild:", "fotoğraf:", "tags:", "schlagwörter:", "filed under", "posted in", "you may also like",
    ];

    private static readonly string[] Whole =
    [
        "advertisement", "anzeige", "werbung", "share", "tweet", "teilen", "print", "drucken", "reklam", "publicité", "publicidad", "loading...", "comments", "kommentare", "yorumlar", "paylaş",
    ];

    public static bool Matches(ReadOnlySpan<char> text, double linkDensity)
    {
        if (text.Length > LongestLine)
        {
            return false;
        }

        foreach (var whole in Whole)
        {
            if (text.Length <= whole.Length + 1 && text.StartsWith(whole, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        if (text.Length > 60 && linkDensity < 0.2)
        {
            return false;
        }

        foreach (var opening in Openings)
        {
            if (text.StartsWith(opening, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
