namespace AfghanWatch.News.Ingest.Enriching.Actors;

/// <summary>Short forms that mean something only in capitals.</summary>
internal static class Acronyms
{
    private const int Longest = 4;

    /// <summary>Whether a form of the vocabulary is a short run of capitals, full stops aside.</summary>
    public static bool NeedCapitals(string form)
    {
        var letters = 0;
        foreach (var c in form)
        {
            if (char.IsLetter(c) && !char.IsUpper(c) || char.IsWhiteSpace(c))
            {
                return false;
            }

            letters += char.IsLetter(c) ? 1 : 0;
        }

        return letters is > 0 and <= Longest;
    }
}
