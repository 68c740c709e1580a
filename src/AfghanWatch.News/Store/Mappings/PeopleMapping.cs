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
        model.Entity<StoryDecisionRow>(decision =>
        {
            decision.HasIndex(row => row.ArticleId);
            decision.HasIndex(row => row.OtherId);
            decision.HasOne<ArticleRow>().WithMany().HasForeignKey(row => row.ArticleId).OnDelete(DeleteBehavior.Restrict);
            decision.HasOne<ArticleRow>().WithMany().HasForeignKey(row => row.OtherId).OnDelete(DeleteBehavior.Restrict);
            decision.HasOne<StoryDecisionRow>().WithMany().HasForeignKey(row => row.Undoes).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<StoryMoveRow>(move =>
        {
            move.HasKey(row => new { row.DecisionId, row.ArticleId });
            move.HasIndex(row => row.ArticleId);
            move.HasOne<StoryDecisionRow>().WithMany().HasForeignKey(row => row.DecisionId).OnDelete(DeleteBehavior.Restrict);
            move.HasOne<ArticleRow>().WithMany().HasForeignKey(row => row.ArticleId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<StoryPlaceRow>(place =>
        {
            place.HasKey(row => row.ArticleId);
            place.Property(row => row.ArticleId).ValueGeneratedNever();
            place.HasIndex(row => row.NearestId);
            place.HasOne<ArticleRow>().WithOne().HasForeignKey<StoryPlaceRow>(row => row.ArticleId).OnDelete(DeleteBehavior.Restrict);
            place.HasOne<ArticleRow>().WithMany().HasForeignKey(row => row.NearestId).OnDelete(DeleteBehavior.Restrict);
            place.HasOne<StoryDecisionRow>().WithMany().HasForeignKey(row => row.DecisionId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<ReviewRow>(review =>
        {
            review.HasKey(row => new { row.ArticleId, row.TagKey });
            review.HasOne<DecisionRow>().WithMany().HasForeignKey(row => row.DecisionId).OnDelete(DeleteBehavior.Restrict);
        });
    }
}
