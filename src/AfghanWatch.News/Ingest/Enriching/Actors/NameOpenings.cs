using System.Collections.Frozen;
using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Ingest.Enriching.Actors;

/// <summary>What may stand at the head of a run of capitals before the name itself, or look as if it did: an office's field, a place of origin, a month, a sheikh.</summary>
internal sealed class NameOpenings(WordView words)
{
    // "Minister of Youth, Sports, Culture and Tourism": words of an office looked at before a name.
    private const int MostPortfolio = 12;

    // What ministers are ministers of, in the last word before their name.
    private static readonly FrozenSet<string> Fields = new[]
    {
        "finance", "treasury", "defence", "defense", "interior", "affairs", "transport", "transportation", "communications", "communication", "culture", "tourism", "health", "education", "youth", "sport", "sports", "trade", "commerce", "industry",
        "agriculture", "energy", "justice", "information", "refugees", "repatriation", "economy", "labour", "labor", "environment", "technology", "infrastructure", "religion", "women", "forestry", "customs", "intelligence", "security", "aviation", "mines", "petroleum",
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

        // "deputy of the State Duma Konstantin …"
        before -= before > 1 && words.Is(before, "the") ? 1 : 0;
        if (before < 1 || words.SentenceOf(before) != words.SentenceOf(first) || words.Folded(before) is not ("of" or "for") || !NameWords.Titles.Contains(words.Folded(before - 1)))
        {
            return first;
        }

        if (Fields.Contains(words.Folded(first)) && end - first > 2 && !Fields.Contains(words.Folded(first + 1)) && words.IsWord(first + 1))
        {
            titled = true;
            return first + 1;
        }

        for (var i = first + 1; i < end - 1; i++)
        {
            if (GivenNames.Has(words.Folded(i)) && !GivenNames.Has(words.Folded(first)))
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
        end - first > 1 && GivenNames.Has(words.Folded(first)) && words.Folded(first) is "ben" or "christian" or "jan" or "kim" && words.IsWord(first + 1) && words.IsCapital(first + 1)
        && words.Text.Language != "tr" | words.Folded(first) is "jan" or "christian" && !NameWords.ThingWords.Contains(words.Base(first + 1)) && !NameWords.Openers.Contains(words.Folded(first + 1));

    // "Kasım Demirtaş", and in English "Cuma Omurca": a month or day that people are called after, before a surname.
    public bool IsMonthName(int first, int end) =>
        end - first > 1 && (words.Is(first, "jan") || words.Is(first, "cuma") && words.Text.Language != "tr") && words.IsWord(first + 1) || words.Text.Language == "tr" && end - first == 2 && words.Folded(first) is "kasim" or "eylul" or "nisan" && !TurkishNames.Weekdays.Contains(words.Base(first + 1)) && !words.OpensSentence(first + 1) && words.IsWord(first + 1) && !words.HasEnding(first);

    // "Kunduzlu Nasrullah": Turkish says whence one comes before the name.
    public bool IsFromPlace(int token)
    {
        var word = words.Base(token);
        return words.Text.Language == "tr" && word.Length > 5 && (word.EndsWith("li", StringComparison.Ordinal) || word.EndsWith("lu", StringComparison.Ordinal)) && (NameWords.WorldPlaces.Contains(word[..^2]) || word[..^2] is "kunduz" or "kabil" or "herat" or "belh" or "gazne" or "bedahsan" or "kandahar" or "celalabad" or "mezar" or "vardak" or "bamyan" or "faryab" or "takhar" or "tahar" or "baglan");
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
