using System.Buffers;
using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Reading;

/// <summary>What a count is of, whatever the language: two figures of the same subject can stand beside each other.</summary>
public enum FigureSubject
{
    /// <summary>Only the counted words themselves say it.</summary>
    Named,
    Killed,
    Wounded,
    Evacuated,

    /// <summary>Turkish soldiers, or soldiers of no named country.</summary>
    Soldiers,

    /// <summary>Afghans who live in Turkey.</summary>
    AfghansHosted,

    /// <summary>Refugees and migrants of any origin who live in Turkey.</summary>
    RefugeesHosted,

    /// <summary>People who cross a border in a day.</summary>
    Crossings,

    /// <summary>People stopped or caught at a border.</summary>
    Stopped,

    /// <summary>People sent out of the country.</summary>
    Deported,

    /// <summary>Length of the wall on the border, in the unit of the figure.</summary>
    WallLength,

    /// <summary>Length of the border itself.</summary>
    BorderLength,
}

/// <summary>Reads the subject of a figure from its counted words and its sentence.</summary>
internal static class FigureSubjects
{
    // As far behind or before the number the verb may stand, within its clause, to be the number's own.
    private const int Reach = 90;

    private static readonly (FigureSubject Subject, string[] Stems)[] Verbs =
    [
        (FigureSubject.Killed, ["killed", " died", " dead", "death toll", "lost their lives", "lives lost", "number of victims", "öldü", "ölen ", "ölenlerin", "hayatını kaybe", "can kaybı"]),
        (FigureSubject.Wounded, ["wounded", "injured", "yaralı", "yaralan"]),
        (FigureSubject.Evacuated, ["evacuat", "airlifted", "flown out", "flown home", "tahliye", "dışına çıkar", "ülkeden çıkar"]),
        (FigureSubject.Deported, ["deport", "sent home", "sent back", "back to afghanistan", "repatriated", "sınır dışı", "geri gönder", "ülkesine gönder"]),
        (FigureSubject.Stopped, ["stopped", "caught", "apprehended", "intercepted", "prevented from enter", "from entering", "yakalan", "girişi engel", "engellen"]),
    ];

    // What is measured in kilometres, by the nearest word: ditches and roads are lengths of their own and are in no series.
    private static readonly (FigureSubject Subject, string[] Stems)[] Lengths =
    [
        (FigureSubject.WallLength, ["wall", "duvar"]),
        (FigureSubject.BorderLength, ["border", "frontier", "sınır"]),
        (FigureSubject.Named, ["trench", "ditch", "wire", "road", "fence", "hendek", "tel ", "yol ", "apart", "from kabul", "away", "new section", "yeni bir bölüm"]),
    ];

    private static readonly SearchValues<char> ClauseMarks = SearchValues.Create(",;:");
    private static readonly string[] Soldiers = ["soldier", "troop", "servicem", "contingent", "asker", "mehmetci"];
    private static readonly string[] Foreign = ["us ", "u.s.", "american", "afghan", "british", "foreign", "nato", "taliban", "german", "amerikan", "abd", "afgan", "ingiliz", "yabanci"];
    private static readonly string[] Migrants = ["refugee", "migrant", "foreigner", "multeci", "gocmen", "siginmaci", "yabanci"];
    private static readonly string[] Living = [" live in turk", " lives in turk", "live there", "hosts", "hosting", "host to", "shelter", " in turkey", "on its soil", "residence", "türkiye'de", "türkiye’de", "barın", "ev sahipliği", "ikamet"];
    private static readonly string[] Daily = ["a day", "per day", "each day", "every day", "daily", "günde ", "günlük"];
    private static readonly string[] Crossing = ["cross", "arriv", "enter", "geçiş", "geliş", "gelen", "giriş"];

    // Words that count anything at all: without a verb two such figures have nothing in common.
    private static readonly HashSet<string> Anything = new(StringComparer.Ordinal)
    {
        "people", "persons", "person", "individuals", "others", "officials", "turkish officials", "senior turkish officials", "kisi", "kisinin", "kisiye", "kisiyi", "kisilik", "insan", "yetkili",
        "men", "two men", "leaders", "ministers", "foreign ministers", "yabancilar",
    };

    // Lengths of time and shares are of something, but the words beside them do not say of what.
    private static readonly HashSet<string> NoSeries = new(StringComparer.Ordinal)
    {
        "seconds", "minutes", "hours", "days", "weeks", "months", "years", "decades", "percent", "m", "ft", "kg", "USD", "EUR", "TRY", "GBP",
    };

    private static readonly Dictionary<string, FigureSubject> SubjectsByKey =
        Enum.GetValues<FigureSubject>().Where(subject => subject != FigureSubject.Named).ToDictionary(Name, StringComparer.Ordinal);

    /// <summary>Null for a count that says nothing beside another one.</summary>
    /// <param name="unit">What the enricher counts in: <c>people</c>, <c>km</c>, <c>flights</c>, …; null for a bare number.</param>
    /// <param name="what">The counted words, null when none stand there.</param>
    /// <param name="sentence">The sentence of the figure.</param>
    /// <param name="end">Where the figure ends in the sentence.</param>
    public static FigureSubject? Of(string? unit, string? what, string sentence, int end)
    {
        end = Math.Clamp(end, 0, sentence.Length);
        if (unit == "km")
        {
            return LengthOf(sentence, end);
        }

        if (unit == "deportations")
        {
            return FigureSubject.Deported;
        }

        if (unit is "people" or null || what is not null && Has(Folding.Fold(what), Migrants))
        {
            return OfPeople(what, sentence, end);
        }

        return what is null || NoSeries.Contains(unit) ? null : FigureSubject.Named;
    }

    /// <summary>The name of a figure's series in addresses: the subject, else the unit with the counted words where the unit alone says too little.</summary>
    public static string KeyOf(FigureSubject subject, string? unit, string? what) => subject switch
    {
        FigureSubject.Named when unit is not null and not "people" => Folding.Fold(unit),
        FigureSubject.Named => "people-" + Folding.Fold(what ?? "").Replace(' ', '-'),
        _ => Name(subject),
    };

    /// <summary>The subject a series' key stands for.</summary>
    public static FigureSubject OfKey(string key) => SubjectsByKey.GetValueOrDefault(key, FigureSubject.Named);

    private static string Name(FigureSubject subject) =>
        string.Concat(subject.ToString().Select((letter, index) => char.IsUpper(letter) && index > 0 ? $"-{char.ToLowerInvariant(letter)}" : $"{char.ToLowerInvariant(letter)}"));

    private static FigureSubject? OfPeople(string? what, string sentence, int end)
    {
        var words = Folding.Fold(what ?? "");
        if (Has(words, Soldiers))
        {
            return Has(words + " ", Foreign) ? FigureSubject.Named : FigureSubject.Soldiers;
        }

        if (words.Contains("evacuee", StringComparison.Ordinal))
        {
            return FigureSubject.Evacuated;
        }

        var behind = sentence.AsSpan(end, Math.Min(sentence.Length - end, Reach));
        var before = sentence.AsSpan(Math.Max(0, end - Reach), Math.Min(end, Reach));
        var clauseEnd = behind.IndexOfAny(ClauseMarks);
        var clauseStart = before.LastIndexOf(", ");

        // Lower case alone: folding would make "öldü" (died) and "oldu" (was) one word.
        var after = (clauseEnd < 0 ? behind : behind[..clauseEnd]).ToString().ToLowerInvariant();
        var ahead = (clauseStart < 0 ? before : before[clauseStart..]).ToString().ToLowerInvariant();
        var whole = sentence.ToLowerInvariant();
        var moves = Has(words, Migrants) || Has(whole, Crossing);
        if (moves && (Has(after, Daily) || Has(ahead, Daily)) && Has(whole, Crossing))
        {
            return FigureSubject.Crossings;
        }

        if (Nearest(after, Verbs, first: true) is { } verb)
        {
            return verb;
        }

        if (Nearest(ahead, Verbs, first: false) is { } earlier)
        {
            return earlier;
        }

        var afghans = words.Contains("afgan", StringComparison.Ordinal) || words.Contains("afghan", StringComparison.Ordinal)
            || words is "" or "people" && Has(after + ahead, ["afghans", "from afghanistan", "afganların", "afganlar"]);
        if (afghans && (Has(whole, Living) || after.Contains("from afghanistan", StringComparison.Ordinal)))
        {
            return FigureSubject.AfghansHosted;
        }

        if (Has(words, Migrants) && !afghans && Has(whole, Living))
        {
            return FigureSubject.RefugeesHosted;
        }

        return words.Length == 0 || Anything.Contains(words) ? null : FigureSubject.Named;
    }

    private static FigureSubject? LengthOf(string sentence, int end)
    {
        var before = sentence.AsSpan(Math.Max(0, end - Reach), Math.Min(end, Reach)).ToString().ToLowerInvariant();
        var behind = sentence.AsSpan(end, Math.Min(sentence.Length - end, Reach / 2)).ToString().ToLowerInvariant();
        var clause = behind.AsSpan().IndexOfAny(ClauseMarks);
        var subject = Nearest(clause < 0 ? behind : behind[..clause], Lengths, first: true) ?? Nearest(before, Lengths, first: false);
        return subject is FigureSubject.Named ? null : subject;
    }

    private static bool Has(string text, string[] stems) => Array.Exists(stems, stem => text.Contains(stem, StringComparison.Ordinal));

    private static FigureSubject? Nearest(string text, (FigureSubject Subject, string[] Stems)[] kinds, bool first)
    {
        FigureSubject? nearest = null;
        var at = first ? int.MaxValue : -1;
        foreach (var (subject, stems) in kinds)
        {
            foreach (var stem in stems)
            {
                var found = first ? text.IndexOf(stem, StringComparison.Ordinal) : text.LastIndexOf(stem, StringComparison.Ordinal);
                if (found >= 0 && (first ? found < at : found > at))
                {
                    (nearest, at) = (subject, found);
                }
            }
        }

        return nearest;
    }
}
