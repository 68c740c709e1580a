using AfghanWatch.News.Store.Rows;
using Microsoft.EntityFrameworkCore;

namespace AfghanWatch.News.Store.Mappings;

internal static class PeopleMapping
{
    public static void Apply(ModelBuilder model)
    {
        model.Entity<DecisionRow>(decision =>
        {
            decision.HasIndex(row => new { row.ArticleId, row.TagKey });
            decision.HasOne<ArticleRow>().WithMany().HasForeignKey(row => row.ArticleId).OnDelete(DeleteBehavior.Restrict);
            decision.HasOne<DecisionRow>().WithMany().HasForeignKey(row => row.Undoes).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<ReviewRow>(review =>
        {
            review.HasKey(row => new { row.ArticleId, row.TagKey });
            review.HasOne<DecisionRow>().WithMany().HasForeignKey(row => row.DecisionId).OnDelete(DeleteBehavior.Restrict);
        });
    }
}
