using System.Collections.Frozen;
using System.Text;
using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Ingest.Enriching.Actors;

/// <summary>Weighs whether a run of capitalised words names a person: by its own words and by what stands around it.</summary>
/// <param name="words">The text.</param>
/// <param name="lowerCase">Words the text also writes small.</param>
/// <param name="alone">Capitalised words that stand alone somewhere inside a sentence.</param>
internal sealed partial class NameWeights(WordView words, HashSet<string> lowerCase, HashSet<string> alone)
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

        if (TurkishNames.IsThing(words, first, end) && !(IsTitleBefore(first - 1) && end - first == 2 && GivenNames.Has(words.Folded(first))) || TurkishNames.IsWhere(words, first, end) || NameOpenings.IsShip(words, first))
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

        return end < words.Count && words.FollowsClosely(end) && words.IsWord(end) && !words.HasEnding(end - 1) && (words.IsCapital(end) ? IsThing(words.Base(end), end, end, end) : NameWords.CalledAfter.Contains(words.Folded(end)) || IsSettlement(words.Folded(end)) && !GivenNames.Has(words.Folded(first)));
    }

    // "Mihyung Park, who heads the mission", "said Robert Hall": a thing's word that is a surname as well, where the sentence speaks of somebody.
    private bool IsPersonsAfterAll(int first, int end, int token) =>
        token == end - 1 && end - first == 2 && words.Base(token) is "park" or "hall" or "house" or "lane" or "street" or "bush" or "hill" or "hills" or "west" or "north" or "day" or "temple" or "church" or "rivers" or "lake" or "forest" or "marsh" or "banks" or "wood" or "field" or "fields" or "mills" or "bridges" or "guard" or "post" or "fair" or "beach"
        && (IsSaid(first, end) || end + 1 < words.Count && words.Is(end, ",") && (words.Folded(end + 1) is "who" || words.Tokens[end + 1].Kind == TokenKind.Number && words.Tokens[end + 1].Span.Length == 2) || IsTitleBefore(first - 1));

    // "Dönerdere köyünde", "the Zeytinburnu district".
    private bool IsSettlement(string word) => words.Text.Language == "tr"
        ? word.StartsWith("koyu", StringComparison.Ordinal) || word.StartsWith("mahalle", StringComparison.Ordinal) || word.StartsWith("ilces", StringComparison.Ordinal) || word.StartsWith("beldes", StringComparison.Ordinal) || word.StartsWith("kasaba", StringComparison.Ordinal) || word.StartsWith("vilayet", StringComparison.Ordinal)
        : word is "village" or "neighbourhood" or "neighborhood" or "town" or "county" or "valley" or "river";

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

        return open >= 0 && close < words.Count && close - open - 1 > end - first && QuotationMarks.IsMark(words.First(open)) && QuotationMarks.IsMark(words.First(close));
    }

    private bool IsTitleWord(int token) => words.IsWord(token) && (words.IsCapital(token) || words.Tokens[token].Span.Length <= 3);

    // 'Koca Yusuf': words in marks of their own are what something is called.
    private bool IsNickname(int first, int end) =>
        first > 0 && end < words.Count && QuotationMarks.IsMark(words.First(first - 1)) && QuotationMarks.IsMark(words.First(end)) && words.Tokens[first - 1].Span.End == words.Tokens[first].Span.Start;

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
        var score = parts switch { 1 => -1.5, 2 or 3 => 0.5, _ when IsBuiltOfNames(first, end) => 0.5, 4 => 0, _ => -0.5 };
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
        else if (words.Text.Language == "tr" && parts is 2 or 3 && !GivenNames.Has(words.Folded(first)) && words.Folded(first) is not [_, '.', ..] && !TurkishNames.IsOfBody(words, first, end))
        {
            // In Turkish things are called by two capitals as often as foreigners: without a given name the run must be told to be somebody.
            score -= GivenNames.MayBe(words.Folded(first)) && parts == 2 && !words.OpensSentence(first) ? -1 : 0.5;
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
            score -= word is "the" or "a" or "an" ? 3 : NameWords.PlacePrepositions.Contains(word) || word == "from" && IsOrigin(before, first) ? 1.5 : 0;
            score += word is "by" or "with" or "named" or "called" ? 0.5 : 0;
        }

        for (var i = first; i < end; i++)
        {
            score -= lowerCase.Contains(words.Folded(i)) && !NameWords.Particles.Contains(words.Folded(i)) ? 1 : 0;
            score -= i > first && NameWords.Openers.Contains(words.Base(i)) && !(words.Is(i, "jan") && (i < end - 1 || GivenNames.Has(words.Folded(first)))) ? 1.5 : 0;
            score -= NameWords.Demonyms.Contains(words.Base(i)) && !NameOpenings.IsAbd(words, i) && !(i == end - 1 && i == first + 1 && GivenNames.Has(words.Folded(first))) ? 1.5 : 0;
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

            var isSurname = i > first && i == end - 1 && GivenNames.Has(words.Folded(first)) && (NameWords.Demonyms.Contains(word) || words.Text.Language == "tr" && parts > 1 && !words.HasEnding(i) || parts == 2 && (IsSaid(first, end) || words.Is(end, "of") && words.OpensSentence(first)));
            score -= NameWords.WorldPlaces.Contains(word) && !isSurname && (words.IsCapital(i) || !NameWords.Particles.Contains(word)) ? 2.5 : 0;
            score -= NameWords.CommonWords.Contains(word) && !GivenNames.Has(word) ? 1.5 : 0;
            score -= IsFormation(word) ? 1 : 0;
        }

        score -= parts > 1 && NameWords.PlaceOpeners.Contains(words.Folded(first)) && !(parts == 3 && words.Is(first, "khan")) ? 1 : 0;
        return score + (parts > 1 && alone.Contains(words.Base(end - 1)) ? 1 : 0);
    }

    // "a mason from Maarat al-Numan": whence somebody is, and no message from somebody.
    private bool IsOrigin(int from, int first) =>
        from > 1 && words.Folded(from - 2) is "a" or "an" or "one" && !words.IsCapital(from - 1) && !GivenNames.Has(words.Folded(first))
        && !NameWords.Messages.Contains(words.Folded(from - 1));

    // "Razack Aslam Mohammed Abdur Razack": names of many parts are built of given names.
    private bool IsBuiltOfNames(int first, int end)
    {
        var given = 0;
        for (var i = first; i < end; i++)
        {
            given += GivenNames.Has(words.Folded(i)) ? 1 : 0;
        }

        return given > 1;
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
