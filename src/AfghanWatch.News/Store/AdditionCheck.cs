using AfghanWatch.News.Tagging;
using Microsoft.EntityFrameworkCore;

namespace AfghanWatch.News.Store;

/// <summary>Holds the rows that people's marks stand in against the decisions they are made of.</summary>
internal static class AdditionCheck
{
    public static async Task RunAsync(NewsDbContext db, IReadOnlyDictionary<long, ListingInput> inputs, List<string> faults, CancellationToken cancellation)
    {
        var ids = inputs.Keys.ToList();
        var stored = (await db.Quotes.Where(row => row.Rule == Addition.Rule && ids.Contains(row.ArticleId)).Select(row => new { row.ArticleId, row.Ordinal, row.Start, row.End }).ToListAsync(cancellation))
            .Select(row => (row.ArticleId, "quote", row.Ordinal, row.Start, row.End))
            .Concat((await db.DateMentions.Where(row => row.Rule == Addition.Rule && ids.Contains(row.ArticleId)).Select(row => new { row.ArticleId, row.Ordinal, row.Start, row.End }).ToListAsync(cancellation))
                .Select(row => (row.ArticleId, "date", row.Ordinal, row.Start, row.End)))
            .Concat((await db.Figures.Where(row => row.Rule == Addition.Rule && ids.Contains(row.ArticleId)).Select(row => new { row.ArticleId, row.Ordinal, row.Start, row.End }).ToListAsync(cancellation))
                .Select(row => (row.ArticleId, "figure", row.Ordinal, row.Start, row.End)))
            .ToHashSet();
        var wanted = new HashSet<(long, string, int, int, int)>();
        foreach (var (id, input) in inputs.Where(pair => pair.Value.Additions.Count > 0))
        {
            var whole = input.Whole;
            wanted.UnionWith(whole.Quotes.Select((quote, i) => (id, "quote", i, quote.Span.Start, quote.Span.End)).Skip(input.Enrichment.Quotes.Count));
            wanted.UnionWith(whole.Dates.Select((date, i) => (id, "date", i, date.Span.Start, date.Span.End)).Skip(input.Enrichment.Dates.Count));
            wanted.UnionWith(whole.Figures.Select((figure, i) => (id, "figure", i, figure.Span.Start, figure.Span.End)).Skip(input.Enrichment.Figures.Count));
        }

        stored.SymmetricExceptWith(wanted);
        faults.AddRange(stored.Select(row => row.ArticleId).Distinct().Order().Select(id => $"What people marked in article {id} does not stand as they decided."));
    }
}
