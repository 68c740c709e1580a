using System.Collections.Frozen;
using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Ingest.Enriching.Actors;

/// <summary>Finds where a text names its makers (bylines, photo credits, author notes): nobody there is an actor.</summary>
internal static class CreditLines
{
    private const int LongestLine = 200;

    private static readonly FrozenSet<string> Labels = new[]
    {
        "author", "authors", "reporter", "reporters", "editor", "photo", "photos", "photograph", "photographer", "picture", "image", "credit", "source", "writer", "illustration", "cartoon",
        "yazar", "haber", "muhabir", "fotograf", "fotograflar", "foto", "gorsel", "grafik", "derleyen", "ceviri", "ceviren", "graphic", "video", "images", "pictures", "editor", "tag", "tags", "etiket", "etiketler", "keywords", "kaynak", "kaynaklar", "sources", "roportaj", "soylesi", "interview", "kamera", "kameraman", "hazirlayan", "cizim", "illustrasyon", "kurgu",
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
        Standfirsts.Add(words, found);
        Bylines.Add(words, found);
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

        if (index is > 0 and < 7 && AuthorNotes.IsAtHead(words, first, end))
        {
            return true;
        }

        // "Editor in Chief: …"
        if (words.Folded(first) is "editor" or "publisher" or "founder" && end - first < 24 && (words.Is(first + 1, ":") || words.Is(first + 1, "in") && words.Is(first + 2, "chief") && words.Is(first + 3, ":")))
        {
            return true;
        }

        // "Yayına hazırlayan: …"
        if (end - first < 14 && (words.Is(first + 2, ":") && Labels.Contains(words.Folded(first + 1)) && words.Text.Language == "tr" && !words.IsCapital(first + 1)))
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

        return index >= count - 4 && AuthorNotes.Is(words, first, end, index) || index > 0 && index >= count - 3 && AuthorNotes.IsSignature(words, first, end);
    }

    // "About the author: …", "Yazar hakkında: …"
    private static bool IsAbout(WordView words, int first, int end)
    {
        var about = words.Is(first, "about") || words.Is(first + 1, "hakkinda");
        for (var i = first; i < first + 4 && i < end && about; i++)
        {
            if (Labels.Contains(words.Folded(i)) || AuthorNotes.Makers.Contains(words.Folded(i)))
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
                || words.Folded(i) is "reported" && words.Is(i + 1, "from") && i - first < 8 && HasMaker(words, first, i)
                || words.Folded(i) is "conducted" or "translated" or "condensed" or "recorded" && i - first < 8 && words.Is(i + 1, "by") && (words.Folded(first) is "interview" || words.Folded(first + 1) is "interview" or "conversation"))
            {
                return true;
            }
        }

        return false;
    }

    // "AP writer Jane Doe reported from Istanbul."
    private static bool HasMaker(WordView words, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (AuthorNotes.Makers.Contains(words.Folded(i)) || words.Folded(i) is "writers" or "journalists" or "reporters" or "correspondents")
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

    private static void AddInlineCredits(WordView words, List<TextSpan> found)
    {
        for (var i = 0; i + 1 < words.Count; i++)
        {
            if (Openings.TryGetValue(words.Folded(i), out var next) && Array.IndexOf(next, words.Folded(i + 1)) >= 0 && StandsApart(words, i)
                || words.IsCapital(i) && IsPictureLabel(words, i) && (words.Folded(i + 1) is ":" or "courtesy" or "credit") && (StandsApart(words, i) || words.Folded(i - 1) is "—" or "–" or "-"))
            {
                var start = words.Tokens[i].Span.Start;
                found.Add(new TextSpan(start, Math.Min(words.Text.SentenceAt(start).End, start + LongestLine)));
            }
        }
    }

    // "… in Van. Credit:AP", "… in Istanbul. — Photo: …", "Photo courtesy …"
    private static bool IsPictureLabel(WordView words, int token) => words.Folded(token) is "photo" or "photos" or "photograph" or "image" or "picture" or "credit" or "foto" or "fotograf" or "fotograflar" or "gorsel";

    private static bool StandsApart(WordView words, int token) =>
        words.OpensSentence(token) || words.Folded(token - 1) is "(" or "[" or ";" or "|" || words.Folded(token) is "file" or "photo" || words.Tokens[token].Span.Start - words.Tokens[token - 1].Span.End > 1;
}
