using AfghanWatch.News.Ingest.Enriching.Actors;
using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Ingest.Enriching.Topics;

/// <summary>Whose the thing is that a term names: Afghanistan's, or one that goes by another name.</summary>
internal static class OtherThings
{
    /// <summary>Whether a capitalised name that is none of Afghanistan's stands right before the thing: "Istanbul Airport", "Atatürk Havalimanı'nda".</summary>
    public static bool HasForeignName(WordView words, TermHit hit)
    {
        var before = hit.First - 1;
        while (before >= 0 && words.Folded(before) is "international" or "uluslararasi")
        {
            before--;
        }

        if (before < 0 || words.SentenceOf(before) != words.SentenceOf(hit.First) || !words.IsCapital(before) || IsAfghan(words.Base(before)) || NameWords.Openers.Contains(words.Folded(before)) || NameWords.Demonyms.Contains(words.Base(before)))
        {
            return false;
        }

        return words.IsCapital(hit.First) && words.StyleOf(hit.First) == HeadStyle.Plain ? !words.OpensSentence(before) || NameWords.WorldPlaces.Contains(words.Base(before)) || words.Text.Language == "tr" : NameWords.WorldPlaces.Contains(words.Base(before)) && !IsState(words.Base(before));
    }

    private static bool IsAfghan(string word) => word is "kabul" or "kabil" or "karzai" or "kandahar" or "kandehar" or "herat" or "mazar" or "sharif" or "serif" or "bagram" or "khost" or "jalalabad" or "balkhi" or "afghanistan" or "afganistan" or "afghan" or "afgan" or "kunduz" or "hkia";

    private static bool IsState(string word) => word is "turkey" or "turkiye" or "qatar" or "katar" or "ankara" or "doha" or "washington" or "us" or "abd";
}
