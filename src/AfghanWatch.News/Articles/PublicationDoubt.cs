namespace AfghanWatch.News.Articles;

/// <summary>Whether the text contradicts the day an article is said to have been published on.</summary>
public static class PublicationDoubt
{
    /// <summary>Rule of a date in a dateline or in a line of its own above the news.</summary>
    public const string DatelineRule = "date.dateline";

    // Copies go online a few days late without being wrong; a dateline of the day after is a matter of time zones.
    private const int DaysLate = 3;

    /// <summary>The dateline that tells another day than the page, or null. A page may follow its dateline by up to three days and precede it by one.</summary>
    public static DateMention? Of(DateOnly? published, IReadOnlyList<DateMention> dates)
    {
        foreach (var date in dates)
        {
            if (date.Rule == DatelineRule)
            {
                return published is { } day && (day.DayNumber - date.From.DayNumber is > DaysLate or < -1) ? date : null;
            }
        }

        return null;
    }

    /// <summary>The publication date with what the text says of it: a page without a day takes its dateline's, one that is contradicted is no longer sure.</summary>
    public static PublicationDate Weigh(PublicationDate published, string text, IReadOnlyList<DateMention> dates)
    {
        if (published.Date is null)
        {
            foreach (var date in dates)
            {
                if (date.Rule == DatelineRule && date.Certainty != Certainty.Unknown)
                {
                    return new PublicationDate(date.From, null, DateBasis.Text, date.Certainty, $"dateline: {date.Span.Cut(text)}");
                }
            }

            return published;
        }

        return Of(published.Date, dates) is { } dateline
            ? published with { Certainty = published.Certainty == Certainty.Stated ? Certainty.Inferred : published.Certainty, Evidence = $"{published.Evidence ?? "as given"}; the text's dateline says {dateline.Span.Cut(text)}" }
            : published;
    }
}
