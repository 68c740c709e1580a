using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace AfghanWatch.News.Ingest.Extracting.Feeds;

/// <summary>Gives each item a key that it keeps from one fetch to the next. Some feeds have no ids, some one id for all.</summary>
internal static class ItemKeys
{
    public static IReadOnlyList<FeedItem> Give(IReadOnlyList<FeedItem> items, FeedWarnings warnings)
    {
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        var links = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            Count(ids, item.Id);
            Count(links, item.Link);
        }

        var keyed = new List<FeedItem>(items.Count);
        foreach (var item in items)
        {
            var repeated = item.Id is not null && ids[item.Id] > 1;
            if (repeated)
            {
                warnings.Add("repeated-id", "items share an id, so their links tell them apart", item.Id);
            }

            keyed.Add(item with { Key = item.Id is not null && !repeated ? item.Id : item.Link is not null && links[item.Link] == 1 ? item.Link : Made(item) });
        }

        return keyed;
    }

    private static void Count(Dictionary<string, int> counts, string? value)
    {
        if (value is not null)
        {
            counts[value] = counts.GetValueOrDefault(value) + 1;
        }
    }

    private static string Made(FeedItem item)
    {
        var told = $"{item.Link}\n{item.Title}\n{item.Published?.UtcDateTime.ToString("O", CultureInfo.InvariantCulture)}\n{(item.Title is null ? item.SummaryHtml ?? item.ContentHtml : null)}";
        return $"made:{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(told)).AsSpan(0, 16))}";
    }
}
