using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching.Actors;
using AfghanWatch.News.Ingest.Enriching.Texts;
using AfghanWatch.News.Vocabulary;

namespace AfghanWatch.News.Ingest.Enriching;

/// <summary>Finds who is named: actors of the vocabulary in any spelling or by their office, and persons it does not know.</summary>
internal sealed class ActorFinder(DossierVocabulary vocabulary)
{
    private readonly ActorLexicon _lexicon = new(vocabulary);
    private readonly Transliterations _transliterations = new(vocabulary);
    private readonly PlaceFinder _places = new(vocabulary);
    private readonly PageLines _pageLines = new(vocabulary);

    /// <summary>All actors in the order of their first mention; a mention's span leaves titles and endings out.</summary>
    public IReadOnlyList<ActorMention> Find(NewsText text, ArticleInput article) => Find(text, article, _pageLines.Find(text));

    /// <summary>The same where the page's own lines are known already: nobody there is an actor.</summary>
    public IReadOnlyList<ActorMention> Find(NewsText text, ArticleInput article, IReadOnlyList<TextSpan> pageLines)
    {
        var words = text.Words;
        var credits = CreditLines.Find(words);
        var closed = words.Within([.. credits, .. pageLines]);
        var known = new KnownActorReader(_lexicon, words, closed).Read(article.PublishedOn);

        var taken = (bool[])closed.Clone();
        foreach (var mention in known)
        {
            Array.Fill(taken, true, mention.First, mention.End - mention.First);
        }

        foreach (var place in _places.Hits(words))
        {
            Array.Fill(taken, true, place.First, place.End - place.First);
        }

        var unknown = new PersonNames(words, taken).Find();
        return ActorGathering.Gather(words, known, unknown, article.Byline, _transliterations);
    }
}
