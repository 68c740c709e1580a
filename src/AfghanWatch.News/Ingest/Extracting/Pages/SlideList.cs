namespace AfghanWatch.News.Ingest.Extracting.Pages;

/// <summary>Tells the captions of a gallery ("1/50 …", "2/50 …") from a list of the article.</summary>
internal static class SlideList
{
    /// <summary>True where two blocks of a list begin with consecutive counters out of one number of at least three.</summary>
    public static bool Is(PageTree tree, in PageNode list)
    {
        var (before, total) = (0, 0);
        for (var b = list.FirstBlock; b < list.EndBlock; b++)
        {
            var (number, of) = Counter(tree.TextOf(tree.Blocks[b]));
            if (of < 3)
            {
                continue;
            }

            if (before > 0 && of == total && number == before + 1)
            {
                return true;
            }

            (before, total) = (number, of);
        }

        return false;
    }

    private static (int Number, int Of) Counter(ReadOnlySpan<char> text)
    {
        var bar = text[..Math.Min(text.Length, 5)].IndexOf('/');
        if (bar < 1 || !int.TryParse(text[..bar].Trim(), out var number))
        {
            return default;
        }

        var rest = text[(bar + 1)..].TrimStart();
        var end = 0;
        while (end < rest.Length && end < 4 && char.IsAsciiDigit(rest[end]))
        {
            end++;
        }

        // A date such as 2/10/2021 goes on behind the second number.
        return end > 0 && (end == rest.Length || rest[end] == ' ') && int.TryParse(rest[..end], out var of) && number > 0 && number <= of ? (number, of) : default;
    }
}
