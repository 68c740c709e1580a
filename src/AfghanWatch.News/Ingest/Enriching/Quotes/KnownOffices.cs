using AfghanWatch.News.Articles;
using AfghanWatch.News.Vocabulary;

namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <summary>The offices the vocabulary knows of its persons, as a text would describe them.</summary>
internal sealed class KnownOffices
{
    private readonly Dictionary<string, List<(Role Role, Facet Facet)>> _offices = new(StringComparer.Ordinal);

    public KnownOffices(DossierVocabulary vocabulary)
    {
        foreach (var actor in vocabulary.Actors)
        {
            foreach (var role in actor.Kind == ActorKind.Person ? actor.Roles : [])
            {
                if (!_offices.TryGetValue(actor.Id, out var offices))
                {
                    _offices[actor.Id] = offices = [];
                }

                offices.Add((role, Describe(role)));
            }
        }
    }

    /// <summary>What somebody was on a day; without a day, what he ever was.</summary>
    public IEnumerable<Facet> Of(string actorId, DateOnly? day)
    {
        foreach (var (role, facet) in _offices.GetValueOrDefault(actorId) ?? [])
        {
            if (day is null || role.HeldOn(day.Value))
            {
                yield return facet;
            }
        }
    }

    /// <summary>The nouns a Turkish text calls somebody by on a day: "bakan" of a "Milli Savunma Bakanı".</summary>
    public IEnumerable<string> TurkishOf(string actorId, DateOnly day)
    {
        foreach (var (role, _) in _offices.GetValueOrDefault(actorId) ?? [])
        {
            if (role.HeldOn(day) && role.TitleTr.Length > 0)
            {
                yield return SpeakerWords.Stem(Folding.Fold(role.TitleTr.AsSpan(role.TitleTr.LastIndexOf(' ') + 1)));
            }
        }
    }

    private static Facet Describe(Role role)
    {
        var words = new HashSet<string>(StringComparer.Ordinal) { Cast.Nation(Folding.Fold(role.Country)) };
        var head = "";
        foreach (var part in role.Office.Split('-', StringSplitOptions.RemoveEmptyEntries))
        {
            var word = SpeakerWords.Stem(part);
            words.Add(Cast.Nation(word));
            head = SpeakerNouns.Has(word) ? word : head;
        }

        foreach (var part in role.TitleEn.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (Folding.Fold(part) is not ("of" or "the" or "for" or "and") and var word)
            {
                words.Add(Cast.Nation(SpeakerWords.Stem(word)));
            }
        }

        return new Facet(-1, role.Office.EndsWith("prime-minister", StringComparison.Ordinal) ? "premier" : head, words);
    }
}
