using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <summary>Leaves out marks that hold no speech: those of a heading in capitals, of markup that a page let through (title="…"), and an empty pair (“”).</summary>
internal static class StrayMarks
{
    private const int LongestTag = 600;

    public static List<QuoteMark> Without(NewsText text, List<QuoteMark> marks, HeadLines heads)
    {
        var kept = new List<QuoteMark>(marks.Count);
        var tagEnd = -1;
        for (var i = 0; i < marks.Count; i++)
        {
            var mark = marks[i];
            if (heads.Hold(mark.Start))
            {
                continue;
            }

            if (mark.Start >= tagEnd && IsOfTag(text.Text, mark))
            {
                // Everything that stands in marks on this line belongs to the tag.
                var line = text.ParagraphAt(mark.Start);
                tagEnd = Math.Min(line.End, mark.Start + LongestTag);
                while (kept.Count > 0 && kept[^1].Start >= Math.Max(line.Start, mark.Start - LongestTag) && !IsClosed(text.Text, kept[^1]))
                {
                    kept.RemoveAt(kept.Count - 1);
                }
            }

            if (mark.Start < tagEnd)
            {
                continue;
            }

            if (i + 1 < marks.Count && marks[i + 1].Start == mark.End && text.Text[mark.Start] is '“' or '„' && text.Text[marks[i + 1].Start] == '”')
            {
                i++;
                continue;
            }

            kept.Add(mark);
        }

        return kept;
    }

    // title="…", data-src =” “>
    private static bool IsOfTag(string text, QuoteMark mark)
    {
        var before = mark.Start - 1;
        before -= before > 0 && text[before] == ' ' ? 1 : 0;
        return before >= 0 && text[before] == '=' || mark.End < text.Length && text[mark.End] is '>' or '=';
    }

    private static bool IsClosed(string text, QuoteMark mark) => mark.Closes && mark.Start > 0 && text[mark.Start - 1] is '.' or ',' or '!' or '?';
}
