using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching;
using AfghanWatch.News.Store;
using AfghanWatch.News.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace AfghanWatch.News.Reading;

/// <summary>By which names an actor goes, where each came from, and who is named in the same sentence.</summary>
internal static class ActorNaming
{
    /// <summary>Sentences of the newest articles are looked at: beyond these nobody waits for the company somebody kept.</summary>
    public const int MostSentenceArticles = 200;

    private const int MostNamingArticles = 300;
    private const int MostAliases = 24;
    private const int MostTogether = 12;

    public static async Task<List<AliasCount>> AliasesAsync(NewsDbContext db, int number, Actor? entry, CancellationToken cancellation)
    {
        var rows = await (
            from tag in db.ActorTags.Where(row => row.ActorId == number)
            join listing in db.Listings on tag.ArticleId equals listing.ArticleId
            join article in db.Articles on tag.ArticleId equals article.Id
            join version in db.ArticleVersions on new { ArticleId = article.Id, Number = article.CurrentVersion } equals new { version.ArticleId, version.Number }
            join outlet in db.Outlets on listing.OutletId equals outlet.Id into outlets
            from outlet in outlets.DefaultIfEmpty()
            orderby tag.ArticleId descending
            select new { tag.ArticleId, tag.Evidence, listing.Day, Outlet = outlet == null ? null : outlet.Name, version.Text }).Take(MostNamingArticles).ToListAsync(cancellation);
        return [.. rows.SelectMany(row => EvidenceText.Read(row.Evidence).Where(evidence => evidence.Span.End <= row.Text.Length).Select(evidence => (row, evidence, words: Words(evidence.Span.Cut(row.Text)))))
            .GroupBy(mention => mention.words, StringComparer.Ordinal)
            .Select(group => (group.Key, Count: group.Count(), First: group.OrderBy(mention => mention.row.Day).ThenBy(mention => mention.row.ArticleId).ThenBy(mention => mention.evidence.Span.Start).First()))
            .OrderByDescending(alias => alias.Count).ThenBy(alias => alias.Key, StringComparer.Ordinal).Take(MostAliases)
            .Select(alias => new AliasCount(alias.Key, alias.Count, alias.First.evidence.Rule, IsKnown(entry, alias.Key))
            {
                Office = OfficeOf(entry, alias.Key, alias.First.evidence.Rule, alias.First.row.Day),
                ArticleId = alias.First.row.ArticleId,
                Start = alias.First.evidence.Span.Start,
                Day = alias.First.row.Day,
                Outlet = alias.First.row.Outlet,
            })];
    }

    /// <summary>Others by the number of sentences that name both.</summary>
    public static async Task<List<(string Key, string Name, int Count)>> TogetherAsync(NewsDbContext db, ListingIndex index, int number, List<long> articles, CancellationToken cancellation)
    {
        var tags = (await db.ActorTags.Where(row => articles.Contains(row.ArticleId)).Select(row => new { row.ArticleId, row.ActorId, row.Evidence }).ToListAsync(cancellation)).ToLookup(row => row.ArticleId);
        var texts = await (
            from article in db.Articles.Where(row => articles.Contains(row.Id))
            join version in db.ArticleVersions on new { ArticleId = article.Id, Number = article.CurrentVersion } equals new { version.ArticleId, version.Number }
            select new { article.Id, version.Text }).ToListAsync(cancellation);
        var counts = new Dictionary<int, int>();
        foreach (var text in texts)
        {
            cancellation.ThrowIfCancellationRequested();
            var own = tags[text.Id].Where(tag => tag.ActorId == number).SelectMany(tag => EvidenceText.Read(tag.Evidence)).Select(evidence => evidence.Span.Start).ToList();
            if (own.Count == 0)
            {
                continue;
            }

            var sentences = SentenceCutter.Sentences(text.Text, SentenceCutter.Paragraphs(text.Text));
            var ownSentences = own.Select(start => SentenceAt(sentences, start)).Where(sentence => sentence >= 0).ToHashSet();
            foreach (var other in tags[text.Id].Where(tag => tag.ActorId != number))
            {
                var shared = EvidenceText.Read(other.Evidence).Select(evidence => SentenceAt(sentences, evidence.Span.Start)).Where(ownSentences.Contains).Distinct().Count();
                if (shared > 0)
                {
                    counts[other.ActorId] = counts.GetValueOrDefault(other.ActorId) + shared;
                }
            }
        }

        return [.. counts.Where(pair => index.ActorNames.ContainsKey(pair.Key)).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Take(MostTogether)
            .Select(pair => (index.ActorNames[pair.Key].Key, index.ActorNames[pair.Key].Name, pair.Value))];
    }

    // Sentences stand in order: the last one that begins at or before the place.
    private static int SentenceAt(List<TextSpan> sentences, int start)
    {
        int low = 0, high = sentences.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (sentences[middle].Start <= start)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low > 0 && start < sentences[low - 1].End ? low - 1 : -1;
    }

    // A line break within a name is the page's, not the name's.
    private static string Words(string words) => string.Join(' ', words.Split([' ', '\n', '\r', '\t', '\u00A0'], StringSplitOptions.RemoveEmptyEntries));

    private static bool IsKnown(Actor? entry, string words)
    {
        var folded = Folding.Fold(words);
        return entry is not null && entry.Aliases.Concat(entry.ShortNames).Concat(entry.PlainShortNames).Concat(entry.Roles.SelectMany(role => role.PhrasesEn.Concat(role.PhrasesTr))).Prepend(entry.Name)
            .Any(form => Folding.Fold(form) == folded);
    }

    private static Role? OfficeOf(Actor? entry, string words, string rule, DateOnly day)
    {
        if (entry is null || !rule.StartsWith("actor.office", StringComparison.Ordinal))
        {
            return null;
        }

        var folded = Folding.Fold(words);
        return entry.Roles.FirstOrDefault(role => role.PhrasesEn.Concat(role.PhrasesTr).Any(phrase => Folding.Fold(phrase) == folded)) ?? entry.Roles.FirstOrDefault(role => role.HeldOn(day));
    }
}
