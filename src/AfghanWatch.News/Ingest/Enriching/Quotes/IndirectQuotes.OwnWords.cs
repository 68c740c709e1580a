using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <content>Words in the first person that lost their marks.</content>
internal sealed partial class IndirectQuotes
{
    // "We are nobody's waiting room. Who has planes …, Bilgic said": words in the first person before "said" are the speaker's own, though the marks are lost.
    private TextSpan? OwnWords(int first, int end)
    {
        var own = false;
        for (var i = first; i < end; i++)
        {
            if (speech.Pieces[i].Quote >= 0)
            {
                return null;
            }

            own |= IsSelf(i);
        }

        var start = speech.Pieces[first].Span.Start;
        var u = UnitOf(first);
        for (var before = first == speech.Units[u].First ? u - 1 : -1; before >= 0 && speech.Units[before].Paragraph == speech.Units[u].Paragraph && speech.Units[before].EndParagraph == speech.Units[u].Paragraph && firstOfUnit[before] == firstOfUnit[before + 1] && speech.NextQuote(speech.Units[before].First) >= speech.Units[before].End; before--)
        {
            var spoken = false;
            for (var i = speech.Units[before].First; i < speech.Units[before].End; i++)
            {
                spoken |= IsSelf(i);
            }

            if (!spoken)
            {
                break;
            }

            own = true;
            start = speech.Pieces[speech.Units[before].First].Span.Start;
        }

        return own ? new TextSpan(start, speech.Pieces[end - 1].Span.End) : null;
    }

    // Not the US, nor Mazar-i-Sharif.
    private bool IsSelf(int i) => speech.Pieces[i].Is(WordClass.FirstPerson) && speech.Text.Text.AsSpan(speech.Pieces[i].Span.Start, speech.Pieces[i].Span.Length) is not ("US" or "i" or "U.S") && !(i > 0 && speech.Folded(i - 1) == "-" && speech.Pieces[i - 1].Span.End == speech.Pieces[i].Span.Start);

    private int UnitOf(int piece)
    {
        int low = 0, high = speech.Units.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (speech.Units[middle].First <= piece)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return low;
    }

    private bool IsName(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (!speech.Pieces[i].Is(WordClass.Capital))
            {
                return false;
            }
        }

        return end > first;
    }
}
