using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Reading;

/// <summary>What a count of people is of, whatever the language: two figures of the same subject can stand beside each other.</summary>
public enum FigureSubject
{
    /// <summary>Only the counted words themselves say it.</summary>
    Named,
    Killed,
    Wounded,
    Evacuated,

    /// <summary>Turkish soldiers, or soldiers of no named country.</summary>
    Soldiers,
}

/// <summary>Reads the subject of a figure from its counted words and its sentence.</summary>
internal static class FigureSubjects
{
    // As far behind or before the number the verb may stand, within its clause, to be the number's own.
    private const int Reach = 90;

    private static readonly (FigureSubject Subject, string[] Stems)[] Verbs =
    [
        (FigureSubject.Killed, ["killed", " died", " dead", "death toll", "lost their lives", "lives lost", "öldü", "ölen ", "ölenlerin", "hayatını kaybe", "can kaybı"]),
        (FigureSubject.Wounded, ["wounded", "injured", "yaralı", "yaralan"]),
        (FigureSubject.Evacuated, ["evacuat", "airlifted", "flown out", "flown home", "tahliye", "dışına çıkar", "ülkeden çıkar"]),
    ];

    private static readonly System.Buffers.SearchValues<char> ClauseMarks = System.Buffers.SearchValues.Create(",;:");
    private static readonly string[] Soldiers = ["soldier", "troop", "servicem", "contingent", "asker", "mehmetci"];
    private static readonly string[] Foreign = ["us ", "u.s.", "american", "afghan", "british", "foreign", "nato", "taliban", "german", "amerikan", "abd", "afgan", "ingiliz", "yabanci"];

    // Words that count anything at all: without a verb two such figures have nothing in common.
    private static readonly HashSet<string> Anything = new(StringComparer.Ordinal)
    {
        "people", "persons", "person", "individuals", "others", "officials", "turkish officials", "senior turkish officials", "kisi", "kisinin", "kisiye", "kisiyi", "kisilik", "insan", "yetkili",
    };

    /// <summary>Null for a count that says nothing beside another one.</summary>
    /// <param name="what">The counted words.</param>
    /// <param name="sentence">The sentence of the figure.</param>
    /// <param name="end">Where the figure ends in the sentence.</param>
    public static FigureSubject? Of(string what, string sentence, int end)
    {
        var words = Folding.Fold(what);
        if (Array.Exists(Soldiers, stem => words.Contains(stem, StringComparison.Ordinal)))
        {
            return Array.Exists(Foreign, stem => (words + " ").Contains(stem, StringComparison.Ordinal)) ? FigureSubject.Named : FigureSubject.Soldiers;
        }

        if (words.Contains("evacuee", StringComparison.Ordinal))
        {
            return FigureSubject.Evacuated;
        }

        end = Math.Clamp(end, 0, sentence.Length);
        var behind = sentence.AsSpan(end, Math.Min(sentence.Length - end, Reach));
        var before = sentence.AsSpan(Math.Max(0, end - Reach), Math.Min(end, Reach));
        var clauseEnd = behind.IndexOfAny(ClauseMarks);
        var clauseStart = before.LastIndexOf(", ");

        // Lower case alone: folding would make "öldü" (died) and "oldu" (was) one word.
        var verb = Nearest((clauseEnd < 0 ? behind : behind[..clauseEnd]).ToString().ToLowerInvariant(), first: true)
            ?? Nearest((clauseStart < 0 ? before : before[clauseStart..]).ToString().ToLowerInvariant(), first: false);
        return verb ?? (Anything.Contains(words) ? null : FigureSubject.Named);
    }

    private static FigureSubject? Nearest(string text, bool first)
    {
        FigureSubject? nearest = null;
        var at = first ? int.MaxValue : -1;
        foreach (var (subject, stems) in Verbs)
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
