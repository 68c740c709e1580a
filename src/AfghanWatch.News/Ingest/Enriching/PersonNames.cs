using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Enriching;

/// <summary>A person's name in the text: tokens from <paramref name="First"/> up to, not including, <paramref name="End"/>.</summary>
/// <param name="Sure">Whether its surroundings or its own shape say it is a person; else it counts only beside a sure one.</param>
internal readonly record struct NameRun(int First, int End, bool Sure, string Rule);

/// <summary>
/// Finds names of persons the vocabulary does not know: runs of capitalised words weighed by given name, title before, verb of saying,
/// apposition after, and against words of bodies, places and things.
/// </summary>
internal sealed class PersonNames(WordView words, bool[] taken)
{
    private const int MostWords = 6;
    private const double Enough = 1.5;

    private readonly HashSet<string> _lowerCase = LowerCaseWords(words);
    private readonly Dictionary<string, int> _alone = new(StringComparer.Ordinal);

    /// <summary>Every run that may be a person, in order.</summary>
    public List<NameRun> Find()
    {
        var spans = Spans();
        foreach (var (first, end) in spans)
        {
            if (end - first == 1 && !words.OpensSentence(first) && !words.Is(first - 1, "the"))
            {
                var word = words.Base(first);
                _alone[word] = _alone.GetValueOrDefault(word) + 1;
            }
        }

        var runs = new List<NameRun>(spans.Count);
        foreach (var (first, end) in spans)
        {
            if (Judge(first, end) is { } run)
            {
                runs.Add(run);
            }
        }

        return runs;
    }

    private List<(int First, int End)> Spans()
    {
        var spans = new List<(int, int)>();
        var i = 0;
        while (i < words.Count)
        {
            if (!StartsRun(i))
            {
                i++;
                continue;
            }

            var end = EndOfRun(i);
            spans.Add((i, end));
            i = Math.Max(end, i + 1);
        }

        return spans;
    }

    private static HashSet<string> LowerCaseWords(WordView words)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < words.Count; i++)
        {
            if (words.IsWord(i) && char.IsLower(words.First(i)))
            {
                found.Add(words.Folded(i));
            }
        }

        return found;
    }

    private bool StartsRun(int i) => !taken[i] && IsNamePart(i);

    private bool IsNamePart(int i) =>
        words.IsWord(i) && char.IsUpper(words.First(i)) && (!words.IsAllCaps(i) || words.Tokens[i].Span.Length > 4 && !words.Folded(i).Contains('.'));

    private int EndOfRun(int first)
    {
        var end = first + 1;
        while (end < words.Count && end - first < 12 && !words.HasEnding(end - 1))
        {
            if (taken[end] || words.SentenceOf(end) != words.SentenceOf(first))
            {
                break;
            }

            if (IsStop(end))
            {
                end++;
                continue;
            }

            if (!words.FollowsClosely(end))
            {
                break;
            }

            if (IsNamePart(end) || words.IsCapital(end) && words.Tokens[end].Span.Length <= 2)
            {
                end++;
            }
            else if (IsInnerHyphen(end))
            {
                end += 2;
            }
            else if (NameWords.Particles.Contains(words.Folded(end)) && LeadsToName(end))
            {
                end++;
            }
            else
            {
                break;
            }
        }

        while (end - 1 > first && (words.Tokens[end - 1].Kind == TokenKind.Mark || NameWords.Particles.Contains(words.Folded(end - 1)) && !words.IsCapital(end - 1)))
        {
            end--;
        }

        return end;
    }

    // The full stop of an initial or a short title.
    private bool IsStop(int i) =>
        words.Is(i, ".") && words.Tokens[i].Span.Start == words.Tokens[i - 1].Span.End && i + 1 < words.Count && words.IsCapital(i + 1)
        && (words.Tokens[i - 1].Span.Length == 1 || NameWords.StoppedTitles.Contains(words.Folded(i - 1)));

    private bool IsInnerHyphen(int i) =>
        words.Folded(i) is "-" or "‑" && i + 1 < words.Count && !taken[i + 1] && words.IsWord(i + 1) && words.Tokens[i].Span.Start == words.Tokens[i - 1].Span.End
        && words.Tokens[i + 1].Span.Start == words.Tokens[i].Span.End;

    private bool LeadsToName(int i)
    {
        for (var next = i + 1; next < words.Count && next <= i + 3; next++)
        {
            if (!taken[next] && IsNamePart(next))
            {
                return true;
            }

            if (!NameWords.Particles.Contains(words.Folded(next)) && !words.Is(next, "-"))
            {
                return false;
            }
        }

        return false;
    }

    private NameRun? Judge(int first, int end)
    {
        var titled = false;
        for (var i = end - 1; i >= first; i--)
        {
            if (NameWords.Titles.Contains(words.Base(i)) && !(i == end - 1 && end - first > 1 && GivenNames.Has(words.Folded(first))))
            {
                titled = true;
                first = i + 1;
                while (first < end && words.Tokens[first].Kind == TokenKind.Mark)
                {
                    first++;
                }

                break;
            }
        }

        var stripped = false;
        while (first < end && (NameWords.Openers.Contains(words.Folded(first)) || NameWords.Demonyms.Contains(words.Folded(first)) || words.Tokens[first].Kind == TokenKind.Mark
            || words.OpensSentence(first) && end - first > 1 && _lowerCase.Contains(words.Folded(first)) && !GivenNames.Has(words.Folded(first))))
        {
            first++;
            stripped = true;
            titled = false;
        }

        if (first >= end || HoldsThing(first, end))
        {
            return null;
        }

        var parts = CountParts(first, end);
        if (parts > MostWords || words.Tokens[end - 1].Span.Length < 2)
        {
            return null;
        }

        if (parts == 1 && !titled && IsThingByItself(first) || IsDatelineSource(first, end))
        {
            return null;
        }

        var score = Score(first, end, parts, titled, stripped, out var rule);
        return score >= Enough ? new NameRun(first, end, true, rule) : new NameRun(first, end, false, "actor.name-part");
    }

    // "the Tata group", "St. John", "Uganda": one word after an article or a saint's mark, or a place, is nobody.
    private bool IsThingByItself(int token) =>
        words.Is(token - 1, "the") || words.Is(token - 1, ".") && words.Is(token - 2, "st") || NameWords.WorldPlaces.Contains(words.Base(token)) || NameWords.Demonyms.Contains(words.Base(token));

    // "KABUL (Daily Herald) -": in the first lines a name alone in brackets is the outlet.
    private bool IsDatelineSource(int first, int end) => first < 40 && words.Is(first - 1, "(") && words.Is(end, ")");

    private int CountParts(int first, int end)
    {
        var parts = 0;
        for (var i = first; i < end; i++)
        {
            parts += words.IsWord(i) && !NameWords.Particles.Contains(words.Folded(i)) ? 1 : 0;
        }

        return parts;
    }

    private bool HoldsThing(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (IsThing(words.Base(i)) && !(i == first && GivenNames.Has(words.Folded(i))))
            {
                return true;
            }
        }

        return end < words.Count && words.FollowsClosely(end) && words.IsWord(end) && !words.HasEnding(end - 1) && words.IsCapital(end) && IsThing(words.Base(end));
    }

    private bool IsThing(string word)
    {
        if (NameWords.ThingWords.Contains(word))
        {
            return true;
        }

        if (words.Text.Language == "tr")
        {
            foreach (var thing in NameWords.TurkishThings)
            {
                if (word.StartsWith(thing, StringComparison.Ordinal))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private double Score(int first, int end, int parts, bool titled, bool stripped, out string rule)
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

        score += After(end) + Shape(first, end, parts);
        if (before >= 0 && words.SentenceOf(before) == words.SentenceOf(first) && !stripped)
        {
            var word = words.Folded(before);
            score -= word is "the" or "a" or "an" ? 3 : NameWords.PlacePrepositions.Contains(word) ? 1.5 : 0;
            score += word is "by" or "with" or "named" or "called" ? 0.5 : 0;
        }

        for (var i = first; i < end; i++)
        {
            score -= _lowerCase.Contains(words.Folded(i)) && !NameWords.Particles.Contains(words.Folded(i)) ? 1 : 0;
            score -= i > first && NameWords.Openers.Contains(words.Base(i)) ? 1.5 : 0;
            score -= NameWords.Demonyms.Contains(words.Base(i)) ? 1.5 : 0;
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

            var word = words.Base(i);
            score -= NameWords.WorldPlaces.Contains(word) ? 2.5 : 0;
            score -= NameWords.CommonWords.Contains(word) && !GivenNames.Has(word) ? 1.5 : 0;
            score -= IsFormation(word) ? 1 : 0;
        }

        score -= parts > 1 && NameWords.PlaceOpeners.Contains(words.Folded(first)) ? 1 : 0;
        return score + (parts > 1 && _alone.ContainsKey(words.Base(end - 1)) ? 1 : 0);
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

        return first > 0 && words.SentenceOf(first - 1) == words.SentenceOf(first) && words.Folded(first - 1) is "said" or "says" or "told" or "added" or "dedi";
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

        for (var i = end + 1; i < words.Count && i < end + 6 && words.SentenceOf(i) == words.SentenceOf(end); i++)
        {
            if (NameWords.Titles.Contains(words.Folded(i)) && !words.IsCapital(i + 1))
            {
                return 1.5;
            }
        }

        return words.Is(end + 1, "who") ? 1.5 : 0;
    }
}
