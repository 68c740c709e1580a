using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Deduplicating;
using AfghanWatch.News.Ingest.Enriching.Quotes;
using AfghanWatch.News.Ingest.Enriching.Texts;
using AfghanWatch.News.Vocabulary;

namespace AfghanWatch.News.Ingest.Enriching;

/// <summary>Runs the finders, one after the other, over one article. Safe for use by several threads.</summary>
public sealed class Enricher(DossierVocabulary vocabulary)
{
    private readonly ActorFinder _actors = new(vocabulary);
    private readonly TopicFinder _topics = new(vocabulary);
    private readonly PlaceFinder _places = new(vocabulary);
    private readonly PageLines _pageLines = new(vocabulary);
    private readonly PositionFinder _positions = new(vocabulary);
    private readonly KnownOffices _offices = new(vocabulary);
    private readonly HashSet<string> _bodies = [.. vocabulary.Actors.Where(actor => actor.Kind is ActorKind.Institution or ActorKind.Group).Select(actor => actor.Id)];

    /// <summary>What rewritten reports are recognised by, of the same vocabulary.</summary>
    internal StoryWords Stories { get; } = new(vocabulary.Synonyms);

    /// <summary>Reads an article; never throws and takes time linear to the text, whatever the text holds.</summary>
    public Enrichment Enrich(ArticleInput article)
    {
        var text = NewsText.Cut(article.Text, article.Language ?? LanguageGuess.Of(article.Text));
        var places = _places.Find(text);
        var pageLines = _pageLines.Find(text);
        var actors = _actors.Find(text, article, pageLines);
        places = PlaceFinder.OutsideNames(places, actors, _bodies);
        var quotes = Outside(pageLines, QuoteFinder.Find(text, actors, _bodies, _offices, article.PublishedOn));
        var dates = DateFinder.Find(text, article.PublishedOn, quotes, pageLines: pageLines);
        var figures = FigureFinder.Find(text, quotes, actors, article.PublishedOn is null ? null : dates, pageLines);
        var input = _topics.Read(text, article, dates, pageLines);
        var topics = _topics.Find(input);
        return new Enrichment
        {
            Actors = actors,
            Quotes = quotes,
            Dates = dates,
            Figures = figures,
            Places = places,
            Topics = topics,
            OnTopic = _topics.JudgeDossier(input, actors, places, topics),
            Positions = _positions.Find(text, article, actors, quotes, dates),
            Kind = KindFinder.Find(text, article, quotes),
        };
    }

    // What a headline of another article quotes is not said in this one.
    private static IReadOnlyList<Quote> Outside(List<TextSpan> pageLines, IReadOnlyList<Quote> quotes) =>
        pageLines.Count == 0 ? quotes : [.. quotes.Where(quote => !PageLines.Hold(pageLines, quote.Span))];
}
