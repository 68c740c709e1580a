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

        // Words that nobody asked before are looked up at once: each is a pass over its part of the index.
        var nodes = root is null ? [] : SearchPlan.Lookups(root).Distinct().ToArray();
        var found = await Task.WhenAll(nodes.Select(node => Task.Run(() => LookUpAsync(node, cancellation), cancellation)));
        return new SearchHits(root, nodes.Zip(found).ToDictionary(pair => pair.First, pair => pair.Second), from, to);
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

        // All numbers as one text: a common word is in half a million articles, and calling the library for each was a fifth of the time.
        using var reader = new StoreReader((SqliteConnection)db.Database.GetDbConnection(), $"SELECT group_concat(rowid, ' ') FROM {table} WHERE {table} MATCH $match{where}", 0);
        reader.Bind("$match", key.Match);
        foreach (var (name, value) in parameters)
        {
            reader.Bind(name, value);
        }

        var ids = reader.Read() ? reader.Numbers(0) : [];
        cancellation.ThrowIfCancellationRequested();
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
