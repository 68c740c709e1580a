namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <summary>Lines that announce somebody's words without a verb of saying: "The highlights of the minister's speech are as follows:", "Konuşmadan öne çıkanlar;". Each paragraph under them is a saying of its own.</summary>
internal static class Announcements
{
    public static bool IsAt(SpeechText speech, Unit unit)
    {
        var last = speech.Pieces[unit.End - 1];
        if (last.Quote >= 0 || speech.Text.Text[last.Span.Start] is not (':' or ';') || unit.End - unit.First < 4)
        {
            return false;
        }

        for (var i = unit.First; i < unit.End; i++)
        {
            if (speech.Folded(i) is "highlights" or "headlines" or "titles" or "words" or "remarks" or "statements" or "follows" or "speech" or "excerpts")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a line announces single sayings rather than one speech.</summary>
    public static bool IsOfSayings(SpeechText speech, Unit unit)
    {
        for (var i = unit.First; i < unit.End; i++)
        {
            if (speech.Folded(i) is "highlights" or "headlines" or "titles" or "excerpts" or "cikan" or "cikanlar" or "satir" or "satirbaslari" or "basliklar" or "basliklari" or "notlar")
            {
                return true;
            }
        }

        return false;
    }
}
