using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Deduplicating;

/// <summary>Reads which news agency an article goes back to, from its dateline, byline and closing credit.</summary>
public static class AgencyCredit
{
    private const int HeadLength = 220;
    private const int TailLength = 260;

    // The marks an agency signs with in brackets or slashes, folded; then its names in a byline or credit.
    private static readonly (string Agency, string[] Marks, string[] Names)[] Agencies =
    [
        ("Reuters", ["reuters"], ["reuters"]),
        ("AP", ["ap"], ["associated press", "ap"]),
        ("AFP", ["afp"], ["agence france-presse", "agence france presse", "afp"]),
        ("Anadolu Agency", ["aa", "anadolu", "anadolu agency", "anadolu ajansi"], ["anadolu agency", "anadolu ajansi", "anadolu news agency", "aa"]),
        ("DHA", ["dha"], ["demiroren haber ajansi", "demiroren news agency", "dogan news agency", "dha"]),
        ("İHA", ["iha"], ["ihlas haber ajansi", "ihlas news agency", "iha"]),
        ("ANKA", ["anka"], ["anka haber ajansi", "anka"]),
        ("ANI", ["ani"], ["asian news international", "ani"]),
        ("PTI", ["pti"], ["press trust of india", "pti"]),
        ("IANS", ["ians"], ["indo-asian news service", "ians"]),
        ("dpa", ["dpa"], ["deutsche presse-agentur", "deutsche presse agentur", "dpa"]),
        ("TASS", ["tass", "itar-tass"], ["tass"]),
        ("Sputnik", ["sputnik", "urdupoint news / sputnik", "ria novosti"], ["sputnik", "ria novosti"]),
        ("Interfax", ["interfax"], ["interfax"]),
        ("Xinhua", ["xinhua"], ["xinhua"]),
        ("PA", ["pa", "pa media"], ["press association", "pa media"]),
        ("EFE", ["efe", "epa-efe"], ["efe"]),
        ("ANSA", ["ansa"], ["ansa"]),
        ("UPI", ["upi"], ["united press international", "upi"]),
        ("Bloomberg", ["bloomberg"], ["bloomberg"]),
        ("Kyodo", ["kyodo"], ["kyodo"]),
        ("Yonhap", ["yonhap"], ["yonhap"]),
        ("APP", ["app"], ["associated press of pakistan"]),
        ("MNA", ["mna"], ["mehr news agency"]),
        ("IRNA", ["irna"], ["islamic republic news agency", "irna"]),
        ("Tasnim", ["tasnim"], ["tasnim"]),
        ("Bakhtar", ["bna", "bakhtar"], ["bakhtar"]),
        ("Pajhwok", ["pajhwok"], ["pajhwok"]),
    ];

    private static readonly string[] CreditOpenings =
        ["reporting by", "with inputs from", "with input from", "source:", "kaynak:", "from reuters", "writing by", "with files from", "haber kaynagi", "agencies contributed", "contributed to this report", "copyright", "(c)", "©"];

    /// <summary>The agency's usual name, or null when the article names none as its origin. A mere mention ("told Reuters") is no credit.</summary>
    public static string? Of(string text, string? byline)
    {
        ArgumentNullException.ThrowIfNull(text);
        return OfByline(byline) ?? OfDateline(text) ?? OfTail(text);
    }

    /// <summary>Whether an outlet of this name is the agency itself.</summary>
    public static bool IsOf(string agency, string outlet)
    {
        var folded = Folding.Fold(outlet).Trim();
        return Array.Find(Agencies, one => one.Agency == agency) is { Agency: not null } found
            && (folded == Folding.Fold(agency) || found.Marks.Contains(folded) || found.Names.Contains(folded) || found.Names.Any(name => name.Length > 3 && folded.StartsWith(name + " ", StringComparison.Ordinal)));
    }

    private static string? OfByline(string? byline)
    {
        if (string.IsNullOrWhiteSpace(byline))
        {
            return null;
        }

        var folded = Folding.Fold(byline.AsSpan(0, Math.Min(byline.Length, HeadLength)));
        return Named(folded);
    }

    private static string? OfDateline(string text)
    {
        var start = 0;
        while (start < text.Length && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        // Datelines stand in the first lines, after a headline at most.
        var head = Folding.Fold(text.AsSpan(start, Math.Min(HeadLength, text.Length - start)));
        for (var i = 0; i < head.Length; i++)
        {
            var close = head[i] switch { '(' => ')', '/' => '/', '[' => ']', _ => '\0' };
            if (close != '\0' && head.IndexOf(close, i + 1) is var end && end > i && end - i <= 60 && Marked(head[(i + 1)..end]) is { } agency)
            {
                return agency;
            }
        }

        return OfDashedDateline(head);
    }

    /// <summary><c>KABUL - AFP</c> or <c>ANKARA, 25 Ağustos, DHA -</c> as Turkish papers sign, and a line of its own with the agency alone.</summary>
    private static string? OfDashedDateline(string head)
    {
        var lines = head.Split('\n', 4, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        foreach (var line in lines.Take(3))
        {
            var pieces = line.Split([',', '-', '–', '—', '|'], 5, StringSplitOptions.TrimEntries);
            for (var i = 0; i < Math.Min(4, pieces.Length); i++)
            {
                var isBounded = i < pieces.Length - 1 || line.Length <= 40;
                if (isBounded && pieces[i].Length > 0 && Marked(pieces[i].Trim('.', ' ')) is { } agency && (i > 0 || pieces.Length == 1 || line.Length <= 40))
                {
                    return agency;
                }
            }
        }

        return null;
    }

    private static string? OfTail(string text)
    {
        var tail = Folding.Fold(text.AsSpan(Math.Max(0, text.Length - TailLength)));
        foreach (var opening in CreditOpenings)
        {
            var at = tail.LastIndexOf(opening, StringComparison.Ordinal);
            if (at >= 0 && Named(tail[at..]) is { } agency)
            {
                return agency;
            }
        }

        var open = tail.LastIndexOf('(');
        var end = open < 0 ? -1 : tail.IndexOf(')', open);
        return end > open && tail[(end + 1)..].Trim().Trim('.').Length == 0 ? Marked(tail[(open + 1)..end]) : null;
    }

    private static string? Marked(string inside)
    {
        var mark = inside.Trim().Trim('.').Trim();
        foreach (var (agency, marks, _) in Agencies)
        {
            foreach (var own in marks)
            {
                if (mark == own || mark == own + " news" || (own.Length > 2 && mark.StartsWith(own + " ", StringComparison.Ordinal) && mark.Length <= own.Length + 26)
                    || (own.Length > 2 && mark.StartsWith(own + "/", StringComparison.Ordinal)))
                {
                    return agency;
                }
            }
        }

        return null;
    }

    private static string? Named(string folded)
    {
        var best = int.MaxValue;
        string? found = null;
        foreach (var (agency, _, names) in Agencies)
        {
            foreach (var name in names)
            {
                var at = IndexOfWord(folded, name);
                if (at >= 0 && at < best)
                {
                    best = at;
                    found = agency;
                }
            }
        }

        return found;
    }

    private static int IndexOfWord(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            var isStart = at == 0 || !char.IsLetterOrDigit(text[at - 1]);
            var end = at + word.Length;
            if (isStart && (end == text.Length || !char.IsLetterOrDigit(text[end])))
            {
                return at;
            }
        }

        return -1;
    }
}
