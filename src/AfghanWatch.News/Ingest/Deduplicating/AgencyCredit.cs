using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Deduplicating;

/// <summary>The agency an article goes back to.</summary>
/// <param name="Agency">Its usual name.</param>
/// <param name="Evidence">The words that say so, as written.</param>
/// <param name="Rule">Where they stand: <c>agency.outlet</c>, <c>.byline</c>, <c>.dateline</c>, <c>.line</c>, <c>.credit</c>, <c>.contributed</c>.</param>
public sealed record AgencyFinding(string Agency, string Evidence, string Rule)
{
    /// <summary>Whether the whole report is signed with it, and not only a part or its last line.</summary>
    public bool IsSigned => Rule is "agency.outlet" or "agency.byline" or "agency.dateline";
}

/// <summary>Reads which news agency an article goes back to, from its outlet, byline, dateline and closing credit, in English and Turkish.</summary>
public static class AgencyCredit
{
    private const int HeadLength = 260;
    private const int TailLength = 420;
    private const int LongestByline = 220;
    private const int LongestEvidence = 120;

    // A dateline is a place and a date: names, figures, hardly a word in small letters.
    private const int LongestDateline = 70;
    private const int SmallWords = 1;

    // A line that names so many agencies tells how the outlet works, not where this report is from.
    private const int Boilerplate = 3;

    private static readonly string[] Openings =
    [
        "reporting by", "with inputs from", "with input from", "inputs from", "source:", "source :", "kaynak:", "kaynak :", "haber kaynagi", "from reuters", "writing by", "with files from", "haber:", "ajans:", "agency:",
        "copyright", "(c)", "©", "courtesy of", "syndicated from", "originally published by", "website contains only a portion of the news stories", "subscribe for agency feed",
    ];

    private static readonly string[] Contributions = ["contributed to this report", "agencies contributed", "katkida bulun", "with reporting from", "additional reporting by"];

    /// <summary>The agency's usual name, or null when the article names none as its origin. A mere mention ("told Reuters") is no credit.</summary>
    public static string? Of(string text, string? byline) => Find(text, byline)?.Agency;

    /// <summary>The agency with the words that name it; null when the article names none as its origin.</summary>
    public static AgencyFinding? Find(string text, string? byline, string? outlet = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (outlet is not null && Array.Find(AgencyNames.All, agency => IsOf(agency, outlet)) is { } own)
        {
            return new AgencyFinding(own.Name, outlet, "agency.outlet");
        }

        return OfByline(byline) ?? OfHead(text) ?? OfTail(text);
    }

    /// <summary>Whether an outlet of this name is the agency itself.</summary>
    public static bool IsOf(string agency, string outlet) => Array.Find(AgencyNames.All, one => one.Name == agency) is { } found && IsOf(found, outlet);

    private static bool IsOf(Agency agency, string outlet)
    {
        if (outlet.Length > LongestByline)
        {
            return false;
        }

        var folded = Folding.Fold(outlet).Trim();
        folded = folded.EndsWith(".com", StringComparison.Ordinal) ? folded[..^4] : folded;
        return folded == Folding.Fold(agency.Name) || agency.Marks.Contains(folded) || agency.Names.Contains(folded)
            || agency.Names.Any(name => name.Length > 3 && folded.StartsWith(name, StringComparison.Ordinal) && folded[name.Length..] is " news" or " news agency" or " afghan news" or " english" or " (english)" or " haber ajansi" or " turkce");
    }

    private static AgencyFinding? OfByline(string? byline)
    {
        if (string.IsNullOrWhiteSpace(byline))
        {
            return null;
        }

        var written = byline.AsSpan(0, Math.Min(byline.Length, LongestByline));
        return AgencyNames.Named(written, Folding.Fold(written)) is { } named ? Finding(named.Agency, written, "agency.byline") : null;
    }

    // The first lines: a headline or byline at most before the dateline.
    private static AgencyFinding? OfHead(string text)
    {
        var start = 0;
        while (start < text.Length && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        var rest = text.AsSpan(start, Math.Min(HeadLength, text.Length - start));
        for (var lines = 0; lines < 4 && rest.Length > 0; lines++)
        {
            var length = rest.IndexOf('\n');
            var line = (length < 0 ? rest : rest[..length]).Trim();
            if (OfHeadLine(line) is { } found)
            {
                return found;
            }

            rest = length < 0 ? [] : rest[(length + 1)..];
        }

        return null;
    }

    private static AgencyFinding? OfHeadLine(ReadOnlySpan<char> line)
    {
        var folded = Folding.Fold(line);
        for (var i = 0; i < folded.Length; i++)
        {
            var close = folded[i] switch { '(' => ')', '/' => '/', '[' => ']', _ => '\0' };
            var end = close == '\0' ? -1 : folded.IndexOf(close, i + 1);
            if (end > i && end - i <= 60 && AgencyNames.Signing(folded.AsSpan(i + 1, end - i - 1)) is { } agency && IsDateline(line[..i]) && !Abbreviates(folded.AsSpan(0, i), agency))
            {
                return Finding(agency, line[..(end + 1)], "agency.dateline");
            }
        }

        return OfDashes(line, folded);
    }

    /// <summary><c>KABUL - AFP</c> or <c>ANKARA, 25 Ağustos, DHA -</c> as Turkish papers sign, and a line of its own with the agency alone.</summary>
    private static AgencyFinding? OfDashes(ReadOnlySpan<char> line, string folded)
    {
        var start = 0;
        for (var piece = 0; piece < 4 && start < folded.Length; piece++)
        {
            var length = folded.AsSpan(start).IndexOfAny(",-–—|");
            var end = length < 0 ? folded.Length : start + length;
            var isBounded = length >= 0 || folded.Length <= 40;
            if (isBounded && (piece > 0 || length < 0 || folded.Length <= 40) && AgencyNames.Signing(folded.AsSpan(start, end - start)) is { } agency && IsDateline(line[..start])
                && IsWrittenAsMark(line[start..end], agency))
            {
                return Finding(agency, line[..end], piece == 0 && length < 0 ? "agency.line" : "agency.dateline");
            }

            start = end + 1;
        }

        return null;
    }

    // Outside brackets a short mark counts in capitals only: "ani", "pan" and "app" are words.
    private static bool IsWrittenAsMark(ReadOnlySpan<char> piece, Agency agency)
    {
        var written = piece.Trim().Trim('.');
        if (written.Length > 5 || written.SequenceEqual(agency.Name))
        {
            return true;
        }

        foreach (var letter in written)
        {
            if (char.IsLower(letter))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsDateline(ReadOnlySpan<char> before)
    {
        if (before.Length > LongestDateline)
        {
            return false;
        }

        var small = 0;
        for (var i = 0; i < before.Length; i++)
        {
            small += char.IsLower(before[i]) && (i == 0 || before[i - 1] == ' ') ? 1 : 0;
        }

        return small <= SmallWords;
    }

    // "Anadolu Agency (AA)" explains the letters; "ANKARA (AA)" signs with them.
    private static bool Abbreviates(ReadOnlySpan<char> before, Agency agency)
    {
        foreach (var name in agency.Names)
        {
            if (name.Length > 4 && before.TrimEnd().EndsWith(name, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static AgencyFinding? OfTail(string text)
    {
        var rest = text.AsSpan(Math.Max(0, text.Length - TailLength)).TrimEnd();
        for (var lines = 0; lines < 6 && rest.Length > 0; lines++)
        {
            var start = rest.LastIndexOf('\n') + 1;
            var line = rest[start..].Trim();
            if (OfTailLine(line, isLast: lines == 0) is { } found)
            {
                return found;
            }

            rest = rest[..Math.Max(0, start - 1)].TrimEnd();
        }

        return null;
    }

    private static AgencyFinding? OfTailLine(ReadOnlySpan<char> line, bool isLast)
    {
        var folded = Folding.Fold(line);
        if (AgencyNames.Count(line, folded) >= Boilerplate)
        {
            return null;
        }

        foreach (var words in Contributions)
        {
            // The makers stand before these words or after them: the line as a whole tells.
            if (folded.Contains(words, StringComparison.Ordinal) && AgencyNames.Named(line, folded) is { } named)
            {
                return Finding(named.Agency, line, "agency.contributed");
            }
        }

        foreach (var opening in Openings)
        {
            var at = folded.LastIndexOf(opening, StringComparison.Ordinal);
            if (at >= 0 && IsBoundary(folded, at) && AgencyNames.Named(line, folded) is { } named && named.Span.End >= at - LongestDateline)
            {
                return Finding(named.Agency, line, "agency.credit");
            }
        }

        // "– Reuters", "AFP/dpa", "(AP)" close a report, alone on their line or, in brackets, at its very end.
        if (folded.Length <= 40)
        {
            var bare = folded.AsSpan().Trim(" -–—()[]/.*").ToString();
            bare = bare.StartsWith("with ", StringComparison.Ordinal) ? bare[5..] : bare;
            var at = folded.IndexOf(bare, StringComparison.Ordinal);
            if (bare.Length > 0 && AgencyNames.Signing(bare) is { } agency && (at < 0 || IsWrittenAsMark(line[at..], agency)))
            {
                return Finding(agency, line, "agency.line");
            }
        }

        var open = isLast ? folded.LastIndexOf('(') : -1;
        var end = open < 0 ? -1 : folded.IndexOf(')', open);
        return end > open && folded.AsSpan(end + 1).Trim().Trim('.').Length == 0 && AgencyNames.Signing(folded.AsSpan(open + 1, end - open - 1)) is { } signed && !Abbreviates(folded.AsSpan(0, open), signed)
            ? Finding(signed, line[open..], "agency.line")
            : null;
    }

    private static bool IsBoundary(string folded, int at) => at == 0 || !char.IsLetterOrDigit(folded[at - 1]) || !char.IsLetterOrDigit(folded[at]);

    private static AgencyFinding Finding(Agency agency, ReadOnlySpan<char> evidence, string rule)
    {
        var words = evidence.Trim();
        return new AgencyFinding(agency.Name, words.Length <= LongestEvidence ? words.ToString() : string.Concat(words[..(LongestEvidence - 1)], "…"), rule);
    }
}
