using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <summary>
/// Dashes as marks, as Russian, Turkish and Scandinavian papers and their translations have them: a paragraph of speech behind a dash ("— They came twice, says Sediqi. — I hid."),
/// and the reporter between two dashes within quotation marks ("We trade, – says the deputy. – The grain is here.").
/// </summary>
internal static class DashedSpeech
{
    private const int LongestAside = 160;
    private const int LeastSpeech = 6;

    public static List<MarkedSpan> Add(NewsText text, List<MarkedSpan> spans, AttributionProbe probe)
    {
        var parted = new List<MarkedSpan>(spans.Count);
        var s = 0;
        foreach (var paragraph in text.Paragraphs)
        {
            while (s < spans.Count && spans[s].OuterStart < paragraph.Start)
            {
                Part(text, spans[s++], parted, probe);
            }

            if (OpensWithDash(text.Text, paragraph) && (s >= spans.Count || spans[s].OuterStart >= paragraph.End))
            {
                Speak(text.Text, paragraph, parted, probe);
            }
        }

        while (s < spans.Count)
        {
            Part(text, spans[s++], parted, probe);
        }

        return parted;
    }

    // Lines of a list open with a hyphen, and end without a stop.
    private static bool OpensWithDash(string text, TextSpan paragraph) =>
        paragraph.Length > LeastSpeech && text[paragraph.Start] is '–' or '—' && text[paragraph.Start + 1] == ' ' && text[paragraph.End - 1] is '.' or '!' or '?' or '…';

    private static void Speak(string text, TextSpan paragraph, List<MarkedSpan> spans, AttributionProbe probe)
    {
        var start = paragraph.Start + 2;
        var said = Between(text, start, paragraph.End, probe);
        if (said.Dash < 0)
        {
            var end = probe.Break(start, paragraph.End);
            if (end < 0)
            {
                return;
            }

            said = (text[end - 1] == ',' ? end - 1 : end, Next(text, end, Math.Min(paragraph.End, end + LongestAside)));
        }

        if (said.End - start >= LeastSpeech)
        {
            spans.Add(new MarkedSpan(paragraph.Start, said.End, start, said.End, true));
        }

        if (said.Dash >= 0 && paragraph.End - said.Dash > LeastSpeech)
        {
            spans.Add(new MarkedSpan(said.Dash, paragraph.End, said.Dash + 2, paragraph.End, true));
        }
    }

    private static void Part(NewsText text, MarkedSpan span, List<MarkedSpan> parted, AttributionProbe probe)
    {
        while (span.Whole && Between(text.Text, span.Start, span.End, probe) is { Dash: >= 0 } said && said.End > span.Start)
        {
            parted.Add(span with { OuterEnd = said.End, End = said.End });
            span = new MarkedSpan(said.Dash, span.OuterEnd, said.Dash + 2, span.End, true);
        }

        parted.Add(span);
    }

    // Where the first speech of a stretch ends before ", – says the deputy. – ", and where the dash stands behind which it goes on; -1 for none.
    private static (int End, int Dash) Between(string text, int from, int to, AttributionProbe probe)
    {
        for (var first = Next(text, from, to, ",.!?…"); first >= 0; first = Next(text, first + 1, to, ",.!?…"))
        {
            var second = Next(text, first + 1, Math.Min(to, first + LongestAside), ",.");
            if (second > 0 && probe.Tells(first + 2, second))
            {
                return (first - 1, second);
            }
        }

        return (-1, -1);
    }

    // The next dash between spaces, behind one of the stops.
    private static int Next(string text, int from, int to, string stops = ".")
    {
        for (var i = Math.Max(from, 2); i + 2 < to; i++)
        {
            if (IsDash(text, i) && text[i - 1] == ' ' && stops.Contains(text[i - 2], StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsDash(string text, int i) => text[i] is '–' or '—' or '-' && text[i + 1] == ' ';
}
