using System.Globalization;
using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching;
using AfghanWatch.News.Ingest.Enriching.Texts;
using AfghanWatch.News.Ingest.Extracting.Pages;
using CsvHelper;
using CsvHelper.Configuration;

namespace AfghanWatch.News.Ingest.Extracting;

/// <summary>Takes any fetched document to the articles in it; picks the extractor by kind.</summary>
public static class DocumentExtractor
{
    /// <summary>One result for each article in the document, or one rejection. Never throws for what the document holds.</summary>
    public static IReadOnlyList<ExtractionResult> Extract(FetchedDocument document, SiteRules? rules = null) => document.Kind switch
    {
        DocumentKind.JsonLine => [RecordExtractor.FromJson(document.Name, document.Content, rules)],
        DocumentKind.CsvRow => FromCsv(document, rules),
        DocumentKind.Page => [FromPage(document, rules)],
        DocumentKind.Feed => FromFeed(document),
        DocumentKind.Opml => [new ExtractionResult.Rejected(document.Name, "A list of sources holds no articles; it is read by 'import' alone.")],
        _ => [FromText(document)],
    };

    private static ExtractionResult FromText(FetchedDocument document)
    {
        var decoded = TextDecoding.Decode(document.Content.Span, document.ContentType);
        return TextDocumentExtractor.Extract(decoded.Text) is { } article
            ? new ExtractionResult.Found(document.Name, article with { Outlet = document.Outlet, Url = document.Url?.ToString(), Warnings = decoded.Warnings }, Path.GetFileName(document.Name))
            : new ExtractionResult.Rejected(document.Name, "The file holds no words.");
    }

    private static ExtractionResult FromPage(FetchedDocument document, SiteRules? rules)
    {
        var decoded = TextDecoding.Decode(document.Content.Span, document.ContentType);
        switch (PageExtractor.Extract(decoded.Text, document.Url, rules))
        {
            case PageResult.Extracted(var first):
                var article = document.LaterPages.Count == 0 ? first : PageJoin.Join(first, LaterPages(document, rules));
                return new ExtractionResult.Found(
                    document.Name,
                    article with
                    {
                        Url = document.Url?.ToString() ?? article.Url,
                        Outlet = document.Outlet ?? article.Outlet,
                        Published = article.Published.Date is null && document.ItemPublished is { } told ? FeedItemExtractor.FeedsDate(told, Certainty.Stated) : article.Published,
                        Language = article.Language ?? document.Language ?? LanguageGuess.Of(article.Text),
                        Warnings = [.. decoded.Warnings, .. article.Warnings],
                    });
            case PageResult.NotAnArticle refused:
                return new ExtractionResult.Rejected(document.Name, refused.Reason);
            default:
                return new ExtractionResult.Rejected(document.Name, "The page could not be read.");
        }
    }

    private static List<ExtractedArticle> LaterPages(FetchedDocument document, SiteRules? rules)
    {
        var pages = new List<ExtractedArticle>();
        foreach (var page in document.LaterPages)
        {
            if (PageExtractor.Extract(TextDecoding.Decode(page.Content.Span, page.ContentType).Text, page.Url, rules) is PageResult.Extracted(var article))
            {
                pages.Add(article);
            }
        }

        return pages;
    }

    private static IReadOnlyList<ExtractionResult> FromFeed(FetchedDocument document) =>
        FeedParser.Parse(document.Content, document.ContentType, document.Url) switch
        {
            FeedResult.Parsed(var feed) when feed.Items.Count > 0 => [.. feed.Items.Select((item, index) => FeedItemExtractor.Extract(item, feed, document, index))],
            FeedResult.Parsed => [new ExtractionResult.Rejected(document.Name, "The feed is valid but has no items.")],
            FeedResult.NotAFeed refused => [new ExtractionResult.Rejected(document.Name, refused.Reason)],
            _ => [new ExtractionResult.Rejected(document.Name, "The feed could not be read.")],
        };

    private static List<ExtractionResult> FromCsv(FetchedDocument document, SiteRules? rules)
    {
        var decoded = TextDecoding.Decode(document.Content.Span, document.ContentType);
        using var csv = new CsvReader(new StringReader(decoded.Text), new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            DetectDelimiter = true,
            BadDataFound = null,
            MissingFieldFound = null,
            PrepareHeaderForMatch = args => args.Header.Trim(),
        });
        var results = new List<ExtractionResult>();
        try
        {
            if (!csv.Read() || !csv.ReadHeader() || !csv.HeaderRecord!.Any(name => name.Trim() is "text" or "html"))
            {
                return [new ExtractionResult.Rejected($"{document.Name}:1", "The first line must name the columns, with 'text' or 'html' among them.")];
            }

            var columns = csv.HeaderRecord!.Select(name => name.Trim()).ToArray();
            while (csv.Read())
            {
                var fields = columns.Select((name, i) => (name, value: csv.GetField(i))).GroupBy(field => field.name, StringComparer.OrdinalIgnoreCase)
                    .ToDictionary(group => group.Key, group => group.First().value, StringComparer.OrdinalIgnoreCase);
                results.Add(RecordExtractor.FromFields($"{document.Name}:{csv.Parser.RawRow}", fields, rules));
            }
        }
        catch (CsvHelperException fault)
        {
            results.Add(new ExtractionResult.Rejected($"{document.Name}:{csv.Parser.RawRow}", $"The row is not valid CSV: {fault.Message.Split('\n', 2)[0].Trim()}"));
        }

        return results.Count > 0 ? results : [new ExtractionResult.Rejected(document.Name, "The file has a header line and no rows.")];
    }
}
