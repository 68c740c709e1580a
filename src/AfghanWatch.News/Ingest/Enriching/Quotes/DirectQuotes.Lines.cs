using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <content>Transcripts, and the lines that stand between paragraphs of speech.</content>
internal sealed partial class DirectQuotes
{
    private const int LongestLine = 14;
    private readonly List<TextSpan> _transcribed = [];

    private void TakeTranscript()
    {
        foreach (var (words, speaker) in transcript.Find())
        {
            quotes.Add(new Quote(QuoteKind.Direct, MangledLetters.Mend(speaker.Name!), speaker.Span?.Cut(speech.Text.Text), speaker.Span, words, null, speech.Text.SentenceAt(words.Start), "quote.interview"));
            nested.Find(words, speaker, quotes);
            _transcribed.Add(words);
        }

        Unmarked.AddRange(_transcribed);
    }

    private bool IsTranscribed(int offset)
    {
        int low = 0, high = _transcribed.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_transcribed[middle].End <= offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low < _transcribed.Count && _transcribed[low].Start <= offset;
    }

    // A heading or the title of another article between two paragraphs takes the floor from nobody.
    private bool IsParagraphBefore(int paragraph, int next)
    {
        var before = next - 1;
        while (before > paragraph && before > next - 4 && IsLine(before))
        {
            before--;
        }

        return before == paragraph;
    }

    private bool IsLine(int paragraph)
    {
        var span = speech.Text.Paragraphs[paragraph];
        var text = speech.Text.Text;
        var end = span.End;
        while (end > span.Start && (char.IsWhiteSpace(text[end - 1]) || QuoteMarkScanner.IsMark(text[end - 1])))
        {
            end--;
        }

        return end > span.Start && !(text[end - 1] is '.' or ':' or ';' or ',' or '…') && (_heads.Hold(span.Start) || text[end - 1] is not ('?' or '!') && QuoteShape.Words(speech.Text, span) <= LongestLine);
    }
}
