using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching.Actors;

namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <content>Leads a description to whom it means.</content>
internal sealed partial class Cast
{
    private const int Look = 400;
    private const int LongestBare = 4;
    private const int MostHeadlines = 8;
    private static readonly HashSet<string> Ordinals = ["second", "third", "other", "another", "latter"];
    private readonly Dictionary<(int First, int End), Member?> _found = [];

    /// <summary>The person a singular description means; null when it is somebody of its own.</summary>
    /// <param name="first">First piece of the description.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="floor">Who spoke last, and whom the text is about.</param>
    public Member? Find(int first, int end, Floor floor)
    {
        if (!_found.TryGetValue((first, end), out var member))
        {
            // A phrase with two verbs means one person.
            _found[(first, end)] = member = Search(first, end, floor);
        }

        return member;
    }

    private Member? Search(int first, int end, Floor floor)
    {
        foreach (var member in _members)
        {
            if (member.IsNamed && member.Facets.Exists(apposed => apposed.At == first))
            {
                // "Habibullah, a former soldier": the phrase stands beside the name.
                return member;
            }
        }

        var facet = WithAgent(Read(_speech, first, end), first, end);
        var opener = _speech.Folded(first);
        if (opener is "a" or "an" or "another" or "one" or "two" or "some")
        {
            return Of(first) is { Same: { } same } ? same : opener is "a" or "an" ? Next(first, end, facet) : null;
        }

        if (facet.Words.Count == 0 || facet.Words.Overlaps(Ordinals) || IsOfSomeone(first, end))
        {
            return null;
        }

        if (facet.Head.Length == 0 && end - first == 2 && opener == "the" && SpeakerNouns.IsCountryman(_speech.Folded(first + 1)))
        {
            return Countryman(facet.Words, first, floor);
        }

        if (SpeakerNouns.IsPartner(facet.Head) && Partner(first, floor) is { } partner)
        {
            return partner;
        }

        var definite = opener is "the" or "this" or "that" or "its" or "their" || _speech.Pieces[first].Is(WordClass.Possessive) || HasPossessive(first, end) || IsBare(first, end, facet.Head);
        if (!definite || facet.Head.Length == 0)
        {
            return null;
        }

        Admit(floor);

        // "Merkel's aide" is nobody of whom that was not said.
        var owned = _members.Exists(member => IsWithin(member, first, end));
        var description = Describe(facet, first, end, floor);
        Member? best = null;
        var most = 0.0;
        Span<double> cues = stackalloc double[Weights.Length];
        foreach (var member in _members)
        {
            if (IsWithin(member, first, end) || owned && !member.HasKin(facet.Head) || !Weigh(member, description, cues))
            {
                continue;
            }

            var sum = 0.0;
            for (var i = 0; i < cues.Length; i++)
            {
                sum += Weights[i] * cues[i];
            }

            if (sum > most)
            {
                (best, most) = (member, sum);
            }
        }

        return best?.Same ?? best;
    }

    // Whom the sentence is about is somebody, whether or not the first reading of the text took him for a person.
    private void Admit(Floor floor)
    {
        if (floor.Foreground is { Length: > 1 } name && !_byName.ContainsKey(name) && LooksLikeName(name))
        {
            Enter(name, null)?.Mentions.Add(_speech.Units[floor.ToldIn].First);
        }
    }

    // Capitals throughout, and no word for a person, a people or a body among them.
    private static bool LooksLikeName(string name)
    {
        foreach (var range in name.AsSpan().Split(' '))
        {
            var word = Folding.Fold(name.AsSpan()[range]);
            if (word.Length == 0 || !char.IsUpper(name[range.Start]) && !(range.Start.Value > 0 && word is "von" or "van" or "der" or "de" or "bin" or "al" or "ul")
                || EnglishSpeech.Words.ContainsKey(word) || SpeakerWords.IsNational(word) || word[^1] == 's' && SpeakerWords.IsNational(word[..^1]) || EnglishNouns.IsState(word))
            {
                return false;
            }
        }

        return true;
    }

    // "says ambassador", "Taliban FM", "Minister said": headlines and translators leave the article out before an office.
    private bool IsBare(int first, int end, string head) =>
        head.Length > 0 && end - first <= LongestBare && !SpeakerNouns.IsAnyone(head) && !_speech.Pieces[first].Is(WordClass.Determiner | WordClass.Number) && !SpeakerWords.IsPlural(_speech, first, end) && (UnitOf(first) == 0 || IsLine(first) || AreCapitals(first, end));

    // A headline or a point of a summary: no stop ends it.
    private bool IsLine(int piece)
    {
        var unit = _speech.Units[UnitOf(piece)];
        return UnitOf(piece) < MostHeadlines && !_speech.Pieces[unit.End - 1].Is(WordClass.Stop | WordClass.Colon) && _speech.Pieces[unit.End - 1].Quote < 0;
    }

    private bool AreCapitals(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (!_speech.Pieces[i].Is(WordClass.Capital) && _speech.Folded(i) != "-")
            {
                return false;
            }
        }

        return true;
    }

    // "Erdoğan's aide" is not Erdoğan.
    private static bool IsWithin(Member member, int first, int end)
    {
        var before = member.LastBefore(end);
        return before >= first;
    }

    // The one person with a name who is called so anywhere.
    private Member? Only(string head)
    {
        Member? only = null;
        foreach (var member in _members)
        {
            if (member.IsNamed && member.HasHead(head))
            {
                if (only is not null)
                {
                    return null;
                }

                only = member;
            }
        }

        return only;
    }

    private Member? Of(int first) => _members.Find(member => !member.IsNamed && member.Mentions[0] == first);

    private bool HasPossessive(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (_speech.Pieces[i].Is(WordClass.Possessive))
            {
                return true;
            }
        }

        return false;
    }
}
