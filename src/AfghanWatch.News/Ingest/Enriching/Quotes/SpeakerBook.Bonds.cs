using AfghanWatch.News.Ingest.Enriching.Actors;

namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <content>Relatives and others told of as somebody's: "her son", "his lawyer", and who is at the other end of the bond.</content>
internal sealed partial class SpeakerBook
{
    private const int MostBonds = 16;
    private const int BondLasts = 24;
    private readonly List<Bond> _bonds = [];

    // Whose he is, of which sex "his" or "her" makes that person, what he is to it, and the sentence that said so last.
    private readonly record struct Bond(string Owner, Gender Sex, string Noun, int Unit);

    // "Her son keeps bees": from here on "his mother" is she.
    private void Tie(int first, int end)
    {
        if (speech.Folded(first) is not ("his" or "her") || BondNoun(first, end) is not { } noun || Pronoun(first) is not { Name: { } owner })
        {
            return;
        }

        _bonds.RemoveAll(bond => bond.Owner == owner && bond.Noun == noun);
        _bonds.Add(new Bond(owner, Pointed(first), noun, _unit));
        if (_bonds.Count > MostBonds)
        {
            _bonds.RemoveAt(0);
        }
    }

    // "corrected his mother", behind "Besra Aydin … Her son": the mother is Besra Aydin.
    private string? OtherEnd(int first, int end)
    {
        if (speech.Folded(first) is not ("his" or "her" or "the") || BondNoun(first, end) is not { } noun)
        {
            return null;
        }

        var sex = SpeakerNouns.GenderOf(noun);
        var his = Pointed(first);
        for (var i = _bonds.Count - 1; i >= 0 && _unit - _bonds[i].Unit <= BondLasts; i--)
        {
            var bond = _bonds[i];
            if (SpeakerNouns.AreEnds(noun, bond.Noun) && !Differ(bond.Sex, sex) && !Differ(SpeakerNouns.GenderOf(bond.Noun), his))
            {
                return bond.Owner;
            }
        }

        return null;
    }

    private Gender Pointed(int piece) => speech.Folded(piece) switch
    {
        "his" => Gender.Male,
        "her" => Gender.Female,
        _ => Gender.Unknown,
    };

    // "her eldest son": the last word of the phrase that names one end of a bond; a name may follow it.
    private string? BondNoun(int first, int end)
    {
        for (var i = first + 1; i < end && i < first + LongestTitle && speech.Pieces[i].Quote < 0 && !speech.Pieces[i].Is(WordClass.Possessive | WordClass.Preposition | WordClass.Comma); i++)
        {
            if (SpeakerNouns.IsBound(speech.Folded(i)))
            {
                return speech.Folded(i);
            }
        }

        return null;
    }

    private static bool Differ(Gender one, Gender other) => one != Gender.Unknown && other != Gender.Unknown && one != other;

    // "Her aunt, who brought her up, does not like the story", "His wife nodded": she has the floor, and not whose aunt she is.
    private bool TakesFloor(int first, int end, int limit)
    {
        if (!IsOwned(first) || end + 1 >= limit)
        {
            return false;
        }

        var verb = end;
        if (speech.Pieces[end].Is(WordClass.Comma))
        {
            if (speech.Folded(end + 1) is "who" or "a" or "an" or "the" || speech.Pieces[end + 1].Is(WordClass.Number))
            {
                return true;
            }

            while (++verb < limit && !speech.Pieces[verb].Is(WordClass.Comma))
            {
            }

            verb++;
        }

        return verb < limit && EnglishNouns.IsReaction(speech.Folded(verb));
    }
}
