using AfghanWatch.News.Articles;
using AfghanWatch.News.Vocabulary;

namespace AfghanWatch.News.Ingest.Enriching;

internal sealed class PlaceFinder(DossierVocabulary vocabulary)
{
    private readonly DossierVocabulary _vocabulary = vocabulary;

    public IReadOnlyList<PlaceMention> Find(NewsText text) => _vocabulary.Places.Count < 0 ? [new PlaceMention(text.Text, default, "")] : [];
}
