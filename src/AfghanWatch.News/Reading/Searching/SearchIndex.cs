using System.Globalization;
using AfghanWatch.News.Store;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace AfghanWatch.News.Reading;

/// <summary>
/// Looks up the words of a search in the full-text indexes of the store, and keeps what each word found as a set of rows: common words are asked for again and again, in ever other company.
/// What came in or changed since is looked up alone and put in, so a kept word knows a new article at once.
/// </summary>
internal sealed class SearchIndex(ListingIndex index, NewsDatabase database)
{
    // A word that every article has takes 125 kB in a million.
    private const int MostKept = 400;

    // Beyond these the whole word is looked up again.
    private const int MostChangedOlder = 64;

    // About what a telling word brings in bm25.
    private const double HeadlineBonus = 2;

    // The usual constants of bm25.
    private const double Saturation = 1.2;
    private const double Leaning = 0.75;

    private readonly AnswerCache<(string Match, bool Said), KeptWord> _kept = new(MostKept);

    /// <summary>What a search finds; null when there is none.</summary>
    public async Task<SearchHits?> FindAsync(SearchText search, CancellationToken cancellation)
    {
        if (search.Root is null)
        {
            return null;
        }

        var (rest, from, to) = SearchPlan.Ranged(search.Root);
        var root = rest is null ? null : SearchPlan.Simple(rest);
        var found = new Dictionary<SearchNode, Posting>();
        foreach (var node in root is null ? [] : SearchPlan.Lookups(root).Distinct())
        {
            found[node] = await LookUpAsync(node, cancellation);
        }

        return new SearchHits(root, found, from, to);
    }

    /// <summary>What each wanted word finds in headlines.</summary>
    public async Task<List<Posting>> TitledAsync(SearchText search, CancellationToken cancellation)
    {
        var titled = new List<Posting>();
        foreach (var match in SearchPlan.Wanted(search.Root!).Distinct().Where(match => match[0] != '{'))
        {
            titled.Add(await LookUpAsync(new SearchNode.Words($"{{Title}} : {match}"), cancellation));
        }

        return titled;
    }

    /// <summary>How well articles answer the words, best highest: bm25 over the words that the article's current text has, a word of the headline like six of the text.</summary>
    // Words that most articles have weigh next to nothing in it, so the headline is asked for itself too.
    public async Task<Dictionary<long, double>> RanksAsync(SearchText search, List<long> articles, SearchHits hits, CancellationToken cancellation)
    {
        var words = search.Words.Where(word => word.Length > 0).Distinct().ToList();
        var weights = words.ConvertAll(word => Weight(hits, word));
        var counts = await CountsAsync(new WordCounter(words), articles, cancellation);
        var usual = counts.Count == 0 ? 1 : Math.Max(1, counts.Average(one => one.Length));
        return counts.ToDictionary(one => one.Article, one =>
        {
            var (score, headline) = (0.0, false);
            for (var i = 0; i < words.Count; i++)
            {
                var often = (6.0 * one.Title[i]) + one.Text[i];
                score += weights[i] * often * (Saturation + 1) / (often + (Saturation * (1 - Leaning + (Leaning * one.Length / usual))));
                headline |= one.Title[i] > 0;
            }

            return score + (headline ? HeadlineBonus : 0);
        });
    }

    // Hundreds of texts, of which nothing is kept but how often the words stand in them.
    private async Task<List<(long Article, int Length, int[] Title, int[] Text)>> CountsAsync(WordCounter words, List<long> articles, CancellationToken cancellation)
    {
        using var db = database.Open();
        await db.Database.OpenConnectionAsync(cancellation);
        using var reader = new StoreReader(
            (SqliteConnection)db.Database.GetDbConnection(),
            "SELECT a.Id, v.Title, v.Text FROM json_each($ids) i JOIN Articles a ON a.Id = i.value JOIN ArticleVersions v ON v.ArticleId = a.Id AND v.Number = a.CurrentVersion",
            0);
        reader.Bind("$ids", $"[{string.Join(',', articles.Select(id => id.ToString(CultureInfo.InvariantCulture)))}]");
        var counts = new List<(long, int, int[], int[])>(articles.Count);
        while (reader.Read())
        {
            cancellation.ThrowIfCancellationRequested();
            var (title, _) = words.Count(reader.Text(1));
            var (text, length) = words.Count(reader.Text(2));
            counts.Add((reader.Number(0), length, title, text));
        }

        return counts;
    }

    // How rare the word is in the archive; one whose number is not known, such as of a phrase in quotes alone, weighs like a word of every tenth article.
    private double Weight(SearchHits hits, string word)
    {
        var quoted = SearchText.Quoted(word, phrase: false);
        var found = hits.Found.Where(pair => pair.Key is SearchNode.Words(var match) && match == quoted).Select(pair => (int?)pair.Value.Count).FirstOrDefault() ?? index.Count / 10;
        return Math.Max(1e-6, Math.Log((index.Count - found + 0.5) / (found + 0.5)));
    }

    private async Task<Posting> LookUpAsync(SearchNode node, CancellationToken cancellation)
    {
        var key = node is SearchNode.Said(var inQuotes) ? (inQuotes, true) : (((SearchNode.Words)node).Match, false);
        var version = index.Version;
        KeptWord? kept = null;
        if (_kept.Find(key, 0, out kept) && kept.Version == version)
        {
            return kept.Rows;
        }

        var changed = kept is null ? null : index.Read(() => ChangedSince(kept));
        if (kept is null || changed is null)
        {
            return _kept.Keep(key, 0, new KeptWord(await RowsAsync(key, "", [], cancellation), version, index.Read(() => index.Count))).Rows;
        }

        // Those behind the kept ones by one question, the few older ones that changed by another; whoever reads the kept set meanwhile keeps the old one.
        var rows = kept.Rows.Copy();
        changed.Older.ForEach(rows.Remove);
        if (changed.FirstNew is { } first)
        {
            (await RowsAsync(key, " AND rowid >= $from", [("$from", first)], cancellation)).AddTo(rows);
        }

        foreach (var id in changed.OlderIds)
        {
            (await RowsAsync(key, " AND rowid = $id", [("$id", id)], cancellation)).AddTo(rows);
        }

        return _kept.Keep(key, 0, new KeptWord(rows, version, index.Read(() => index.Count))).Rows;
    }

    // Null when too much changed to be looked up piece by piece.
    private Changes? ChangedSince(KeptWord kept)
    {
        var older = new List<int>();
        for (var row = 0; row < kept.Count; row++)
        {
            if (index.Changed[row] > kept.Version)
            {
                older.Add(row);
                if (older.Count > MostChangedOlder)
                {
                    return null;
                }
            }
        }

        long? first = null;
        for (var row = kept.Count; row < index.Count; row++)
        {
            first = Math.Min(first ?? long.MaxValue, index.Ids[row]);
        }

        return new Changes(older, older.ConvertAll(row => index.Ids[row]), first);
    }

    private async Task<Posting> RowsAsync((string Match, bool Said) key, string where, (string Name, long Value)[] parameters, CancellationToken cancellation)
    {
        var table = key.Said ? "QuoteSearch" : "ArticleSearch";
        using var db = database.Open();
        await db.Database.OpenConnectionAsync(cancellation);
        using var reader = new StoreReader((SqliteConnection)db.Database.GetDbConnection(), $"SELECT rowid FROM {table} WHERE {table} MATCH $match{where}", 0);
        reader.Bind("$match", key.Match);
        foreach (var (name, value) in parameters)
        {
            reader.Bind(name, value);
        }

        var ids = new List<long>();
        while (reader.Read())
        {
            if ((ids.Count & 0xFFF) == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }

            ids.Add(reader.Number(0));
        }

        return index.Read(() =>
        {
            var rows = new Posting();
            foreach (var id in ids)
            {
                if (index.RowOf(id) is { } row)
                {
                    rows.Add(row);
                }
            }

            return rows;
        });
    }

    /// <param name="Version">Of the index before the word was looked up: whatever changed since is looked up again.</param>
    /// <param name="Count">Rows of the index then, at least.</param>
    private sealed record KeptWord(Posting Rows, long Version, int Count);

    private sealed record Changes(List<int> Older, List<long> OlderIds, long? FirstNew);
}
