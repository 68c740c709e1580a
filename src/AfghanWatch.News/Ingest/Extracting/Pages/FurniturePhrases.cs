namespace AfghanWatch.News.Ingest.Extracting.Pages;

/// <summary>Lines that stand inside articles but are not theirs: pointers elsewhere, appeals, credits, notes of the house.</summary>
internal static class FurniturePhrases
{
    private const int LongestLine = 320;
    private const int ShortLine = 60;
    private const int LongestHeading = 70;
    private const int LongestCredit = 160;

    /// <summary>Open a line that is furniture when it is short or made of links.</summary>
    private static readonly string[] Openings =
    [
        "read more", "read also", "also read", "read next", "see also:", "more on this", "related:", "related article", "recommended", "click here", "sign up", "subscribe", "follow us", "share this", "advertisement", "sponsored",
        "lesen sie", "lies auch", "mehr zum thema", "mehr dazu", "auch interessant", "weiterlesen", "anzeige", "werbung", "newsletter", "folgen sie uns", "lire aussi", "à lire aussi", "a lire aussi", "leer también", "lea también", "leggi anche", "leia também", "zobacz też", "czytaj też",
        "haberin devamı", "ilgili haber", "bunları da", "bizi takip", "abone ol", "photo:", "foto:", "photos:", "fotos:", "image:", "bild:", "bilder:", "fotoğraf:", "tags:", "schlagwörter:", "filed under", "posted in", "you may also", "you might also", "mehr:", "video:", "picture:", "schon gelesen", "zum weiterlesen", "möchten sie",
        "... weiter", "continue reading", "devamını oku", "kaynak:", "etiketler:", "last updated", "aktualisiert", "updated:", "published:", "photograph:", "photo by", "foto von", "image credit", "image source", "ver también", "mira también",
    ];

    /// <summary>Open a line that is furniture whatever it goes on to say.</summary>
    private static readonly string[] StrongOpenings =
    [
        "copyright ©", "copyright 20", "(c) 20", "all rights reserved", "this entry was posted", "this post was posted", "dieser beitrag wurde", "dieser eintrag wurde", "der beitrag wurde", "dieser artikel wurde am", "sign up for", "sign up to", "subscribe to our", "subscribe to the", "follow us on", "never miss", "get the latest",
        "for the latest", "download our", "download the", "beitragsbild", "titelbild:", "bildnachweis", "bildquelle", "photo credit", "featured image", "möchten sie weiterlesen", "lust auf mehr", "jetzt abonnieren", "abonnieren sie", "view this post on instagram", "ein beitrag geteilt von", "a post shared by", "click to share", "have a news tip", "bookmark the permalink",
        "we want to hear what you think", "join our", "like us on", "find us on", "support our", "if you enjoyed", "thank you for reading", "haberlerimizi", "bizi sosyal", "tüm hakları saklıdır", "todos los derechos", "tous droits", "alle rechte vorbehalten", "please enable javascript", "your browser does not support", "ihr browser unterstützt", "tarayıcınız",
    ];

    /// <summary>Are furniture wherever they stand in a short line.</summary>
    private static readonly string[] Tellings =
    [
        "our newsletter", "unseren newsletter", "unserem newsletter", "-newsletter", "newsletter abonn", "newsletter an", "bültenimize", "nuestro newsletter", "notre newsletter", "all rights reserved", "alle rechte vorbehalten", "tüm hakları saklıdır", "follow us on", "follow me on", "folgen sie uns", "bizi takip edin", "nuestro boletín",
        "this article was originally published", "download the app", "breaking news updates", "submit a letter to", "whatsapp channel", "telegram channel", "canal de telegram", "whatsapp-kanal", "whatsapp kanal", "verwendet cookies", "uses cookies", "use of cookies",
    ];

    /// <summary>Are the whole line.</summary>
    private static readonly string[] Whole =
    [
        "advertisement", "anzeige", "werbung", "share", "tweet", "teilen", "print", "drucken", "reklam", "publicité", "publicidad", "loading...", "comments", "kommentare", "yorumlar", "paylaş", "photo", "foto", "image", "bild", "video", "credit", "read", "more", "mehr", "menu", "close", "schließen", "kapat", "back to top", "nach oben", "next", "previous", "zurück", "weiter",
    ];

    /// <summary>Head a part of the page that is not the article's.</summary>
    private static readonly string[] Headings =
    [
        "related", "recommended", "you may also like", "you might also like", "you may like", "more from", "more stories", "more news", "more on ", "read next", "read also", "read more", "latest news", "latest stories", "most read", "most popular", "trending", "top stories", "don't miss", "up next", "about the author", "share this", "share on", "comments", "leave a comment", "leave a reply", "post a comment", "post navigation", "tags",
        "newsletter", "sign up", "subscribe", "follow us", "verwandte", "ähnliche", "empfohlen", "weitere artikel", "weitere beiträge", "weitere themen", "weitere meldungen", "weitere nachrichten", "mehr zum thema", "mehr aus ", "mehr von ", "das könnte", "auch interessant", "lesen sie", "über den autor", "über die autorin", "kommentare", "kommentar schreiben", "schreibe einen kommentar", "schlagwörter", "beitragsnavigation", "beitrags-navigation", "newsticker", "meistgelesen", "alle artikel",
        "você pode gostar", "você também pode", "veja também", "leia mais", "leia também", "vous aimerez", "ti potrebbe", "potrebbe interessarti", "quizás te", "también te puede", "matérias relacionadas", "notícias relacionadas", "artículos relacionados", "noticias relacionadas", "te puede interesar", "más sobre", "más noticias", "à lire aussi", "sur le même sujet", "articles liés", "articoli correlati", "leggi anche", "leia também", "zobacz także", "czytaj także", "polecane", "ilgili haber", "benzer haber", "diğer haber", "bunlar da", "çok okunan", "son dakika haber", "yorumlar", "yorum yap", "yorum yaz", "etiketler", "paylaş", "öne çıkan", "sizin için seç", "editörün seç", "entdecke weitere", "neueste", "aktuelle beiträge", "letzte beiträge",
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

        return OpensWith(text, StrongOpenings)
            || ((text.Length <= ShortLine || linkDensity >= 0.2) && OpensWith(text, Openings))
            || (text.Length <= LongestCredit && text.Length > 0 && text[0] == '©')
            || Tells(text);
    }

    /// <summary>Whether a heading, or a short line that serves as one, opens a part that is not the article's.</summary>
    public static bool HeadsForeignPart(ReadOnlySpan<char> text) => text.Length <= LongestHeading && OpensWith(text, Headings);

    private static bool OpensWith(ReadOnlySpan<char> text, string[] openings)
    {
        foreach (var opening in openings)
        {
            if (text.StartsWith(opening, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Tells(ReadOnlySpan<char> text)
    {
        foreach (var telling in Tellings)
        {
            if (text.Contains(telling, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
