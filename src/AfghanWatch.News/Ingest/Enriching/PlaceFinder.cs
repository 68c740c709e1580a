using AfghanWatch.News.Articles;
using AfghanWatch.News.Vocabulary;

namespace AfghanWatch.News.Ingest.Enriching;

/// <summary>Finds the places of the vocabulary, the longest name first.</summary>
internal sealed class PlaceFinder
{
    private readonly PhraseTrie<Place> _names = new();
    private readonly PhraseTrie<Place> _acronyms = new();

    public PlaceFinder(DossierVocabulary vocabulary)
    {
        foreach (var place in vocabulary.Places)
        {
            foreach (var alias in place.Aliases.Prepend(place.Name))
            {
                var names = Acronyms.NeedCapitals(alias) ? _acronyms : _names;
                foreach (var spelling in AliasSpellings.Of(alias))
                {
                    names.Add(spelling, place);
                }
            }
        }
    }

    public IReadOnlyList<PlaceMention> Find(NewsText text)
    {
        var hits = Hits(text.Words);
        var places = new List<PlaceMention>(hits.Count);
        foreach (var hit in hits)
        {
            places.Add(new PlaceMention(hit.Values[0].Name, hit.Span, hit.Values[0].Kind == "country" ? "place.country" : "place.name"));
        }

        return places;
    }

    /// <summary>The places with the tokens they take, in order, without overlaps.</summary>
    public List<PhraseHit<Place>> Hits(WordView words)
    {
        var bareEndings = words.Text.Language == "tr";
        var found = new List<PhraseHit<Place>>();
        var hits = new List<PhraseHit<Place>>();
        for (var i = 0; i < words.Count; i++)
        {
            if (!words.IsCapital(i))
            {
                continue;
            }

            hits.Clear();
            _names.Match(words, i, hits, bareEndings);
            if (hits.Count == 0 && words.IsAllCaps(i))
            {
                _acronyms.Match(words, i, hits, bareEndings);
            }

            if (hits.Count > 0)
            {
                found.Add(hits[^1]);
                i = hits[^1].End - 1;
            }
        }

        return found;
    }
}
