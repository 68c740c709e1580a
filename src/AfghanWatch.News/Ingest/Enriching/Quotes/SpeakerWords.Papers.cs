using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <content>Papers that speak for whoever issued them.</content>
internal static partial class SpeakerWords
{
    /// <summary>"a statement from the ministry": who speaks stands behind the paper.</summary>
    public static int SkipCarrier(SpeechText speech, int first, int end)
    {
        for (var i = first; i + 2 < end && i < first + 5; i++)
        {
            if (!(speech.Folded(i) is "statement" or "letter" or "email" or "tweet" or "message" or "release"))
            {
                continue;
            }

            var by = speech.Folded(i + 1) is "issued" or "released" or "made" or "published" or "sent" ? i + 2 : i + 1;
            if (by + 1 < end && speech.Folded(by) is "from" or "by" or "of")
            {
                return by + 1;
            }
        }

        return first;
    }

    /// <summary>End of a phrase without the paper that is somebody's: "Athens' version", "the ministry's statement" speak for Athens and the ministry.</summary>
    public static int WithoutPaper(SpeechText speech, int first, int end)
    {
        var last = end - 1;
        return last > first && speech.Folded(last) is "version" or "readout" or "account" or "statement" or "announcement" or "communique" or "note" or "report" or "notice" && speech.Folded(last - 1) is var owner && (owner.EndsWith("'s", StringComparison.Ordinal) || owner.EndsWith("s'", StringComparison.Ordinal) || TokenCutter.IsApostrophe(speech.Text.Text[speech.Pieces[last - 1].Span.End])) ? last : end;
    }
}
