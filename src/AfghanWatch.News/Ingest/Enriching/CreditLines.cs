using System.Collections.Frozen;
using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Enriching;

/// <summary>Finds where a text names its makers (bylines, photo credits, author notes): nobody there is an actor.</summary>
internal static class CreditLines
{
    private const int LongestLine = 200;

    private static readonly FrozenSet<string> Labels = new[]
    {
        "author", "authors", "reporter", "reporters", "editor", "photo", "photos", "photograph", "photographer", "picture", "image", "credit", "source", "writer", "illustration", "cartoon",
        "yazar", "haber", "muhabir", "fotograf", "fotograflar", "foto", "gorsel", "grafik", "derleyen", "ceviri", "ceviren", "graphic", "video", "images", "pictures", "editor", "kaynak", "roportaj", "soylesi", "interview", "kamera", "kameraman", "hazirlayan", "cizim", "illustrasyon", "kurgu",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Makers = new[]
    {
        "editor", "journalist", "reporter", "correspondent", "columnist", "writer", "contributor", "freelancer", "author", "fellow", "commentator", "blogger", "producer", "photographer", "intern", "researcher",
    }.ToFrozenSet(StringComparer.Ordinal);

    // "Reporting by …": the first word with what must follow it.
    private static readonly FrozenDictionary<string, string[]> Openings = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["reporting"] = ["by"],
        ["additional"] = ["reporting"],
        ["writing"] = ["by"],
        ["reported"] = ["by"],
        ["editing"] = ["by"],
        ["written"] = ["by"],
        ["edited"] = ["by"],
        ["compiled"] = ["by"],
        ["translated"] = ["by"],
        ["posted"] = ["by"],
        ["published"] = ["by"],
        ["story"] = ["by"],
        ["photo"] = ["by"],
        ["photos"] = ["by"],
        ["photograph"] = ["by"],
        ["image"] = ["by"],
        ["file"] = ["photo"],
        ["with"] = ["reporting", "inputs"],
        ["haberi"] = ["yazan"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Stretches of the text that are credit, in order.</summary>
    public static List<TextSpan> Find(WordView words)
    {
        var found = new List<TextSpan>();
        var paragraphs = words.Text.Paragraphs;
        var token = 0;
        for (var p = 0; p < paragraphs.Count; p++)
        {
            var first = token;
            while (token < words.Count && words.Tokens[token].Span.Start < paragraphs[p].End)
            {
                token++;
            }

            if (token > first && IsCredit(words, first, token, paragraphs[p], p, paragraphs.Count))
            {
                found.Add(paragraphs[p]);
            }
        }

        AddInlineCredits(words, found);
        found.Sort((a, b) => a.Start.CompareTo(b.Start));
        return found;
    }

    private static bool IsCredit(WordView words, int first, int end, TextSpan paragraph, int index, int count)
    {
        if (paragraph.Length > LongestLine)
        {
            return false;
        }

        while (first + 2 < end && words.Folded(first) is "*" or "(" or "[" or "•" or "-" or "|")
        {
            first++;
        }

        // "Image Credit: …", "Photo courtesy: …"
        if (first + 2 < end && Labels.Contains(words.Folded(first)) && words.Folded(first + 1) is "credit" or "credits" or "courtesy" or "source" or "caption" && words.Is(first + 2, ":"))
        {
            return true;
        }

        if (Labels.Contains(words.Folded(first)) && (words.Is(first + 1, ":") || words.Is(first + 1, "/") || words.Is(first + 1, "by")))
        {
            return true;
        }

        if (index > 0 && (IsAbout(words, first, end) || index >= count - 5 && Contributes(words, first, end)))
        {
            return true;
        }

        // "Yazar hakkında: …", "Yazarın notu: …"
        if (words.Folded(first) is "yazar" or "yazarin" or "muhabir" or "editor" or "cevirmen" && first + 2 < end && words.Is(first + 2, ":"))
        {
            return true;
        }

        // "By Jane Doe" alone in its line; a sentence that opens with "By" has a verb, and lower-case words.
        if (words.Folded(first) == "by" && end - first <= 12 && index < 5 && words.IsCapital(first + 1) && !HasVerbalTail(words, first, end))
        {
            return true;
        }

        // "jane.doe@paper.example – all articles by Jane Doe"
        if (index > 0 && index >= count - 3 && HasAddress(words, first, end))
        {
            return true;
        }

        return index >= count - 4 && IsAuthorNote(words, first, end, index) || index > 0 && index >= count - 3 && IsSignature(words, first, end);
    }

    // "About the author: …", "Yazar hakkında: …"
    private static bool IsAbout(WordView words, int first, int end)
    {
        var about = words.Is(first, "about") || words.Is(first + 1, "hakkinda");
        for (var i = first; i < first + 4 && i < end && about; i++)
        {
            if (Labels.Contains(words.Folded(i)) || Makers.Contains(words.Folded(i)))
            {
                return true;
            }
        }

        return false;
    }

    // "Associated Press writer Jane Doe in Istanbul contributed to this report.", "This interview was conducted by J. Doe."
    private static bool Contributes(WordView words, int first, int end)
    {
        for (var i = first + 1; i < end; i++)
        {
            if (words.Folded(i) is "contributed" or "assisted" && (i + 2 >= end || words.Folded(i + 1) is "reporting" or "research" or "from" || words.Folded(i + 1) is "to" or "in" && words.Folded(i + 2) is "this" or "the" && i + 3 < end && words.Folded(i + 3) is "report" or "story" or "article" or "piece" or "reporting" or "dispatch")
                || words.Folded(i) is "conducted" or "translated" or "condensed" or "recorded" && i - first < 8 && words.Is(i + 1, "by") && (words.Folded(first) is "interview" || words.Folded(first + 1) is "interview" or "conversation"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasAddress(WordView words, int first, int end)
    {
        for (var i = first + 1; i + 1 < end; i++)
        {
            if (words.Is(i, "@") && words.IsWord(i - 1) && words.Tokens[i].Span.Start == words.Tokens[i - 1].Span.End)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasVerbalTail(WordView words, int first, int end)
    {
        var lower = 0;
        for (var i = first + 1; i < end; i++)
        {
            if (words.IsWord(i) && !words.IsCapital(i) && words.Folded(i) is not ("and" or "for" or "in" or "of" or "at" or "the" or "de" or "van" or "von" or "al"))
            {
                lower++;
            }
        }

        return lower > 1;
    }

    // "Jane Doe is a reporter based in …", "follow him on …".
    private static bool IsAuthorNote(WordView words, int first, int end, int index)
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
    private static bool IsSignature(WordView words, int first, int end)
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

    private static void AddInlineCredits(WordView words, List<TextSpan> found)
    {
        for (var i = 0; i + 1 < words.Count; i++)
        {
            if (Openings.TryGetValue(words.Folded(i), out var next) && Array.IndexOf(next, words.Folded(i + 1)) >= 0 && StandsApart(words, i))
            {
                var start = words.Tokens[i].Span.Start;
                found.Add(new TextSpan(start, Math.Min(words.Text.SentenceAt(start).End, start + LongestLine)));
            }
        }
    }

    private static bool StandsApart(WordView words, int token) =>
        words.OpensSentence(token) || words.Folded(token - 1) is "(" or "[" or ";" or "|" || words.Folded(token) is "file" or "photo";
}
