using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <summary>Speech that a colon opens and no mark encloses: "Akar şunları söyledi: …", to the end of its paragraph.</summary>
internal sealed class UnmarkedSpeech(SpeechText speech, bool turkish)
{
    private const int Look = 40;

    /// <summary>Where the words stand that an attribution with a colon introduces; null when marks or nothing follow.</summary>
    public TextSpan? After(Attribution attribution, int unitIndex)
    {
        if (!attribution.EndsInColon)
        {
            return null;
        }

        var unit = speech.Units[unitIndex];
        var first = attribution.Content;
        if (first < 0)
        {
            if (unitIndex + 1 >= speech.Units.Count || attribution.End < unit.End || speech.Units[unitIndex + 1].Paragraph != unit.EndParagraph + 1)
            {
                return null;
            }

            first = unit.End;
        }

        if (speech.Pieces[first].Is(WordClass.Quote) || !speech.Pieces[first].Is(WordClass.Capital | WordClass.Number) || !turkish && !SpeaksInFirstPerson(first))
        {
            return null;
        }

        var paragraph = speech.Text.ParagraphAt(speech.Pieces[first].Span.Start);
        return new TextSpan(speech.Pieces[first].Span.Start, paragraph.End);
    }

    private bool SpeaksInFirstPerson(int first)
    {
        var sentence = speech.Text.SentenceAt(speech.Pieces[first].Span.Start);
        for (var i = first; i < speech.Pieces.Count && i < first + Look && speech.Pieces[i].Span.Start < sentence.End; i++)
        {
            if (speech.Pieces[i].Is(WordClass.FirstPerson))
            {
                return true;
            }
        }

        return false;
    }
}
