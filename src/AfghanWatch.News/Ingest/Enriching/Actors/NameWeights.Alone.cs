using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Ingest.Enriching.Actors;

/// <content>One name alone: where the text says that it is somebody's.</content>
internal sealed partial class NameWeights
{
    // Words between the head of a sentence and the name in its aside.
    private const int MostAside = 12;

    // "‘Naseer’, a 24-year-old", "“Farid” — not his real name": a name in marks that stands for somebody all the same.
    private bool IsPseudonym(int first, int end)
    {
        var next = end + 1;
        if (end - first > 2 || next + 2 >= words.Count || !GivenNames.Has(words.Folded(first)))
        {
            return false;
        }

        next += words.Folded(next) is "," or "—" or "–" or "-" or "(" ? 1 : 0;
        next += words.Folded(next) is "a" or "an" or "the" ? 1 : 0;
        return next + 1 < words.Count && (words.Tokens[next].Kind == TokenKind.Number && words.Tokens[next].Span.Length == 2 || words.Is(next, "not") && words.Folded(next + 1) is "his" or "her" or "their" or "a");
    }

    // One word is a name where it is said to be ("a man named Hasib"), or where an aside says what somebody does ("Najiba, a widow").
    private double Alone(int first, int end)
    {
        if (IsOnlyNameGiven(first) || IsByTheName(first) || IsAddressed(first, end))
        {
            return 3.5;
        }

        if (IsNickname(first, end) && IsPseudonym(first, end))
        {
            return 3.5;
        }

        if (first > 1 && words.Folded(first - 1) is "named" or "called" && NameWords.People.Contains(words.Folded(first - 2)))
        {
            return 3.5;
        }

        // "his name is Farid", "who gave only his first name, Waqas".
        if (first > 1 && words.Folded(first - 1) is "is" or "was" or "," && words.Folded(first - 2) == "name")
        {
            return 3.5;
        }

        // "My flatmate Shabana": somebody's somebody.
        if (first > 1 && IsPerson(first - 1) && !words.IsCapital(first - 1) && words.SentenceOf(first - 2) == words.SentenceOf(first) && words.Folded(first - 2) is "my" or "his" or "her" or "their" or "our")
        {
            return 3;
        }

        // "according to a former accountant, Lailuma", "A former accountant at the mission, Farid, estimated": an aside that names whom the words before it tell of.
        if (first > 2 && words.Is(first - 1, ",") && end < words.Count && words.Folded(end) is "," or "." && (IsPerson(first - 2) && !words.IsCapital(first - 2) && IsIndefinite(first - 2) || GivenNames.Has(words.Base(first)) && OpensWithSomebody(first - 1)))
        {
            return 3;
        }

        // "Nasima (name changed)".
        if (end + 2 < words.Count && words.Is(end, "(") && (words.Is(end + 1, "name") && words.Folded(end + 2) is "changed" or "withheld" || words.Is(end + 1, "not") && words.Folded(end + 2) is "his" or "her" || words.Is(end + 1, "a") && words.Is(end + 2, "pseudonym")))
        {
            return 3.5;
        }

        // "Zarghona, mother of one deportee": kin of somebody.
        if (end + 2 < words.Count && words.Is(end, ",") && words.Is(end + 2, "of") && words.Folded(end + 1) is "mother" or "father" or "brother" or "sister" or "son" or "daughter" or "wife" or "widow" or "husband" or "uncle" or "aunt" or "cousin" or "grandmother" or "grandfather")
        {
            return 3.5;
        }

        // "One of those released is Najibullah (23)": an age in brackets is somebody's.
        if (end + 2 < words.Count && words.Is(end, "(") && IsAge(end + 1) && words.Is(end + 2, ")"))
        {
            return GivenNames.Has(words.Base(first)) ? 3.5 : words.OpensSentence(first) ? 0 : 2.5;
        }

        // "Baida, a 27-year-old who spoke for the group".
        if (end + 4 < words.Count && words.Is(end, ",") && words.Folded(end + 1) is "a" or "an" or "the" && IsYearOld(end + 2))
        {
            return 3.5;
        }

        // "Hashmat, 19, a former cadet": an age between commas is somebody's.
        if (end + 2 < words.Count && words.Is(end, ",") && IsAge(end + 1) && words.Is(end + 2, ",") && words.SentenceOf(end + 2) == words.SentenceOf(first))
        {
            return 2.5;
        }

        if (end + 2 >= words.Count || !words.Is(end, ",") || !(words.Folded(end + 1) is "a" or "an") || words.SentenceOf(end + 1) != words.SentenceOf(first))
        {
            return 0;
        }

        for (var i = end + 2; i < words.Count && i < end + 6 && words.IsWord(i) && (!words.IsCapital(i) || NameWords.Demonyms.Contains(words.Folded(i))); i++)
        {
            if (words.Folded(i) is "afghan" or "turk" or "syrian" or "iranian" or "uzbek" or "pakistani" or "deportee" or "returnee" or "deported" || NameWords.People.Contains(words.Folded(i)) || NameWords.Titles.Contains(words.Folded(i)))
            {
                return 3.5;
            }
        }

        return 0;
    }

    // "A former accountant at the mission,": the sentence up to here is somebody nobody named yet, and where he belongs.
    private bool OpensWithSomebody(int end)
    {
        var start = end - 1;
        while (start > 0 && end - start < MostAside && words.SentenceOf(start - 1) == words.SentenceOf(end) && words.IsWord(start - 1))
        {
            start--;
        }

        if (!words.OpensSentence(start) || !(words.Folded(start) is "a" or "an" or "another" or "one"))
        {
            return false;
        }

        for (var i = start + 1; i < end && i < start + 5; i++)
        {
            if (IsPerson(i) && !words.IsCapital(i))
            {
                return i + 1 == end || NameWords.PlacePrepositions.Contains(words.Folded(i + 1)) || words.Folded(i + 1) is "of" or "from" or "with" or "for";
            }
        }

        return false;
    }

    private bool IsAge(int token) => words.Tokens[token].Kind == TokenKind.Number && words.Tokens[token].Span.Length == 2;

    // "22-year-old", in one token or in five.
    private bool IsYearOld(int token) => words.Folded(token).EndsWith("-year-old", StringComparison.Ordinal) || IsAge(token) && token + 2 < words.Count && (words.Is(token + 1, "-") && words.Is(token + 2, "year") || words.Folded(token + 1) is "-year-old" or "year-old");

    // "a former accountant", "an 18-year-old student": an article opens the few words before.
    private bool IsIndefinite(int token)
    {
        for (var i = token - 1; i >= 0 && i > token - 5 && words.SentenceOf(i) == words.SentenceOf(token) && !words.Is(i, ","); i--)
        {
            if (words.Folded(i) is "a" or "an" or "another" or "one")
            {
                return true;
            }
        }

        return false;
    }

    // A given name alone is somebody where it speaks, is told about, or is said to be somebody: "a former policeman, Farid, said", "Rahmatullah, who is 19", "Gülalay 19 yaşında".
    private double Introduced(int first, int end)
    {
        if (TurkishNames.IsIntroduced(words, first, end))
        {
            return 3.5;
        }

        var isGiven = GivenNames.Has(words.Base(first));
        if (end + 1 < words.Count && words.Tokens[end].Kind == TokenKind.Number && words.Folded(end + 1).StartsWith("yasinda", StringComparison.Ordinal) || end < words.Count && words.Folded(end) is "adli" or "isimli" or "adindaki")
        {
            return 3.5;
        }

        if (!isGiven && IsSaid(first, end))
        {
            return SpeaksAgain(first);
        }

        if (!isGiven || words.SentenceOf(Math.Min(end, words.Count - 1)) != words.SentenceOf(first))
        {
            return 0;
        }

        // "Mohammad, who did not want to give his last name", "Ahmad from Kunduz".
        var aside = words.Is(end, ",");
        if (aside && words.Is(end + 1, "who") && KeepsName(end + 2) || words.Is(end, "from") && words.IsWord(end + 1) && words.IsCapital(end + 1) && !words.OpensSentence(first) | IsSaid(first, end))
        {
            return 3;
        }

        // "Sibghatullah, whose cousin was among the dead, said": of a name that places bear too ("Jordan, whose king …") half as much.
        if (aside && end + 1 < words.Count && words.Folded(end + 1) is "who" or "whose" or "whom")
        {
            return GivenNames.GenderOf(words.Base(first)) == Gender.Unknown ? 1.5 : 3;
        }

        if (first > 1 && words.Is(first - 1, ",") && aside && (IsPerson(first - 2) || words.Folded(first - 2) is "one" or "another"))
        {
            return 3;
        }

        // "Jawad has tried it three times. The 22-year-old …", "Farzana did depart. She …", "Qadir parks his Corolla": an age or a pronoun right behind says whom the sentence was about.
        if (end < words.Count && words.IsWord(end) && !words.IsCapital(end) && (words.OpensSentence(first) || words.Is(first - 1, ",")) && !IsNoVerb(end) && (words.OpensSentence(first) && (HasAgeAfter(end) || IsFollowedByPronoun(end)) || IsFollowedByOwn(end)))
        {
            return 2.5;
        }

        // "the head of little Defne", "küçük Defne".
        if (words.Folded(Math.Max(0, first - 1)) is "little" or "baby" or "minik" or "kucuk" or "bebek" && !words.IsCapital(first - 1) && GivenNames.GenderOf(words.Base(first)) != Gender.Unknown)
        {
            return 3;
        }

        // "his cousin Omid", "the driver, named Hekmat".
        if (IsPerson(first - 1) && !words.IsCapital(first - 1) || words.Folded(Math.Max(0, first - 1)) is "named" or "called" && first > 2 && words.Is(first - 2, ",") && IsPerson(first - 3))
        {
            return 3;
        }

        return IsSaid(first, end) ? 1.5 : 0;
    }

    // "Turkey, says Vasquez, has understood", "Vasquez notes": whoever speaks twice under one name is somebody; an outlet reports and writes, it does not note and believe.
    private double SpeaksAgain(int first)
    {
        var name = words.Base(first);
        if (words.Text.Language == "tr" || GivenNames.Has(name) || NameWords.ThingWords.Contains(name) || NameWords.CommonWords.Contains(name) || name.Length < 4)
        {
            return 0;
        }

        _speakers ??= CountSpeakers();
        var (speaks, thinks) = _speakers.GetValueOrDefault(name);
        return speaks > 1 && thinks > 0 ? 2 : 0;
    }

    // How often each capitalised word stands beside a verb of saying, and how often beside one that only a person can do.
    private Dictionary<string, (int Speaks, int Thinks)> CountSpeakers()
    {
        var counts = new Dictionary<string, (int Speaks, int Thinks)>(StringComparer.Ordinal);
        for (var i = 0; i < words.Count; i++)
        {
            if (!words.IsCapital(i) || words.IsAllCaps(i))
            {
                continue;
            }

            var after = i + 1 < words.Count && !words.HasEnding(i) ? words.Folded(i + 1) : "";
            var inverted = i > 0 && words.Folded(i - 1) is "says" or "said" or "writes" or "notes" or "explains" or "argues";
            if (inverted || NameWords.SayingVerbs.Contains(after))
            {
                var (speaks, thinks) = counts.GetValueOrDefault(words.Base(i));
                var own = inverted || after is "notes" or "noted" or "believes" or "argues" or "argued" or "thinks" or "hopes" or "insists" or "insisted" or "recalled" or "recalls" or "explained" or "explains" or "added" or "adds" or "considers";
                counts[words.Base(i)] = (speaks + 1, thinks + (own ? 1 : 0));
            }
        }

        return counts;
    }

    // What cannot follow a subject as its verb: "Idris and …", "Mine they did not find".
    private bool IsNoVerb(int token) => NameWords.PlacePrepositions.Contains(words.Folded(token)) || words.Folded(token) is "and" or "or" or "of" or "from" or "to" or "by" or "with" or "for" or "on" or "i" or "you" or "he" or "she" or "it" or "we" or "they";

    // "parks his yellow Corolla": what somebody's own is.
    private bool IsFollowedByOwn(int end) => words.Text.Language != "tr" && end + 1 < words.Count && words.SentenceOf(end + 1) == words.SentenceOf(end) && words.Folded(end + 1) is "his" or "her";

    private bool IsFollowedByPronoun(int end)
    {
        var i = end;
        while (i < words.Count && words.SentenceOf(i) == words.SentenceOf(end))
        {
            i++;
        }

        return i < words.Count && words.Folded(i) is "she" or "he" && words.Text.Language != "tr";
    }

    // "the 22-year-old", within the sentence and the two behind it.
    private bool HasAgeAfter(int end)
    {
        for (var i = end; i + 4 < words.Count && words.SentenceOf(i) <= words.SentenceOf(end) + 2; i++)
        {
            if (words.Tokens[i].Kind == TokenKind.Number && words.Is(i + 1, "-") && words.Is(i + 2, "year") && words.Is(i + 4, "old") || words.Folded(i).EndsWith("-year-old", StringComparison.Ordinal) || words.Is(i, "year-old"))
            {
                return true;
            }
        }

        return false;
    }

    // "officer, Farid,", "his wife, Shabnam,".
    private bool IsPerson(int token) => token >= 0 && words.IsWord(token) && (NameWords.People.Contains(words.Base(token)) || NameWords.Titles.Contains(words.Base(token)));
}
