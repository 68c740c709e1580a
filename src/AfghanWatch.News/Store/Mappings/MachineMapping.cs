using AfghanWatch.News.Store.Rows;
using Microsoft.EntityFrameworkCore;

namespace AfghanWatch.News.Store.Mappings;

internal static class MachineMapping
{
    public static void Apply(ModelBuilder model)
    {
        model.Entity<ActorRow>(actor => actor.HasIndex(row => row.Key).IsUnique());
        model.Entity<ReadingRow>(reading =>
        {
            reading.HasKey(row => row.ArticleId);
            reading.Property(row => row.ArticleId).ValueGeneratedNever();
            reading.HasOne<ArticleRow>().WithOne().HasForeignKey<ReadingRow>(row => row.ArticleId);
        });
        model.Entity<EarlierReadingRow>(reading =>
        {
            reading.HasKey(row => row.ArticleId);
            reading.Property(row => row.ArticleId).ValueGeneratedNever();
            reading.HasOne<ArticleRow>().WithOne().HasForeignKey<EarlierReadingRow>(row => row.ArticleId);
        });
        model.Entity<TopicTagRow>(tag =>
        {
            tag.HasKey(row => new { row.ArticleId, row.Topic });
            tag.HasOne<ArticleRow>().WithMany().HasForeignKey(row => row.ArticleId);
        });
        model.Entity<ActorTagRow>(tag =>
        {
            tag.HasKey(row => new { row.ArticleId, row.ActorId });
            tag.HasOne<ArticleRow>().WithMany().HasForeignKey(row => row.ArticleId);
            tag.HasOne<ActorRow>().WithMany().HasForeignKey(row => row.ActorId);
        });
        model.Entity<QuoteRow>(quote =>
        {
            quote.HasKey(row => new { row.ArticleId, row.Ordinal });
            quote.HasIndex(row => new { row.ActorId, row.ArticleId });
            quote.HasOne<ArticleRow>().WithMany().HasForeignKey(row => row.ArticleId);
            quote.HasOne<ActorRow>().WithMany().HasForeignKey(row => row.ActorId);
        });
        model.Entity<DateMentionRow>(date =>
        {
            date.HasKey(row => new { row.ArticleId, row.Ordinal });
            date.HasOne<ArticleRow>().WithMany().HasForeignKey(row => row.ArticleId);
        });
        model.Entity<FigureRow>(figure =>
        {
            figure.HasKey(row => new { row.ArticleId, row.Ordinal });
            figure.HasOne<ArticleRow>().WithMany().HasForeignKey(row => row.ArticleId);
        });
        model.Entity<PlaceRow>(place =>
        {
            place.HasKey(row => new { row.ArticleId, row.Ordinal });
            place.HasOne<ArticleRow>().WithMany().HasForeignKey(row => row.ArticleId);
        });
        model.Entity<PositionRow>(position =>
        {
            position.HasKey(row => new { row.ArticleId, row.Ordinal });
            position.HasIndex(row => new { row.ActorId, row.Question });
            position.HasIndex(row => new { row.Question, row.ArticleId });
            position.HasIndex(row => new { row.ActorId, row.ArticleId });
            position.HasOne<ArticleRow>().WithMany().HasForeignKey(row => row.ArticleId);
            position.HasOne<ActorRow>().WithMany().HasForeignKey(row => row.ActorId);
        });
        model.Entity<StoryMemberRow>(member =>
        {
            member.HasKey(row => row.ArticleId);
            member.Property(row => row.ArticleId).ValueGeneratedNever();
            member.HasIndex(row => row.StoryId);
            member.HasOne<ArticleRow>().WithOne().HasForeignKey<StoryMemberRow>(row => row.ArticleId);
        });
        model.Entity<StoryBandRow>(band =>
        {
            band.HasKey(row => new { row.Band, row.ArticleId });
            band.HasIndex(row => row.ArticleId);
            band.HasOne<ArticleRow>().WithMany().HasForeignKey(row => row.ArticleId);
        });
    }
}
