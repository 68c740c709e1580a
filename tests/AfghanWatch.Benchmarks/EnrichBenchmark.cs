using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching;
using AfghanWatch.News.Ingest.Enriching.Texts;
using AfghanWatch.News.Vocabulary;

namespace AfghanWatch.Benchmarks;

/// <summary>
/// Enrichment alone over the starting archive, on one thread: the rate by the clock and by the processor's time, which another's load does not bend, and a profile by finder.
/// </summary>
internal static class EnrichBenchmark
{
    private const int Rounds = 20;

    public static void Run()
    {
        var vocabulary = VocabularyReader.Read(Path.Combine("seeds", "vocabulary"));
        var enricher = new Enricher(vocabulary);
        var articles = Articles();
        Warm(() => articles.ForEach(article => enricher.Enrich(article)));
        var whole = Measure(articles.Count * Rounds, () =>
        {
            for (var i = 0; i < Rounds; i++)
            {
                articles.ForEach(article => enricher.Enrich(article));
            }
        });
        Console.WriteLine($"enrichment: {1e6 / whole.Wall:0} archive articles a second by the clock, {1e6 / whole.Processor:0} by processor time, {whole.Bytes / 1024:0} kB allocated an article of {articles.Average(article => article.Text.Length):0} characters");
        Profile(vocabulary, articles);
    }

    // Each finder by itself on what the ones before it found.
    private static void Profile(DossierVocabulary vocabulary, List<ArticleInput> articles)
    {
        var actorFinder = new ActorFinder(vocabulary);
        var topicFinder = new TopicFinder(vocabulary);
        var placeFinder = new PlaceFinder(vocabulary);
        var positionFinder = new PositionFinder(vocabulary);
        HashSet<string> bodies = [.. vocabulary.Actors.Where(actor => actor.Kind is ActorKind.Institution or ActorKind.Group).Select(actor => actor.Id)];
        var texts = articles.ConvertAll(article => NewsText.Cut(article.Text, article.Language));
        var actors = Each((text, i) => actorFinder.Find(text, articles[i]));
        var places = Each((text, _) => placeFinder.Find(text));
        var quotes = Each((text, i) => QuoteFinder.Find(text, actors[i], bodies));
        var dates = Each((text, i) => DateFinder.Find(text, articles[i].PublishedOn, quotes[i]));
        (string Name, Action<int> Work)[] stages =
        [
            ("cut into words", i => NewsText.Cut(articles[i].Text, articles[i].Language)),
            ("places", i => placeFinder.Find(texts[i])),
            ("actors", i => actorFinder.Find(texts[i], articles[i])),
            ("quotes", i => QuoteFinder.Find(texts[i], actors[i], bodies)),
            ("dates", i => DateFinder.Find(texts[i], articles[i].PublishedOn, quotes[i])),
            ("figures", i => FigureFinder.Find(texts[i], quotes[i], actors[i], dates[i])),
            ("topics", i => topicFinder.Find(texts[i], articles[i])),
            ("dossier", i => topicFinder.JudgeDossier(texts[i], articles[i], actors[i], places[i])),
            ("positions", i => positionFinder.Find(texts[i], articles[i], actors[i], quotes[i], dates[i])),
            ("kind", i => KindFinder.Find(texts[i], articles[i], quotes[i])),
        ];
        foreach (var (name, work) in stages)
        {
            void Round()
            {
                for (var i = 0; i < articles.Count; i++)
                {
                    work(i);
                }
            }

            Warm(Round);
            var cost = Measure(articles.Count * Rounds, () =>
            {
                for (var i = 0; i < Rounds; i++)
                {
                    Round();
                }
            });
            Console.WriteLine($"  {name,-16} {cost.Processor,7:0.0} µs  {cost.Bytes / 1024,6:0.0} kB");
        }

        List<T> Each<T>(Func<NewsText, int, T> find) => [.. texts.Select(find)];
    }

    private static List<ArticleInput> Articles() => [.. Directory.GetFiles(Path.Combine("seeds", "articles"), "*.jsonl").Order(StringComparer.Ordinal).SelectMany(File.ReadLines)
        .Select(line => JsonDocument.Parse(line).RootElement)
        .Select(json => new ArticleInput(
            json.GetProperty("title").GetString()!, json.GetProperty("text").GetString()!, json.GetProperty("language").GetString(),
            DateOnly.TryParse(json.GetProperty("published").GetString(), CultureInfo.InvariantCulture, out var day) ? day : null))];

    private static void Warm(Action round)
    {
        // Long enough for the runtime to compile the hot methods for the second time.
        for (var i = 0; i < 30; i++)
        {
            round();
        }

        Thread.Sleep(200);
        for (var i = 0; i < 5; i++)
        {
            round();
        }
    }

    // Microseconds and bytes an article.
    private static (double Wall, double Processor, double Bytes) Measure(int count, Action work)
    {
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        var processor = process.TotalProcessorTime;
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        var clock = Stopwatch.StartNew();
        work();
        var wall = clock.Elapsed;
        process.Refresh();
        return (wall.TotalMicroseconds / count, (process.TotalProcessorTime - processor).TotalMicroseconds / count, (GC.GetAllocatedBytesForCurrentThread() - bytes) / (double)count);
    }
}
