using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching.Actors;

namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <content>Leads a description to whom it means.</content>
internal sealed partial class Cast
{
    private const int Look = 400;
    private const int LongestBare = 4;
    private const int MostHeadlines = 8;
    private readonly Dictionary<(int First, int End), Member?> _found = [];

    /// <summary>The weights of <see cref="Weigh"/>, in its order; the first is what a candidate must overcome.</summary>
    internal static readonly double[] Weights = [-2.0, 3.6, 1.7, 2.2, 0.6, -3.5, 0.7, -0.6, 0.9, -0.15, 1.3, 0.5, 0.6, 2.6, -5.0, -1.0, 2.0, 0.6, 2.0, -2.0, 2.0, -3.0, 0.6, 0.4, 0.3, 1.6, 1.3];

    /// <summary>Notes every choice as features and names; for fitting the weights only.</summary>
    internal static Action<string, IReadOnlyList<(string Name, double[] Features)>>? Noted { get; set; }

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

        if (facet.Words.Count == 0 || facet.Words.Overlaps(Ordinals))
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
        var next = Next(first, end, facet);
        var only = Only(facet.Head);
        Member? best = null;
        var most = 0.0;
        var noted = Noted is null ? null : new List<(string, double[])>();
        Span<double> features = stackalloc double[Weights.Length];
        foreach (var member in _members)
        {
            if (IsWithin(member, first, end) || owned && !member.HasKin(facet.Head) || !Weigh(member, facet, first, floor, only, next, features))
            {
                continue;
            }

            noted?.Add((member.Name, features.ToArray()));
            var sum = 0.0;
            for (var i = 0; i < features.Length; i++)
            {
                sum += Weights[i] * features[i];
            }

            if (sum > most)
            {
                (best, most) = (member, sum);
            }
        }

        if (noted is { Count: > 0 })
        {
            Noted!(_speech.SpanOf(first, end).Cut(_speech.Text.Text), noted);
        }

        return best?.Same ?? best;
    }

    private bool Weigh(Member member, Facet facet, int at, Floor floor, Member? only, Member? next, Span<double> features)
    {
        var gender = SpeakerNouns.GenderOf(facet.Head);
        var before = member.LastBefore(at);
        if (gender != Gender.Unknown && member.Gender != Gender.Unknown && gender != member.Gender || before < 0 && !member.IsNamed || member.Same is not null)
        {
            return false;
        }

        if (before < 0 && UnitOf(member.Mentions[0]) == UnitOf(at))
        {
            // "The president recalled his talk with Biden."
            return false;
        }

        var exact = member.HasHead(facet.Head) || facet.Words.Contains("deputy") && member.HasHead("deputy");
        var kin = !exact && (member.HasKin(facet.Head) || facet.Head is "man" or "woman" or "person" or "individual");
        if (!exact && !kin && before < 0 && next != member || !member.IsNamed && !exact && !kin)
        {
            return false;
        }

        var others = facet.Words.Count - (facet.Words.Contains(facet.Head) ? 1 : 0);
        var shared = member.Shared(facet.Words) - (exact && facet.Words.Contains(facet.Head) ? 1 : 0);
        features[0] = 1;
        features[1] = exact && before >= 0 ? 1 : 0;
        features[2] = kin && before >= 0 ? 1 : 0;
        features[3] = exact && before < 0 ? 1 : 0;
        features[4] = kin && before < 0 ? 1 : 0;
        features[5] = !exact && !kin && member.IsOther(facet.Head) ? 1 : 0;
        features[6] = Math.Clamp(shared, 0, 3);
        features[7] = member.IsBlank && (member == next || member.Name == floor.Speaker || member.Name == floor.Foreground) ? 0 : Math.Min(Math.Max(others - shared, 0), 3);
        var isAbout = member.Name == floor.Foreground;
        var told = isAbout ? Math.Max(floor.ToldIn, before < 0 ? 0 : UnitOf(before)) : before < 0 ? -1 : UnitOf(before);
        features[8] = told >= 0 && _speech.Units[told].EndParagraph == _speech.Units[UnitOf(at)].Paragraph ? 1 : 0;
        features[9] = told < 0 ? 0 : Math.Min(UnitOf(at) - told, 10);
        features[10] = member.Name == floor.Speaker ? 1 : 0;
        features[11] = isAbout ? 1 : 0;
        features[12] = member == only ? 1 : 0;
        features[13] = member == next ? 1 : 0;
        var setOff = IsSetOff(member, facet);
        var holdsAnother = HoldsAnother(member, facet, IsPortfolio) || HoldsAnother(member, facet, word => word != "taliban" && SpeakerWords.IsNational(word));
        var contradicts = holdsAnother || setOff && member.HasHead(facet.Head);
        features[14] = contradicts && !member.IsBlank ? 1 : 0;
        // "Ferenc Kaszas is against it. “…,” the former sergeant said": whom the sentence before is about.
        var follows = isAbout && told >= 0 && features[9] <= 1;
        features[15] = !exact && !kin && !setOff && !contradicts && member != next && !SpeakerNouns.IsAnyone(facet.Head) && !(follows && member.IsBlank) ? 1 : 0;
        features[16] = follows && features[8] > 0 && member.IsBlank && !(SpeakerNouns.IsAnyone(facet.Head) && HasStranger(facet.Head, at)) ? 1 : 0;
        features[17] = follows && features[8] > 0 && !member.IsBlank ? 1 : 0;
        features[18] = follows && member.IsBlank && features[8] == 0 && _speech.Units[UnitOf(at)].Paragraph - _speech.Units[told].EndParagraph == 1 ? 1 : 0;
        features[19] = IsForeign(member, facet) ? 1 : 0;
        features[20] = follows && features[8] > 0 && features[5] > 0 ? 1 : 0;
        features[21] = setOff && !contradicts && !(follows && features[8] > 0) ? 1 : 0;
        features[22] = exact && member == only ? 1 : 0;
        features[23] = member.Shared(facet.Words.Where(SpeakerWords.IsNational).ToHashSet(StringComparer.Ordinal)) > 0 ? 1 : 0;
        features[24] = exact && member != only && member == Foremost(facet.Head) ? 1 : 0;
        features[25] = before < 0 && (exact || kin) && UnitOf(at) == 0 && member == First(facet.Head) ? 1 : 0;
        features[26] = member.IsBlank && features[10] > 0 && features[9] <= 4 && features[16] == 0 && !SpeakerNouns.AreKin(facet.Head, "official") ? 1 : 0;
        return true;
    }

    // "A senior official" told before is "the official", whoever was named since.
    private bool HasStranger(string head, int at) => _members.Exists(member => !member.IsNamed && member.Same is null && member.LastBefore(at) >= 0 && member.HasHead(head));

    // Of several ministers, the one most is told of.
    private Member? Foremost(string head)
    {
        Member? foremost = null;
        foreach (var member in _members)
        {
            foremost = member.IsNamed && member.HasHead(head) && member.Mentions.Count > (foremost?.Mentions.Count ?? 1) ? member : foremost;
        }

        return foremost;
    }

    // Whom a headline leaves unnamed the text names first.
    private Member? First(string head) => _members.Find(member => member.IsNamed && member.HasKin(head));

    // "The Turkish diplomat" is nobody of whom only another country was told.
    private static bool IsForeign(Member member, Facet facet)
    {
        foreach (var word in facet.Words)
        {
            if (SpeakerWords.IsNational(word) && !member.Facets.Exists(known => known.Words.Contains(word)) && member.Facets.Exists(known => known.Words.Any(SpeakerWords.IsNational)))
            {
                return true;
            }
        }

        return false;
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

    // Words that make somebody else of the holder of an office.
    private static readonly string[] Setting = ["former", "shadow", "deputy", "vice", "assistant", "ex"];
    private static readonly HashSet<string> Ordinals = ["second", "third", "other", "another", "latter"];

    private static bool IsSetOff(Member member, Facet facet)
    {
        foreach (var word in Setting)
        {
            if (facet.Words.Contains(word) && !member.Facets.Exists(known => known.Words.Contains(word)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPortfolio(string word) => word is "foreign" or "external" or "home" || SpeakerNouns.IsPortfolio(word);

    // "The foreign minister" is not the minister of defence, nor is "the Qatari minister" the Turkish one.
    private static bool HoldsAnother(Member member, Facet facet, Func<string, bool> isOne)
    {
        foreach (var word in facet.Words)
        {
            if (isOne(word) && !member.Facets.Exists(known => known.Words.Contains(word)) && member.Facets.Exists(known => known.Head == facet.Head && known.Words.Any(isOne)))
            {
                return true;
            }
        }

        return false;
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
