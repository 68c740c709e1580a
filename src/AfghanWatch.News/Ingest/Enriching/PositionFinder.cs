using AfghanWatch.News.Articles;
using AfghanWatch.News.Vocabulary;

namespace AfghanWatch.News.Ingest.Enriching;

internal sealed class PositionFinder(DossierVocabulary vocabulary)
{
    private readonly DossierVocabulary _vocabulary = vocabulary;

    public IReadOnlyList<Position> Find(NewsText text, ArticleInput article, IReadOnlyList<ActorMention> actors, IReadOnlyList<Quote> quotes, IReadOnlyList<DateMention> dates) =>
        _vocabulary.Questions.Count < 0 ? [new Position(article.Title, null, "", "", default, default, default, null, "")] : [];
}
