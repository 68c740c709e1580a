namespace AfghanWatch.News.Ingest.Enriching.Dates;

/// <summary>"Updated 2 days ago", "By Our Reporter • 3 days ago • 4 min read", "3 yıl önce güncellendi": what the page says of its own age, no date.</summary>
internal static class AgoStamps
{
    /// <summary>Whether the count of days, weeks or years at the tokens is such a stamp.</summary>
    public static bool Holds(DateScan scan, int start, int end) => IsPageVerb(scan.Word(start - 1)) || IsPageVerb(scan.Word(end)) || OpensPiece(scan, start) && ClosesPiece(scan, end);

    private static bool IsPageVerb(string word) => word is "updated" or "posted" or "published" or "modified" or "guncellendi" or "yayinlandi" or "yayimlandi" or "eklendi" or "paylasildi";

    private static bool OpensPiece(DateScan scan, int start) => start == 0 || scan.PartedByLine(start - 1, start) || IsBar(scan, start - 1) || scan.IsMark(start - 1, ':');

    private static bool ClosesPiece(DateScan scan, int end) => end >= scan.Count || scan.PartedByLine(end - 1, end) || IsBar(scan, end);

    private static bool IsBar(DateScan scan, int i) => scan.IsMark(i, '|') || scan.IsMark(i, '\u2022') || scan.IsMark(i, '\u00B7');
}
