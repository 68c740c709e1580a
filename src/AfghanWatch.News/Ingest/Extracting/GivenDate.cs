using System.Globalization;
using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Extracting;

/// <summary>Reads the publication date a record was given with.</summary>
internal static class GivenDate
{
    /// <summary>A date, or unknown for no text; null when the text is no date.</summary>
    /// <param name="text"><c>2021-08-25</c>, <c>2021-08</c>, or a date with a time and zone.</param>
    /// <param name="certainty">stated, inferred or unknown, where the record says.</param>
    /// <param name="evidence">The record's own words on where the date is from.</param>
    public static PublicationDate? Read(string? text, string? certainty, string? evidence)
    {
        if (text is null)
        {
            return PublicationDate.Unknown with { Evidence = evidence };
        }

        var sure = Enum.TryParse<Certainty>(certainty, ignoreCase: true, out var said) ? said : Certainty.Stated;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return new PublicationDate(day, null, DateBasis.Given, sure, evidence);
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month))
        {
            return new PublicationDate(month, null, DateBasis.Given, Certainty.Inferred, evidence ?? $"only the month is known: {text}");
        }

        if (text.Length >= 10
            && DateOnly.TryParseExact(text[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day)
            && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant))
        {
            return new PublicationDate(day, instant.ToUniversalTime(), DateBasis.Given, sure, evidence);
        }

        return null;
    }
}
