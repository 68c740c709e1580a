using AfghanWatch.News.Articles;
using AfghanWatch.News.Vocabulary;

namespace AfghanWatch.News.Ingest.Enriching;

/// <summary>Tells which topics an article gives news of, and whether it is about Turkey's own dealings with Afghanistan.</summary>
internal sealed class TopicFinder(DossierVocabulary vocabulary)
{
    private readonly TopicScorer _english = new(vocabulary.TopicTerms, "en");
    private readonly TopicScorer _turkish = new(vocabulary.TopicTerms, "tr");
    private readonly DossierJudge _dossierEnglish = new(vocabulary, "en");
    private readonly DossierJudge _dossierTurkish = new(vocabulary, "tr");

    private readonly PageLines _pageLines = new(vocabulary);

    /// <summary>Topics with a score of at least one half, the strongest first.</summary>
    public IReadOnlyList<TopicTag> Find(NewsText text, ArticleInput article) =>
        (text.Language == "tr" ? _turkish : _english).Score(text, Zones(text, article.Title), article.Title);

    public OnTopic JudgeDossier(NewsText text, ArticleInput article, IReadOnlyList<ActorMention> actors, IReadOnlyList<PlaceMention>? places = null, IReadOnlyList<TopicTag>? topics = null) =>
        (text.Language == "tr" ? _dossierTurkish : _dossierEnglish).Judge(text, Zones(text, article.Title), article.Title, actors, places ?? [], topics ?? []);

    /// <summary>The parts of an article, what points elsewhere and credits left out.</summary>
    public ArticleZones Zones(NewsText text, string? title) => ArticleZones.Of(text, title, [.. _pageLines.Find(text), .. CreditLines.Find(text.Words)]);
}
