using AfghanWatch.News.Ingest.Enriching.Actors;

namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <content>How well a description fits somebody.</content>
internal sealed partial class Cast
{
    private const int Recently = 4;

    // By the cues' numbers.
    private static readonly double[] Weights =
    [
        -2.0, // Always: what a candidate must overcome
        3.6, // Called: he was called by the same noun
        1.7, // May be called: by one that may mean the same
        2.2, // Called later: by the same noun further on
        0.6, // May be called later: by one that may mean the same, further on
        -3.5, // Called otherwise: by a noun that means another calling
        0.8, // Shared words: words both have, three at most
        -0.7, // Other words: words he was not given, three at most
        0.9, // Same paragraph: the paragraph told of him
        -0.15, // Sentences since: sentences since, ten at most
        1.3, // Spoke last
        0.7, // In foreground
        0.6, // Only one: nobody else is called so
        2.6, // Named next: his name opens the next sentence
        -7.0, // Contradicted: he holds another office or is of another country
        -1.0, // Unsupported: nothing says it of him
        2.0, // Sentence before: the sentence before is about him, of whom nothing is known
        0.6, // Sentence before of known: the sentence before is about him, of whom something is known
        2.0, // Paragraph before: it ends the paragraph before
        -2.0, // Of another country
        2.0, // Sentence before of other: the sentence before is about him, who was called otherwise
        -3.0, // Set off: "former", "deputy", "shadow" that he was not called
        0.6, // Only one by that word
        0.4, // Shared country
        0.3, // Most told of: of several called so
        1.6, // First of lead
        1.3, // Spoke recently
        1.0, // Only person so far
    ];

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

    private bool Weigh(Member member, in Description description, Span<double> cues)
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
        var kin = !exact && (member.HasKin(facet.Head) || SpeakerNouns.IsPerson(facet.Head));
        if (!exact && SpeakerNouns.IsRelative(facet.Head) || kin && !member.IsNamed && description.HasStranger && !SpeakerNouns.IsPerson(facet.Head))
        {
            // "The nephew" was somebody's; "the diplomat" is the one so called rather than an official told of since.
            return false;
        }

        if (!exact && !kin && before < 0 && description.Next != member || !member.IsNamed && !exact && !kin)
        {
            return false;
        }

        var others = facet.Words.Count - (facet.Words.Contains(facet.Head) ? 1 : 0);
        var shared = member.Shared(facet.Words) - (exact && facet.Words.Contains(facet.Head) ? 1 : 0);
        var isNext = member == description.Next;
        var (isAbout, spoke) = (member.Name == description.Floor.Foreground, member.Name == description.Floor.Speaker);
        cues[Cue.Always] = 1;
        cues[Cue.Called] = exact && before >= 0 ? 1 : 0;
        cues[Cue.MayBeCalled] = kin && before >= 0 ? 1 : 0;
        cues[Cue.CalledLater] = exact && before < 0 ? 1 : 0;
        cues[Cue.MayBeCalledLater] = kin && before < 0 ? 1 : 0;
        cues[Cue.CalledOtherwise] = !exact && !kin && member.IsOther(facet.Head) ? 1 : 0;
        cues[Cue.SharedWords] = Math.Clamp(shared, 0, 3);
        cues[Cue.OtherWords] = member.IsBlank && (isNext || spoke || isAbout) ? 0 : Math.Min(Math.Max(others - shared, 0), 3);
        cues[Cue.OnlyOne] = member == description.Only ? 1 : 0;
        cues[Cue.NamedNext] = isNext ? 1 : 0;
        cues[Cue.OfAnotherCountry] = IsForeign(member, facet) ? 1 : 0;
        cues[Cue.OnlyOneByThatWord] = exact && member == description.Only ? 1 : 0;
        cues[Cue.SharedCountry] = SharesNation(member, facet) ? 1 : 0;
        cues[Cue.MostToldOf] = exact && member != description.Only && member == description.Foremost ? 1 : 0;
        cues[Cue.FirstOfLead] = before < 0 && (exact || kin) && UnitOf(at) == 0 && member == description.First ? 1 : 0;
        cues[Cue.OnlyPersonSoFar] = (kin || member.IsBlank) && before >= 0 && !SpeakerNouns.IsAnyone(facet.Head) && member == description.Alone ? 1 : 0;
        WeighPlace(member, description, before, cues);
        return true;
    }

    // Where he was told of last, and whether the text goes on with him here.
    private void WeighPlace(Member member, in Description description, int before, Span<double> cues)
    {
        var (facet, unit) = (description.Facet, UnitOf(description.At));
        var isAbout = member.Name == description.Floor.Foreground;
        var told = isAbout ? Math.Max(description.Floor.ToldIn, before < 0 ? 0 : UnitOf(before)) : before < 0 ? -1 : UnitOf(before);
        var here = told >= 0 && _speech.Units[told].EndParagraph == _speech.Units[unit].Paragraph;
        cues[Cue.SameParagraph] = here && cues[Cue.OfAnotherCountry] == 0 ? 1 : 0;
        cues[Cue.SentencesSince] = told < 0 ? 0 : Math.Min(unit - told, 10);
        cues[Cue.SpokeLast] = member.Name == description.Floor.Speaker ? 1 : 0;
        cues[Cue.InForeground] = isAbout ? 1 : 0;

        var setOff = IsSetOff(member, facet);
        var contradicts = setOff && member.HasHead(facet.Head) || HoldsAnother(member, facet, IsPortfolio) || HoldsAnother(member, facet, word => word != "taliban" && SpeakerWords.IsNational(word));
        var follows = isAbout && told >= 0 && cues[Cue.SentencesSince] <= 1 && cues[Cue.OfAnotherCountry] == 0;
        var supported = cues[Cue.Called] + cues[Cue.MayBeCalled] + cues[Cue.CalledLater] + cues[Cue.MayBeCalledLater] > 0;
        cues[Cue.Contradicted] = contradicts && !member.IsBlank ? 1 : 0;
        cues[Cue.Unsupported] = !supported && !setOff && !contradicts && member != description.Next && !SpeakerNouns.IsAnyone(facet.Head) && !(follows && member.IsBlank) ? 1 : 0;
        // "Ferenc Kaszas is against it. “…,” the former sergeant said": whom the sentence before is about.
        cues[Cue.SentenceBefore] = follows && here && member.IsBlank && !description.HasRival && !(description.IsPlaced && cues[Cue.SharedWords] == 0) && !(SpeakerNouns.IsAnyone(facet.Head) && description.HasStranger) ? 1 : 0;
        cues[Cue.SentenceBeforeOfKnown] = follows && here && member.IsNamed && !member.IsBlank ? 1 : 0;
        cues[Cue.ParagraphBefore] = follows && member.IsBlank && !here && _speech.Units[unit].Paragraph - _speech.Units[told].EndParagraph == 1 ? 1 : 0;
        cues[Cue.SentenceBeforeOfOther] = follows && here && cues[Cue.CalledOtherwise] > 0 ? 1 : 0;
        cues[Cue.SetOff] = setOff && !contradicts && !(follows && here) ? 1 : 0;
        cues[Cue.SpokeRecently] = member.IsBlank && cues[Cue.SpokeLast] > 0 && cues[Cue.SentencesSince] <= Recently && cues[Cue.SentenceBefore] == 0 && !description.IsPlaced && !SpeakerNouns.AreKin(facet.Head, "official") ? 1 : 0;
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

    // What speaks for a candidate or against him.
    private static class Cue
    {
        public const int Always = 0;
        public const int Called = 1;
        public const int MayBeCalled = 2;
        public const int CalledLater = 3;
        public const int MayBeCalledLater = 4;
        public const int CalledOtherwise = 5;
        public const int SharedWords = 6;
        public const int OtherWords = 7;
        public const int SameParagraph = 8;
        public const int SentencesSince = 9;
        public const int SpokeLast = 10;
        public const int InForeground = 11;
        public const int OnlyOne = 12;
        public const int NamedNext = 13;
        public const int Contradicted = 14;
        public const int Unsupported = 15;
        public const int SentenceBefore = 16;
        public const int SentenceBeforeOfKnown = 17;
        public const int ParagraphBefore = 18;
        public const int OfAnotherCountry = 19;
        public const int SentenceBeforeOfOther = 20;
        public const int SetOff = 21;
        public const int OnlyOneByThatWord = 22;
        public const int SharedCountry = 23;
        public const int MostToldOf = 24;
        public const int FirstOfLead = 25;
        public const int SpokeRecently = 26;
        public const int OnlyPersonSoFar = 27;
    }
}
