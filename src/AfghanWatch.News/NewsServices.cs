using AfghanWatch.News.Ingest;
using AfghanWatch.News.Reading;
using AfghanWatch.News.Store;
using AfghanWatch.News.Tagging;
using Microsoft.Extensions.DependencyInjection;

namespace AfghanWatch.News;

/// <summary>The project's door.</summary>
public static class NewsServices
{
    /// <summary>Registers all of the news side.</summary>
    public static IServiceCollection AddNews(this IServiceCollection services, NewsOptions options) => services
        .AddSingleton(options)
        .AddSingleton(TimeProvider.System)
        .AddSingleton<StoreChanges>()
        .AddSingleton<TimelineQuery>()
        .AddSingleton<ArticleQuery>()
        .AddSingleton<ActorQuery>()
        .AddSingleton<SummaryQuery>()
        .AddSingleton<SourcesQuery>()
        .AddSingleton<QueueQuery>()
        .AddSingleton<TaggingDesk>()
        .AddSingleton<FetchDesk>();
}
