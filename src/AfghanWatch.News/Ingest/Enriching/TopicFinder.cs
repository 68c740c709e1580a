using AfghanWatch.News.Articles;
using AfghanWatch.News.Vocabulary;

namespace AfghanWatch.News.Ingest.Enriching;

internal sealed class TopicFinder(DossierVocabulary vocabulary)
{
    private readonly DossierVocabulary _vocabulary = vocabulary;

    public IReadOnlyList<TopicTag> Find(NewsText text, ArticleInput article) => _vocabulary.TopicTerms.Count < 0 ? [new TopicTag(article.Title, 0, [])] : [];

    public OnTopic JudgeDossier(NewsText text, ArticleInput article, IReadOnlyList<ActorMention> actors) => new(_vocabulary.TopicTerms.Count < 0, 0, []);
}
