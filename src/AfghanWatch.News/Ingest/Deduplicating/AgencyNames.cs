using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Deduplicating;

/// <summary>A news agency with the ways it is written, folded.</summary>
/// <param name="Marks">What it signs with in brackets, slashes and datelines.</param>
/// <param name="Names">What bylines and credit lines call it.</param>
internal sealed record Agency(string Name, string[] Marks, string[] Names);

/// <summary>The agencies whose reports this dossier's outlets carry, and how to find them in folded text.</summary>
internal static class AgencyNames
{
    public static readonly Agency[] All =
    [
        new("Reuters", ["reuters", "thomson reuters"], ["reuters"]),
        new("AP", ["ap", "the associated press", "associated press"], ["associated press", "ap"]),
        new("AFP", ["afp", "afp-relaxnews"], ["agence france-presse", "agence france presse", "afp"]),
        new("Anadolu Agency", ["aa", "anadolu", "anadolu agency", "anadolu ajansi"], ["anadolu agency", "anadolu ajansi", "anadolu news agency", "aa"]),
        new("DHA", ["dha", "demiroren"], ["demiroren haber ajansi", "demiroren news agency", "dogan haber ajansi", "dogan news agency", "dha"]),
        new("İHA", ["iha"], ["ihlas haber ajansi", "ihlas news agency", "iha"]),
        new("ANKA", ["anka"], ["anka haber ajansi", "anka news agency"]),
        new("ANI", ["ani"], ["asian news international", "ani"]),
        new("PTI", ["pti"], ["press trust of india", "pti"]),
        new("IANS", ["ians"], ["indo-asian news service", "ians"]),
        new("dpa", ["dpa"], ["deutsche presse-agentur", "deutsche presse agentur", "dpa"]),
        new("TASS", ["tass", "itar-tass"], ["itar-tass", "tass"]),
        new("Sputnik", ["sputnik", "urdupoint news / sputnik", "ria novosti"], ["sputnik", "ria novosti"]),
        new("Interfax", ["interfax"], ["interfax"]),
        new("Xinhua", ["xinhua", "sinhua"], ["xinhua", "sinhua"]),
        new("PA", ["pa", "pa media"], ["press association", "pa media"]),
        new("EFE", ["efe", "epa-efe"], ["agencia efe", "efe"]),
        new("ANSA", ["ansa"], ["ansa"]),
        new("UPI", ["upi"], ["united press international", "upi"]),
        new("Bloomberg", ["bloomberg"], ["bloomberg"]),
        new("Kyodo", ["kyodo"], ["kyodo"]),
        new("Yonhap", ["yonhap"], ["yonhap"]),
        new("APP", ["app"], ["associated press of pakistan"]),
        new("MNA", ["mna"], ["mehr news agency"]),
        new("IRNA", ["irna"], ["islamic republic news agency", "irna"]),
        new("Tasnim", ["tasnim"], ["tasnim"]),
        new("Bakhtar", ["bna", "bakhtar"], ["bakhtar"]),
        new("Pajhwok", ["pajhwok", "pan"], ["pajhwok"]),
        new("TOLOnews", ["tolonews", "tolo news"], ["tolonews", "tolo news"]),
    ];

    // What may follow an agency's mark inside its brackets: a dash of its own, a place, a date; never a sentence.
    private const int LongestAddition = 26;

    /// <summary>The agency a bracket, a dateline's piece or a line of its own signs with.</summary>
    public static Agency? Signing(ReadOnlySpan<char> inside)
    {
        var mark = inside.Trim().Trim('.').Trim();
        foreach (var agency in All)
        {
            foreach (var own in agency.Marks)
            {
                if (mark.SequenceEqual(own) || (mark.Length > own.Length && mark.StartsWith(own, StringComparison.Ordinal) && mark[own.Length..] is " news" or " news agency" or " haber ajansi")
                    || (own.Length > 2 && mark.Length > own.Length && mark.Length <= own.Length + LongestAddition && mark.StartsWith(own, StringComparison.Ordinal) && mark[own.Length] is ' ' or '/'))
                {
                    return agency;
                }
            }
        }

        // "AA/DHA" and "AP, Reuters": the first of several.
        var cut = mark.IndexOfAny("/,&;|");
        return cut > 0 && mark.Length <= 40 ? Signing(mark[..cut]) : null;
    }

    /// <summary>The agency named first in a byline or credit line, and where. Short names count in their own capitals only: Efe and Ani are people.</summary>
    public static (Agency Agency, TextSpan Span)? Named(ReadOnlySpan<char> text, string folded)
    {
        (Agency, TextSpan)? found = null;
        var best = folded.Length;
        foreach (var agency in All)
        {
            foreach (var name in agency.Names)
            {
                for (var at = folded.IndexOf(name, StringComparison.Ordinal); at >= 0 && at < best; at = folded.IndexOf(name, at + 1, StringComparison.Ordinal))
                {
                    var end = at + name.Length;
                    if ((at == 0 || !char.IsLetterOrDigit(folded[at - 1])) && (end == folded.Length || !char.IsLetterOrDigit(folded[end])) && (name.Length > 4 || IsCapitals(text[at..end], agency)))
                    {
                        found = (agency, new TextSpan(at, end));
                        best = at;
                        break;
                    }
                }
            }
        }

        return found;
    }

    /// <summary>How many different agencies a folded line names.</summary>
    public static int Count(ReadOnlySpan<char> text, string folded)
    {
        var count = 0;
        foreach (var agency in All)
        {
            foreach (var name in agency.Names)
            {
                var at = folded.IndexOf(name, StringComparison.Ordinal);
                var end = at + name.Length;
                if (at >= 0 && (at == 0 || !char.IsLetterOrDigit(folded[at - 1])) && (end == folded.Length || !char.IsLetterOrDigit(folded[end])) && (name.Length > 4 || IsCapitals(text[at..end], agency)))
                {
                    count++;
                    break;
                }
            }
        }

        return count;
    }

    private static bool IsCapitals(ReadOnlySpan<char> written, Agency agency)
    {
        if (written.SequenceEqual(agency.Name))
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
}
