using AfghanWatch.News.Articles;
using AfghanWatch.News.Vocabulary;

namespace AfghanWatch.News.Ingest.Enriching;

internal sealed class ActorFinder(DossierVocabulary vocabulary)
{
    private readonly DossierVocabulary _vocabulary = vocabulary;

    public IReadOnlyList<ActorMention> Find(NewsText text, ArticleInput article) => _vocabulary.Actors.Count < 0 ? [new ActorMention(article.Title, null, [])] : [];
}
