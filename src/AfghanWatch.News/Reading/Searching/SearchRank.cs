namespace AfghanWatch.News.Reading;

/// <summary>How an answer to a search is placed among the others.</summary>
internal static class SearchRank
{
    // An article of today may stand before one that answers a third better and is years old; a story of eight outlets before a single report that answers a third better.
    private const double Recency = 0.35;
    private const double PerDoubling = 0.1;
    private const double HalfLifeDays = 180;

    /// <param name="words">bm25 with its sign turned, higher is better; 0 where the search has no words.</param>
    /// <param name="age">Days before the newest answer.</param>
    /// <param name="storySize">Articles of its story, itself included.</param>
    public static double Of(double words, int age, int storySize) =>
        (words + 0.1) * (1 + (Recency * Math.Pow(0.5, Math.Max(0, age) / HalfLifeDays))) * (1 + (PerDoubling * Math.Log2(Math.Max(1, storySize))));
}
