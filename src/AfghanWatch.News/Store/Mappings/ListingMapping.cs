using AfghanWatch.News.Store.Rows;
using Microsoft.EntityFrameworkCore;

namespace AfghanWatch.News.Store.Mappings;

internal static class ListingMapping
{
    public static void Apply(ModelBuilder model)
    {
        model.Entity<ListingRow>(listing =>
        {
            listing.HasKey(row => row.ArticleId);
            listing.Property(row => row.ArticleId).ValueGeneratedNever();
            listing.HasIndex(row => new { row.Day, row.ArticleId });
            listing.HasIndex(row => new { row.Review, row.Day });
            listing.HasIndex(row => new { row.OutletId, row.Day });
            listing.HasIndex(row => row.StoryId);
            listing.HasIndex(row => row.Stamp);
            listing.HasOne<ArticleRow>().WithOne().HasForeignKey<ListingRow>(row => row.ArticleId);
        });
        model.Entity<ListedTopicRow>(topic =>
        {
            topic.HasKey(row => new { row.ArticleId, row.Topic });
            topic.HasIndex(row => new { row.Topic, row.Day, row.ArticleId });
            topic.HasOne<ListingRow>().WithMany().HasForeignKey(row => row.ArticleId);
        });
        model.Entity<ListedActorRow>(actor =>
        {
            actor.HasKey(row => new { row.ArticleId, row.ActorId });
            actor.HasIndex(row => new { row.ActorId, row.Day, row.ArticleId });
            actor.HasOne<ListingRow>().WithMany().HasForeignKey(row => row.ArticleId);
            actor.HasOne<ActorRow>().WithMany().HasForeignKey(row => row.ActorId);
        });
        model.Entity<ListedEventRow>(happening =>
        {
            happening.HasKey(row => new { row.ArticleId, row.Ordinal });
            happening.HasIndex(row => new { row.From, row.ArticleId });
            happening.HasOne<ListingRow>().WithMany().HasForeignKey(row => row.ArticleId);
        });
        model.Entity<StoreFactRow>(fact => fact.HasKey(row => row.Name));
    }
}
