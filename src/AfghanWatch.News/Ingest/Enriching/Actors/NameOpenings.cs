using System.Collections.Frozen;
using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Ingest.Enriching.Actors;

/// <summary>What may stand at the head of a run of capitals before the name itself, or look as if it did: an office's field, a place of origin, a month, a sheikh.</summary>
internal sealed class NameOpenings(WordView words)
{
    // "Minister of Youth, Sports, Culture and Tourism": words of an office looked at before a name.
    private const int MostPortfolio = 12;

    // Words of a field that stand in one run with the name.
    private const int MostFields = 3;

    // Where whoever speaks for a field works.
    private static readonly FrozenSet<string> Bodies = new[] { "ministry", "department", "directorate", "committee", "commission", "bureau" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] Occupations = ["er", "or", "ist", "cian", "man", "woman"];

    private static readonly FrozenSet<string> Ships = new[]
    {
        "frigate", "corvette", "destroyer", "submarine", "warship", "minehunter", "minesweeper", "gunboat", "flagship", "tanker", "freighter", "trawler", "ferry", "vessel", "ship", "yacht", "cruiser", "steamer", "tcg", "uss", "hms", "mv",
    }.ToFrozenSet(StringComparer.Ordinal);

    // What ministers are ministers of, in the last word before their name.
    private static readonly FrozenSet<string> Fields = new[]
    {
        "finance", "treasury", "defence", "defense", "interior", "affairs", "transport", "transportation", "communications", "communication", "culture", "tourism", "health", "education", "youth", "sport", "sports", "trade", "commerce", "industry",
        "agriculture", "energy", "justice", "information", "refugees", "repatriation", "economy", "labour", "labor", "environment", "technology", "infrastructure", "religion", "women", "forestry", "customs", "intelligence", "security", "aviation", "mines", "petroleum",
        "army", "armies", "war", "immigration", "migration", "asylum", "finances", "railways", "ports", "roads", "works", "planning", "water", "power", "housing", "development", "emergencies", "emigration", "diaspora", "science", "propagation", "virtue", "management",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether ministers are ministers of it: "Minister of Defence Akar".</summary>
    public static bool IsField(string word) => Fields.Contains(word);

    // "Minister of Transport and Communications Jassim bin Saif": what the office is for stands between title and name.
    public int PastPortfolio(int first, int end, ref bool titled)
    {
        if (first < 2 || first >= words.Count)
        {
            return first;
        }

        var before = first - 1;
        while (before > 0 && first - before < MostPortfolio && words.SentenceOf(before) == words.SentenceOf(first) && (words.Folded(before) is "and" or "," or "&" || words.IsCapital(before)))
        {
            before--;
        }

        // "deputy of the State Duma Konstantin …", "spokesman of the Ministry of Defence Jane …"
        before -= before > 1 && words.Is(before, "the") ? 1 : 0;
        if (before > 3 && words.Is(before, "of") && Bodies.Contains(words.Folded(before - 1)))
        {
            before -= 2;
            before -= words.Is(before, "the") ? 1 : 0;
        }

        if (before < 1 || words.SentenceOf(before) != words.SentenceOf(first) || words.Folded(before) is not ("of" or "for" or "at" or "in") || !NameWords.Titles.Contains(words.Folded(before - 1)))
        {
            return first;
        }

        // "Minister of Higher Education Jane Doe"
        for (var i = Math.Min(end - 3, first + MostFields); i >= first; i--)
        {
            if (Fields.Contains(words.Folded(i)) && words.IsWord(i + 1) && !Fields.Contains(words.Folded(i + 1)))
            {
                titled = true;
                return i + 1;
            }
        }

        for (var i = first + 1; i < end - 1; i++)
        {
            if (GivenNames.MayBe(words.Folded(i)) && !GivenNames.Has(words.Folded(first)))
            {
                titled = true;
                return i;
            }
        }

        return first;
    }

    // "Gürsel Tanık", "Milletvekili Gürsel Tanık", "Büyükelçi Emir Muhammed Ramin": a word that may be a title and here is part of the name.
    public bool IsNameAfterAll(int token, int first, int end)
    {
        // "Imam al-Din", "Şir Ahmed": the faith's imam and a lion's name, written like titles.
        if (words.Folded(token + 1 < end ? token + 1 : token) is "al" or "ud" or "ul" && words.Is(token + 3, "din") || words.First(token) == 'Ş' && words.Is(token, "sir"))
        {
            return true;
        }

        if (token == end - 1 && end - first > 1)
        {
            return GivenNames.Has(words.Folded(first)) && !words.Is(first, "devlet") || HasTitledName(token, first);
        }

        return words.Text.Language == "tr" && words.Is(token, "emir") && end - token > 2 && !words.Is(token + 1, "seyh");
    }

    // A title further ahead in the run, and a word between that is none.
    private bool HasTitledName(int token, int first)
    {
        var title = token - 2;
        while (title >= first && !NameWords.Titles.Contains(words.Base(title)))
        {
            title--;
        }

        return title >= first && !words.HasEnding(title) && GivenNames.Has(words.Folded(title + 1)) | words.Text.Language == "tr" && token == title + 2 && !NameWords.Titles.Contains(words.Base(title + 1)) && !words.HasEnding(title + 1) && !words.Folded(token).EndsWith('i');
    }

    // "Interior Minister Sheikh Rasheed Ahmed": behind a title of its own it is what he is called, unless a father's or a house's name tells an Arab sheikh.
    public bool IsSheikhByName(int token, int first, int end)
    {
        if (!words.Is(token, "sheikh") || token == first || !NameWords.Titles.Contains(words.Base(token - 1)))
        {
            return false;
        }

        for (var i = token + 1; i < end; i++)
        {
            if (words.Folded(i) is "bin" or "bint" or "ibn" or "al" or "-")
            {
                return false;
            }
        }

        return end - token > 2;
    }

    // "Jan Hendrik van Thiel", "Christian Lindner", "Ben Wallace": a word that also opens sentences or dates, before a name.
    public bool IsGivenOpener(int first, int end) =>
        IsInitial(first, end) || IsAbd(words, first) || end - first > 1 && GivenNames.Has(words.Folded(first)) && words.Folded(first) is "ben" or "christian" or "jan" or "kim" && words.IsWord(first + 1) && words.IsCapital(first + 1)
        && words.Text.Language != "tr" | words.Folded(first) is "jan" or "christian" && !NameWords.ThingWords.Contains(words.Base(first + 1)) && !NameWords.Openers.Contains(words.Folded(first + 1));

    // "Ö. F. Doe": a single letter that is a word of its own elsewhere.
    private bool IsInitial(int first, int end) =>
        end - first > 2 && words.Tokens[first].Span.Length == 1 && words.Is(first + 1, ".") && words.Tokens[first + 1].Span.Start == words.Tokens[first].Span.End;

    /// <summary>"Abd al-Latif": a part of names, where ABD is a country.</summary>
    public static bool IsAbd(WordView words, int token) => words.Is(token, "abd") && !words.IsAllCaps(token);

    // "Kasım Demirtaş", and in English "Cuma Omurca": a month or day that people are called after, before a surname.
    public bool IsMonthName(int first, int end) =>
        end - first > 1 && (words.Is(first, "jan") || words.Is(first, "cuma") && (words.Text.Language != "tr" || first > 0 && NameWords.Titles.Contains(words.Folded(first - 1)) && words.IsCapital(first + 1))) && words.IsWord(first + 1) || words.Text.Language == "tr" && end - first == 2 && words.Folded(first) is "kasim" or "eylul" or "nisan" && !TurkishNames.Weekdays.Contains(words.Base(first + 1)) && !words.OpensSentence(first + 1) && words.IsWord(first + 1) && !words.HasEnding(first);

    /// <summary>Whether a word in marks stands here that belongs to the name: before a surname ('Austin “Scott” Doe'), or as the pen name that ends an Afghan's ('Mawlawi Habib Rahman "Hemat"').</summary>
    public bool IsNickname(int first, int mark, out bool isPenName)
    {
        isPenName = false;
        if (mark + 2 >= words.Count || !QuotationMarks.IsMark(words.First(mark)) || !words.IsWord(mark + 1) || !words.IsCapital(mark + 1) || words.IsAllCaps(mark + 1) || !QuotationMarks.IsMark(words.First(mark + 2))
            || words.Tokens[mark].Span.End != words.Tokens[mark + 1].Span.Start || words.Tokens[mark + 1].Span.End != words.Tokens[mark + 2].Span.Start || !GivenNames.Has(words.Base(first)) && !GivenNames.Has(words.Base(first + 1)) || NameWords.Openers.Contains(words.Folded(mark + 1)))
        {
            return false;
        }

        var isSurname = mark + 3 < words.Count && words.FollowsClosely(mark + 3) && words.IsWord(mark + 3) && words.IsCapital(mark + 3);
        isPenName = !isSurname && mark - first > 1 && GivenNames.Has(words.Base(mark - 1)) && words.Text.Language != "tr";
        return isSurname || isPenName;
    }

    // "Kunduzlu Nasrullah": Turkish says whence one comes before the name.
    public bool IsFromPlace(int token)
    {
        var word = words.Base(token);
        return words.Text.Language == "tr" && word.Length > 5 && (word.EndsWith("li", StringComparison.Ordinal) || word.EndsWith("lu", StringComparison.Ordinal)) && (NameWords.WorldPlaces.Contains(word[..^2]) || word[..^2] is "kunduz" or "kabil" or "herat" or "belh" or "gazne" or "bedahsan" or "kandahar" or "celalabad" or "mezar" or "vardak" or "bamyan" or "faryab" or "takhar" or "tahar" or "baglan");
    }

    // "Gravedigger Sabri", "Physician Zakira …": what somebody does opens the sentence, by its ending, and a given name follows; "of Private Ömer …" anywhere.
    public bool IsOccupation(int token, int end)
    {
        var word = words.Folded(token);
        return words.Text.Language != "tr" && word.Length > 4 && end - token > 1 && (words.OpensSentence(token) || word == "private") && !words.HasEnding(token) && words.IsWord(token + 1) && GivenNames.Has(words.Base(token + 1)) && !GivenNames.Has(word)
            && !NameWords.Surnames.Contains(word) && !NameWords.Demonyms.Contains(word) && (word == "private" || Array.Exists(Occupations, ending => word.EndsWith(ending, StringComparison.Ordinal)));
    }

    /// <summary>Whether a ship's noun or mark stands before the run, past the rank it is called by: "the tanker Yarbay Kudret Doe", "TCG Kemal Doe".</summary>
    public static bool IsShip(WordView words, int first)
    {
        var before = first - 1;
        while (before > 0 && before > first - 3 && words.IsCapital(before) && NameWords.Titles.Contains(words.Folded(before)) && words.FollowsClosely(before + 1))
        {
            before--;
        }

        return before >= 0 && words.FollowsClosely(before + 1) && Ships.Contains(words.Folded(before));
    }

    // "Lüksemburglu Jean …": whoever the place of origin stands before has a given name next.
    public bool IsOrigin(int token)
    {
        var word = words.Base(token);
        return words.Text.Language == "tr" && word.Length > 6 && word[^2] == 'l' && word[^1] is 'i' or 'u' && !GivenNames.Has(word) && !words.HasEnding(token) && words.IsWord(token + 1) && GivenNames.Has(words.Folded(token + 1));
    }

    // "Leg-spinner Rashid Khan": what somebody is, capital only as the sentence's first word.
    public bool IsHyphenedNoun(int token, int end) =>
        end - token > 4 && words.OpensSentence(token) && words.Is(token + 1, "-") && words.IsWord(token + 2) && !words.IsCapital(token + 2) && words.IsCapital(token + 3) && !GivenNames.Has(words.Folded(token)) && !NameWords.Particles.Contains(words.Folded(token));

    // "Kurtarılanlardan Reza Ahmadi": one of those a sentence opens with, in the ablative.
    public bool IsOneOf(int token)
    {
        var word = words.Folded(token);
        return words.Text.Language == "tr" && word.Length > 7 && words.OpensSentence(token) && (word.EndsWith("lardan", StringComparison.Ordinal) || word.EndsWith("lerden", StringComparison.Ordinal));
    }
}
