using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Deduplicating;

namespace AfghanWatch.News.Ingest.Happenings;

/// <summary>Names what a figure counts, in one way for all languages and wordings, so that sources can be compared.</summary>
internal static class CountedThing
{
    private const int Reach = 70;

    // Of two stems as near, the first wins. Lower case alone, not folded: "öldü" (died) and "oldu" (was) must stay two words.
    private static readonly (string Thing, string[] Stems)[] People =
    [
        ("killed", ["killed", "died", " dead", "death toll", "victims", "lost their lives", "öldü", "ölen", "ölü", "hayatını kaybe"]),
        ("wounded", ["wounded", "injured", "yaralı", "yaralan"]),
        ("evacuated", ["evacuat", "airlifted", "flown out", "brought out", "out of the country", "tahliye", "ülkeden çıkar"]),
        ("deported", ["deport", "repatriat", "sent back", "returned", "sınır dışı", "geri gönder"]),
        ("stopped", ["stopped", "caught", "prevented", "apprehended", "yakaland", "engellen"]),
        ("crossings", ["a day", "per day", "each day", "daily", "günde", "günlük"]),
        ("in-turkey", ["in turkey", "türkiye'de", "are living", "live in", "hosts", "on its soil", "resident", "number about"]),
        ("in-afghanistan", ["had been in afghanistan", "citizens in afghanistan", "nationals in afghanistan", "turks in afghanistan", "turks in kabul", "afganistan'daki türk", "afganistan'da bulunan türk", "kabil'deki türk"]),
    ];

    private static readonly (string Thing, string[] Stems)[] Lengths =
    [
        ("border", ["long border", "frontier", "eastern border", "border with iran", "border between", "the border is", "border, which", "sınırı", "-kilometer border", "kilometer border", "kilometre border", "kilometers of border"]),
        ("wall", ["wall", "duvar", "barrier"]),
        ("ditch", ["ditch", "trench", "hendek"]),
    ];

    // Words that make people of a bare number: "the number of those arriving at 2,000", "sayısını 1.500 olarak".
    private static readonly string[] Counting = ["number", "arriv", "crossing", "sayı", "geçiş", "giriş", "gelen"];

    private static readonly string[] Soldiers = ["soldier", "troop", "marine", "servicem", "service member", "asker", "american", "us personnel"];

    private static readonly string[] Foreigners = ["foreign", "refugee", "migrant", "yabanc", "multeci", "gocmen", "siginmac"];

    /// <summary>Whether a count stays what it is for a while, so that two days' counts can stand beside each other: a wall's length, soldiers in a contingent.</summary>
    public static bool Stands(string thing) =>
        thing is "km:border" or "km:wall" or "airports" or "soldiers" or "people:crossings" || thing == "people:in-afghanistan" || thing.StartsWith("people:in-turkey:", StringComparison.Ordinal);

    /// <summary>Null for a number that says nothing beside another one.</summary>
    public static string? Of(Figure figure, string text)
    {
        var sentence = figure.Sentence;
        if (sentence.End > text.Length || figure.Span.Start < sentence.Start || figure.Span.End > sentence.End)
        {
            return null;
        }

        var what = Folding.Fold(figure.What ?? "");
        if (figure.Unit == "km")
        {
            return Nearest(Lengths, text, figure, sentence) is { } stretch ? $"km:{stretch}" : null;
        }

        if (figure.Unit == "airports" || what.Contains("airport", StringComparison.Ordinal) || what.Contains("havaliman", StringComparison.Ordinal))
        {
            return "airports";
        }

        if (figure.Unit is not (null or "people"))
        {
            return null;
        }

        // "2.452'si ABD askeriydi" of the dead is no force.
        if (IsTurkishForce(what) && Nearest(People, text, figure, sentence) is not ("killed" or "wounded"))
        {
            return "soldiers";
        }

        // "The number of victims at 170" counts people though no word beside the number says so.
        var done = Nearest(People, text, figure, sentence);
        if (done is "killed" or "wounded" && Array.Exists(Soldiers, word => what.Contains(word, StringComparison.Ordinal)))
        {
            // A force's own dead are no count of all the dead.
            return null;
        }

        if (done == "in-turkey" && Who(what, done, text, figure, sentence).Length == 0 && !Array.Exists(Foreigners, word => what.Contains(word, StringComparison.Ordinal)))
        {
            // "22 of the evacuees were home in Turkey" counts no foreigners there.
            return null;
        }

        return done is not null && (figure.Unit == "people" || what.Length > 0 || done == "killed" || Array.Exists(Counting, word => Around(text, figure, sentence).Contains(word, StringComparison.Ordinal)))
            ? $"people:{done}{Who(what, done, text, figure, sentence)}" : null;
    }

    // Nationals, Afghans and all taken together are three counts, not one disputed one.
    private static string Who(string what, string done, string text, Figure figure, TextSpan sentence)
    {
        if (done is not ("evacuated" or "deported" or "stopped" or "in-turkey"))
        {
            return "";
        }

        if (done == "in-turkey" && what is ("" or "people" or "kisi"))
        {
            // "There are 300,000 people from Afghanistan", "Afghans number about 300,000".
            return Folding.Fold(Around(text, figure, sentence)).Contains("afg", StringComparison.Ordinal) ? ":afghans" : "";
        }

        return what.Contains("afg", StringComparison.Ordinal) ? ":afghans"
            : what.Contains("syri", StringComparison.Ordinal) || what.Contains("suriy", StringComparison.Ordinal) ? ":syrians"
            : what.Contains("turk", StringComparison.Ordinal) || what.Contains("citizen", StringComparison.Ordinal) || what.Contains("national", StringComparison.Ordinal) ? ":nationals" : "";
    }

    private static string Around(string text, Figure figure, TextSpan sentence) =>
        text[Math.Max(sentence.Start, figure.Span.Start - Reach)..Math.Min(sentence.End, figure.Span.End + Reach)].ToLowerInvariant().Replace('\u2019', '\'');

    private static bool IsTurkishForce(string what) =>
        (what.Contains("soldier", StringComparison.Ordinal) || what.Contains("troop", StringComparison.Ordinal) || what.Contains("asker", StringComparison.Ordinal) || what.Contains("servicem", StringComparison.Ordinal))
        && !what.Contains("american", StringComparison.Ordinal) && !what.Contains("us ", StringComparison.Ordinal) && !what.Contains("u.s", StringComparison.Ordinal) && !what.Contains("foreign", StringComparison.Ordinal)
        && !what.Contains("afghan", StringComparison.Ordinal) && !what.Contains("abd", StringComparison.Ordinal) && !what.Contains("amerikan", StringComparison.Ordinal);

    private static string? Nearest((string Thing, string[] Stems)[] things, string text, Figure figure, TextSpan sentence)
    {
        var from = Math.Max(sentence.Start, figure.Span.Start - Reach);
        var to = Math.Min(sentence.End, figure.Span.End + Reach);
        var around = text[from..to].ToLowerInvariant().Replace('\u2019', '\'');
        var at = figure.Span.Start - from;
        string? nearest = null;
        var best = int.MaxValue;
        foreach (var (thing, stems) in things)
        {
            foreach (var stem in stems)
            {
                for (var found = around.IndexOf(stem, StringComparison.Ordinal); found >= 0; found = around.IndexOf(stem, found + 1, StringComparison.Ordinal))
                {
                    // A verb behind the number is mostly its own; one before it belongs to the clause before.
                    var distance = found >= at ? found - at : (at - found) + 12;
                    if (distance < best)
                    {
                        (nearest, best) = (thing, distance);
                    }
                }
            }
        }

        return nearest;
    }
}
