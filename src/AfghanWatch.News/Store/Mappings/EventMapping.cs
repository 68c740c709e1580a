using AfghanWatch.News.Store.Rows;
using Microsoft.EntityFrameworkCore;

namespace AfghanWatch.News.Store.Mappings;

internal static class EventMapping
{
    public static void Apply(ModelBuilder model)
    {
        model.Entity<EventRow>(happening =>
        {
            happening.HasIndex(row => row.Stamp);
            happening.HasIndex(row => row.Key);
        });
        model.Entity<EventReportRow>(report =>
        {
            report.HasKey(row => new { row.ArticleId, row.Ordinal });
            report.HasIndex(row => row.Key);
            report.HasIndex(row => new { row.EventId, row.ArticleId });
            report.HasIndex(row => row.GroupId);
            report.HasOne<ArticleRow>().WithMany().HasForeignKey(row => row.ArticleId);
        });
        model.Entity<EventKeyRow>(key =>
        {
            key.HasKey(row => new { row.Key, row.ArticleId, row.Ordinal });
            key.HasIndex(row => new { row.ArticleId, row.Ordinal });
        });
        model.Entity<EventReasonRow>(reason => reason.HasKey(row => new { row.ArticleId, row.Ordinal }));
        model.Entity<EventCountRow>(count =>
        {
            count.HasKey(row => new { row.ArticleId, row.Ordinal, row.FigureOrdinal });
            count.HasIndex(row => new { row.Thing, row.Day });
        });
        model.Entity<EventDisputeRow>(dispute =>
        {
            dispute.HasKey(row => new { row.ArticleId, row.Ordinal, row.OtherArticleId, row.OtherOrdinal });
            dispute.HasIndex(row => new { row.OtherArticleId, row.OtherOrdinal });
        });
        model.Entity<EventDecisionRow>(decision =>
        {
            decision.HasIndex(row => new { row.ArticleId, row.Anchor });
            decision.HasOne<ArticleRow>().WithMany().HasForeignKey(row => row.ArticleId).OnDelete(DeleteBehavior.Restrict);
            decision.HasOne<EventDecisionRow>().WithMany().HasForeignKey(row => row.Undoes).OnDelete(DeleteBehavior.Restrict);
        });
    }
}
