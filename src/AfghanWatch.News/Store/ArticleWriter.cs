using System.Collections.Immutable;
using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest;
using AfghanWatch.News.Store.Rows;
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
    private readonly DateTime _now;

    public ArticleWriter(NewsDbContext db, DateTime now, StoryTexts texts)
    {
        _db = db;
        _now = now;
        _rows = new RowInserter(db);
        _names = new NameNumbers(db, _rows);
        _stories = new StoryAssigner(db, _rows, texts);
        _said = new QuoteSearchWriter(db);
    }

    /// <summary>Stores a new article, or a new version of one.</summary>
    public IngestResult Write(Arrival arrival) => arrival.VersionOf is { } id ? WriteVersion(arrival, id) : WriteNew(arrival);

    /// <summary>Replaces what the machine read of a stored article; what arrived and what people decided stay.</summary>
    public void WriteReading(long articleId, int version, string text, Enrichment enrichment)
    {
        Clear(articleId);
        InsertReading(articleId, version, text, enrichment);
    }

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
    }

    public void Dispose()
    {
        _said.Dispose();
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
            FirstSeenAt = _now,
            Language = article.Language,
            Agency = arrival.Agency,
            CurrentVersion = 1,
        });
        _rows.Insert(VersionRow(id, 1, arrival));
        InsertReading(id, 1, article.Text, arrival.Enrichment);
        var story = _stories.Assign(id, arrival);
        ListingWriter.Insert(_db, _rows, _names, id, new ListingInput(article.Published.Date ?? DateOnly.FromDateTime(_now), article.Published.Date, article.Title, outletId, article.Language, story, article.Text, arrival.Enrichment, ImmutableDictionary<string, Tagging.Verdict>.Empty));
        return new IngestResult.Stored(arrival.Item, id);
    }

    private IngestResult.NewVersion WriteVersion(Arrival arrival, long id)
    {
        var row = _db.Articles.Single(article => article.Id == id);
        var number = row.CurrentVersion + 1;
        var story = _db.StoryMembers.Where(member => member.ArticleId == id).Select(member => member.StoryId).Single();
        _rows.Insert(VersionRow(id, number, arrival));
        _db.Articles.Where(article => article.Id == id).ExecuteUpdate(change => change
            .SetProperty(article => article.CurrentVersion, number)
            .SetProperty(article => article.ContentHash, arrival.ContentHash));
        WriteReading(id, number, arrival.Article.Text, arrival.Enrichment);
        var reviews = _db.Reviews.Where(review => review.ArticleId == id).ToDictionary(review => review.TagKey, review => review.Verdict);
        WriteListing(id, new ListingInput(
            row.PublishedOn ?? DateOnly.FromDateTime(row.FirstSeenAt), row.PublishedOn, arrival.Article.Title, row.OutletId, row.Language, story, arrival.Article.Text, arrival.Enrichment, reviews));
        return new IngestResult.NewVersion(arrival.Item, id, number);
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
        SeenAt = _now,
        ContentHash = arrival.ContentHash,
        Warnings = arrival.Article.Warnings.Count == 0 ? null : string.Join('\n', arrival.Article.Warnings),
    };

    private void WriteMentions(long articleId, string text, Enrichment enrichment)
    {
        _said.Insert(articleId, text, enrichment);
        var speakers = QuoteActors.Of(enrichment, text);
        var ordinal = 0;
        foreach (var quote in enrichment.Quotes)
        {
            _rows.Insert(new QuoteRow
            {
                ArticleId = articleId,
                Ordinal = ordinal,
                Kind = quote.Kind,
                ActorId = speakers[ordinal++] is { } speaker ? _names.Actor(ActorKey.Of(speaker.Name, speaker.ActorId), speaker.Name) : null,
                Speaker = quote.Speaker,
                SpeakerText = quote.SpeakerText,
                SpeakerStart = quote.SpeakerSpan?.Start,
                Start = quote.Span.Start,
                End = quote.Span.End,
                SentenceStart = quote.Sentence.Start,
                SentenceEnd = quote.Sentence.End,
                Cue = quote.Cue,
                Rule = quote.Rule,
            });
        }

        ordinal = 0;
        foreach (var date in enrichment.Dates)
        {
            _rows.Insert(new DateMentionRow
            {
                ArticleId = articleId,
                Ordinal = ordinal++,
                Start = date.Span.Start,
                End = date.Span.End,
                From = date.From,
                To = date.To,
                Precision = date.Precision,
                Certainty = date.Certainty,
                SentenceStart = date.Sentence.Start,
                SentenceEnd = date.Sentence.End,
                Main = date.Main,
                Rule = date.Rule,
            });
        }

        ordinal = 0;
        foreach (var figure in enrichment.Figures)
        {
            _rows.Insert(new FigureRow
            {
                ArticleId = articleId,
                Ordinal = ordinal++,
                Start = figure.Span.Start,
                End = figure.Span.End,
                Value = figure.Value,
                Max = figure.Max,
                Qualifier = figure.Qualifier,
                Unit = figure.Unit,
                What = figure.What,
                Claimant = figure.Claimant,
                SentenceStart = figure.Sentence.Start,
                SentenceEnd = figure.Sentence.End,
                Rule = figure.Rule,
                Series = FigureSeries.Of(figure.Unit, figure.What, figure.Span.End, figure.Sentence, text),
                AsOf = FigureSeries.DayOf(figure.Sentence, enrichment.Dates.Select(date => (date.Sentence.Start, date.From, date.Precision))),
            });
        }

        ordinal = 0;
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
