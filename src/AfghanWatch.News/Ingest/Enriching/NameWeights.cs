using System.Collections.Frozen;
using System.Text;

namespace AfghanWatch.News.Ingest.Enriching;

/// <summary>Weighs whether a run of capitalised words names a person: by its own words and by what stands around it.</summary>
/// <param name="words">The text.</param>
/// <param name="lowerCase">Words the text also writes small.</param>
/// <param name="alone">Capitalised words that stand alone somewhere inside a sentence.</param>
internal sealed class NameWeights(WordView words, HashSet<string> lowerCase, HashSet<string> alone)
{
    private Dictionary<string, (int Speaks, int Thinks)>? _speakers;

    // Papers, movements and houses that look like persons.
    private static readonly FrozenSet<string> Named = BuiltInLists.Lines("things-by-name.txt").Where(line => line.Length > 0).ToFrozenSet(StringComparer.Ordinal);

    private bool IsNamedThing(int first, int end)
    {
        if (end - first > 6)
        {
            return false;
        }

        var name = new StringBuilder(words.Folded(first));
        for (var i = first + 1; i < end; i++)
        {
            if (words.IsWord(i))
            {
                name.Append(' ').Append(words.Base(i));
            }
        }

        return Named.Contains(name.ToString()) || end - first == 1 && Named.Contains(words.Base(first));
    }

    // "Luftwaffe A400M": what has a number in its name is no person.
    private bool HoldsDigit(int first, int end) => words.Text.Text.AsSpan(words.Tokens[first].Span.Start, words.Tokens[end - 1].Span.End - words.Tokens[first].Span.Start).ContainsAnyInRange('0', '9');

    public bool HoldsThing(int first, int end)
    {
        // "(D-Mass.)", "(R-Ind.)": a party and a state.
        if (end - first > 2 && words.Tokens[first].Span.Length == 1 && words.Is(first + 1, "-") || IsNamedThing(first, end) || TurkishNames.IsOutlet(words, first, end) || HoldsDigit(first, end))
        {
            return true;
        }

        if (TurkishNames.IsThing(words, first, end))
        {
            return true;
        }

        if (end - first > 1 && NameWords.WorldPlaces.Contains(words.Base(end - 1)) && !GivenNames.Has(words.Folded(first)) && !(words.Text.Language == "tr" && IsTitleBefore(first - 1) && words.Base(end - 1) is "aydin" or "karaman" or "ordu" or "bolu") || IsNickname(first, end) && !IsPseudonym(first, end) || IsInTitle(first, end)
            || words.Base(end - 1) == "allah" && end - first < 3)
        {
            return true;
        }

        for (var i = first; i < end; i++)
        {
            if (IsThing(words.Base(i), first, end, i) && !IsPersonsAfterAll(first, end, i) && !(i == first && GivenNames.Has(words.Folded(i))) && !(i == first + 1 && end == i + 1 && words.Is(i, "kurum") && GivenNames.Has(words.Folded(first))))
            {
                return true;
            }
        }

        return end < words.Count && words.FollowsClosely(end) && words.IsWord(end) && !words.HasEnding(end - 1) && (words.IsCapital(end) ? IsThing(words.Base(end), end, end, end) : IsSettlement(words.Folded(end)) && !GivenNames.Has(words.Folded(first)));
    }

    // "Mihyung Park, who heads the mission", "said Robert Hall": a thing's word that is a surname as well, where the sentence speaks of somebody.
    private bool IsPersonsAfterAll(int first, int end, int token) =>
        token == end - 1 && end - first == 2 && words.Base(token) is "park" or "hall" or "house" or "lane" or "street" or "bush" or "hill" or "hills" or "west" or "north" or "day" or "temple" or "church" or "rivers" or "lake" or "forest" or "marsh" or "banks" or "wood" or "field" or "fields" or "mills" or "bridges" or "guard" or "post" or "fair" or "beach"
        && (IsSaid(first, end) || end + 1 < words.Count && words.Is(end, ",") && (words.Folded(end + 1) is "who" || words.Tokens[end + 1].Kind == TokenKind.Number && words.Tokens[end + 1].Span.Length == 2) || IsTitleBefore(first - 1));

    // "Dönerdere köyünde", "the Zeytinburnu district".
    private bool IsSettlement(string word) => words.Text.Language == "tr"
        ? word.StartsWith("koyu", StringComparison.Ordinal) || word.StartsWith("mahalle", StringComparison.Ordinal) || word.StartsWith("ilces", StringComparison.Ordinal) || word.StartsWith("beldes", StringComparison.Ordinal) || word.StartsWith("kasaba", StringComparison.Ordinal) || word.StartsWith("vilayet", StringComparison.Ordinal)
        : word is "village" or "district" or "province" or "neighbourhood" or "neighborhood" or "town" or "county" or "valley" or "river";

    // “No Wrong Signals”, “Sunk Costs and Small States”: capitals throughout between marks are a title.
    private bool IsInTitle(int first, int end)
    {
        var open = first - 1;
        while (open > 0 && open > first - 5 && IsTitleWord(open))
        {
            open--;
        }

        var close = end;
        while (close < words.Count - 1 && close < end + 7 && IsTitleWord(close))
        {
            close++;
        }

        return open >= 0 && close < words.Count && close - open - 1 > end - first && Quotes.QuoteMarkScanner.IsMark(words.First(open)) && Quotes.QuoteMarkScanner.IsMark(words.First(close));
    }

    private bool IsTitleWord(int token) => words.IsWord(token) && (words.IsCapital(token) || words.Tokens[token].Span.Length <= 3);

    // 'Koca Yusuf': words in marks of their own are what something is called.
    private bool IsNickname(int first, int end) =>
        first > 0 && end < words.Count && Quotes.QuoteMarkScanner.IsMark(words.First(first - 1)) && Quotes.QuoteMarkScanner.IsMark(words.First(end)) && words.Tokens[first - 1].Span.End == words.Tokens[first].Span.Start;

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

    private bool IsThing(string word, int first, int end, int token)
    {
        // Bakanımız, Cumhurbaşkanımızın: our minister is an office; Yardımcıları, Temsilcilerini: many are nobody.
        if (words.Text.Language == "tr" && word.Length > 6 && (TurkishNames.IsOurs(word) || TurkishNames.IsMany(word) || TurkishNames.IsOfficeOrPredicate(word)))
        {
            return true;
        }

        if (NameWords.ThingWords.Contains(word))
        {
            return true;
        }

        if (words.Text.Language == "tr")
        {
            foreach (var thing in NameWords.TurkishThings)
            {
                if (word.StartsWith(thing, StringComparison.Ordinal) && !TurkishNames.IsSurname(words, first, end, token, thing))
                {
                    return true;
                }
            }
        }

        return false;
    }

    public double Score(int first, int end, int parts, bool titled, bool stripped, out string rule)
    {
        var score = parts switch { 1 => -1.5, 2 or 3 => 0.5, 4 => 0, _ => -0.5 };
        rule = "actor.unknown-name";
        if (GivenNames.Has(words.Base(first)))
        {
            score += parts == 1 ? 0.5 : 2;
        }

        var before = first - 1;
        if (titled || IsTitleBefore(before))
        {
            score += parts == 1 ? 3.5 : 2.5;
            rule = "actor.unknown-title";
        }

        if (IsSaid(first, end))
        {
            score += 1.5;
            rule = rule == "actor.unknown-name" ? "actor.unknown-speaker" : rule;
        }

        score -= !titled && (TurkishNames.IsBelonging(words, first, end) || TurkishNames.IsInflected(words, first, end)) && !GivenNames.Has(words.Folded(first)) ? 1.5 : 0;
        score += After(end) + (parts == 1 ? Alone(first, end) + Introduced(first, end) : 0) + Shape(first, end, parts);
        if (before >= 0 && words.SentenceOf(before) == words.SentenceOf(first) && !stripped)
        {
            var word = words.Folded(before);
            score -= word is "the" or "a" or "an" ? 3 : NameWords.PlacePrepositions.Contains(word) ? 1.5 : 0;
            score += word is "by" or "with" or "named" or "called" ? 0.5 : 0;
        }

        for (var i = first; i < end; i++)
        {
            score -= lowerCase.Contains(words.Folded(i)) && !NameWords.Particles.Contains(words.Folded(i)) ? 1 : 0;
            score -= i > first && NameWords.Openers.Contains(words.Base(i)) && !(words.Is(i, "jan") && (i < end - 1 || GivenNames.Has(words.Folded(first)))) ? 1.5 : 0;
            score -= NameWords.Demonyms.Contains(words.Base(i)) && !(i == end - 1 && i == first + 1 && GivenNames.Has(words.Folded(first))) ? 1.5 : 0;
        }

        return score;
    }

    // Two or three words that are no common word, no place and no English formation are a name more often than not;
    // one that later stands alone by its last word is one nearly always.
    private double Shape(int first, int end, int parts)
    {
        var score = parts is 2 or 3 ? 1 : 0.0;
        for (var i = first; i < end; i++)
        {
            if (!words.IsWord(i))
            {
                continue;
            }

            // "Jan Hendrik van Thiel", "Baran Aydın": a particle is no city, and many a province is a surname too.
            var word = words.Base(i);
            if (i > first && !words.IsCapital(i) && NameWords.Particles.Contains(word))
            {
                continue;
            }

            var isSurname = i > first && i == end - 1 && GivenNames.Has(words.Folded(first)) && (NameWords.Demonyms.Contains(word) || words.Text.Language == "tr" && parts > 1 && !words.HasEnding(i));
            score -= NameWords.WorldPlaces.Contains(word) && !isSurname && (words.IsCapital(i) || !NameWords.Particles.Contains(word)) ? 2.5 : 0;
            score -= NameWords.CommonWords.Contains(word) && !GivenNames.Has(word) ? 1.5 : 0;
            score -= IsFormation(word) ? 1 : 0;
        }

        score -= parts > 1 && NameWords.PlaceOpeners.Contains(words.Folded(first)) && !(parts == 3 && words.Is(first, "khan")) ? 1 : 0;
        return score + (parts > 1 && alone.Contains(words.Base(end - 1)) ? 1 : 0);
    }

    private static bool IsFormation(string word) =>
        word.Length > 6 && (word.EndsWith("tion", StringComparison.Ordinal) || word.EndsWith("ment", StringComparison.Ordinal) || word.EndsWith("ness", StringComparison.Ordinal) || word.EndsWith("ity", StringComparison.Ordinal)
            || word.EndsWith("ing", StringComparison.Ordinal) || word.EndsWith("ism", StringComparison.Ordinal) || word.EndsWith("ical", StringComparison.Ordinal) || word.EndsWith("ology", StringComparison.Ordinal) || word.EndsWith("ships", StringComparison.Ordinal)
            || word.EndsWith("graphy", StringComparison.Ordinal) || word.EndsWith("ious", StringComparison.Ordinal) || word.EndsWith("ance", StringComparison.Ordinal) || word.EndsWith("ence", StringComparison.Ordinal) || word.EndsWith("ional", StringComparison.Ordinal));

    private bool IsTitleBefore(int before) =>
        before >= 0 && (NameWords.Titles.Contains(words.Folded(before)) || words.Is(before, ".") && before > 0 && NameWords.StoppedTitles.Contains(words.Folded(before - 1)));

    private bool IsSaid(int first, int end)
    {
        if (end < words.Count && words.SentenceOf(end) == words.SentenceOf(first) && NameWords.SayingVerbs.Contains(words.Folded(end)))
        {
            return true;
        }

        return first > 0 && words.SentenceOf(first - 1) == words.SentenceOf(first) && words.Folded(first - 1) is "said" or "says" or "added" or "dedi" or "asks" or "asked";
    }

    // One word is a name where it is said to be ("a man named Hasib"), or where an aside says what somebody does ("Najiba, a widow").
    private double Alone(int first, int end)
    {
        if (IsOnlyNameGiven(first))
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

        if (first > 1 && words.Folded(first - 1) is "is" or "was" && words.Folded(first - 2) == "name")
        {
            return 3.5;
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

        // "Hashmat, 19, a former cadet": an age between commas is somebody's.
        if (end + 2 < words.Count && words.Is(end, ",") && words.Tokens[end + 1].Kind == TokenKind.Number && words.Tokens[end + 1].Span.Length == 2 && words.Is(end + 2, ",") && words.SentenceOf(end + 2) == words.SentenceOf(first))
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

    // "gave her name only as Gulalai", "asked to be identified as Hamid", "wants to be called Sarah": whose surname is kept back.
    private bool IsOnlyNameGiven(int first)
    {
        var i = first - 1;
        if (i >= 2 && words.SentenceOf(i) == words.SentenceOf(first) && words.Folded(i) is "as" or "called" or "by")
        {
            for (var j = i - 1; j >= Math.Max(0, i - 6) && words.SentenceOf(j) == words.SentenceOf(first); j--)
            {
                if (words.Is(i, "as") && (words.Folded(j) is "name" or "names" or "identified" or "himself" or "herself" or "introduced") || words.Is(i, "called") && words.Folded(j) is "asked" or "wants" or "wanted" or "asks" or "wished" or "prefers" || words.Is(i, "by") && words.Folded(j) is "goes" or "went")
                {
                    return true;
                }
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

        if (aside && end + 1 < words.Count && words.Folded(end + 1) is "who" or "whose" or "whom")
        {
            return 1.5;
        }

        if (first > 1 && words.Is(first - 1, ",") && aside && (IsPerson(first - 2) || words.Folded(first - 2) is "one" or "another"))
        {
            return 3;
        }

        // "Jawad has tried it three times. The 22-year-old …": the aside about an age says who the sentence before was about.
        if (words.OpensSentence(first) && end < words.Count && words.Folded(end) is "has" or "had" or "was" or "is" && HasAgeAfter(end))
        {
            return 2.5;
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

    private bool KeepsName(int from)
    {
        for (var i = from; i < words.Count && i < from + 10; i++)
        {
            if (words.Folded(i) is "name" or "surname" or "identity" or "pseudonym")
            {
                return true;
            }
        }

        return false;
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

    // "X, a spokesman for …", "X, 45, …", "X, who …", "X (45)".
    private double After(int end)
    {
        if (end + 1 >= words.Count || words.SentenceOf(end) != words.SentenceOf(end - 1))
        {
            return 0;
        }

        var mark = words.Folded(end);
        if (mark is not ("," or "("))
        {
            return mark == "who" ? 1 : 0;
        }

        if (words.Tokens[end + 1].Kind == TokenKind.Number && words.Tokens[end + 1].Span.Length == 2 && end + 2 < words.Count && words.Folded(end + 2) is "," or ")")
        {
            return 1.5;
        }

        var isSomebody = words.Folded(end + 1) is "a" or "an";
        for (var i = end + 1; i < words.Count && i < end + 6 && words.SentenceOf(i) == words.SentenceOf(end); i++)
        {
            if ((NameWords.Titles.Contains(words.Folded(i)) || isSomebody && NameWords.People.Contains(words.Folded(i))) && !words.IsCapital(i + 1))
            {
                return 1.5;
            }
        }

        return words.Is(end + 1, "who") ? 1.5 : 0;
    }
}
