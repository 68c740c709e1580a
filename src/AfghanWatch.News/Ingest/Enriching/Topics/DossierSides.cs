using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching.Actors;
using AfghanWatch.News.Ingest.Enriching.Texts;
using AfghanWatch.News.Vocabulary;

namespace AfghanWatch.News.Ingest.Enriching.Topics;

/// <summary>Where a text names Turkey's side and where Afghanistan's: by terms, by the actors of either side and by places in either country.</summary>
internal sealed class DossierSides
{
    private const string Turkey = "Turkey";
    private const string Afghanistan = "Afghanistan";
    private const double ActorWeight = 4;
    private const double PlaceWeight = 3;

    // A side named in a list of others is no party: "Iran, Turkey and Pakistan".
    private const double ListShare = 0.4;

    private readonly TopicTerm[] _terms;
    private readonly Dictionary<string, string> _sideOfActor = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ownWords = new("turkish turks turk turkey afghan afghans afgan taliban south north western eastern former acting interim deputy senior vice new european african asian arab kurdish kurds pashtun pashtuns hazara hazaras uzbeks tajiks".Split(' '), StringComparer.Ordinal);
    private readonly Dictionary<string, string> _countryOfPlace = new(StringComparer.Ordinal);

    public DossierSides(DossierVocabulary vocabulary, TopicTerm[] terms)
    {
        _terms = terms;
        foreach (var actor in vocabulary.Actors)
        {
            _sideOfActor[actor.Id] = actor.Side == "Taliban" ? Afghanistan : actor.Side;
        }

        foreach (var place in vocabulary.Places)
        {
            _countryOfPlace[place.Name] = place.Country;
            if (place.Country is Turkey or Afghanistan)
            {
                _ownWords.UnionWith(place.Aliases.Prepend(place.Name).SelectMany(name => TokenCutter.Cut(name)).Select(token => token.Folded));
            }
        }
    }

    /// <summary>The weight of either side in each sentence; zero where it is not named.</summary>
    public (double Turkey, double Afghanistan)[] Of(WordView words, List<TermHit> hits, ArticleZones zones, IReadOnlyList<ActorMention> actors, IReadOnlyList<PlaceMention> places)
    {
        var sides = new (double Turkey, double Afghanistan)[zones.Count];
        foreach (var hit in hits)
        {
            var term = _terms[hit.Term];
            ref var side = ref sides[words.SentenceOf(hit.First)];
            if (term.Kind == "turkey")
            {
                side.Turkey = Math.Max(side.Turkey, TurkishWeight(words, hit));
            }
            else if (term.Kind == "afghanistan")
            {
                side.Afghanistan = Math.Max(side.Afghanistan, term.Weight);
            }
        }

        if (zones.Count > 0)
        {
            AddActors(words.Text, actors, sides);
            AddPlaces(words.Text, places, sides);
        }

        for (var s = 0; s < sides.Length; s++)
        {
            sides[s] = zones.IsOutside(s) ? default : sides[s];
        }

        return sides;
    }

    /// <summary>How many known actors of Turkey's side the text names.</summary>
    public int TurkishActors(IReadOnlyList<ActorMention> actors)
    {
        var count = 0;
        foreach (var actor in actors)
        {
            count += actor.ActorId is { } id && _sideOfActor.TryGetValue(id, out var side) && side == Turkey ? 1 : 0;
        }

        return count;
    }

    /// <summary>The share of sentences that name other countries and their people, and not Turkey.</summary>
    public double OtherShare(WordView words, (double Turkey, double Afghanistan)[] sides, ArticleZones zones)
    {
        var others = 0;
        var last = -1;
        for (var i = 0; i < words.Count; i++)
        {
            var sentence = words.SentenceOf(i);
            if (sentence != last && sentence < sides.Length && words.IsCapital(i) && sides[sentence].Turkey == 0 && !zones.IsOutside(sentence) && IsOther(words.Base(i)))
            {
                others++;
                last = sentence;
            }
        }

        return Math.Min(1, others / (double)zones.BodyLength);
    }

    private bool IsOther(string word) => (NameWords.Demonyms.Contains(word) || NameWords.WorldPlaces.Contains(word)) && !_ownWords.Contains(word);

    private void AddActors(NewsText text, IReadOnlyList<ActorMention> actors, (double Turkey, double Afghanistan)[] sides)
    {
        foreach (var actor in actors)
        {
            if (actor.ActorId is not { } id || !_sideOfActor.TryGetValue(id, out var side))
            {
                continue;
            }

            foreach (var evidence in actor.Evidence)
            {
                Raise(ref sides[text.SentenceIndexAt(evidence.Span.Start)], side, ActorWeight);
            }
        }
    }

    private void AddPlaces(NewsText text, IReadOnlyList<PlaceMention> places, (double Turkey, double Afghanistan)[] sides)
    {
        foreach (var place in places)
        {
            // The countries themselves are terms, where a list of states can be told from a party.
            if (place.Rule == "place.name" && _countryOfPlace.TryGetValue(place.Name, out var country))
            {
                Raise(ref sides[text.SentenceIndexAt(place.Span.Start)], country, PlaceWeight);
            }
        }
    }

    private static void Raise(ref (double Turkey, double Afghanistan) side, string country, double weight)
    {
        if (country == Turkey)
        {
            side.Turkey = Math.Max(side.Turkey, weight);
        }
        else if (country == Afghanistan)
        {
            side.Afghanistan = Math.Max(side.Afghanistan, weight);
        }
    }

    /// <summary>The weight of a term of Turkey's side, less where Turkey stands in a list or is only a whereabouts.</summary>
    public double TurkishWeight(WordView words, TermHit hit) => IsAnothersOffice(words, hit) ? 0 : IsInList(words, hit) || IsWhereabouts(words, hit) ? ListShare * _terms[hit.Term].Weight : _terms[hit.Term].Weight;

    // "Federal Dışişleri Bakanı", "Almanya'nın Cumhurbaşkanı": an office that Turkish text gives without its country is Turkey's, unless another's stands before it.
    private bool IsAnothersOffice(WordView words, TermHit hit)
    {
        if (words.Text.Language != "tr" || hit.First == 0 || words.SentenceOf(hit.First - 1) != words.SentenceOf(hit.First) || !words.FollowsClosely(hit.First))
        {
            return false;
        }

        var term = _terms[hit.Term].Term;
        if (!term.Contains("bakan", StringComparison.Ordinal) && !term.Contains("başkan", StringComparison.Ordinal) && !term.Contains("meclis", StringComparison.Ordinal) && !term.Contains("vali", StringComparison.Ordinal))
        {
            return false;
        }

        var before = words.Base(hit.First - 1);
        return before is "federal" or "afganistan" or "taliban" || IsOther(before);
    }

    // "Its border with Turkey", "crossed from Turkey": where something is, not who acts.
    private static bool IsWhereabouts(WordView words, TermHit hit) =>
        hit.First > 1 && words.Folded(hit.First) is "turkey" or "turkiye"
        && (words.Is(hit.First - 1, "with") && words.Folded(hit.First - 2) is "border" or "frontier" || words.Is(hit.First - 1, "from") && words.Folded(hit.First - 2) is "crossed" or "million" or "people" or "came");

    private static bool IsInList(WordView words, TermHit hit)
    {
        var before = hit.First - 1;
        var comma = before > 0 && words.Is(before, ",") && words.IsCapital(before - 1) && !words.OpensSentence(before - 1);
        var joined = before > 0 && (words.Folded(before) is "and" or "ve") && words.IsCapital(before - 1);
        var after = hit.End < words.Count && (words.Is(hit.End, ",") || words.Folded(hit.End) is "and" or "ve") && words.IsCapital(hit.End + 1);
        return comma && after || (comma || joined) && before > 2 && (words.Is(before - 2, ",") || words.Is(before - 2, "and"));
    }
}
