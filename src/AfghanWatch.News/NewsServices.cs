using AfghanWatch.News.Ingest;
using AfghanWatch.News.Ingest.Enriching;
using AfghanWatch.News.Ingest.Extracting;
using AfghanWatch.News.Ingest.Fetching;
using AfghanWatch.News.Ingest.Fetching.Robots;
using AfghanWatch.News.Ingest.Happenings;
using AfghanWatch.News.Reading;
using AfghanWatch.News.Store;
using AfghanWatch.News.Tagging;
using AfghanWatch.News.Vocabulary;
using AfghanWatch.News.Workspace;
using Microsoft.Extensions.DependencyInjection;

namespace AfghanWatch.News;

/// <summary>The project's door: everything the pages and commands use is registered here.</summary>
public static class NewsServices
{
    /// <summary>Registers all of the news side.</summary>
    /// <exception cref="VocabularyException">The vocabulary cannot be read; thrown when it is first asked for.</exception>
    public static IServiceCollection AddNews(this IServiceCollection services, NewsOptions options)
    {
        services.AddSingleton(options);
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<StoreChanges>();
        services.AddSingleton(_ => VocabularyReader.Read([.. Seeds.VocabularyFolders(options)]));
        services.AddSingleton<VocabularyLookup>();
        services.AddSingleton(_ => SiteRulesReader.Read(Path.Combine(options.Data.Directory, SiteRulesReader.FileName), Path.Combine(Seeds.Folder, SiteRulesReader.FileName)));
        services.AddSingleton<Enricher>();

        services.AddSingleton(sp => new NewsDatabase(
            Path.Combine(options.Data.Directory, "afghanwatch.db"), new Lazy<HappeningWords>(() => new HappeningWords(sp.GetRequiredService<DossierVocabulary>()))));
        services.AddSingleton(sp => new StorePreparation(sp.GetRequiredService<NewsDatabase>()));
        services.AddSingleton(sp => new ArticleStore(sp.GetRequiredService<NewsDatabase>(), sp.GetRequiredService<StoreChanges>(), sp.GetRequiredService<TimeProvider>()));
        services.AddSingleton(sp => new SourceStore(sp.GetRequiredService<NewsDatabase>(), sp.GetRequiredService<StoreChanges>()));
        services.AddSingleton(sp => new LinkStore(sp.GetRequiredService<NewsDatabase>(), sp.GetRequiredService<StoreChanges>()));
        services.AddSingleton(sp => new SourceMoveStore(sp.GetRequiredService<NewsDatabase>(), sp.GetRequiredService<StoreChanges>(), sp.GetRequiredService<TimeProvider>()));
        services.AddSingleton(sp => new ForeignChanges(sp.GetRequiredService<NewsDatabase>(), sp.GetRequiredService<StoreChanges>()));
        services.AddSingleton(sp => new StoreCheck(sp.GetRequiredService<NewsDatabase>()));

        services.AddSingleton(WebNetwork.System);
        services.AddSingleton(sp => new WebConnection(options.Fetch, sp.GetRequiredService<WebNetwork>()));
        services.AddSingleton(sp => new HostGate(options.Fetch, sp.GetRequiredService<TimeProvider>()));
        services.AddSingleton(sp => new RobotsBook(sp.GetRequiredService<TimeProvider>()));
        services.AddSingleton(sp => new WebFetcher(
            options.Fetch, sp.GetRequiredService<WebConnection>(), sp.GetRequiredService<HostGate>(), sp.GetRequiredService<RobotsBook>(), sp.GetRequiredService<TimeProvider>()));
        services.AddSingleton(sp => new IngestPipeline(sp.GetRequiredService<ArticleStore>(), new Lazy<Enricher>(sp.GetRequiredService<Enricher>), sp.GetRequiredService<SiteRules>()));
        services.AddSingleton(sp => new SourceFetcher(
            sp.GetRequiredService<WebFetcher>(), sp.GetRequiredService<HostGate>(), sp.GetRequiredService<SourceStore>(), sp.GetRequiredService<LinkStore>(), sp.GetRequiredService<SourceMoveStore>(),
            sp.GetRequiredService<IngestPipeline>(), options.Fetch, sp.GetRequiredService<TimeProvider>()));
        services.AddSingleton(sp => new FetchDesk(
            sp.GetRequiredService<SourceStore>(), sp.GetRequiredService<LinkStore>(), sp.GetRequiredService<SourceMoveStore>(), sp.GetRequiredService<SourceFetcher>(), sp.GetRequiredService<WebFetcher>(),
            sp.GetRequiredService<IngestPipeline>(), options.Fetch, sp.GetRequiredService<TimeProvider>()));
        services.AddSingleton(sp => new HistoryDesk(
            sp.GetRequiredService<SourceStore>(),
            new HistoryFetcher(sp.GetRequiredService<WebFetcher>(), sp.GetRequiredService<LinkStore>(), sp.GetRequiredService<IngestPipeline>(), sp.GetRequiredService<TimeProvider>())));
        services.AddSingleton(sp => new StartingArchive(sp.GetRequiredService<NewsDatabase>(), sp.GetRequiredService<SourceStore>(), sp.GetRequiredService<IngestPipeline>(), options));
        services.AddSingleton(sp => new Importer(sp.GetRequiredService<IngestPipeline>(), sp.GetRequiredService<SourceStore>(), options));

        services.AddSingleton(sp => new ListingIndex(sp.GetRequiredService<NewsDatabase>()));
        services.AddSingleton(sp => new SearchIndex(sp.GetRequiredService<ListingIndex>(), sp.GetRequiredService<NewsDatabase>()));
        services.AddSingleton(sp => new RowReader(sp.GetRequiredService<ListingIndex>(), sp.GetRequiredService<NewsDatabase>()));
        services.AddSingleton(sp => new BestAnswers(sp.GetRequiredService<ListingIndex>(), sp.GetRequiredService<SearchIndex>(), new WordCounts(sp.GetRequiredService<NewsDatabase>())));
        services.AddSingleton(sp => new TimelineQuery(sp.GetRequiredService<ListingIndex>(), sp.GetRequiredService<SearchIndex>(), sp.GetRequiredService<BestAnswers>(), sp.GetRequiredService<RowReader>()));
        services.AddSingleton(sp => new EventIndex(sp.GetRequiredService<NewsDatabase>(), sp.GetRequiredService<ListingIndex>()));
        services.AddSingleton(sp => new EventQuery(
            sp.GetRequiredService<EventIndex>(), sp.GetRequiredService<ListingIndex>(), sp.GetRequiredService<SearchIndex>(), sp.GetRequiredService<NewsDatabase>()));
        services.AddSingleton(sp => new ArticleQuery(sp.GetRequiredService<NewsDatabase>()));
        services.AddSingleton(sp => new AdditionGuesser(sp.GetRequiredService<Enricher>(), sp.GetRequiredService<DossierVocabulary>()));
        services.AddSingleton(sp => new StoryQuery(sp.GetRequiredService<NewsDatabase>()));
        services.AddSingleton(sp => new ActorQuery(
            sp.GetRequiredService<NewsDatabase>(), sp.GetRequiredService<DossierVocabulary>(), sp.GetRequiredService<ListingIndex>(), sp.GetRequiredService<RowReader>()));
        services.AddSingleton(sp => new FigureIndex(sp.GetRequiredService<ListingIndex>(), sp.GetRequiredService<NewsDatabase>()));
        services.AddSingleton(sp => new FigureQuery(sp.GetRequiredService<NewsDatabase>(), sp.GetRequiredService<ListingIndex>(), sp.GetRequiredService<FigureIndex>()));
        services.AddSingleton(sp => new ArchiveReading(
            sp.GetRequiredService<ListingIndex>(), sp.GetRequiredService<EventIndex>(), sp.GetRequiredService<FigureIndex>(), sp.GetRequiredService<SearchIndex>(), sp.GetRequiredService<NewsDatabase>()));
        services.AddSingleton(sp => new TopicQuery(
            sp.GetRequiredService<NewsDatabase>(), sp.GetRequiredService<DossierVocabulary>(), sp.GetRequiredService<TimelineQuery>(), sp.GetRequiredService<EventQuery>(), sp.GetRequiredService<FigureQuery>()));
        services.AddSingleton(sp => new SummaryQuery(sp.GetRequiredService<NewsDatabase>(), sp.GetRequiredService<DossierVocabulary>()));
        services.AddSingleton(sp => new SourcesQuery(sp.GetRequiredService<NewsDatabase>(), sp.GetRequiredService<TimeProvider>()));
        services.AddSingleton(sp => new QueueQuery(sp.GetRequiredService<NewsDatabase>(), sp.GetRequiredService<ArticleQuery>(), sp.GetRequiredService<ListingIndex>()));
        services.AddSingleton(sp => new TaggingDesk(sp.GetRequiredService<NewsDatabase>(), sp.GetRequiredService<StoreChanges>(), sp.GetRequiredService<TimeProvider>()));
        services.AddSingleton(sp => new AdditionDesk(
            sp.GetRequiredService<NewsDatabase>(), sp.GetRequiredService<DossierVocabulary>(), sp.GetRequiredService<StoreChanges>(), sp.GetRequiredService<TimeProvider>()));
        services.AddSingleton(sp => new EventRebuild(sp.GetRequiredService<NewsDatabase>(), sp.GetRequiredService<StoreChanges>()));
        services.AddSingleton(sp => new SavedViewDesk(sp.GetRequiredService<NewsDatabase>(), sp.GetRequiredService<StoreChanges>(), sp.GetRequiredService<TimeProvider>()));
        services.AddSingleton(sp => new LookDesk(sp.GetRequiredService<NewsDatabase>(), sp.GetRequiredService<TimeProvider>()));
        services.AddSingleton(sp => new TrayDesk(sp.GetRequiredService<NewsDatabase>(), sp.GetRequiredService<StoreChanges>(), sp.GetRequiredService<TimeProvider>()));
        services.AddSingleton(sp => new StoryDesk(sp.GetRequiredService<NewsDatabase>(), sp.GetRequiredService<StoreChanges>(), sp.GetRequiredService<TimeProvider>()));
        services.AddSingleton(sp => new EventDesk(sp.GetRequiredService<NewsDatabase>(), sp.GetRequiredService<StoreChanges>(), sp.GetRequiredService<TimeProvider>()));
        services.AddSingleton(sp => new Archive(
            sp.GetRequiredService<NewsDatabase>(), sp.GetRequiredService<ListingIndex>(), sp.GetRequiredService<SearchIndex>()));
        services.AddSingleton(sp => new Reanalysis(sp.GetRequiredService<NewsDatabase>(), sp.GetRequiredService<Enricher>(), sp.GetRequiredService<StoreChanges>(), sp.GetRequiredService<TimeProvider>()));
        return services;
    }
}
