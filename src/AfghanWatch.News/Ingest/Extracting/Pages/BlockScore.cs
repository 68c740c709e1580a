namespace AfghanWatch.News.Ingest.Extracting.Pages;

/// <summary>How much one run of text reads like an article's.</summary>
internal static class BlockScore
{
    private const int LongLength = 80;
    private const int SentenceLength = 40;

    /// <summary>One sign of Chinese, Japanese or Korean says what about three letters say.</summary>
    private const int DenseWeight = 2;

    public static bool IsGood(in PageBlock block)
    {
        var length = block.Length + (DenseWeight * block.DenseSigns);
        return block.LinkDensity < 0.4 && (length >= LongLength || (length >= SentenceLength && block.Marks > 0));
    }

    /// <summary>Positive for text, negative for furniture; roughly the characters won or lost by keeping the block.</summary>
    public static double Of(in PageBlock block, TagKind container)
    {
        if (block.Dropped)
        {
            return 0;
        }

        var free = block.Length - block.LinkLength;
        if (block.LinkDensity > 0.5)
        {
            return -20 - Math.Min(80, block.LinkLength * 0.5);
        }

        if (container == TagKind.Heading)
        {
            return -5;
        }

        if (IsGood(block))
        {
            var score = free - block.LinkLength + Math.Min(60, block.Marks * 6);
            return container == TagKind.Paragraph ? score * 1.2 : score;
        }

        return container switch
        {
            TagKind.Paragraph => block.Marks > 0 ? 5 : -5,
            TagKind.Item or TagKind.Cell => -5,
            _ => -15,
        };
    }
}
