using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Deduplicating;
using AfghanWatch.News.Ingest.Happenings;
using AfghanWatch.News.Store.Rows;
using AfghanWatch.News.Tagging;

namespace AfghanWatch.News.Store;

/// <summary>Turns an article's happenings into rows, and rows back into what is compared.</summary>
internal static class EventReports
{
    private const char WordEnd = '\u001f';

    /// <summary>The happenings of an article, less those whose dates people rejected.</summary>
    public static IReadOnlyList<Happening> Find(ListingInput given, HappeningWords words)
    {
        var input = given with { Enrichment = given.Whole, Additions = [] };
        var rejected = new HashSet<int>();
        if (input.Reviews.Count > 0)
        {
            for (var i = 0; i < input.Enrichment.Dates.Count; i++)
            {
                var date = input.Enrichment.Dates[i];
                if (input.Reviews.TryGetValue(TagKey.Date(date.Span.Cut(input.Text), date.From, date.To), out var verdict) && verdict == Verdict.Rejected)
                {
                    rejected.Add(i);
                }
            }
        }

        var enrichment = input.Reviews.Count == 0 ? input.Enrichment
            : input.Enrichment with { Topics = [.. input.Enrichment.Topics.Where(topic => !input.Reviews.TryGetValue(TagKey.Topic(topic.Topic), out var verdict) || verdict != Verdict.Rejected)] };
        return HappeningFinder.Find(new HappeningInput(input.Title, input.Text, input.Language, input.PublishedOn, input.Day, enrichment, rejected), words);
    }

    public static EventReportRow Row(long articleId, int ordinal, ListingInput input, Happening found) => new()
    {
        ArticleId = articleId,
        Ordinal = ordinal,
        Anchor = found.Anchor,
        Key = KeyOf(input.Key, found.Anchor),
        From = found.From,
        To = found.To,
        Precision = found.Precision,
        Certainty = found.Certainty,
        Basis = found.Basis,
        Planned = found.Planned,
        Lead = found.Lead,
        SentenceStart = found.Sentence.Start,
        SentenceEnd = found.Sentence.End,
        ScopeEnd = found.ScopeEnd,
        DateOrdinal = found.DateOrdinal,
        PublishedDay = (input.PublishedOn ?? DateOnly.MaxValue).DayNumber,
        Terms = Bytes(found.Terms),
        Words = Wellformed(string.Join(WordEnd, found.Terms.Select(term => term.Word))),
        Persons = MemoryMarshal.AsBytes([.. found.Persons]).ToArray(),
        Actors = Wellformed(string.Join('\n', found.Actors)),
        Topics = string.Join(' ', found.Topics),
        Stance = (int)found.Stance,
    };

    /// <summary>Never negative, so that addresses need no sign.</summary>
    public static long KeyOf(string articleKey, string anchor) => (long)(StableHash.Of(articleKey + "\n" + anchor) >> 1);

    public static ComparedHappening Compared(EventReportRow row, long storyId, HappeningWords words) => new(
        (row.PublishedDay, (ulong)row.Key), row.ArticleId, row.Ordinal, row.SentenceStart, storyId, row.From.DayNumber, row.To.DayNumber, row.Precision, row.Basis, row.Planned, row.Lead,
        Terms(row.Terms, row.Words), MemoryMarshal.Cast<byte, uint>(row.Persons).ToArray(), (HappeningStance)row.Stance)
    { Lexicon = words.Lexicon };

    /// <summary>An address's form of an event's or report's key.</summary>
    public static string KeyText(long key) => key.ToString("x16", CultureInfo.InvariantCulture);

    public static long? ParseKey(string? text) =>
        text is { Length: 16 } && long.TryParse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var key) && key >= 0 ? key : null;

    // Hash and weight, four bytes each: read back without parsing.
    private static byte[] Bytes(IReadOnlyList<HappeningTerm> terms)
    {
        var bytes = new byte[terms.Count * 8];
        for (var i = 0; i < terms.Count; i++)
        {
            System.Buffers.Binary.BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(i * 8), terms[i].Hash);
            System.Buffers.Binary.BinaryPrimitives.WriteSingleLittleEndian(bytes.AsSpan((i * 8) + 4), terms[i].Weight);
        }

        return bytes;
    }

    private static HappeningTerm[] Terms(byte[] bytes, string words)
    {
        var parts = words.Split(WordEnd);
        var terms = new HappeningTerm[bytes.Length / 8];
        for (var i = 0; i < terms.Length; i++)
        {
            terms[i] = new HappeningTerm(
                System.Buffers.Binary.BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(i * 8)),
                System.Buffers.Binary.BinaryPrimitives.ReadSingleLittleEndian(bytes.AsSpan((i * 8) + 4)),
                i < parts.Length ? parts[i] : "");
        }

        return terms;
    }

    // SQLite stores UTF-8: a lone surrogate would come back as another character.
    private static string Wellformed(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
