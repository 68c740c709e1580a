using AfghanWatch.News.Ingest.Fetching;
using AfghanWatch.News.Sources;
using AfghanWatch.News.Store;

namespace AfghanWatch.News.Ingest;

/// <summary>Imports files and folders.</summary>
public sealed class Importer
{
    private readonly IngestPipeline _pipeline;
    private readonly SourceStore _sources;
    private readonly NewsOptions _options;

    internal Importer(IngestPipeline pipeline, SourceStore sources, NewsOptions options)
    {
        _pipeline = pipeline;
        _sources = sources;
        _options = options;
    }

    /// <summary>Takes everything under the paths through the pipeline; lists of sources (OPML) add sources.</summary>
    /// <returns>The counts, and how many sources were added.</returns>
    public async Task<(IngestReport Report, int Sources)> ImportAsync(IReadOnlyList<string> paths, IProgress<IngestReport>? progress, CancellationToken cancellation)
    {
        var lists = new List<FetchedDocument>();
        var documents = new FileReader((long)(_options.Import.LargestFileMegabytes * 1048576)).Read(paths).Where(result =>
        {
            if (result is not FetchResult.Fetched { Document.Kind: DocumentKind.Opml } opml)
            {
                return true;
            }

            lists.Add(opml.Document);
            return false;
        });
        var report = await _pipeline.RunAsync(string.Join(' ', paths.Select(Path.GetFileName)), null, documents, progress, cancellation);
        var added = 0;
        foreach (var list in lists)
        {
            var (sources, reason) = SourceList.FromOpml(list);
            if (sources is null)
            {
                report = report.Plus(new IngestResult.Rejected(list.Name, reason!));
            }
            else
            {
                added += await _sources.AddAsync(sources, cancellation);
            }
        }

        return (report, added);
    }
}
