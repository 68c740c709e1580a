using AfghanWatch.News.Ingest.Happenings;
using AfghanWatch.News.Store.Mappings;
using AfghanWatch.News.Store.Rows;
using Microsoft.EntityFrameworkCore;

namespace AfghanWatch.News.Store;

/// <summary>The store's tables. Internal: a page that reached for it would not compile.</summary>
internal sealed class NewsDbContext(DbContextOptions<NewsDbContext> options) : DbContext(options)
{
    private Lazy<HappeningWords>? _words;

    /// <summary>The words by which this store's stories and events are found.</summary>
    public HappeningWords Words => (_words ?? throw new InvalidOperationException("Open the store by NewsDatabase.")).Value;

    public DbSet<OutletRow> Outlets => Set<OutletRow>();
    public DbSet<SourceRow> Sources => Set<SourceRow>();
    public DbSet<SourceHealthRow> SourceHealth => Set<SourceHealthRow>();
    public DbSet<SourceMoveRow> SourceMoves => Set<SourceMoveRow>();
    public DbSet<FeedLinkRow> FeedLinks => Set<FeedLinkRow>();
    public DbSet<RunRow> Runs => Set<RunRow>();
    public DbSet<RejectionRow> Rejections => Set<RejectionRow>();
    public DbSet<ArticleRow> Articles => Set<ArticleRow>();
    public DbSet<ArticleVersionRow> ArticleVersions => Set<ArticleVersionRow>();

    public DbSet<ReadingRow> Readings => Set<ReadingRow>();
    public DbSet<EarlierReadingRow> EarlierReadings => Set<EarlierReadingRow>();
    public DbSet<ActorRow> Actors => Set<ActorRow>();
    public DbSet<TopicTagRow> TopicTags => Set<TopicTagRow>();
    public DbSet<ActorTagRow> ActorTags => Set<ActorTagRow>();
    public DbSet<QuoteRow> Quotes => Set<QuoteRow>();
    public DbSet<DateMentionRow> DateMentions => Set<DateMentionRow>();
    public DbSet<FigureRow> Figures => Set<FigureRow>();
    public DbSet<PlaceRow> Places => Set<PlaceRow>();
    public DbSet<PositionRow> Positions => Set<PositionRow>();
    public DbSet<StoryMemberRow> StoryMembers => Set<StoryMemberRow>();
    public DbSet<StoryBandRow> StoryBands => Set<StoryBandRow>();

    public DbSet<DecisionRow> Decisions => Set<DecisionRow>();
    public DbSet<ReviewRow> Reviews => Set<ReviewRow>();
    public DbSet<StoryDecisionRow> StoryDecisions => Set<StoryDecisionRow>();
    public DbSet<StoryMoveRow> StoryMoves => Set<StoryMoveRow>();
    public DbSet<StoryPlaceRow> StoryPlaces => Set<StoryPlaceRow>();

    public DbSet<SavedViewRow> SavedViews => Set<SavedViewRow>();
    public DbSet<SavedViewChangeRow> SavedViewChanges => Set<SavedViewChangeRow>();
    public DbSet<LookRow> Looks => Set<LookRow>();
    public DbSet<TrayRow> Tray => Set<TrayRow>();

    public DbSet<ListingRow> Listings => Set<ListingRow>();
    public DbSet<ListedTopicRow> ListedTopics => Set<ListedTopicRow>();
    public DbSet<ListedActorRow> ListedActors => Set<ListedActorRow>();
    public DbSet<ListedEventRow> ListedEvents => Set<ListedEventRow>();
    public DbSet<StoreFactRow> StoreFacts => Set<StoreFactRow>();

    public DbSet<EventRow> Events => Set<EventRow>();
    public DbSet<EventReportRow> EventReports => Set<EventReportRow>();
    public DbSet<EventKeyRow> EventKeys => Set<EventKeyRow>();
    public DbSet<EventReasonRow> EventReasons => Set<EventReasonRow>();
    public DbSet<EventCountRow> EventCounts => Set<EventCountRow>();
    public DbSet<EventDisputeRow> EventDisputes => Set<EventDisputeRow>();
    public DbSet<EventDecisionRow> EventDecisions => Set<EventDecisionRow>();

    public void FindBy(Lazy<HappeningWords> words) => _words = words;

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ArrivedMapping.Apply(modelBuilder);
        MachineMapping.Apply(modelBuilder);
        PeopleMapping.Apply(modelBuilder);
        WorkspaceMapping.Apply(modelBuilder);
        ListingMapping.Apply(modelBuilder);
        EventMapping.Apply(modelBuilder);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();
}
