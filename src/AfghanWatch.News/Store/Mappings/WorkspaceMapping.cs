using AfghanWatch.News.Store.Rows;
using Microsoft.EntityFrameworkCore;

namespace AfghanWatch.News.Store.Mappings;

internal static class WorkspaceMapping
{
    public static void Apply(ModelBuilder model)
    {
        model.Entity<SavedViewRow>().HasIndex(row => row.Key).IsUnique();
        model.Entity<SavedViewChangeRow>(change =>
        {
            change.HasIndex(row => row.ViewId);
            change.HasOne<SavedViewRow>().WithMany().HasForeignKey(row => row.ViewId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<LookRow>().HasKey(row => row.Who);
        model.Entity<TrayRow>(item =>
        {
            item.HasIndex(row => new { row.Who, row.Place });
            item.HasOne<ArticleRow>().WithMany().HasForeignKey(row => row.ArticleId).OnDelete(DeleteBehavior.Restrict);
        });
    }
}
