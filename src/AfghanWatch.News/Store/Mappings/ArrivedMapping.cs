using AfghanWatch.News.Store.Rows;
using Microsoft.EntityFrameworkCore;

namespace AfghanWatch.News.Store.Mappings;

internal static class ArrivedMapping
{
    public static void Apply(ModelBuilder model)
    {
        model.Entity<OutletRow>(outlet => outlet.HasIndex(row => row.Name).IsUnique());
        model.Entity<SourceRow>(source => source.HasIndex(row => row.Name).IsUnique());
        model.Entity<SourceHealthRow>(health =>
        {
            health.HasKey(row => row.SourceId);
            health.HasOne<SourceRow>().WithOne().HasForeignKey<SourceHealthRow>(row => row.SourceId);
        });
        model.Entity<SourceMoveRow>(move => move.HasOne<SourceRow>().WithMany().HasForeignKey(row => row.SourceId));
        model.Entity<FeedLinkRow>(link =>
        {
            link.HasKey(row => row.Key);
            link.HasOne<ArticleRow>().WithMany().HasForeignKey(row => row.ArticleId);
        });
        model.Entity<RunRow>(run =>
        {
            run.HasIndex(row => new { row.SourceId, row.StartedAt });
            run.HasOne<SourceRow>().WithMany().HasForeignKey(row => row.SourceId);
        });
        model.Entity<RejectionRow>(rejection => rejection.HasOne<RunRow>().WithMany().HasForeignKey(row => row.RunId));
        model.Entity<ArticleRow>(article =>
        {
            article.HasIndex(row => row.Key).IsUnique();
            article.HasIndex(row => row.ContentHash);
            article.HasOne<OutletRow>().WithMany().HasForeignKey(row => row.OutletId);
            article.HasOne<SourceRow>().WithMany().HasForeignKey(row => row.SourceId);
        });
        model.Entity<ArticleVersionRow>(version =>
        {
            version.HasKey(row => new { row.ArticleId, row.Number });
            version.HasOne<ArticleRow>().WithMany().HasForeignKey(row => row.ArticleId);
        });
    }
}
