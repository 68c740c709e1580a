using AfghanWatch.News.Store;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace AfghanWatch.News.Reading;

/// <summary>Looks up the words of a search in the full-text indexes of the store, and keeps the last answers: a page asks for its rows and its counts one after the other.</summary>
internal sealed class SearchIndex(ListingIndex index, NewsDatabase database)
{
    // A set of ids of a million articles is 8 MB; a handful of them is what analysts step between.
    private const int MostKept = 12;

    // About what a telling word brings in bm25.
    private const double HeadlineBonus = 2;

    private readonly Lock _gate = new();
    private readonly Dictionary<(string Match, bool Said, long Version), long[]> _kept = [];

    /// <summary>What a search finds; null when there is none.</summary>
    public async Task<SearchHits?> FindAsync(SearchText search, CancellationToken cancellation)
    {
        if (search.Root is null)
        {
            return null;
        }

        var (rest, from, to) = SearchPlan.Ranged(search.Root);
        var root = rest is null ? null : SearchPlan.Joined(rest);
        var found = new Dictionary<SearchNode, long[]>();
        foreach (var node in root is null ? [] : SearchPlan.Lookups(root).Distinct())
        {
            found[node] = await LookUpAsync(node, cancellation);
        }

        return new SearchHits(root, found, from, to);
    }

    /// <summary>How well articles answer the words, best highest; only of articles from an id on.</summary>
    // bm25 is lower for better; a word of the headline counts like six of the text. Words that most articles have weigh next to nothing in it, so the headline is asked for itself too.
    public async Task<Dictionary<long, double>> RanksAsync(string match, long fromId, CancellationToken cancellation)
    {
        using var db = database.Open();
        await db.Database.OpenConnectionAsync(cancellation);
        using var command = (SqliteCommand)db.Database.GetDbConnection().CreateCommand();
        command.CommandText = "SELECT rowid, bm25(ArticleSearch, 6.0, 1.0) FROM ArticleSearch WHERE ArticleSearch MATCH $match AND rowid >= $from";
        using var headlines = (SqliteCommand)db.Database.GetDbConnection().CreateCommand();
        headlines.CommandText = "SELECT rowid FROM ArticleSearch WHERE ArticleSearch MATCH $match AND rowid >= $from";
        headlines.Parameters.AddWithValue("$match", $"{{Title}} : ({match})");
        headlines.Parameters.AddWithValue("$from", fromId);
        command.Parameters.AddWithValue("$match", match);
        command.Parameters.AddWithValue("$from", fromId);
        using var reader = await command.ExecuteReaderAsync(cancellation);
        var ranks = new Dictionary<long, double>();
        while (reader.Read())
        {
            cancellation.ThrowIfCancellationRequested();
            ranks[reader.GetInt64(0)] = -reader.GetDouble(1);
        }

        using var titles = await headlines.ExecuteReaderAsync(cancellation);
        while (titles.Read())
        {
            ranks[titles.GetInt64(0)] += HeadlineBonus;
        }

        return ranks;
    }

    private async Task<long[]> LookUpAsync(SearchNode node, CancellationToken cancellation)
    {
        var (match, said) = node is SearchNode.Said(var inQuotes) ? (inQuotes, true) : (((SearchNode.Words)node).Match, false);
        var key = (match, said, index.Version);
        lock (_gate)
        {
            if (_kept.TryGetValue(key, out var kept))
            {
                return kept;
            }
        }

        using var db = database.Open();
        await db.Database.OpenConnectionAsync(cancellation);
        using var command = (SqliteCommand)db.Database.GetDbConnection().CreateCommand();
        command.CommandText = said ? "SELECT rowid FROM QuoteSearch WHERE QuoteSearch MATCH $match" : "SELECT rowid FROM ArticleSearch WHERE ArticleSearch MATCH $match";
        command.Parameters.AddWithValue("$match", match);
        using var reader = await command.ExecuteReaderAsync(cancellation);
        var ids = new List<long>();
        while (reader.Read())
        {
            cancellation.ThrowIfCancellationRequested();
            ids.Add(reader.GetInt64(0));
        }

        lock (_gate)
        {
            if (_kept.Count >= MostKept)
            {
                _kept.Clear();
            }

            return _kept[key] = [.. ids];
        }
    }
}
