using System.IO.Compression;
using System.Text.Json;
using AfghanWatch.News.Articles;
using AfghanWatch.News.Store.Rows;

namespace AfghanWatch.News.Store;

/// <summary>What a run changed of an article beside its reading.</summary>
/// <param name="Bands">Keys that other synonyms gave it: they go again.</param>
internal sealed record EarlierKeys(IReadOnlyList<long> Bands, string? Agency, string? AgencyEvidence, string? AgencyRule);

/// <summary>Packs a reading into one column and back: what the last run replaced, kept only for articles it changed.</summary>
internal static class EarlierReadings
{
    public static EarlierReadingRow Of(long articleId, int version, DateTime replacedAt, Enrichment reading, EarlierKeys keys)
    {
        using var packed = new MemoryStream();
        using (var stream = new DeflateStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            JsonSerializer.Serialize(stream, reading);
        }

        return new EarlierReadingRow { ArticleId = articleId, Version = version, ReplacedAt = replacedAt, Reading = packed.ToArray(), Keys = JsonSerializer.Serialize(keys) };
    }

    /// <summary>Null for rows of versions that did not note it.</summary>
    public static EarlierKeys? Keys(EarlierReadingRow row) => row.Keys is null ? null : JsonSerializer.Deserialize<EarlierKeys>(row.Keys);

    public static Enrichment Read(EarlierReadingRow row)
    {
        using var stream = new DeflateStream(new MemoryStream(row.Reading), CompressionMode.Decompress);
        return JsonSerializer.Deserialize<Enrichment>(stream) ?? throw new InvalidDataException($"The earlier reading of article {row.ArticleId} is empty.");
    }
}
