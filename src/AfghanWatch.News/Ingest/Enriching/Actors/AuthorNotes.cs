using System.Collections.Frozen;
using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Ingest.Enriching.Actors;

/// <summary>Tells the lines at the end of a text that say who wrote it, and a letter's signature.</summary>
internal static class AuthorNotes
{
    /// <summary>Those who make a paper.</summary>
    public static readonly FrozenSet<string> Makers = new[]
    {
        "editor", "journalist", "reporter", "correspondent", "columnist", "writer", "contributor", "freelancer", "author", "fellow", "commentator", "blogger", "producer", "photographer", "intern", "researcher", "bureau",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The same right below the headline: "Jane Doe is a reporter at the Herald.", "Jane Doe – writer and former officer" in a short line of its own.</summary>
    public static bool IsAtHead(WordView words, int first, int end)
    {
        var name = first;
        while (name < end && name < first + 5 && (words.IsWord(name) && words.IsCapital(name) || name > first && words.Is(name, "-") && words.Tokens[name].Span.Start == words.Tokens[name - 1].Span.End))
        {
            name++;
        }

        if (name - first > 1 && end - name is > 1 and < 9 && words.Folded(name) is "–" or "—" or "-" && Makers.Contains(words.Folded(name + 1)) && !words.IsCapital(name + 1))
        {
            return true;
        }

        if (name - first < 2 || end - name is < 4 or > 26 || words.Folded(name) != "is" || !(words.Folded(name + 1) is "a" or "an" or "the" or "our"))
        {
            return false;
        }

        for (var i = name + 2; i < end && i < name + 7; i++)
        {
            if (Makers.Contains(words.Folded(i)) && !(words.Folded(i) is "researcher" or "fellow" or "author" or "intern" or "commentator"))
            {
                return true;
            }
        }

        return false;
    }

    // "Jane Doe is a reporter based in …", "follow him on …".
    public static bool Is(WordView words, int first, int end, int index)
    {
        if (IsWriterLine(words, first, end, index))
        {
            return true;
        }

        for (var i = first + 1; i < end && i < first + 8; i++)
        {
            if (words.Folded(i) is not ("is" or "was") || !words.IsCapital(i - 1))
            {
                continue;
            }

            for (var j = i + 1; j < end && j < i + 9; j++)
            {
                if (Makers.Contains(words.Folded(j)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // "Jane Doe teaches sociology and writes a column.", "Jane Doe is a former diplomat.", "Sefa Gürbüz, dış politika muhabiri."
    private static bool IsWriterLine(WordView words, int first, int end, int index)
    {
        var name = first;
        while (name < end && name < first + 4 && (words.IsWord(name) && words.IsCapital(name) || name == first + 1 && words.Is(name, ".") && words.Tokens[first].Span.Length == 1) && !NameWords.Openers.Contains(words.Folded(name)))
        {
            name++;
        }

        if (name - first is < 2 or > 3 || name + 1 >= end)
        {
            return false;
        }

        var word = words.Folded(name);
        if (index > 0 && (word is "covers" or "reports" or "tweets" or "blogs" or "writes" || word is "has" or "have" && words.Folded(name + 1) is "reported" or "covered" or "written") && IsNamedOnce(words, first, name))
        {
            return true;
        }

        if (words.HasEnding(name - 1) && word is "book" or "books" or "novel" or "memoir" or "latest" or "new" or "next" or "most" or "first" && IsNamedOnce(words, first, name))
        {
            return true;
        }

        if (word is "teaches" or "lectures" || word is "is" or "was" && words.Folded(name + 1) is "a" or "an" or "the" && name + 2 < end && words.Folded(name + 2) is "former" or "retired" or "visiting" or "senior" && end - first < 20)
        {
            return true;
        }

        // "Jane Doe is a writer based in Lyon", "Selin Aksoy, siyaset bilimcidir.": whoever comes up in the last line only, and is something rather than does it.
        if (index > 2 && words.Text.Language != "tr" && word == "is" && words.Folded(name + 1) is "a" or "an" or "the" && end - first < 30 && IsNamedOnce(words, first, name))
        {
            return true;
        }

        if (index > 2 && words.Text.Language == "tr" && IsPredicate(words, name, end) && IsNamedOnce(words, first, name))
        {
            return true;
        }

        var last = end - 1;
        while (last > name && !words.IsWord(last))
        {
            last--;
        }

        // "Selin Aksoy, siyaset bilimcidir.", "Nevin Tuna, emekli öğretim üyesidir. Yazıları perşembe günleri yayımlanır."
        if (words.Text.Language == "tr" && word == "," && index > 0 && end - first < 26 && IsNamedOnce(words, first, name))
        {
            var stop = name + 1;
            while (stop < end && !words.Is(stop, "."))
            {
                stop++;
            }

            var copula = words.Folded(stop - 1);
            return stop - name < 14 && copula.Length > 6 && (copula.EndsWith("dir", StringComparison.Ordinal) || copula.EndsWith("dur", StringComparison.Ordinal) || copula.EndsWith("tir", StringComparison.Ordinal) || copula.EndsWith("tur", StringComparison.Ordinal) || copula is "muhabiri" or "yazari" or "editoru" or "temsilcisi");
        }

        return words.Text.Language == "tr" && word == "," && end - first < 12 && words.Folded(last) is "muhabiri" or "muhabir" or "yazari" or "editoru" or "temsilcisi";
    }

    // The first sentence ends in what somebody is: "…, emekli öğretim üyesidir."
    private static bool IsPredicate(WordView words, int name, int end)
    {
        var last = name;
        while (last + 1 < end && words.SentenceOf(last + 1) == words.SentenceOf(name))
        {
            last++;
        }

        while (last > name && !words.IsWord(last))
        {
            last--;
        }

        var word = words.Folded(last);
        return last - name is > 0 and < 12 && word.Length > 5 && word[^3] is 'd' or 't' && word[^2] is 'i' or 'u' && word[^1] == 'r' && !word.EndsWith("maktadir", StringComparison.Ordinal) && !word.EndsWith("mektedir", StringComparison.Ordinal) && !word.EndsWith("mistir", StringComparison.Ordinal) && !word.EndsWith("mustur", StringComparison.Ordinal);
    }

    // Whoever the text names elsewhere is somebody in it, not the one who wrote it.
    private static bool IsNamedOnce(WordView words, int first, int name)
    {
        for (var i = 0; i < first; i++)
        {
            if (words.Base(i) == words.Base(name - 1))
            {
                return false;
            }
        }

        return true;
    }

    // A letter's last lines: "Mrs G. Alpay (retired teacher)".
    public static bool IsSignature(WordView words, int first, int end)
    {
        if (end - first > 12 || words.Folded(first) is not ("mr" or "mrs" or "ms" or "dr" or "prof" or "professor") && !words.IsCapital(first))
        {
            return false;
        }

        var bracket = first;
        while (bracket < end && !words.Is(bracket, "("))
        {
            if (words.IsWord(bracket) && !words.IsCapital(bracket))
            {
                return false;
            }

            bracket++;
        }

        return bracket - first is >= 2 and <= 6 && bracket + 1 < end && words.Is(end - 1, ")") && !words.IsCapital(bracket + 1) && IsNamedOnce(words, first, bracket);
    }
}
