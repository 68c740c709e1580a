using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching.Actors;
using AfghanWatch.News.Ingest.Enriching.Texts;
using AfghanWatch.News.Ingest.Enriching.Topics;
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

    // What lies further back than this is what was known before.
    private const int LongAgo = 21;

    /// <summary>Topics with a score of at least one half, the strongest first.</summary>
    /// <param name="text">The article's text, cut.</param>
    /// <param name="article">The article.</param>
    /// <param name="dates">The dates found in it; they tell which sentences look back.</param>
    public IReadOnlyList<TopicTag> Find(NewsText text, ArticleInput article, IReadOnlyList<DateMention>? dates = null) => Find(Read(text, article, dates ?? []));

    public IReadOnlyList<TopicTag> Find(TopicInput input) => (input.Text.Language == "tr" ? _turkish : _english).Score(input);

    public OnTopic JudgeDossier(NewsText text, ArticleInput article, IReadOnlyList<ActorMention> actors, IReadOnlyList<PlaceMention>? places = null, IReadOnlyList<TopicTag>? topics = null) =>
        JudgeDossier(Read(text, article, []), actors, places ?? [], topics ?? []);

    public OnTopic JudgeDossier(TopicInput input, IReadOnlyList<ActorMention> actors, IReadOnlyList<PlaceMention> places, IReadOnlyList<TopicTag> topics) =>
        (input.Text.Language == "tr" ? _dossierTurkish : _dossierEnglish).Judge(input.Text, input.Zones, input.Title, actors, places, topics);

    /// <summary>What the likelihood of being on topic is weighed from; null where a side is not named at all.</summary>
    public double[]? DossierCues(TopicInput input, IReadOnlyList<ActorMention> actors, IReadOnlyList<PlaceMention> places, IReadOnlyList<TopicTag> topics) =>
        (input.Text.Language == "tr" ? _dossierTurkish : _dossierEnglish).Cues(input.Text, input.Zones, input.Title, actors, places, topics);

    /// <summary>An article as the scorer reads it.</summary>
    /// <param name="text">The article's text, cut.</param>
    /// <param name="article">The article.</param>
    /// <param name="dates">The dates found in it.</param>
    /// <param name="pageLines">The page's own lines, where they are known already.</param>
    public TopicInput Read(NewsText text, ArticleInput article, IReadOnlyList<DateMention> dates, IReadOnlyList<TextSpan>? pageLines = null)
    {
        var past = new HashSet<int>();
        foreach (var date in dates)
        {
            if (article.PublishedOn is { } day && date.To.DayNumber < day.DayNumber - LongAgo)
            {
                past.Add(text.SentenceIndexAt(date.Span.Start));
            }
        }

        // What points elsewhere and the credits are no part of the article.
        return new TopicInput(text, ArticleZones.Of(text, article.Title, [.. pageLines ?? _pageLines.Find(text), .. CreditLines.Find(text.Words)]), article.Title, past, article.PublishedOn);
    }
}
