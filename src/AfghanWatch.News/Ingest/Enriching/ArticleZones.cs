using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Enriching;

/// <summary>Which sentences of a text are its headline, its lead and its body.</summary>
internal sealed class ArticleZones
{
    private const int LeadSentences = 2;
    private const int LongestHeadline = 200;

    private ArticleZones(int bodyStart, int leadEnd, int count)
    {
        BodyStart = bodyStart;
        LeadEnd = leadEnd;
        Count = count;
    }

    /// <summary>First sentence behind the headline lines.</summary>
    public int BodyStart { get; }

    /// <summary>First sentence behind the lead.</summary>
    public int LeadEnd { get; }

    public int Count { get; }

    public int BodyLength => Math.Max(1, Count - BodyStart);

    public bool IsHeadline(int sentence) => sentence < BodyStart;

    /// <summary>The last quarter of a body that is long enough to have one.</summary>
    public bool IsTail(int sentence) => BodyLength >= 5 && sentence >= Count - Math.Max(1, BodyLength / 4);

    public bool IsLead(int sentence) => sentence >= BodyStart && sentence < LeadEnd;

    public static ArticleZones Of(NewsText text, string? title)
    {
        var folded = Folding.Fold((title ?? "").Trim());
        var body = 0;
        foreach (var paragraph in text.Paragraphs)
        {
            if (!IsHeadlineLine(text, paragraph, folded) || text.Sentences.Count == 0)
            {
                break;
            }

            body = text.SentenceIndexAt(paragraph.End - 1) + 1;
        }

        // A text that is all headline has its news there.
        body = body >= text.Sentences.Count ? 0 : body;
        return new ArticleZones(body, Math.Min(text.Sentences.Count, body + LeadSentences), text.Sentences.Count);
    }

    private static bool IsHeadlineLine(NewsText text, TextSpan paragraph, string title)
    {
        if (paragraph.Length > LongestHeadline)
        {
            return false;
        }

        var line = paragraph.Cut(text.Text);
        return title.Length > 0 && Folding.Fold(line) == title || line[^1] is not ('.' or '!' or '"' or '”' or ':' or ';' or ',');
    }
}
