using AfghanWatch.News.Articles;
using AfghanWatch.News.Store.Rows;
using AfghanWatch.News.Tagging;
using Microsoft.EntityFrameworkCore;

namespace AfghanWatch.News.Store;

/// <summary>
/// Writes what people marked in an article beside what the machine found, in the rows that pages read. The machine's own rows stay as they are, save
/// what depends on both: who speaks a quote, and of which day a figure is.
/// </summary>
internal static class AdditionWriter
{
    public static async Task WriteAsync(NewsDbContext db, RowInserter rows, NameNumbers names, long articleId, ListingInput input, CancellationToken cancellation)
    {
        var whole = input.Whole;
        await db.Quotes.Where(row => row.ArticleId == articleId && row.Rule == Addition.Rule).ExecuteDeleteAsync(cancellation);
        await db.DateMentions.Where(row => row.ArticleId == articleId && row.Rule == Addition.Rule).ExecuteDeleteAsync(cancellation);
        await db.Figures.Where(row => row.ArticleId == articleId && row.Rule == Addition.Rule).ExecuteDeleteAsync(cancellation);
        await TopicsAsync(db, rows, articleId, whole, cancellation);
        var numbers = await ActorsAsync(db, rows, names, articleId, whole, cancellation);
        for (var i = input.Enrichment.Dates.Count; i < whole.Dates.Count; i++)
        {
            rows.Insert(MentionRows.Of(articleId, i, whole.Dates[i]));
        }

        await QuotesAsync(db, rows, numbers, articleId, input, whole, cancellation);
        await FiguresAsync(db, rows, articleId, input, whole, cancellation);
        using var said = new QuoteSearchWriter(db);
        said.Delete(articleId);
        said.Insert(articleId, input.Text, whole);
    }

    private static async Task TopicsAsync(NewsDbContext db, RowInserter rows, long articleId, Enrichment whole, CancellationToken cancellation)
    {
        var stored = await db.TopicTags.Where(row => row.ArticleId == articleId).ToDictionaryAsync(row => row.Topic, row => row.Evidence, cancellation);
        foreach (var topic in whole.Topics)
        {
            var evidence = EvidenceText.Write(topic.Evidence);
            if (!stored.Remove(topic.Topic, out var known))
            {
                rows.Insert(new TopicTagRow { ArticleId = articleId, Topic = topic.Topic, Score = topic.Score, Evidence = evidence });
            }
            else if (known != evidence)
            {
                await db.TopicTags.Where(row => row.ArticleId == articleId && row.Topic == topic.Topic).ExecuteUpdateAsync(change => change.SetProperty(row => row.Evidence, evidence), cancellation);
            }
        }

        var gone = stored.Keys.ToList();
        await db.TopicTags.Where(row => row.ArticleId == articleId && gone.Contains(row.Topic)).ExecuteDeleteAsync(cancellation);
    }

    private static async Task<Dictionary<ActorMention, int>> ActorsAsync(NewsDbContext db, RowInserter rows, NameNumbers names, long articleId, Enrichment whole, CancellationToken cancellation)
    {
        var stored = await db.ActorTags.Where(row => row.ArticleId == articleId).ToDictionaryAsync(row => row.ActorId, row => row.Evidence, cancellation);
        var numbers = new Dictionary<ActorMention, int>(ReferenceEqualityComparer.Instance);
        foreach (var actor in whole.Actors)
        {
            var number = numbers[actor] = names.Actor(ActorKey.Of(actor.Name, actor.ActorId), actor.Name);
            var evidence = EvidenceText.Write(actor.Evidence);
            if (!stored.Remove(number, out var known))
            {
                rows.Insert(new ActorTagRow { ArticleId = articleId, ActorId = number, Evidence = evidence });
            }
            else if (known != evidence)
            {
                await db.ActorTags.Where(row => row.ArticleId == articleId && row.ActorId == number).ExecuteUpdateAsync(change => change.SetProperty(row => row.Evidence, evidence), cancellation);
            }
        }

        var gone = stored.Keys.ToList();
        await db.ActorTags.Where(row => row.ArticleId == articleId && gone.Contains(row.ActorId)).ExecuteDeleteAsync(cancellation);
        return numbers;
    }

    // A name that a person marked may be the speaker the machine heard and could not place.
    private static async Task QuotesAsync(
        NewsDbContext db, RowInserter rows, Dictionary<ActorMention, int> numbers, long articleId, ListingInput input, Enrichment whole, CancellationToken cancellation)
    {
        var stored = await db.Quotes.Where(row => row.ArticleId == articleId).ToDictionaryAsync(row => row.Ordinal, row => row.ActorId, cancellation);
        var speakers = QuoteActors.Of(whole, input.Text);
        for (var i = 0; i < whole.Quotes.Count; i++)
        {
            int? speaker = speakers[i] is { } actor ? numbers[actor] : null;
            if (i >= input.Enrichment.Quotes.Count)
            {
                rows.Insert(MentionRows.Of(articleId, i, whole.Quotes[i], speaker));
            }
            else if (stored.TryGetValue(i, out var known) && known != speaker && (known is null || speaker is not null || !numbers.ContainsValue(known.Value)))
            {
                await db.Quotes.Where(row => row.ArticleId == articleId && row.Ordinal == i).ExecuteUpdateAsync(change => change.SetProperty(row => row.ActorId, speaker), cancellation);
            }
        }
    }

    private static async Task FiguresAsync(NewsDbContext db, RowInserter rows, long articleId, ListingInput input, Enrichment whole, CancellationToken cancellation)
    {
        var stored = await db.Figures.Where(row => row.ArticleId == articleId).ToDictionaryAsync(row => row.Ordinal, row => row.AsOf, cancellation);
        for (var i = 0; i < whole.Figures.Count; i++)
        {
            var wanted = MentionRows.Of(articleId, i, whole.Figures[i], input.Text, whole.Dates);
            if (i >= input.Enrichment.Figures.Count)
            {
                rows.Insert(wanted);
            }
            else if (stored.TryGetValue(i, out var day) && day != wanted.AsOf)
            {
                await db.Figures.Where(row => row.ArticleId == articleId && row.Ordinal == i).ExecuteUpdateAsync(change => change.SetProperty(row => row.AsOf, wanted.AsOf), cancellation);
            }
        }
    }
}
