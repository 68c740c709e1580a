using System.Buffers;

namespace AfghanWatch.News.Ingest.Extracting.Pages;

/// <summary>Lines that stand inside articles but are not theirs: pointers elsewhere, appeals, credits, notes of the house.</summary>
internal static class FurniturePhrases
{
    private const int LongestLine = 320;
    private const int ShortLine = 60;
    private const int LongestHeading = 70;

    /// <summary>Open a line that is furniture when it is short or made of links.</summary>
    private static readonly string[] Openings = PageWords.Of("furniture.opening");

    /// <summary>Open a line that is furniture whatever it goes on to say.</summary>
    private static readonly string[] StrongOpenings = PageWords.Of("furniture.strong");

    /// <summary>Are furniture wherever they stand in a short line.</summary>
    private static readonly SearchValues<string> Tellings = SearchValues.Create(PageWords.Of("furniture.telling"), StringComparison.OrdinalIgnoreCase);

    /// <summary>Are the whole line.</summary>
    private static readonly string[] Whole = PageWords.Of("furniture.whole");

    /// <summary>Head a part of the page that is not the article's.</summary>
    private static readonly string[] Headings = PageWords.Of("furniture.heading");

    public static bool Matches(ReadOnlySpan<char> text, double linkDensity)
    {
        if (text.Length > LongestLine)
        {
            return false;
        }

        foreach (var whole in Whole)
        {
            if (text.Length <= whole.Length + 1 && text.StartsWith(whole, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return OpensWith(text, StrongOpenings)
            || ((text.Length <= ShortLine || linkDensity >= 0.2) && OpensWith(text, Openings))
            || text.ContainsAny(Tellings);
    }

    /// <summary>Whether a heading, or a short line that serves as one, opens a part that is not the article's.</summary>
    public static bool HeadsForeignPart(ReadOnlySpan<char> text) => text.Length <= LongestHeading && OpensWith(text, Headings);

    private static bool OpensWith(ReadOnlySpan<char> text, string[] openings)
    {
        foreach (var opening in openings)
        {
            if (text.StartsWith(opening, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
