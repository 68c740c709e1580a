using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching.Actors;
using AfghanWatch.News.Ingest.Enriching.Texts;
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

    /// <summary>The places that are no part of somebody's name: Balkhi speaks for a ministry, he is not in Balkh. An office keeps its place ("Van Valisi").</summary>
    /// <param name="places">Places in the order of the text.</param>
    /// <param name="actors">Who is named.</param>
    /// <param name="bodies">Ids of the actors that are no persons; a body may well hold a place.</param>
    public static IReadOnlyList<PlaceMention> OutsideNames(IReadOnlyList<PlaceMention> places, IReadOnlyList<ActorMention> actors, IReadOnlySet<string> bodies)
    {
        var names = new List<TextSpan>();
        foreach (var actor in actors)
        {
            if (actor.ActorId is null || !bodies.Contains(actor.ActorId))
            {
                names.AddRange(actor.Evidence.Where(evidence => evidence.Rule is not ("actor.office" or "actor.description" or "actor.unnamed")).Select(evidence => evidence.Span));
            }
        }

        names.Sort((a, b) => a.Start.CompareTo(b.Start));
        var outside = new List<PlaceMention>(places.Count);
        var at = 0;
        foreach (var place in places)
        {
            while (at < names.Count && names[at].End <= place.Span.Start)
            {
                at++;
            }

            if (at >= names.Count || place.Span.Start < names[at].Start || place.Span.Start >= names[at].End)
            {
                outside.Add(place);
            }
        }

        return outside.Count == places.Count ? places : outside;
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
            || words.Folded(first) is "aydin" or "karaman" or "gurpinar" && !IsWhereabouts(words, first) && IsTitledName(words, first - 1, first)
            || words.Folded(first) is "farah" or "wardak" or "vardak" && !words.HasEnding(first) && (IsNameBeside(words, first - 1, first) || IsNameBeside(words, end, end)));

    // "Recep Ankara'da": with an ending of place or way the word is a place after all.
    private static bool IsWhereabouts(WordView words, int token) =>
        words.HasEnding(token) && words.Folded(token)[(words.Base(token).Length + 1)..] is not ("s" or "in" or "un" or "nin" or "nun" or "i" or "yi" or "u" or "yu");

    private static bool IsGivenName(WordView words, int token, int behind) =>
        token >= 0 && words.FollowsClosely(behind) && words.IsWord(token) && words.IsCapital(token) && !words.IsAllCaps(token) && GivenNames.Has(words.Folded(token)) && !NameWords.Titles.Contains(words.Folded(token));

    // "İl Emniyet Müdürü Atanur Aydın": a title, a word nobody knows, and a province that many are called after.
    private static bool IsTitledName(WordView words, int token, int behind) =>
        IsNameBeside(words, token, behind) && !words.HasEnding(token) && token > 0 && words.FollowsClosely(token) && words.IsWord(token - 1) && NameWords.Titles.Contains(words.Folded(token - 1)) && !NameWords.Titles.Contains(words.Folded(token));

    private static bool IsNameBeside(WordView words, int token, int behind) =>
        token >= 0 && token < words.Count && words.FollowsClosely(behind) && words.IsWord(token) && words.IsCapital(token) && !words.IsAllCaps(token) && !NameWords.Openers.Contains(words.Folded(token)) && !NameWords.ThingWords.Contains(words.Base(token)) && !NameWords.Demonyms.Contains(words.Base(token));
}
