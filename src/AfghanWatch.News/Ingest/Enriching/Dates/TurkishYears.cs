using System.Collections.Frozen;
using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Enriching.Dates;

/// <summary>"2001'de", "2001 yılında", "2021'in ilk yarısı", "2021 yazında", "1990'lı yıllarda", "2020-2021", "2021 Ağustos'unda".</summary>
internal static class TurkishYears
{
    private static readonly FrozenSet<string> DatedThings = "anlasmasi anlasma mutabakati protokolu sozlesmesi tarihli boyunca rakamlari verileri istatistikleri isgali secimleri secimi darbesi darbe savasi krizi operasyonu mudahalesi zirvesi raporu butcesi sonrasi oncesi".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static FoundDate? Read(DateScan scan, int i)
    {
        if (Decade(scan, i) is { } decade)
        {
            return TurkishMonths.WithPart(scan, decade);
        }

        if (scan.Year(i) is not { } year || Calendar.Day(year, 1, 1) is not { } first)
        {
            return null;
        }

        if ((scan.IsDash(i + 1) || scan.IsMark(i + 1, '/')) && scan.Year(i + 2) is { } second && second > year && Calendar.Day(second, 12, 31) is { } to && scan.Glued(i + 1) && (!scan.Glued(i + 3) || scan.IsApostrophe(i + 3)))
        {
            return new FoundDate(i, TurkishPoints.SkipEnding(scan, i + 3, out _), DateValue.Range(first, to, "date.years", Certainty.Stated));
        }

        // "2007 ve 2009 arasında", "2014 ile 2018".
        if (scan.Word(i + 1) is "ile" or "ve" && scan.Year(i + 2) is { } other && other > year && Calendar.Day(other, 12, 31) is { } close && (scan.Is(i + 1, "ile") || scan.Word(i + 3).StartsWith("aras", StringComparison.Ordinal)))
        {
            return new FoundDate(i, scan.Word(i + 3).StartsWith("aras", StringComparison.Ordinal) ? i + 4 : i + 3, DateValue.Range(first, close, "date.range", Certainty.Stated));
        }

        // "2007 ve 2009 satışları", "2018 veya sonrasında": two years named together, or a year and what follows it, are no counts.
        var isListed = scan.Word(i + 1) is "ve" or "veya" && (scan.Year(i + 2) is >= 1950 and <= 2050 || scan.Word(i + 2).StartsWith("sonras", StringComparison.Ordinal)) || scan.Word(i - 1) is "ve" or "veya" && scan.Year(i - 2) is >= 1950 and <= 2050;
        if (isListed && year is >= 1950 and <= 2050 && scan.Kind(i + 1) != CueKind.Number && !scan.IsApostrophe(i + 1))
        {
            return new FoundDate(i, i + 1, Calendar.Unit(first, DateUnit.Year, "date.year") with { Certainty = Certainty.Stated });
        }

        var end = TurkishPoints.SkipEnding(scan, i + 1, out var grammatical);
        var value = Calendar.Unit(first, DateUnit.Year, "date.year") with { Certainty = Certainty.Stated };
        var stated = grammatical != TurkishCase.None && !CountsThings(scan, end, grammatical);
        if (scan.Cue(end) is { Kind: CueKind.Unit, Value: (int)DateUnit.Year } && !scan.Word(end).StartsWith("sene", StringComparison.Ordinal) && end == i + 1)
        {
            if (scan.Cue(end).Case == TurkishCase.None)
            {
                return null;
            }

            (stated, end) = (true, end + 1);
        }

        // "2021 Ağustos'unda", "2015'in Ocak ayında", "2021 yılının Ağustos ayı".
        if (grammatical is TurkishCase.None or TurkishCase.Genitive && scan.Cue(end) is { Kind: CueKind.Month, Short: false } && (scan.Capital(end) || (grammatical == TurkishCase.Genitive || end == i + 2 && scan.Cue(i + 1).Case == TurkishCase.Genitive) && (scan.IsUnit(end + 1, DateUnit.Month) || scan.IsDash(end + 1) || scan.Cue(end).Case != TurkishCase.None)))
        {
            return TurkishMonths.Month(scan, i, end, year);
        }

        if (scan.Cue(end) is { Kind: CueKind.Season } season)
        {
            return new FoundDate(i, end + 1, EnglishYears.SeasonOf(year, season.Value, Certainty.Stated));
        }

        // "Herat'ta kaldım, 2019'du", "Yıl 2019."
        if (scan.IsApostrophe(i + 1) && scan.Glued(i + 2) && scan.Word(i + 2) is "du" or "di" or "ydi" or "ydu" or "mis" or "mus")
        {
            return new FoundDate(i, i + 3, value);
        }

        stated |= scan.Word(i - 1) is "yil" or "sene" or "yillardan" && (scan.Token(i - 1).Span.Start == scan.Text.SentenceAt(scan.Token(i).Span.Start).Start || scan.Token(i - 2).Kind == Texts.TokenKind.Mark) && (end >= scan.Count || scan.Token(end).Kind == Texts.TokenKind.Mark);
        var found = TurkishMonths.WithPart(scan, new FoundDate(i, end, value));
        return stated || found.End > end || DatedThings.Contains(scan.Word(i + 1)) || scan.IsMark(i - 1, '(') && scan.IsMark(i + 1, ')') ? found : null;
    }

    // "1990'lı yıllarda", "1990'lar", "90'lı yıllar".
    private static FoundDate? Decade(DateScan scan, int i)
    {
        if (scan.Cue(i).Value is not >= 10 || scan.Cue(i).Value % 10 != 0 || !scan.IsApostrophe(i + 1) || !scan.Glued(i + 1))
        {
            return null;
        }

        var word = scan.Word(i + 2);
        var adjective = word is "li" or "lu" && scan.Cue(i + 3) is { Kind: CueKind.Unit, Plural: true };
        if (!adjective && !(word.StartsWith("lar", StringComparison.Ordinal) || word.StartsWith("ler", StringComparison.Ordinal)))
        {
            return null;
        }

        var year = scan.Year(i) ?? (scan.Cue(i).Value is >= 20 and <= 90 && adjective ? 1900 + scan.Cue(i).Value : 0);
        return Calendar.Day(year, 1, 1) is { } day ? new FoundDate(i, adjective ? i + 4 : i + 3, Calendar.Unit(day, DateUnit.Decade, "date.decade") with { Certainty = Certainty.Stated }) : null;
    }

    // "2000'den fazla", "2000'e yakın", "2000'i aşkın": a count.
    private static bool CountsThings(DateScan scan, int i, TurkishCase grammatical) =>
        grammatical == TurkishCase.Ablative && (scan.Word(i) is "fazla" or "az" or "cok" || scan.Is(i, "daha") && scan.Word(i + 1) is "fazla" or "az" or "cok")
        || grammatical == TurkishCase.Dative && scan.Word(i) is "yakin" or "ulasti" or "cikti" or "yukseldi"
        || grammatical == TurkishCase.Accusative && scan.Word(i) is not ("yilinda" or "yili");
}
