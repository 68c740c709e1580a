using System.Collections.Frozen;
using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Ingest.Enriching.Actors;

/// <summary>What Turkish words around and in a run of capitals say of it: a place ("Dönerdere köyünde"), a thing ("Malazgirt Zaferi"), somebody ("24 yaşındaki Farid", "Abdülhalim Hoca").</summary>
internal static class TurkishNames
{
    private const int NameReach = 4;

    /// <summary>The days of the week, folded.</summary>
    public static readonly FrozenSet<string> Weekdays = new[] { "pazartesi", "sali", "carsamba", "persembe", "cuma", "cumartesi", "pazar" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly Dictionary<string, List<string>> Rows = Read();
    private static readonly FrozenSet<string> Things = Rows["thing"].ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> PlaceNouns = Rows["place-after"].ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Honorifics = Rows["honorific"].ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Openers = Rows["opener"].ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Outlets = Rows["outlet"].ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> MediaBefore = Rows["medium-before"].ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> MediaAfter = Rows["medium-after"].ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Titles = Rows["title"].ToFrozenSet(StringComparer.Ordinal);
    private static readonly string[] OfficeEndings = ["ligi", "lugu", "ligini", "lugunu", "liginin", "lugunun", "ligine", "luguna", "liginde", "lugunda", "liginden", "lugundan", "liginca", "ligince"];
    private static readonly string[] BareEndings = ["inda", "inde", "unda", "unde", "indan", "inden", "undan", "unden", "siyle", "siyla", "tiyle", "diyle", "larda", "lerde", "lardan", "lerden", "lara", "lere"];
    private static readonly string[] Predicates = ["idir", "udur", "iydi", "uydu", "iymis", "uymus", "lindi", "rildi", "nildi", "landi", "lendi", "acak", "ecek", "iyor", "uyor"];

    /// <summary>Whether a run is called as papers and stations are ("Margalla Reporter", "Sabah Postası"), or is said to be one ("radio station Onda Norte", "Ulus Sesi gazetesi"). A given name in front makes it a person.</summary>
    public static bool IsOutlet(WordView words, int first, int end) =>
        (end - first > 1 && Outlets.Contains(words.Base(end - 1)) || first > 0 && words.FollowsClosely(first) && MediaBefore.Contains(words.Folded(first - 1)) || end < words.Count && !words.HasEnding(end - 1) && words.FollowsClosely(end) && MediaAfter.Contains(words.Folded(end)))
        && !GivenNames.Has(words.Folded(first));

    /// <summary>Whether the noun of a paper or station stands here, closely behind its name.</summary>
    public static bool IsMediumBehind(WordView words, int token) => words.Text.Language == "tr" && token < words.Count && words.FollowsClosely(token) && !words.HasEnding(token - 1) && MediaAfter.Contains(words.Folded(token));

    /// <summary>Whether a run is a thing by its last word, or a place by the noun behind it.</summary>
    public static bool IsThing(WordView words, int first, int end)
    {
        if (words.Text.Language != "tr")
        {
            return false;
        }

        return end - first > 1 && Things.Contains(words.Base(end - 1)) || end < words.Count && !words.HasEnding(end - 1) && words.FollowsClosely(end) && PlaceNouns.Contains(words.Folded(end));
    }

    /// <summary>Whether a word before a name only leads into it: "Mesela Ruşen …", "Muhabirimiz Ruşen …", "CHP'li Tekin", "Başkan Yardımcıları Hamza …", "SETA Araştırmacısı …".</summary>
    /// <param name="tells">Whether it also tells that a person follows.</param>
    public static bool LeadsIn(WordView words, int token, out bool tells)
    {
        tells = false;
        if (words.Text.Language != "tr" || !words.IsWord(token))
        {
            return false;
        }

        var word = words.Folded(token);
        tells = Titles.Contains(word) || word.Length > 7 && IsOurs(word) || word.EndsWith("'li", StringComparison.Ordinal) || word.EndsWith("'lu", StringComparison.Ordinal) || IsPartyMember(words, token) || IsOneOfMany(word) || IsOfficers(word) || IsSeveral(words, token) || word.Length > 7 && (word.EndsWith("cisi", StringComparison.Ordinal) || word.EndsWith("cusu", StringComparison.Ordinal));
        // "Yanındaki Nasrullah", "Kampındaki …": where or when somebody is; "Barodan Fevzi …": of which body, at the head of a sentence.
        return tells || IsOfficeOfNext(words, token) || word.Length > 5 && IsAblative(word) && !GivenNames.Has(word) && !words.HasEnding(token) && words.OpensSentence(token) && words.IsWord(token + 1) && words.IsCapital(token + 1) && GivenNames.Has(words.Folded(token + 1)) || Openers.Contains(word) || word.Length > 6 && (word.EndsWith("ndaki", StringComparison.Ordinal) || word.EndsWith("ndeki", StringComparison.Ordinal));
    }

    // "CHPli Gülay …": an acronym whose apostrophe is lost.
    private static bool IsPartyMember(WordView words, int token)
    {
        var word = words.Text.Text.AsSpan(words.Tokens[token].Span.Start, words.Tokens[token].Span.Length);
        return word.Length is > 3 and < 9 && (word.EndsWith("li") || word.EndsWith("lı") || word.EndsWith("lu") || word.EndsWith("lü")) && word[..^2].IndexOfAnyExceptInRange('A', 'Z') < 0;
    }

    // "Başbakanlardan Tansu …", "Sözcülerinden Hamit …": one of those.
    private static bool IsOneOfMany(string word) =>
        word.Length > 8 && (word.EndsWith("lardan", StringComparison.Ordinal) || word.EndsWith("lerden", StringComparison.Ordinal) || word.EndsWith("larindan", StringComparison.Ordinal) || word.EndsWith("lerinden", StringComparison.Ordinal));

    // "Moderatörlüğünü Ece Doe yaptı": an office at the head of a sentence, and whose it is next.
    private static bool IsOfficeOfNext(WordView words, int token) =>
        words.OpensSentence(token) && words.Folded(token).Length > 8 && (words.Folded(token).EndsWith("ligini", StringComparison.Ordinal) || words.Folded(token).EndsWith("lugunu", StringComparison.Ordinal))
        && words.IsWord(token + 1) && words.FollowsClosely(token + 1) && GivenNames.MayBe(words.Folded(token + 1));

    // "Sanıklar Fırat Doe, …", "Gazeteciler Ayşe Doe ve …": several of a calling, their names next.
    private static bool IsSeveral(WordView words, int token)
    {
        var word = words.Folded(token);
        return word.Length > 6 && (word.EndsWith("lar", StringComparison.Ordinal) || word.EndsWith("ler", StringComparison.Ordinal)) && NameWords.Titles.Contains(word[..^3])
            && words.IsWord(token + 1) && words.FollowsClosely(token + 1) && GivenNames.MayBe(words.Folded(token + 1));
    }

    private static bool IsAblative(string word) =>
        word.EndsWith("dan", StringComparison.Ordinal) || word.EndsWith("den", StringComparison.Ordinal) || word.EndsWith("tan", StringComparison.Ordinal) || word.EndsWith("ten", StringComparison.Ordinal);

    // "Yardımcıları", "Bakanları": several who hold an office, their names next.
    private static bool IsOfficers(string word) =>
        word.Length > 6 && (word.EndsWith("lari", StringComparison.Ordinal) || word.EndsWith("leri", StringComparison.Ordinal)) && word[..^4] is var stem && (NameWords.Titles.Contains(stem) || NameWords.Titles.Contains(stem + "i") || NameWords.Titles.Contains(stem + "si") || NameWords.Titles.Contains(stem + "u"));

    /// <summary>Whether a word at the end of a run has an ending that a name takes only behind an apostrophe ("Atlas Pavyonunda"), or is a plural ("Türkiyeli Kürtler").</summary>
    public static bool IsInflected(WordView words, int first, int end)
    {
        var word = words.Folded(end - 1);
        return words.Text.Language == "tr" && end - first > 1 && !words.HasEnding(end - 1) && word.Length > 6 && !GivenNames.Has(word)
            && (Array.Exists(BareEndings, ending => word.EndsWith(ending, StringComparison.Ordinal)) || word.EndsWith("ler", StringComparison.Ordinal) || word.EndsWith("lar", StringComparison.Ordinal));
    }

    /// <summary>Whether a folded word is an office or a state of things by its ending (Bakanlığı, Yardımcılığını), or says what something is or was (Müdürüdür, Sünniydi).</summary>
    public static bool IsOfficeOrPredicate(string word) =>
        word.Length > 6 && (Array.Exists(OfficeEndings, ending => word.EndsWith(ending, StringComparison.Ordinal)) || Array.Exists(Predicates, ending => word.EndsWith(ending, StringComparison.Ordinal) && !GivenNames.Has(word)));

    /// <summary>Whether the last word of a run belongs to the one before it, as in no name: "Önderler Tepesi", "Tezhip Sergisi".</summary>
    public static bool IsBelonging(WordView words, int first, int end)
    {
        // "Yazının Giriş Tarihi": the owner stands first.
        var word = words.Base(end - 1);
        var owner = words.Folded(first);
        if (words.Text.Language == "tr" && end - first > 1 && owner.Length > 6 && !words.HasEnding(first) && (owner.EndsWith("inin", StringComparison.Ordinal) || owner.EndsWith("unun", StringComparison.Ordinal)))
        {
            return true;
        }

        return words.Text.Language == "tr" && end - first > 1 && word.Length > 4 && word[^1] is 'i' or 'u' && word[^2] == 's' && word[^3] is 'a' or 'e' or 'i' or 'o' or 'u' && !GivenNames.Has(word);
    }

    /// <summary>Whether the body that a person belongs to stands before the run: "TİP'ten Barış Doe", "Demokrat Parti'den Gültekin Doe". A place is where something goes out from, an ending where it goes to.</summary>
    public static bool IsOfBody(WordView words, int first, int end)
    {
        var before = first - 1;
        return words.Text.Language == "tr" && before >= 0 && words.FollowsClosely(first) && words.HasEnding(before) && words.IsCapital(before) && IsAblative(words.Folded(before)) && !NameWords.WorldPlaces.Contains(words.Base(before))
            && !(words.HasEnding(end - 1) && words.Folded(end - 1)[^1] is 'a' or 'e');
    }

    /// <summary>Whether a run without a given name stands where something is, not for who does it: "Tavas'ta", "İwo Jima'da".</summary>
    public static bool IsWhere(WordView words, int first, int end) =>
        words.Text.Language == "tr" && end - first < 3 && words.HasEnding(end - 1) && !GivenNames.MayBe(words.Folded(first)) && !GivenNames.MayBe(words.Base(first))
        && words.Folded(end - 1)[words.Base(end - 1).Length..] is "'da" or "'de" or "'ta" or "'te" or "'daki" or "'deki" or "'taki" or "'teki";

    /// <summary>Whether a stem that begins words for bodies stands bare at the end of a name: Murat Kurum is a man, Türk Dil Kurumu is not.</summary>
    public static bool IsSurname(WordView words, int first, int end, int token, string stem) => token == end - 1 && token == first + 1 && stem is "kurum" or "bayram" or "meydan" or "devlet" or "dunya" or "kuvvet" && words.Base(token) == stem && GivenNames.Has(words.Folded(first));

    /// <summary>Whether a folded word is said to be ours, whatever its case: Bakanımız, Cumhurbaşkanımızın.</summary>
    public static bool IsOurs(string word)
    {
        var at = Math.Max(word.LastIndexOf("imiz", StringComparison.Ordinal), word.LastIndexOf("umuz", StringComparison.Ordinal));
        return at > 2 && (at + 4 == word.Length || Suffixes.IsEnding(word.AsSpan(at + 4)));
    }

    /// <summary>Whether a folded word is a plural that belongs to somebody, which no name is: Yardımcıları, Temsilcilerinin.</summary>
    public static bool IsMany(string word)
    {
        var at = Math.Max(word.LastIndexOf("lari", StringComparison.Ordinal), word.LastIndexOf("leri", StringComparison.Ordinal));
        return at > 3 && (at + 4 == word.Length || word.AsSpan(at + 4) is "n" or "nin" or "ni" or "na" or "ne" or "nda" or "nde" or "ndan" or "nden" or "yla" or "yle" or "mizin" or "miz");
    }

    /// <summary>Whether a day of the week stands here and not a name: "Edi Rama Pazar günü".</summary>
    public static bool IsWeekday(WordView words, int token) =>
        words.Text.Language == "tr" && Weekdays.Contains(words.Folded(token)) && token + 1 < words.Count && words.FollowsClosely(token + 1)
        && words.Folded(token + 1) is "gunu" or "gunku" or "gununden" or "gunune" or "sabahi" or "aksami" or "gecesi" or "ogleden" or "ogle" or "saat";

    /// <summary>Whether a word calls an elder by respect behind his name.</summary>
    public static bool IsHonorific(WordView words, int first, int end, int token) =>
        words.Text.Language == "tr" && token == end - 1 && end - first == 2 && Honorifics.Contains(words.Base(token)) && !NameWords.Titles.Contains(words.Base(first)) && !words.Folded(first).EndsWith("nin", StringComparison.Ordinal);

    /// <summary>Whether a word alone only honours somebody: "Bakan Bey".</summary>
    public static bool IsHonorific(WordView words, int token) => words.Text.Language == "tr" && Honorifics.Contains(words.Base(token));

    /// <summary>Whether the words before one given name say that somebody goes by it: an age, a name told to the reporter.</summary>
    public static bool IsIntroduced(WordView words, int first, int end)
    {
        if (words.Text.Language != "tr" || first < 1)
        {
            return false;
        }

        // "Gulali diye bir çocuk", "Havva adında bir bebek", "adının Nilufer olduğunu".
        if (end < words.Count && (words.Folded(end) is "adinda" or "isminde" or "diye" && words.Is(end + 1, "bir") && end + 2 < words.Count && IsSomebody(words.Folded(end + 2)) || words.Folded(first - 1) is "adinin" or "isminin" && words.Folded(end).StartsWith("oldug", StringComparison.Ordinal)))
        {
            return true;
        }

        if (first < 2 || words.SentenceOf(first - 2) != words.SentenceOf(first))
        {
            return false;
        }

        // "23 yaşındaki Samanganlı çoban": whence somebody is, and who he is next.
        if (words.Base(first).Length > 6 && words.Base(first) is [.., 'l', 'i' or 'u'] && !GivenNames.Has(words.Base(first)) && end < words.Count && words.IsWord(end) && !words.IsCapital(end) && IsSomebody(words.Folded(end)))
        {
            return false;
        }

        // "24 yaşındaki Farid", "on yedi yaşındaki Farid", "Hazara kökenli Zehra".
        if (words.Folded(first - 1) is "yasindaki" or "yaslarindaki" or "yasinda" || words.Folded(first - 1) is "kokenli" or "asilli" or "uyruklu" && GivenNames.Has(words.Base(first)))
        {
            return true;
        }

        // "adının yalnızca Nesrin olarak yazılmasını isteyen", "kendisini Ahmet diye tanıtan".
        if (end >= words.Count || !(words.Folded(end) is "olarak" or "diye"))
        {
            return false;
        }

        for (var i = first - 1; i >= 0 && i >= first - NameReach; i--)
        {
            if (words.Folded(i) is "adinin" or "adini" or "isminin" or "ismini" or "kendisini" or "kendini")
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSomebody(string word) => NameWords.Titles.Contains(word) || word is "genc" or "adam" or "kadin" or "cocuk" or "bebek" or "kiz" or "oglan" or "kisi" or "delikanli" or "multeci" or "gocmen" or "afgan";

    private static Dictionary<string, List<string>> Read() =>
        BuiltInLists.Rows("turkish-things.csv").GroupBy(row => row.Kind, StringComparer.Ordinal).ToDictionary(rows => rows.Key, rows => rows.SelectMany(row => row.Words).ToList(), StringComparer.Ordinal);
}
