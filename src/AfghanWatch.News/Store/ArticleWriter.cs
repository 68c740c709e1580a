using System.Collections.Immutable;
using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest;
using AfghanWatch.News.Ingest.Deduplicating;
using AfghanWatch.News.Store.Rows;
using AfghanWatch.News.Tagging;
using Microsoft.EntityFrameworkCore;

namespace AfghanWatch.News.Store;

/// <summary>Writes articles and what the machine read of them, inside one transaction given by the caller.</summary>
internal sealed class ArticleWriter : IDisposable
{
    private readonly NewsDbContext _db;
    private readonly RowInserter _rows;
    private readonly NameNumbers _names;
    private readonly StoryAssigner _stories;
    private readonly QuoteSearchWriter _said;
    private readonly EventAssigner _events;
    private readonly DateTime _now;

    public ArticleWriter(NewsDbContext db, DateTime now, StoryTexts texts)
    {
        _db = db;
        _now = now;
        _rows = new RowInserter(db);
        _names = new NameNumbers(db, _rows);
        _stories = new StoryAssigner(db, _rows, texts);
        _events = new EventAssigner(db, _rows);
        _said = new QuoteSearchWriter(db);
    }

    /// <summary>Stores a new article, or a new version of one.</summary>
    public IngestResult Write(Arrival arrival) => arrival.VersionOf is { } id ? WriteVersion(arrival, id) : WriteNew(arrival);

    /// <summary>Replaces what the machine read of a stored article; what arrived and what people decided stay, and what they marked is laid over the new reading.</summary>
    public void WriteReading(long articleId, int version, ListingInput input)
    {
        Clear(articleId);
        InsertReading(articleId, version, input.Text, input.Whole);
    }

    /// <summary>Replaces which agency an article goes back to, as far as its current version says.</summary>
    public void WriteAgency(long articleId, AgencyFinding? agency) => _db.Articles.Where(article => article.Id == articleId).ExecuteUpdate(change => change
        .SetProperty(article => article.Agency, agency == null ? null : agency.Agency)
        .SetProperty(article => article.AgencyEvidence, agency == null ? null : agency.Evidence)
        .SetProperty(article => article.AgencyRule, agency == null ? null : agency.Rule));

    private void InsertReading(long articleId, int version, string text, Enrichment enrichment)
    {
        _rows.Insert(new ReadingRow
        {
            ArticleId = articleId,
            Version = version,
            OnTopic = enrichment.OnTopic.Value,
            OnTopicScore = Round(enrichment.OnTopic.Score),
            OnTopicEvidence = EvidenceText.Write(enrichment.OnTopic.Evidence),
            Kind = enrichment.Kind,
            ReadAt = _now,
        });
        foreach (var topic in enrichment.Topics)
        {
            _rows.Insert(new TopicTagRow { ArticleId = articleId, Topic = topic.Topic, Score = Round(topic.Score), Evidence = EvidenceText.Write(topic.Evidence) });
        }

        var named = new HashSet<int>();
        foreach (var actor in enrichment.Actors)
        {
            var number = _names.Actor(ActorKey.Of(actor.Name, actor.ActorId), actor.Name);
            if (named.Add(number))
            {
                _rows.Insert(new ActorTagRow { ArticleId = articleId, ActorId = number, Evidence = EvidenceText.Write(actor.Evidence) });
            }
        }

        WriteMentions(articleId, text, enrichment);
    }

    public void WriteListing(long articleId, ListingInput input)
    {
        ListingWriter.Clear(_db, _names, articleId);
        ListingWriter.Insert(_db, _rows, _names, articleId, input);
        _events.Remove(articleId);
        _events.Add(articleId, input);
    }

    /// <summary>Brings the keys up to date under which copies of an article are looked for. It stays in its story.</summary>
    /// <returns>The keys that are new.</returns>
    public List<long> RenewBands(long articleId, string text) => _stories.Renew(articleId, text);

    /// <summary>Takes such keys back.</summary>
    public void ForgetBands(long articleId, IReadOnlyList<long> bands) => _stories.Forget(articleId, bands);

    /// <summary>Brings the events of all that was written up to date; call once, before the transaction ends.</summary>
    public void Finish() => _events.Settle();

    public void Dispose()
    {
        _said.Dispose();
        _events.Dispose();
        _stories.Dispose();
        _rows.Dispose();
    }

    private IngestResult.Stored WriteNew(Arrival arrival)
    {
        var article = arrival.Article;
        var outletId = article.Outlet is null ? (int?)null : _names.Outlet(article.Outlet);
        var id = _rows.InsertNew(new ArticleRow
        {
            Key = arrival.Key,
            ContentHash = arrival.ContentHash,
            ExternalId = arrival.ExternalId,
            Url = article.Url,
            CanonicalUrl = article.CanonicalUrl,
            OutletId = outletId,
            SourceId = arrival.SourceId,
            PublishedOn = article.Published.Date,
            PublishedAt = article.Published.Instant?.UtcDateTime,
            PublishedBasis = article.Published.Basis,
            PublishedCertainty = article.Published.Certainty,
            PublishedEvidence = article.Published.Evidence,
            FirstSeenAt = Seen(arrival),
            Language = article.Language,
            Agency = arrival.Agency?.Agency,
            AgencyEvidence = arrival.Agency?.Evidence,
            AgencyRule = arrival.Agency?.Rule,
            CurrentVersion = 1,
        });
        _rows.Insert(VersionRow(id, 1, arrival));
        InsertReading(id, 1, article.Text, arrival.Enrichment);
        var story = _stories.Assign(id, arrival);
        var input = new ListingInput(arrival.Key, article.Published.Date ?? DateOnly.FromDateTime(Seen(arrival)), article.Published.Date, article.Title, outletId, article.Language, story, article.Text, arrival.Enrichment, ImmutableDictionary<string, Verdict>.Empty);
        ListingWriter.Insert(_db, _rows, _names, id, input);
        _events.Add(id, input);
        return new IngestResult.Stored(arrival.Item, id);
    }

    // A page out of an archive was seen when it was taken, not when the archive was opened.
    private DateTime Seen(Arrival arrival) => arrival.RetrievedAt is { } retrieved && retrieved < _now ? retrieved : _now;

    private IngestResult WriteVersion(Arrival arrival, long id)
    {
        var row = _db.Articles.Single(article => article.Id == id);
        var number = _db.ArticleVersions.Where(version => version.ArticleId == id).Max(version => version.Number) + 1;
        var current = _db.ArticleVersions.Where(version => version.ArticleId == id && version.Number == row.CurrentVersion).Select(version => version.SeenAt).Single();
        if (Seen(arrival) < current)
        {
            return WriteOlder(arrival, row, number);
        }

        var story = _db.StoryMembers.Where(member => member.ArticleId == id).Select(member => member.StoryId).Single();
        _rows.Insert(VersionRow(id, number, arrival));
        _db.Articles.Where(article => article.Id == id).ExecuteUpdate(change => change
            .SetProperty(article => article.CurrentVersion, number)
            .SetProperty(article => article.ContentHash, arrival.ContentHash));
        WriteAgency(id, arrival.Agency);
        _stories.Revise(id, arrival);
        var reviews = _db.Reviews.Where(review => review.ArticleId == id).ToDictionary(review => review.TagKey, review => review.Verdict);
        var additions = reviews.ContainsValue(Verdict.Added) ? StandingAddition.Of(ListingRefresh.Additions(_db, [id])) : [];
        var input = new ListingInput(
            row.Key, row.PublishedOn ?? DateOnly.FromDateTime(row.FirstSeenAt), row.PublishedOn, arrival.Article.Title, row.OutletId, row.Language, story, arrival.Article.Text, arrival.Enrichment, reviews)
        {
            Additions = additions,
        };
        WriteReading(id, number, input);
        WriteListing(id, input);
        return new IngestResult.NewVersion(arrival.Item, id, number);
    }

    /// <summary>Stores what an archive holds of a page before the text at hand: a version to compare with, while lists and tags go on by the current one.</summary>
    private IngestResult WriteOlder(Arrival arrival, ArticleRow row, int number)
    {
        if (_db.ArticleVersions.Any(version => version.ArticleId == row.Id && version.ContentHash == arrival.ContentHash))
        {
            return new IngestResult.Duplicate(arrival.Item, row.Id);
        }

        _rows.Insert(VersionRow(row.Id, number, arrival));
        SearchIndexSql.Restore(_db, row.Id, row.CurrentVersion);

        // An article without a date stands in lists at the day it was first seen; that stays, so that the lists need not be written anew.
        if (row.PublishedOn is not null && Seen(arrival) < row.FirstSeenAt)
        {
            _db.Articles.Where(article => article.Id == row.Id).ExecuteUpdate(change => change.SetProperty(article => article.FirstSeenAt, Seen(arrival)));
        }

        return new IngestResult.NewVersion(arrival.Item, row.Id, number);
    }

    private ArticleVersionRow VersionRow(long id, int number, Arrival arrival) => new()
    {
        ArticleId = id,
        Number = number,
        Title = arrival.Article.Title,
        TitleBasis = arrival.Article.TitleBasis,
        Byline = arrival.Article.Byline,
        Text = arrival.Article.Text,
        Html = arrival.Article.Html,
        Excerpt = arrival.Article.Excerpt,
        Section = arrival.Article.Section,
        ImageUrl = arrival.Article.ImageUrl,
        ModifiedAt = arrival.Article.Modified?.UtcDateTime,
        SeenAt = Seen(arrival),
        ContentHash = arrival.ContentHash,
        Warnings = arrival.Article.Warnings.Count == 0 ? null : string.Join('\n', arrival.Article.Warnings),
    };

    private void WriteMentions(long articleId, string text, Enrichment enrichment)
    {
        _said.Insert(articleId, text, enrichment);
        var speakers = QuoteActors.Of(enrichment, text);
        for (var i = 0; i < enrichment.Quotes.Count; i++)
        {
            _rows.Insert(MentionRows.Of(articleId, i, enrichment.Quotes[i], speakers[i] is { } speaker ? _names.Actor(ActorKey.Of(speaker.Name, speaker.ActorId), speaker.Name) : null));
        }

        for (var i = 0; i < enrichment.Dates.Count; i++)
        {
            _rows.Insert(MentionRows.Of(articleId, i, enrichment.Dates[i]));
        }

        for (var i = 0; i < enrichment.Figures.Count; i++)
        {
            _rows.Insert(MentionRows.Of(articleId, i, enrichment.Figures[i], text, enrichment.Dates));
        }

        var ordinal = 0;
        foreach (var place in enrichment.Places)
        {
            _rows.Insert(new PlaceRow { ArticleId = articleId, Ordinal = ordinal++, Name = place.Name, Start = place.Span.Start, End = place.Span.End, Rule = place.Rule });
        }

        ordinal = 0;
        foreach (var position in enrichment.Positions)
        {
            _rows.Insert(new PositionRow
            {
                ArticleId = articleId,
                Ordinal = ordinal++,
                ActorId = _names.Actor(ActorKey.Of(position.Actor, position.ActorId), position.Actor),
                Topic = position.Topic,
                Question = position.Question,
                Level = position.Level,
                Act = position.Act,
                SentenceStart = position.Sentence.Start,
                SentenceEnd = position.Sentence.End,
                Date = position.Date,
                Rule = position.Rule,
            });
        }
    }

    private void Clear(long articleId)
    {
        _said.Delete(articleId);
        _db.Readings.Where(row => row.ArticleId == articleId).ExecuteDelete();
        _db.TopicTags.Where(row => row.ArticleId == articleId).ExecuteDelete();
        _db.ActorTags.Where(row => row.ArticleId == articleId).ExecuteDelete();
        _db.Quotes.Where(row => row.ArticleId == articleId).ExecuteDelete();
        _db.DateMentions.Where(row => row.ArticleId == articleId).ExecuteDelete();
        _db.Figures.Where(row => row.ArticleId == articleId).ExecuteDelete();
        _db.Places.Where(row => row.ArticleId == articleId).ExecuteDelete();
        _db.Positions.Where(row => row.ArticleId == articleId).ExecuteDelete();
    }

    private static double Round(double score) => Math.Round(score, 3);
}
