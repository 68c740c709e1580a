using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Deduplicating;
using AfghanWatch.News.Store;
using AfghanWatch.News.Store.Rows;
using AfghanWatch.News.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace AfghanWatch.Benchmarks;

/// <summary>
/// What finding the story of one new article costs while the archive grows. The archive is filled past the pipeline, with generated texts and their real bands and
/// without search index and readings: what assigning looks at is all there. Processor time is told beside wall time, since machines are shared.
/// </summary>
internal static class StoryBenchmark
{
    private const int Measured = 400;
    private const int Chunk = 50_000;

    public static async Task RunAsync(string folder, DossierVocabulary vocabulary, IEnumerable<int> sizes)
    {
        Directory.CreateDirectory(folder);
        using var database = new NewsDatabase(Path.Combine(folder, "stories.db"));
        await database.PrepareAsync(CancellationToken.None);
        using (var db = database.Open())
        {
            await db.Database.ExecuteSqlRawAsync("DROP TRIGGER IF EXISTS ArticleVersions_Indexed");
        }

        var lines = new ArticleGenerator(vocabulary, 7).Lines(int.MaxValue).GetEnumerator();
        var filled = 0;
        foreach (var size in sizes.Order())
        {
            var clock = Stopwatch.StartNew();
            while (filled < size)
            {
                var count = Math.Min(Chunk, size - filled);
                await FillAsync(database, lines, filled, count);
                filled += count;
            }

            var took = clock.Elapsed.TotalSeconds;
            await MeasureAsync(database, lines, filled, took);
        }
    }

    private static Task<int> FillAsync(NewsDatabase database, IEnumerator<string> lines, int from, int count) => database.WriteAsync(
        async db =>
        {
            await db.Database.ExecuteSqlRawAsync("PRAGMA cache_size=-400000");
            using var rows = new RowInserter(db);
            var bands = new List<(long Band, long Article)>(count * 24);
            for (var i = 1; i <= count; i++)
            {
                var id = from + i;
                var text = Next(lines);
                var fingerprint = StoryFingerprint.Of(text);
                rows.Insert(new ArticleRow { Id = id, Key = string.Create(CultureInfo.InvariantCulture, $"g:{id}"), ContentHash = string.Create(CultureInfo.InvariantCulture, $"{id}"), CurrentVersion = 1 });
                rows.Insert(new ArticleVersionRow { ArticleId = id, Number = 1, Title = "", Text = text, ContentHash = "" });
                rows.Insert(new StoryMemberRow { ArticleId = id, StoryId = id, NearestId = id, Share = 1, Fingerprint = fingerprint.ToBytes() });
                bands.AddRange(fingerprint.Bands.Distinct().Select(band => (band, (long)id)));
            }

            // In order: the tree grows at one place at a time.
            bands.Sort();
            foreach (var (band, article) in bands)
            {
                rows.Insert(new StoryBandRow { Band = band, ArticleId = article });
            }

            return bands.Count;
        },
        CancellationToken.None);

    private static async Task MeasureAsync(NewsDatabase database, IEnumerator<string> lines, int filled, double took)
    {
        var arrivals = Enumerable.Range(0, Measured).Select(_ => Arrival(Next(lines))).ToList();
        var wall = new double[Measured];
        var joined = 0;
        TimeSpan processor = default;
        try
        {
            await database.WriteAsync<int>(
                db =>
                {
                    using var rows = new RowInserter(db);

                    // Nothing kept from before: every text compared is read from the file.
                    using var stories = new StoryAssigner(db, rows, new StoryTexts());
                    for (var i = -50; i < Measured; i++)
                    {
                        var arrival = arrivals[Math.Abs(i) % Measured];
                        var id = rows.InsertNew(new ArticleRow { Key = string.Create(CultureInfo.InvariantCulture, $"m:{i}"), ContentHash = "", CurrentVersion = 1 });
                        rows.Insert(new ArticleVersionRow { ArticleId = id, Number = 1, Title = "", Text = arrival.Article.Text, ContentHash = "" });
                        if (i == 0)
                        {
                            processor = Process.GetCurrentProcess().TotalProcessorTime;
                        }

                        var start = Stopwatch.GetTimestamp();
                        joined += stories.Assign(id, arrival) == id ? 0 : 1;
                        if (i >= 0)
                        {
                            wall[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
                        }
                    }

                    processor = Process.GetCurrentProcess().TotalProcessorTime - processor;
                    throw new OperationCanceledException("measured, and taken back");
                },
                CancellationToken.None);
        }
        catch (OperationCanceledException)
        {
            Array.Sort(wall);
            Console.WriteLine(
                $"{filled} articles (filled in {took:0} s): a new article {processor.TotalMilliseconds / Measured:0.00} ms of processor, wall median {wall[Measured / 2]:0.00}, p95 {wall[Measured * 95 / 100]:0.00} ms; {joined} of {Measured + 50} joined");
        }
    }

    private static string Next(IEnumerator<string> lines)
    {
        lines.MoveNext();
        using var json = JsonDocument.Parse(lines.Current);
        return json.RootElement.GetProperty("text").GetString()!;
    }

    private static Arrival Arrival(string text)
    {
        var fingerprint = StoryFingerprint.Of(text);
        var article = new ExtractedArticle { Title = "", TitleBasis = TitleBasis.Given, Published = PublicationDate.Unknown, Text = text };
        return new Arrival("", "", "", article, new Enrichment { OnTopic = new OnTopic(false, 0, []) }, fingerprint.ToBytes(), fingerprint.Bands, null, null, null, null);
    }
}
