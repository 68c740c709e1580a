namespace AfghanWatch.News.Ingest.Enriching;

/// <summary>Tells English from Turkish by their commonest words and letters.</summary>
public static class LanguageGuess
{
    private static readonly string[] Turkish = [" ve ", " bir ", " bu ", " için ", " ile ", " olarak ", " dedi", " olan ", " da ", " de "];
    private static readonly string[] English = [" the ", " of ", " and ", " to ", " in ", " that ", " said ", " for ", " with ", " is "];

    /// <summary><c>en</c>, <c>tr</c>, or null when neither is plain.</summary>
    public static string? Of(string text)
    {
        var sample = text.Length > 4000 ? text[..4000] : text;
        var turkish = Turkish.Sum(word => Count(sample, word)) + sample.Count(c => c is 'ı' or 'ğ' or 'ş' or 'Ğ' or 'Ş' or 'İ') / 4;
        var english = English.Sum(word => Count(sample, word));
        return turkish == english ? null : turkish > english ? "tr" : "en";
    }

    private static int Count(string text, string word)
    {
        var count = 0;
        for (var i = text.IndexOf(word, StringComparison.OrdinalIgnoreCase); i >= 0; i = text.IndexOf(word, i + word.Length - 1, StringComparison.OrdinalIgnoreCase))
        {
            count++;
        }

        return count;
    }
}
