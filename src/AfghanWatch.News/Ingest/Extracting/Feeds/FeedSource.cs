namespace AfghanWatch.News.Ingest.Extracting.Feeds;

/// <summary>A feed document while it is read: its text, what was mended, how its addresses and dates are meant.</summary>
internal sealed class FeedSource(string text, FeedWarnings warnings, Uri? documentBase)
{
    public const int MostItems = 20_000;

    public string Document { get; } = text;
    public FeedWarnings Warnings { get; } = warnings;
    public LinkResolver Links { get; } = new(documentBase, warnings);

    /// <summary>Whether 03/04/2021 is the 4th of March.</summary>
    public bool MonthFirst { get; set; }

    public string? Text(MarkupNode? node) => FieldText.Text(node, Document, Warnings);

    public string? Line(MarkupNode? node) => Text(node) is { } text ? PlainText.OneLine(text) : null;

    public string? Markup(MarkupNode? node) => FieldText.Markup(node, Document, Warnings);

    public string? Link(MarkupNode? node) => Links.Link(node, Text(node));

    /// <summary>A title as one line, its markup kept; references that were escaped twice are read.</summary>
    public string? Title(string? markup)
    {
        if (markup is null)
        {
            return null;
        }

        var decoded = EntityText.Decode(markup, null, keepMarkup: true);
        if (decoded.Length != markup.Length)
        {
            Warnings.Add("escaped-twice", "a title that was escaped twice was read as meant", markup);
        }

        return FieldText.NullIfEmpty(PlainText.OneLine(decoded));
    }

    /// <summary>The first of some date texts that can be read; each that cannot is told.</summary>
    public FeedDate? Date(params ReadOnlySpan<string?> texts)
    {
        foreach (var text in texts)
        {
            if (text is null)
            {
                continue;
            }

            if (FeedDateReader.Read(text, MonthFirst) is { } date)
            {
                if (!date.HasZone)
                {
                    Warnings.Add("date-without-zone", "a date without a zone was read as UTC", text);
                }

                return date;
            }

            Warnings.Add("unreadable-date", "a date could not be read", text);
        }

        return null;
    }

    /// <summary>Dates such as 8/25/2021 are American where the feed is.</summary>
    public void Speak(string? language) => MonthFirst = language is not null && language.Replace('_', '-').Equals("en-us", StringComparison.OrdinalIgnoreCase);
}
