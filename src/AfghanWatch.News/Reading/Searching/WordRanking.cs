namespace AfghanWatch.News.Reading;

/// <summary>How well articles answer the words of a search, best highest: bm25, a word of the headline like six of the text.</summary>
internal sealed class WordRanking
{
    // The usual constants of bm25.
    private const double Saturation = 1.2;
    private const double Leaning = 0.75;
    private const double Headline = 6;

    // About what a telling word brings in bm25: words that most articles have weigh next to nothing in it, so the headline counts for itself too.
    private const double HeadlineBonus = 2;

    // How often a word stands in a text that has it, before the text is read.
    private const int Expected = 2;

    private readonly (double Weight, RowSet? Rows)[] _words;

    /// <param name="articles">How many the archive has.</param>
    public WordRanking(SearchText search, SearchHits hits, int articles)
    {
        Words = [.. search.Words.Where(word => word.Length > 0).Distinct()];
        _words = [.. Words.Select(word =>
        {
            var quoted = SearchText.Quoted(word, phrase: false);
            var posting = hits.Found.Where(pair => pair.Key is SearchNode.Words(var match) && match == quoted).Select(pair => pair.Value).FirstOrDefault();
            return (Weight(posting?.Count, articles), posting?.ToSet(articles));
        })];
    }

    public IReadOnlyList<string> Words { get; }

    /// <summary>What is to be expected of a row whose text was not read.</summary>
    /// <param name="title">How often each word stands in the headline.</param>
    public double Promise(int row, IReadOnlyList<int> title) =>
        Sum(title, i => _words[i].Rows is { } rows && !rows.Contains(row) ? 0 : Expected, 1);

    /// <param name="title">How often each word stands in the headline.</param>
    /// <param name="text">How often in the text.</param>
    /// <param name="length">The text's length against the usual one.</param>
    public double Of(IReadOnlyList<int> title, IReadOnlyList<int> text, double length) => Sum(title, i => text[i], length);

    private double Sum(IReadOnlyList<int> title, Func<int, int> text, double length)
    {
        var (score, headline) = (0.0, false);
        for (var i = 0; i < _words.Length; i++)
        {
            var often = (Headline * title[i]) + text(i);
            score += _words[i].Weight * often * (Saturation + 1) / (often + (Saturation * (1 - Leaning + (Leaning * length))));
            headline |= title[i] > 0;
        }

        return score + (headline ? HeadlineBonus : 0);
    }

    // How rare the word is; one whose number is not known, such as of a phrase in quotes alone, weighs like a word of every tenth article.
    private static double Weight(int? found, int articles) =>
        Math.Max(1e-6, Math.Log((articles - (found ?? (articles / 10)) + 0.5) / ((found ?? (articles / 10)) + 0.5)));
}
