using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching.Actors;
using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <content>What the words around a name say of sex and country.</content>
internal static partial class SpeakerWords
{
    /// <summary>What the words around a name say of gender; names themselves say little.</summary>
    public static Gender GenderOf(SpeechText speech, int first, int end, string name)
    {
        for (var i = first; i < end; i++)
        {
            switch (speech.Folded(i))
            {
                case "mr" or "spokesman" or "congressman" or "chairman" or "father" or "son" or "brother" or "husband" or "king" or "prince" or "mullah":
                    return Gender.Male;
                case "mrs" or "ms" or "spokeswoman" or "congresswoman" or "chairwoman" or "mother" or "daughter" or "sister" or "wife" or "queen":
                    return Gender.Female;
            }

            if (SpeakerNouns.IsRelative(speech.Folded(i)))
            {
                return SpeakerNouns.GenderOf(speech.Folded(i));
            }
        }

        return GivenNames.GenderOf(name);
    }

    /// <summary>Whether a word says whose country somebody is of.</summary>
    public static bool IsNational(string word) => word is "turkish" or "afghan" or "american" or "russian" or "taliban" or "turkiye" or "italian" or "german" or "french" or "british" or "english" or "scottish" or "irish" or "spanish" or "greek" or "dutch" or "danish" or "norwegian" or "swedish" or "finnish" or "belgian" or "austrian" or "swiss" or "polish" or "czech" or "hungarian" or "romanian" or "bulgarian"
        or "canadian" or "mexican" or "chinese" or "indian" or "pakistani" or "iranian" or "iraqi" or "syrian" or "qatari" or "saudi" or "emirati" or "egyptian" or "israeli" or "uzbek" or "tajik" or "turkmen" or "kazakh" or "kyrgyz" or "azerbaijani" or "armenian" or "georgian" or "ukrainian" or "japanese" or "korean" or "australian" or "brazilian" or "european" or "western";
}
