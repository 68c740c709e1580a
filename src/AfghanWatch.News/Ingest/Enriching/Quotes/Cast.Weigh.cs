using AfghanWatch.News.Ingest.Enriching.Actors;

namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <content>How well a description fits somebody.</content>
internal sealed partial class Cast
{
    private const int Recently = 4;

    /// <summary>The weights of <see cref="Weigh"/>, in its order; the first is what a candidate must overcome.</summary>
    internal static readonly double[] Weights = [-2.0, 3.6, 1.7, 2.2, 0.6, -3.5, 0.8, -0.7, 0.9, -0.15, 1.3, 0.7, 0.6, 2.6, -7.0, -1.0, 2.0, 0.6, 2.0, -2.0, 2.0, -3.0, 0.6, 0.4, 0.3, 1.6, 1.3, 1.0];

    /// <summary>A description and all its candidates have in common.</summary>
    /// <param name="Facet">What it says.</param>
    /// <param name="At">Where it stands.</param>
    /// <param name="Floor">Who has the floor there.</param>
    /// <param name="Only">The only person called so anywhere.</param>
    /// <param name="Foremost">Of several called so, the one most is told of.</param>
    /// <param name="First">The first one named who may be called so.</param>
    /// <param name="Next">Who begins the next sentence of a lead.</param>
    /// <param name="Alone">The one person brought in so far.</param>
    /// <param name="IsPlaced">Whether it says where he is.</param>
    /// <param name="HasStranger">Whether somebody without a name was called so before.</param>
    /// <param name="HasRival">Whether the sentence before tells of somebody who may be called so.</param>
    private readonly record struct Description(Facet Facet, int At, Floor Floor, Member? Only, Member? Foremost, Member? First, Member? Next, Member? Alone, bool IsPlaced, bool HasStranger, bool HasRival);

    private Description Describe(Facet facet, int first, int end, Floor floor) => new(facet, first, floor, Only(facet.Head), Foremost(facet.Head), _members.Find(member => member.IsNamed && member.HasKin(facet.Head)), Next(first, end, facet), Alone(first), IsPlaced(first, end),
        _members.Exists(member => !member.IsNamed && member.Same is null && member.LastBefore(first) >= 0 && member.HasHead(facet.Head)),
        _members.Exists(member => member.IsNamed && member.HasKin(facet.Head) && member.LastBefore(first) is >= 0 and var before && UnitOf(first) - UnitOf(before) <= 1));

    private bool Weigh(Member member, in Description description, Span<double> features)
    {
        var (facet, at) = (description.Facet, description.At);
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
        if (!exact && !kin && before < 0 && description.Next != member || !member.IsNamed && !exact && !kin)
        {
            return false;
        }

        var others = facet.Words.Count - (facet.Words.Contains(facet.Head) ? 1 : 0);
        var shared = member.Shared(facet.Words) - (exact && facet.Words.Contains(facet.Head) ? 1 : 0);
        var isNext = member == description.Next;
        var (isAbout, spoke) = (member.Name == description.Floor.Foreground, member.Name == description.Floor.Speaker);
        features[0] = 1;
        features[1] = exact && before >= 0 ? 1 : 0;
        features[2] = kin && before >= 0 ? 1 : 0;
        features[3] = exact && before < 0 ? 1 : 0;
        features[4] = kin && before < 0 ? 1 : 0;
        features[5] = !exact && !kin && member.IsOther(facet.Head) ? 1 : 0;
        features[6] = Math.Clamp(shared, 0, 3);
        features[7] = member.IsBlank && (isNext || spoke || isAbout) ? 0 : Math.Min(Math.Max(others - shared, 0), 3);
        features[12] = member == description.Only ? 1 : 0;
        features[13] = isNext ? 1 : 0;
        features[19] = IsForeign(member, facet) ? 1 : 0;
        features[22] = exact && member == description.Only ? 1 : 0;
        features[23] = SharesNation(member, facet) ? 1 : 0;
        features[24] = exact && member != description.Only && member == description.Foremost ? 1 : 0;
        features[25] = before < 0 && (exact || kin) && UnitOf(at) == 0 && member == description.First ? 1 : 0;
        features[27] = (kin || member.IsBlank) && before >= 0 && !SpeakerNouns.IsAnyone(facet.Head) && member == description.Alone ? 1 : 0;
        WeighPlace(member, description, before, features);
        return true;
    }

    // Where he was told of last, and whether the text goes on with him here.
    private void WeighPlace(Member member, in Description description, int before, Span<double> features)
    {
        var (facet, unit) = (description.Facet, UnitOf(description.At));
        var isAbout = member.Name == description.Floor.Foreground;
        var told = isAbout ? Math.Max(description.Floor.ToldIn, before < 0 ? 0 : UnitOf(before)) : before < 0 ? -1 : UnitOf(before);
        var here = told >= 0 && _speech.Units[told].EndParagraph == _speech.Units[unit].Paragraph;
        features[8] = here ? 1 : 0;
        features[9] = told < 0 ? 0 : Math.Min(unit - told, 10);
        features[10] = member.Name == description.Floor.Speaker ? 1 : 0;
        features[11] = isAbout ? 1 : 0;

        var setOff = IsSetOff(member, facet);
        var contradicts = setOff && member.HasHead(facet.Head) || HoldsAnother(member, facet, IsPortfolio) || HoldsAnother(member, facet, word => word != "taliban" && SpeakerWords.IsNational(word));
        var follows = isAbout && told >= 0 && features[9] <= 1;
        var supported = features[1] + features[2] + features[3] + features[4] > 0;
        features[14] = contradicts && !member.IsBlank ? 1 : 0;
        features[15] = !supported && !setOff && !contradicts && member != description.Next && !SpeakerNouns.IsAnyone(facet.Head) && !(follows && member.IsBlank) ? 1 : 0;
        // "Ferenc Kaszas is against it. “…,” the former sergeant said": whom the sentence before is about.
        features[16] = follows && here && member.IsBlank && !description.HasRival && !(description.IsPlaced && features[6] == 0) && !(SpeakerNouns.IsAnyone(facet.Head) && description.HasStranger) ? 1 : 0;
        features[17] = follows && here && member.IsNamed && !member.IsBlank ? 1 : 0;
        features[18] = follows && member.IsBlank && !here && _speech.Units[unit].Paragraph - _speech.Units[told].EndParagraph == 1 ? 1 : 0;
        features[20] = follows && here && features[5] > 0 ? 1 : 0;
        features[21] = setOff && !contradicts && !(follows && here) ? 1 : 0;
        features[26] = member.IsBlank && features[10] > 0 && features[9] <= Recently && features[16] == 0 && !description.IsPlaced && !SpeakerNouns.AreKin(facet.Head, "official") ? 1 : 0;
    }

    private static bool SharesNation(Member member, Facet facet)
    {
        foreach (var word in facet.Words)
        {
            if (SpeakerWords.IsNational(word) && member.Facets.Exists(known => known.Words.Contains(word)))
            {
                return true;
            }
        }

        return false;
    }

    // "The lawyer of one defendant": whose he is was not told before, so neither was he.
    private bool IsOfSomeone(int first, int end)
    {
        for (var i = first + 2; i < end; i++)
        {
            if (_speech.Folded(i) is "one" or "a" or "an" or "another" && _speech.Pieces[i - 1].Is(WordClass.Preposition))
            {
                return true;
            }
        }

        return false;
    }

    // "The boy on the next mattress": where he is tells him from others.
    private bool IsPlaced(int first, int end)
    {
        for (var i = first + 2; i < end; i++)
        {
            if (_speech.Folded(i) is "on" or "at" or "in" or "near" or "behind" or "beside" or "from" or "with")
            {
                return true;
            }
        }

        return false;
    }

    // The one person brought in before a place; officials without a name count too.
    private Member? Alone(int at)
    {
        Member? alone = null;
        foreach (var member in _members)
        {
            if (member.Mentions[0] >= at || !member.IsNamed && !member.HasHead("official"))
            {
                continue;
            }

            if (alone is not null)
            {
                return null;
            }

            alone = member;
        }

        return alone is { IsNamed: true } ? alone : null;
    }

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

    // Words that make somebody else of the holder of an office.
    private static readonly string[] Setting = ["former", "shadow", "deputy", "vice", "assistant", "ex"];

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
}
