using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Enriching.Texts;

/// <summary>Which sentences of a text are its headline, its lead and its body.</summary>
internal sealed class ArticleZones
{
    private const int LeadSentences = 2;
    private const int LongestHeadline = 200;

    private readonly bool[] _outside;

    private ArticleZones(int bodyStart, int leadEnd, int count, bool[] outside)
    {
        BodyStart = bodyStart;
        LeadEnd = leadEnd;
        Count = count;
        _outside = outside;
        BodyLength = Math.Max(1, count - bodyStart - outside.Count(isOut => isOut));
    }

    /// <summary>First sentence behind the headline lines.</summary>
    public int BodyStart { get; }

    /// <summary>First sentence behind the lead.</summary>
    public int LeadEnd { get; }

    public int Count { get; }

    /// <summary>Sentences of the body, one at least; those outside the article do not count.</summary>
    public int BodyLength { get; }

    /// <summary>Whether the sentence is the page's or the makers', and no part of the article: pointers to other articles, credits, author notes.</summary>
    public bool IsOutside(int sentence) => sentence >= 0 && sentence < _outside.Length && _outside[sentence];

    public bool IsHeadline(int sentence) => sentence < BodyStart;

    /// <summary>The last quarter of a body that is long enough to have one.</summary>
    public bool IsTail(int sentence) => BodyLength >= 5 && sentence >= Count - Math.Max(1, BodyLength / 4);

    public bool IsLead(int sentence) => sentence >= BodyStart && sentence < LeadEnd;

    /// <param name="text">The text.</param>
    /// <param name="title">The headline as given; lines of the text that repeat it are headline too.</param>
    /// <param name="outside">Stretches of the text that are no part of the article.</param>
    public static ArticleZones Of(NewsText text, string? title, IReadOnlyList<TextSpan>? outside = null)
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
        return new ArticleZones(body, Math.Min(text.Sentences.Count, body + LeadSentences), text.Sentences.Count, Outside(text, outside ?? [], body));
    }

    private static bool[] Outside(NewsText text, IReadOnlyList<TextSpan> spans, int bodyStart)
    {
        var outside = new bool[text.Sentences.Count];
        foreach (var span in spans)
        {
            for (var s = Math.Max(bodyStart, text.SentenceIndexAt(span.Start)); s < outside.Length && text.Sentences[s].Start < span.End; s++)
            {
                outside[s] = text.Sentences[s].Start >= span.Start;
            }
        }

        return outside;
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
