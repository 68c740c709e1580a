using AfghanWatch.News.Ingest.Fetching;
using AfghanWatch.News.Sources;
using AfghanWatch.News.Store;

namespace AfghanWatch.News.Ingest;

/// <summary>Fills a new store with the digests and sources that ship with the product, through the same pipeline as everything else.</summary>
public sealed class StartingArchive
{
    private const string Loaded = "starting-archive";

    private readonly NewsDatabase _database;
    private readonly SourceStore _sources;
    private readonly IngestPipeline _pipeline;
    private readonly NewsOptions _options;

    internal StartingArchive(NewsDatabase database, SourceStore sources, IngestPipeline pipeline, NewsOptions options)
    {
        _database = database;
        _sources = sources;
        _pipeline = pipeline;
        _options = options;
    }

    /// <summary>Loads what is not loaded yet; cut short, the next start goes on where it stopped. Null when there was nothing to do.</summary>
    /// <param name="seeds">Folder with <c>articles</c> and <c>sources.csv</c>.</param>
    public async Task<IngestReport?> LoadAsync(string seeds, IProgress<IngestReport>? progress, CancellationToken cancellation)
    {
        if (!_options.Data.StartingArchive || await _database.FactAsync(Loaded, cancellation) is not null)
        {
            return null;
        }

        await LoadSourcesAsync(seeds, cancellation);
        var articles = Path.Combine(seeds, "articles");
        var report = await _pipeline.RunAsync("starting archive", null, new FileReader(long.MaxValue).Read([articles]), progress, cancellation);
        await _database.SetFactAsync(Loaded, report.ToString(), cancellation);
        return report;
    }

    /// <summary>Adds the shipped sources that the store does not know.</summary>
    public async Task LoadSourcesAsync(string seeds, CancellationToken cancellation)
    {
        var list = Path.Combine(seeds, "sources.csv");
        if (File.Exists(list))
        {
            using var text = new StreamReader(list);
            await _sources.AddAsync(SourceList.FromCsv(text), cancellation);
        }
    }
}
