namespace AfghanWatch.News.Ingest.Enriching.Texts;

/// <summary>Quotation marks of all styles, one character each.</summary>
internal static class QuotationMarks
{
    /// <summary>Whether a single character is a quotation mark in some style.</summary>
    public static bool IsMark(char c) => c is '"' or '“' or '”' or '„' or '‟' or '″' or '«' or '»' or '‹' or '›' or '\'' or '‘' or '’' or '‚' or '‛' or '`' or '´' or '＂' or '〝' or '〞';
}
