using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <content>Interviews whose questions are lines of their own and whose answers stand without marks.</content>
internal sealed partial class DirectQuotes
{
    private const int LeastQuestions = 3;
    private const int MostParagraphs = 6;
    private const int LeastAnswer = 25;
    private const int LongestName = 24;
    private const int LeastDashed = 2;

    // "Türkiye neden kalmak istiyor?" ¶ "Bizim orada bağlarımız var. …": answers, if most of them speak in the first person.
    private void TakeAnswers()
    {
        var text = speech.Text;
        var questions = new List<int>();
        for (var p = 0; p < text.Paragraphs.Count; p++)
        {
            if (AttributionProbe.IsQuestion(text, text.Paragraphs[p]) || AfterDash(p + 1) > 0 && _heads.Hold(text.Paragraphs[p].Start))
            {
                questions.Add(p);
            }
        }

        if (questions.Count < LeastDashed)
        {
            return;
        }

        var answers = new List<(TextSpan Words, bool IsDashed)>();
        var personal = 0;
        var dashed = 0;
        var first = -1;
        for (var q = 0; q < questions.Count; q++)
        {
            var last = q + 1 < questions.Count ? questions[q + 1] - 1 : Math.Min(questions[q] + 1, text.Paragraphs.Count - 1);
            if (last == questions[q] || last > questions[q] + MostParagraphs)
            {
                continue;
            }

            if (!turkish && (IsLabelled(text.Paragraphs[questions[q]]) || IsLabelled(text.Paragraphs[questions[q] + 1])))
            {
                // "DW: Is it over?": a turn of a transcript; lines tell the others, if there are any.
                continue;
            }

            var dash = AfterDash(questions[q] + 1);
            dashed += dash > 0 ? 1 : 0;
            last = dash > 0 ? questions[q] + 1 : last;
            var span = new TextSpan(Math.Max(dash, text.Paragraphs[questions[q] + 1].Start), TrimmedEnd(text.Paragraphs[last]));
            if (span.Length < LeastAnswer || !(text.Text[span.End - 1] is '.' or '!' or '…') || QuotationMarks.IsMark(text.Text[span.Start]) || _heads.Hold(span.Start))
            {
                continue;
            }

            first = first < 0 ? text.Paragraphs[questions[q]].Start : first;
            answers.Add((span, dash > 0));
            personal += SpeaksPersonally(span) ? 1 : 0;
        }

        if (answers.Count < (dashed == answers.Count ? LeastDashed : LeastQuestions) || personal * 2 < answers.Count || interview.Guest(first) is not { } guest)
        {
            return;
        }

        // A dash that opens a line is a quotation mark of dialogue.
        foreach (var (answer, isDashed) in answers)
        {
            quotes.Add(new Quote(isDashed ? QuoteKind.Direct : QuoteKind.Indirect, guest, null, null, answer, null, text.SentenceAt(answer.Start), isDashed ? "quote.interview" : Quote.Turn));
            nested.Find(answer, new Speaker(guest, null, true), quotes);
            _transcribed.Add(answer);
        }
    }

    // "– No. Since July …": where an answer begins behind the dash that opens its line; 0 where none does.
    private int AfterDash(int p)
    {
        var text = speech.Text;
        return p < text.Paragraphs.Count && text.Paragraphs[p].Start is var start && start + 2 < text.Text.Length && text.Text[start] is '–' or '—' or '-' && text.Text[start + 1] == ' ' ? start + 2 : 0;
    }

    private bool IsLabelled(TextSpan paragraph) => speech.Text.Text.AsSpan(paragraph.Start, Math.Min(paragraph.Length, LongestName)).Contains(':');

    private bool SpeaksPersonally(TextSpan span)
    {
        for (var t = speech.Text.TokenIndexAt(span.Start); t < speech.Text.Tokens.Count && speech.Text.Tokens[t].Span.Start < span.End; t++)
        {
            if (!turkish)
            {
                if (speech.Text.Text.AsSpan(speech.Text.Tokens[t].Span.Start, speech.Text.Tokens[t].Span.Length) is "I" or "We" or "we" or "our" or "Our" or "my" or "My" or "us" or "me")
                {
                    return true;
                }

                continue;
            }

            if (AttributionProbe.IsFirstPersonVerb(speech.Text.Tokens[t].Folded) || speech.Text.Tokens[t].Folded is "ben" or "biz" or "bizim" or "benim" or "bana" or "bize" or "bence")
            {
                return true;
            }
        }

        return false;
    }

    private int TrimmedEnd(TextSpan span)
    {
        var end = span.End;
        while (end > span.Start + 1 && char.IsWhiteSpace(speech.Text.Text[end - 1]))
        {
            end--;
        }

        return end;
    }
}
