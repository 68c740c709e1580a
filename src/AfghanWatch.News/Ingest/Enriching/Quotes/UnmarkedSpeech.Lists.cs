using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <content>Lists, whose lines are one speech each, and the points of a paper.</content>
internal sealed partial class UnmarkedSpeech
{
    // "* Kim ödeyecek?": each line of a list; headings in capitals part it.
    private List<TextSpan> List(int paragraph, int start)
    {
        var lines = new List<TextSpan>();
        for (var p = paragraph; p < speech.Text.Paragraphs.Count && p < paragraph + LongestRun; p++)
        {
            if (_heads.Hold(speech.Text.Paragraphs[p].Start))
            {
                continue;
            }

            if (p > paragraph && !IsListed(speech.Text.Paragraphs[p].Start, out start))
            {
                if (IsShortLine(p) && p + 1 < speech.Text.Paragraphs.Count && IsListed(speech.Text.Paragraphs[p + 1].Start, out _))
                {
                    continue;
                }

                break;
            }

            lines.Add(new TextSpan(start, speech.Text.Paragraphs[p].End));
        }

        return lines;
    }

    // A heading or a caption between two items.
    private bool IsShortLine(int p)
    {
        var paragraph = speech.Text.Paragraphs[p];
        return paragraph.Length <= LongestHead && !speech.Text.Text.AsSpan(paragraph.Start, paragraph.Length).TrimEnd().EndsWith('.');
    }

    private bool IsListed(int at, out int words)
    {
        words = at == speech.Text.ParagraphAt(at).Start ? ListMarks.Words(speech.Text.Text, at) : -1;
        return words >= 0;
    }

    // "2- …" behind "1- …": the points of one paper.
    private bool IsNextPoint(int p) => ListMarks.Number(speech.Text.Text, speech.Text.Paragraphs[p].Start) is var number and > 0
        && (number == 1 || p > 0 && ListMarks.Number(speech.Text.Text, speech.Text.Paragraphs[p - 1].Start) == number - 1 || p > 1 && _heads.Hold(speech.Text.Paragraphs[p - 1].Start));
}
