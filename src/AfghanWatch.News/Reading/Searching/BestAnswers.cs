namespace AfghanWatch.News.Reading;

/// <summary>
/// Puts the answers to a search in the order of how well they answer it. Of very many answers the newest are ranked, and the newest of those with a word in the headline.
/// What headlines and lists tell decides whose texts are read: of those that promise most, a block at a time, as far down as the reader has come.
/// </summary>
internal sealed class BestAnswers(ListingIndex index, SearchIndex search, WordCounts counts)
{
    private const int MostRanked = 300;

    // Headlines of the newest are looked at one by one; when these hold too few with a word, the full-text index is asked.
    private const int MostLookedAt = 3000;

    // Three pages: what its text lifts rises from further down than the page.
    private const int Block = 150;

    /// <summary>The answers in order, and how many there are in all, ranked or not.</summary>
    /// <param name="upTo">How many of the first must stand in their final order.</param>
    public async Task<(IReadOnlyList<RowPlace> Ranked, int Total)> RankAsync(SearchText text, ArticleFilter filter, TimeAxis axis, int upTo, CancellationToken cancellation)
    {
        await index.RefreshAsync(cancellation);
        var found = (await search.FindAsync(text, cancellation))!;
        filter = found.Within(filter);
        var (sets, ranking) = index.Read(() => (new FilterSets(index, filter, axis, found.Rows(index, axis)), new WordRanking(text, found, index.Count)));
        var words = new WordCounter(ranking.Words);
        var titles = await CandidatesAsync(text, words, sets.All, cancellation);
        var answers = index.Read(() => titles.Select(pair => ListedAnswer.Of(index, sets, axis, pair.Row)).ToList());
        var byRow = titles.ToDictionary(pair => pair.Row, pair => pair.Title);
        var last = answers.Count == 0 ? 0 : answers.Max(answer => answer.Day);
        var ordered = Ordered(answers, last, answer => ranking.Promise(answer.Row, byRow[answer.Row]));
        for (var start = 0; ranking.Words.Count > 0 && start < Math.Min(upTo, ordered.Length); start += Block)
        {
            var block = ordered[start..Math.Min(start + Block, ordered.Length)];
            var texts = await counts.TextsAsync(words, block.Select(answer => answer.Place.ArticleId), cancellation);
            var usual = texts.Count == 0 ? 1 : Math.Max(1, texts.Values.Average(one => one.Length));
            block = Ordered(block, last, answer => texts.TryGetValue(answer.Place.ArticleId, out var read) ? ranking.Of(byRow[answer.Row], read.Counts, read.Length / usual) : 0);
            block.CopyTo(ordered, start);
        }

        return (Array.ConvertAll(ordered, answer => answer.Place), sets.All.Count);
    }

    // Rows with what their headlines hold: the newest, and the newest with a word in the headline.
    private async Task<List<(int Row, int[] Title)>> CandidatesAsync(SearchText text, WordCounter words, RowSet all, CancellationToken cancellation)
    {
        if (words.IsEmpty)
        {
            return all.Last(MostRanked).ConvertAll(row => (row, Array.Empty<int>()));
        }

        var newest = all.Last(MostLookedAt);
        var (taken, titled, looked) = (new List<(int Row, int[] Title)>(), 0, 0);
        for (; looked < newest.Count && (looked < MostRanked || titled < MostRanked); looked += MostRanked)
        {
            foreach (var (row, title) in await TitlesAsync(words, newest.Skip(looked).Take(MostRanked), cancellation))
            {
                var hasWord = Array.Exists(title, often => often > 0);
                titled += hasWord ? 1 : 0;
                if (looked == 0 || (hasWord && titled <= MostRanked))
                {
                    taken.Add((row, title));
                }
            }
        }

        if (titled < MostRanked && looked < all.Count)
        {
            var postings = await search.TitledAsync(text, cancellation);
            var headlines = new RowSet(all.Rows);
            postings.ForEach(posting => posting.AddTo(headlines));
            headlines.Keep(all);
            taken.AddRange(await TitlesAsync(words, headlines.Last(MostRanked).Except(taken.Select(one => one.Row)), cancellation));
        }

        return taken;
    }

    private async Task<List<(int Row, int[] Title)>> TitlesAsync(WordCounter words, IEnumerable<int> rows, CancellationToken cancellation)
    {
        var ids = index.Read(() => rows.Select(row => (row, id: index.Ids[row])).ToList());
        var titles = await counts.TitlesAsync(words, ids.Select(one => one.id), cancellation);
        return [.. ids.Where(one => titles.ContainsKey(one.id)).Select(one => (one.row, titles[one.id].Counts))];
    }

    private static ListedAnswer[] Ordered(IEnumerable<ListedAnswer> answers, int last, Func<ListedAnswer, double> words) =>
    [
        .. answers.OrderByDescending(answer => SearchRank.Of(words(answer), last - answer.Day, answer.StorySize)).ThenByDescending(answer => answer.Day).ThenByDescending(answer => answer.Place.ArticleId),
    ];
}
