using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <content>Turkish descriptions that mean somebody told of shortly before: "deneyimli diplomat", "45 yaşındaki kadın", "emekli general".</content>
internal sealed partial class SpeakerBook
{
    private const int ShortlyBefore = 4;

    // The nearest person the noun may be said of: by what the text called him, or, of nobody in particular, whoever was told of last.
    private string? MeantInTurkish(int first, int end, TextSpan span)
    {
        var noun = SpeakerWords.Stem(speech.Folded(end - 1));
        var isAnyone = TurkishNouns.IsAnyone(noun);
        if (!isAnyone && !TurkishNouns.IsGeneral(noun) || HasOtherOwner(first, end))
        {
            return null;
        }

        for (var i = _persons.Count - 1; i >= 0 && _unit - _persons[i].Unit <= ShortlyBefore; i--)
        {
            var known = _persons[i];
            if (known.Plural || !IsNamed(known.Name) || known.Unit == _unit && i < _persons.Count - 1)
            {
                continue;
            }

            var offices = _actors!.TurkishOffices(known.Name, span.Start);
            foreach (var described in _described)
            {
                if (described.Name == known.Name)
                {
                    offices.UnionWith(described.Words!);
                }
            }

            if (isAnyone ? Fits(noun, known) : offices.Any(office => TurkishNouns.May(noun, office)))
            {
                return known.Name;
            }

            if (isAnyone)
            {
                continue;
            }

            // Somebody of another calling was told of last: the noun is not his, and who stands behind him is too far.
            if (offices.Any(office => (TurkishSpeech.Words.GetValueOrDefault(office) & WordClass.Role) != 0))
            {
                continue;
            }

            return end - first > 1 && i == _persons.Count - 1 ? known.Name : null;
        }

        return null;
    }

    private static bool Fits(string noun, Known known) => !(noun == "kadin" && (known.Gender == Gender.Male || GivenNames.GenderOf(known.Name) == Gender.Male)) && !(noun is "adam" or "delikanli" && (known.Gender == Gender.Female || GivenNames.GenderOf(known.Name) == Gender.Female));

    private static bool IsNamed(string name) => name.Length > 0 && char.IsUpper(name[0]) && name.Contains(' ', StringComparison.Ordinal) && char.IsUpper(name[name.LastIndexOf(' ') + 1]);

    // "Taliban yetkilisi", "Katarlı diplomat", "şirketin müdürü": somebody of somebody else.
    private bool HasOtherOwner(int first, int end)
    {
        for (var i = first; i < end - 1; i++)
        {
            if (speech.Pieces[i].Is(WordClass.Possessive | WordClass.Body) || speech.Pieces[i].Is(WordClass.Capital) && i > first || speech.Folded(i) is var word && (word.EndsWith("li", StringComparison.Ordinal) && word is not ("deneyimli" or "yasli" or "unlu" or "tecrubeli" or "emekli" or "kidemli") || word is "baska" or "diger" or "bazi" or "her"))
            {
                return true;
            }
        }

        return false;
    }
}
