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
                if (!IsSurname(words, hits[^1].First, hits[^1].End))
                {
                    found.Add(hits[^1]);
                }

                i = hits[^1].End - 1;
            }
        }

        return found;
    }

    // Farah Qanet, Selma Aydın, Hüseyin Karadağ: one word beside a given name is what a person is called.
    private static bool IsSurname(WordView words, int first, int end) =>
        end - first == 1 && !words.IsAllCaps(first) && words.StyleOf(first) == HeadStyle.Plain
        && (IsGivenName(words, first - 1, first) && !words.HasEnding(first - 1) && !IsWhereabouts(words, first)
            || words.Folded(first) is "farah" or "wardak" or "vardak" && !words.HasEnding(first) && (IsNameBeside(words, first - 1, first) || IsNameBeside(words, end, end)));

    // "Recep Ankara'da": with an ending of place or way the word is a place after all.
    private static bool IsWhereabouts(WordView words, int token) =>
        words.HasEnding(token) && words.Folded(token)[(words.Base(token).Length + 1)..] is not ("s" or "in" or "un" or "nin" or "nun" or "i" or "yi" or "u" or "yu");

    private static bool IsGivenName(WordView words, int token, int behind) =>
        token >= 0 && words.FollowsClosely(behind) && words.IsWord(token) && words.IsCapital(token) && !words.IsAllCaps(token) && GivenNames.Has(words.Folded(token)) && !NameWords.Titles.Contains(words.Folded(token));

    private static bool IsNameBeside(WordView words, int token, int behind) =>
        token >= 0 && token < words.Count && words.FollowsClosely(behind) && words.IsWord(token) && words.IsCapital(token) && !words.IsAllCaps(token) && !NameWords.Openers.Contains(words.Folded(token)) && !NameWords.ThingWords.Contains(words.Base(token)) && !NameWords.Demonyms.Contains(words.Base(token));
}
