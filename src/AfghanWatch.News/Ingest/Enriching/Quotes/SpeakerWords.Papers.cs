using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <content>Papers that speak for whoever issued them.</content>
internal static partial class SpeakerWords
{
    private const int PaperReach = 5;

    /// <summary>"a statement from the ministry": who speaks stands behind the paper.</summary>
    public static int SkipCarrier(SpeechText speech, int first, int end)
    {
        for (var i = first; i + 2 < end && i < first + PaperReach; i++)
        {
            if (!EnglishNouns.IsPaper(speech.Folded(i)))
            {
                continue;
            }

            for (var by = i + 1; by + 1 < end && by < i + PaperReach && !speech.Pieces[by].Is(WordClass.Comma | WordClass.Stop | WordClass.Quote); by++)
            {
                if (speech.Folded(by) is "by" or "of" && speech.Folded(by - 1) is "seen" or "obtained" or "reviewed" or "viewed" or "verified" or "copy")
                {
                    // "a letter seen by Amu TV" speaks for itself.
                    return first;
                }

                if (speech.Folded(by) is "from" or "by" or "of" || speech.Folded(by) == "to" && speech.Folded(by - 1) == "attributed")
                {
                    return by + 1;
                }
            }
        }

        return first;
    }

    /// <summary>End of a phrase without the paper that is somebody's: "Athens' version", "the ministry's statement" speak for Athens and the ministry.</summary>
    public static int WithoutPaper(SpeechText speech, int first, int end)
    {
        var last = end - 1;
        return last > first && EnglishNouns.IsPaper(speech.Folded(last)) && speech.Folded(last - 1) is var owner && (owner.EndsWith("'s", StringComparison.Ordinal) || owner.EndsWith("s'", StringComparison.Ordinal) || TokenCutter.IsApostrophe(speech.Text.Text[speech.Pieces[last - 1].Span.End])) ? last : end;
    }
}
