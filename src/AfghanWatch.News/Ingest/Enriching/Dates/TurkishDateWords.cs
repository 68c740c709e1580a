using System.Collections.Frozen;

namespace AfghanWatch.News.Ingest.Enriching.Dates;

/// <summary>Turkish words that take part in date expressions, in every case form, folded and with or without the apostrophe of proper names.</summary>
internal static class TurkishDateWords
{
    private static readonly string[] Months = ["ocak", "subat", "mart", "nisan", "mayis", "haziran", "temmuz", "agustos", "eylul", "ekim", "kasim", "aralik"];
    private static readonly string[] MonthsShort = ["oca", "sub", "mar", "nis", "may", "haz", "tem", "agu", "eyl", "eki", "kas", "ara"];
    private static readonly string[] Weekdays = ["pazartesi", "sali", "carsamba", "persembe", "cuma", "cumartesi", "pazar"];

    private static readonly (string Ending, TurkishCase Case)[] Endings =
    [
        ("da", TurkishCase.Locative), ("de", TurkishCase.Locative), ("ta", TurkishCase.Locative), ("te", TurkishCase.Locative),
        ("dan", TurkishCase.Ablative), ("den", TurkishCase.Ablative), ("tan", TurkishCase.Ablative), ("ten", TurkishCase.Ablative),
        ("a", TurkishCase.Dative), ("e", TurkishCase.Dative), ("ya", TurkishCase.Dative), ("ye", TurkishCase.Dative),
        ("in", TurkishCase.Genitive), ("un", TurkishCase.Genitive), ("nin", TurkishCase.Genitive), ("nun", TurkishCase.Genitive),
        ("i", TurkishCase.Accusative), ("u", TurkishCase.Accusative), ("yi", TurkishCase.Accusative), ("yu", TurkishCase.Accusative),
        ("la", TurkishCase.Instrumental), ("le", TurkishCase.Instrumental), ("yla", TurkishCase.Instrumental), ("yle", TurkishCase.Instrumental),
        ("dir", TurkishCase.Relative), ("dur", TurkishCase.Relative), ("daki", TurkishCase.Relative), ("deki", TurkishCase.Relative), ("taki", TurkishCase.Relative), ("teki", TurkishCase.Relative), ("ki", TurkishCase.Relative), ("ku", TurkishCase.Relative),
    ];

    // After a possessive ending: ayında, sonuna, tarihinden.
    private static readonly (string Ending, TurkishCase Case)[] PossessedEndings =
    [
        ("", TurkishCase.Accusative), ("nda", TurkishCase.Locative), ("nde", TurkishCase.Locative), ("ndan", TurkishCase.Ablative), ("nden", TurkishCase.Ablative),
        ("na", TurkishCase.Dative), ("ne", TurkishCase.Dative), ("nin", TurkishCase.Genitive), ("nun", TurkishCase.Genitive), ("yla", TurkishCase.Instrumental), ("yle", TurkishCase.Instrumental),
        ("ndaki", TurkishCase.Relative), ("ndeki", TurkishCase.Relative), ("ni", TurkishCase.Accusative), ("nu", TurkishCase.Accusative),
    ];

    public static FrozenDictionary<string, Cue> Cues { get; } = Build().ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Case endings that stand alone after a number's apostrophe, as in <c>2001'de</c> or <c>31'ine</c>.</summary>
    public static FrozenDictionary<string, TurkishCase> NumberEndings { get; } = BuildNumberEndings().ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Numbers in words that a month owns: "beşinde", "yirmisine".</summary>
    public static FrozenDictionary<string, int> PossessedNumbers { get; } = BuildPossessedNumbers().ToFrozenDictionary(StringComparer.Ordinal);

    private static Dictionary<string, int> BuildPossessedNumbers()
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (word, value) in new[] { ("biri", 1), ("ikisi", 2), ("ucu", 3), ("dordu", 4), ("besi", 5), ("altisi", 6), ("yedisi", 7), ("sekizi", 8), ("dokuzu", 9), ("onu", 10), ("yirmisi", 20), ("otuzu", 30) })
        {
            foreach (var (ending, grammatical) in PossessedEndings)
            {
                // "ayın biri" and "ayın üçünü" count things as often as days.
                if (grammatical is TurkishCase.Locative or TurkishCase.Ablative or TurkishCase.Dative or TurkishCase.Relative)
                {
                    numbers.TryAdd(word + ending, value);
                }
            }
        }

        return numbers;
    }

    private static Dictionary<string, Cue> Build()
    {
        var cues = new Dictionary<string, Cue>(StringComparer.Ordinal);
        for (var i = 0; i < 12; i++)
        {
            Forms(cues, Months[i], CueKind.Month, i + 1);
            cues.TryAdd(MonthsShort[i], new Cue(CueKind.Month, i + 1, Short: true));
        }

        Softened(cues, "ocag", CueKind.Month, 1);
        Softened(cues, "aralig", CueKind.Month, 12);
        for (var i = 0; i < 7; i++)
        {
            Forms(cues, Weekdays[i], CueKind.Weekday, i + 1);
        }

        foreach (var (word, unit) in new[] { ("saat", DateUnit.Hour), ("gun", DateUnit.Day), ("hafta", DateUnit.Week), ("ay", DateUnit.Month), ("ceyrek", DateUnit.Quarter), ("yil", DateUnit.Year), ("sene", DateUnit.Year), ("yuzyil", DateUnit.Century) })
        {
            Forms(cues, word, CueKind.Unit, (int)unit);
            foreach (var plural in new[] { "lar", "ler" })
            {
                Forms(cues, word + plural, CueKind.Unit, (int)unit, plural: true);
            }
        }

        Softened(cues, "ceyreg", CueKind.Unit, (int)DateUnit.Quarter);
        Possessed(cues, "yaris", CueKind.Unit, (int)DateUnit.Half);
        Add(cues, CueKind.NumberWord, ("bir", 1), ("iki", 2), ("uc", 3), ("dort", 4), ("bes", 5), ("alti", 6), ("yedi", 7), ("sekiz", 8), ("dokuz", 9), ("on", 10), ("yirmi", 20), ("otuz", 30), ("kirk", 40), ("elli", 50), ("birkac", 3));
        Add(cues, CueKind.OrdinalWord, ("ilk", 1), ("birinci", 1), ("ikinci", 2), ("ucuncu", 3), ("dorduncu", 4), ("besinci", 5), ("o", 0), ("ayni", 0), ("evvelsi", 0), ("obur", 0));
        foreach (var (word, offset) in new[] { ("bugun", 0), ("dun", -1), ("yarin", 1) })
        {
            Forms(cues, word, CueKind.Day, offset);
        }

        Add(cues, CueKind.TimeOfDay, ("sabah", 1), ("sabaha", 1), ("sabahi", 1), ("sabahin", 1), ("ogle", 2), ("oglen", 2), ("ogleden", 2), ("ogleyin", 2), ("aksam", 3), ("aksami", 3), ("aksamki", 3), ("gece", 4), ("gecesi", 4), ("geceki", 4), ("sabahki", 1), ("sabahleyin", 1), ("aksamustu", 3), ("aksama", 3), ("geceye", 4), ("sabahtan", 1), ("aksamdan", 3), ("geceden", 4));
        foreach (var (word, time) in new[] { ("sabah", 1), ("aksam", 3), ("gece", 4) })
        {
            Possessed(cues, word, CueKind.TimeOfDay, time);
        }

        foreach (var (word, season) in new[] { ("kis", 1), ("bahar", 2), ("ilkbahar", 2), ("yaz", 3), ("sonbahar", 4), ("guz", 4) })
        {
            cues[word] = new Cue(CueKind.Season, season);
            cues[word + "da"] = new Cue(CueKind.Season, season, Case: TurkishCase.Locative);
            Possessed(cues, word, CueKind.Season, season);
        }

        foreach (var (word, season) in new[] { ("ilkbahar", 2), ("sonbahar", 4) })
        {
            Forms(cues, word, CueKind.Season, season);
        }

        foreach (var (word, season) in new[] { ("yazdan", 3), ("kistan", 1), ("bahardan", 2) })
        {
            cues[word] = new Cue(CueKind.Season, season, Case: TurkishCase.Ablative);
        }

        foreach (var (word, season) in new[] { ("yaza", 3), ("bahara", 2) })
        {
            cues[word] = new Cue(CueKind.Season, season, Case: TurkishCase.Dative);
        }

        // Folding makes winters of persons ("kişi") and yesterdays of worlds ("dünya"); "yazı" is writing, "Martin" a name.
        foreach (var word in new[] { "kisi", "kisinin", "yazi", "yazinin", "dunya", "dunu", "martin", "yazda", "kisda", "guzda" })
        {
            cues.Remove(word);
        }

        Add(cues, CueKind.Shift, ("gecen", (int)DateShift.Last), ("gectigimiz", (int)DateShift.Past), ("biraktigimiz", (int)DateShift.Past), ("son", (int)DateShift.Recent), ("onceki", (int)DateShift.Previous), ("evvelki", (int)DateShift.Previous),
            ("bu", (int)DateShift.This), ("gelecek", (int)DateShift.Next), ("onumuzdeki", (int)DateShift.Coming), ("yaklasan", (int)DateShift.Coming), ("ertesi", (int)DateShift.Following), ("izleyen", (int)DateShift.Following), ("takip", (int)DateShift.Following), ("sonraki", (int)DateShift.Following), ("haftaya", (int)DateShift.Next));
        foreach (var (word, part) in new[] { ("bas", DatePart.Start), ("baslangic", DatePart.Start), ("orta", DatePart.Middle), ("son", DatePart.End) })
        {
            Possessed(cues, word, CueKind.Part, (int)part);
            Possessed(cues, word + "lar", CueKind.Part, (int)part);
        }

        Possessed(cues, "baslangic", CueKind.Part, (int)DatePart.Start);
        Possessed(cues, "ortas", CueKind.Part, (int)DatePart.Middle);
        Add(cues, CueKind.Part, ("basinda", (int)DatePart.Start));
        Possessed(cues, "tarih", CueKind.Holder, 0);
        Possessed(cues, "tarihler", CueKind.Holder, 0);

        Add(cues, CueKind.Holder, ("tarihli", 0), ("tarih", 0));
        Possessed(cues, "ay", CueKind.Unit, (int)DateUnit.Month);
        Possessed(cues, "gun", CueKind.Unit, (int)DateUnit.Day);
        return cues;
    }

    private static void Forms(Dictionary<string, Cue> cues, string stem, CueKind kind, int value, bool plural = false)
    {
        cues[stem] = new Cue(kind, value, Plural: plural);
        foreach (var (ending, grammatical) in Endings)
        {
            var cue = new Cue(kind, value, Case: grammatical, Plural: plural);
            cues.TryAdd(stem + ending, cue);
            cues.TryAdd(stem + "'" + ending, cue);
        }

        Possessed(cues, stem, kind, value, plural);
    }

    private static void Softened(Dictionary<string, Cue> cues, string stem, CueKind kind, int value)
    {
        foreach (var (ending, grammatical) in new[] { ("a", TurkishCase.Dative), ("e", TurkishCase.Dative), ("i", TurkishCase.Accusative), ("in", TurkishCase.Genitive) })
        {
            cues.TryAdd(stem + ending, new Cue(kind, value, Case: grammatical));
            cues.TryAdd(stem + "'" + ending, new Cue(kind, value, Case: grammatical));
        }

        Possessed(cues, stem, kind, value);
    }

    private static void Possessed(Dictionary<string, Cue> cues, string stem, CueKind kind, int value, bool plural = false)
    {
        foreach (var possessive in new[] { "i", "u", "si", "su" })
        {
            foreach (var (ending, grammatical) in PossessedEndings)
            {
                cues.TryAdd(stem + possessive + ending, new Cue(kind, value, Case: grammatical, Plural: plural));
                if (kind == CueKind.Month)
                {
                    cues.TryAdd(stem + "'" + possessive + ending, new Cue(kind, value, Case: grammatical));
                }
            }
        }
    }

    private static void Add(Dictionary<string, Cue> cues, CueKind kind, params (string Word, int Value)[] words)
    {
        foreach (var (word, value) in words)
        {
            cues[word] = new Cue(kind, value);
        }
    }

    private static Dictionary<string, TurkishCase> BuildNumberEndings()
    {
        var endings = new Dictionary<string, TurkishCase>(StringComparer.Ordinal);
        foreach (var (ending, grammatical) in Endings)
        {
            endings.TryAdd(ending, grammatical);
        }

        foreach (var possessive in new[] { "i", "u", "si", "su" })
        {
            foreach (var (ending, grammatical) in PossessedEndings)
            {
                endings.TryAdd(possessive + ending, grammatical);
            }
        }

        return endings;
    }
}
