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
    internal static readonly double[] Weights = [-2.0, 3.2, 1.7, 2.2, 0.6, -3.5, 0.7, -0.7, 0.8, -0.15, 1.3, 0.5, 0.6, 2.6, -5.0, -1.0, 2.0];

    /// <summary>Notes every choice as features and names; for fitting the weights only.</summary>
    internal static Action<string, IReadOnlyList<(string Name, double[] Features)>>? Noted { get; set; }

    /// <summary>The person a singular description means; null when it is somebody of its own.</summary>
    /// <param name="first">First piece of the description.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="lastSpeaker">Who spoke last.</param>
    /// <param name="foreground">Whom the text is about.</param>
    public Member? Find(int first, int end, string? lastSpeaker, string? foreground)
    {
        if (!_found.TryGetValue((first, end), out var member))
        {
            // A phrase with two verbs means one person.
            _found[(first, end)] = member = Search(first, end, lastSpeaker, foreground);
        }

        return member;
    }

    private Member? Search(int first, int end, string? lastSpeaker, string? foreground)
    {
        foreach (var member in _members)
        {
            if (member.IsNamed && member.Facets.Exists(apposed => apposed.At == first))
            {
                // "Habibullah, a former soldier": the phrase stands beside the name.
                return member;
            }
        }

        var facet = Read(_speech, first, end);
        var opener = _speech.Folded(first);
        if (opener is "a" or "an" or "another" or "one" or "two" or "some")
        {
            return Of(first) is { Same: { } same } ? same : opener is "a" or "an" ? Next(first, end, facet) : null;
        }

        if (facet.Words.Count == 0 || facet.Words.Overlaps(Ordinals))
        {
            return null;
        }

        if (facet.Head.Length == 0 && end - first == 2 && opener == "the" && SpeakerWords.IsNational(_speech.Folded(first + 1)))
        {
            return Countryman(facet.Words, first);
        }

        if (SpeakerNouns.IsPartner(facet.Head) && Partner(first, lastSpeaker, foreground) is { } partner)
        {
            return partner;
        }

        var definite = opener is "the" or "this" or "that" or "its" or "their" || _speech.Pieces[first].Is(WordClass.Possessive) || HasPossessive(first, end) || IsBare(first, end, facet.Head);
        if (!definite || facet.Head.Length == 0)
        {
            return null;
        }

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
            if (IsWithin(member, first, end) || owned && !member.HasKin(facet.Head) || !Weigh(member, facet, first, lastSpeaker, foreground, only, next, features))
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

    private bool Weigh(Member member, Facet facet, int at, string? lastSpeaker, string? foreground, Member? only, Member? next, Span<double> features)
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
        features[7] = member.IsBlank && (member == next || member.Name == lastSpeaker || member.Name == foreground) ? 0 : Math.Min(Math.Max(others - shared, 0), 3);
        features[8] = before >= 0 && _speech.Units[UnitOf(before)].EndParagraph == _speech.Units[UnitOf(at)].Paragraph ? 1 : 0;
        features[9] = before < 0 ? 0 : Math.Min(UnitOf(at) - UnitOf(before), 10);
        features[10] = member.Name == lastSpeaker ? 1 : 0;
        features[11] = member.Name == foreground ? 1 : 0;
        features[12] = member == only ? 1 : 0;
        features[13] = member == next ? 1 : 0;
        var setOff = IsSetOff(member, facet);
        features[14] = setOff && !member.IsBlank ? 1 : 0;
        features[15] = !exact && !kin && !setOff && member != next && !SpeakerNouns.IsAnyone(facet.Head) ? 1 : 0;
        // "Ferenc Kaszas is against it. “…,” the former sergeant said": what nobody was told of whom the sentence before is about.
        features[16] = member.IsBlank && member.Name == foreground && others > 0 && features[8] > 0 && features[9] <= 1 ? 1 : 0;
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

        return HoldsAnother(member, facet, IsPortfolio) || HoldsAnother(member, facet, word => word != "taliban" && SpeakerWords.IsNational(word));
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
