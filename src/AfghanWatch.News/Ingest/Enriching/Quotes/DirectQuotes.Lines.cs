using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <content>Transcripts, and the lines that stand between paragraphs of speech.</content>
internal sealed partial class DirectQuotes
{
    private const int LongestLine = 14;
    private const int FarBack = 60;
    private readonly List<TextSpan> _transcribed = [];

    private void TakeTranscript()
    {
        foreach (var (words, speaker) in transcript.Find())
        {
            quotes.Add(new Quote(QuoteKind.Indirect, MangledLetters.Mend(speaker.Name!), speaker.Span?.Cut(speech.Text.Text), speaker.Span, words, null, speech.Text.SentenceAt(words.Start), Quote.Turn));
            nested.Find(words, speaker, quotes);
            _transcribed.Add(words);
        }

        if (_transcribed.Count == 0)
        {
            TakeAnswers();
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
        while (end > span.Start && (char.IsWhiteSpace(text[end - 1]) || QuotationMarks.IsMark(text[end - 1])))
        {
            end--;
        }

        return end > span.Start && !(text[end - 1] is '.' or ':' or ';' or ',' or '…') && (_heads.Hold(span.Start) || text[end - 1] is not ('?' or '!') && QuoteShape.Words(speech.Text, span) <= LongestLine);
    }

    // "Words from Kalın: Our duty is not to fight": a headline that lets somebody speak in the first person.
    private (TextSpan Words, Speaker Speaker)? Headline(Unit unit)
    {
        var colon = unit.First + 1;
        while (colon < unit.End && colon < unit.First + 8 && !speech.Pieces[colon].Is(WordClass.Colon | WordClass.Comma | WordClass.Quote))
        {
            colon++;
        }

        if (colon + 3 >= unit.End || colon >= unit.First + 8 || !speech.Pieces[colon].Is(WordClass.Colon) || !IsLine(unit.Paragraph) || speech.NextQuote(unit.First) < unit.End || !speech.Pieces[colon + 1].Is(WordClass.Capital))
        {
            return null;
        }

        var end = colon + 1;
        var own = false;
        for (; end < unit.End && speech.Text.Text[speech.Pieces[end].Span.Start] != '|'; end++)
        {
            own |= speech.Pieces[end].Is(WordClass.FirstPerson) && speech.Text.Text.AsSpan(speech.Pieces[end].Span.Start, speech.Pieces[end].Span.Length) is not ("US" or "i");
        }

        return own && interview.Issuer(unit with { End = colon }, turkish) is { Name: not null, IsPerson: true } speaker ? (speech.SpanOf(colon + 1, end), speaker) : null;
    }

    // The one person who speaks in a text so far, where it gave the floor to nobody else: statements and speeches are cut into quotations that name nobody.
    private Speaker? Only()
    {
        Speaker? only = null;
        var times = 0;
        for (var i = quotes.Count - 1; i >= 0 && i > quotes.Count - FarBack && times < LongestLine; i--)
        {
            if (quotes[i].Speaker is not { } name)
            {
                continue;
            }

            if (only is not null && only.Name != name || !IsSpeaker(name))
            {
                return null;
            }

            only ??= new Speaker(name, null, true);
            times++;
        }

        return times > 1 ? only : null;
    }

    private static bool IsSpeaker(string name) => name.Contains(' ', StringComparison.Ordinal) && char.IsUpper(name[0]) && SpeakerWords.IsPerson(name);
}
