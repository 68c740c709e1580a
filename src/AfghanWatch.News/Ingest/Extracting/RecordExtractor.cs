using System.Globalization;
using System.Text.Json;
using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching;
using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Ingest.Extracting;

/// <summary>Makes articles of records with named fields: lines of JSON, rows of CSV. Field names are those of <c>analyse</c>.</summary>
public static class RecordExtractor
{
    /// <summary>Reads one line of JSON.</summary>
    public static ExtractionResult FromJson(string item, ReadOnlyMemory<byte> line, SiteRules? rules = null)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            if (json.RootElement.ValueKind != JsonValueKind.Object)
            {
                return new ExtractionResult.Rejected(item, "The line is JSON, but no object with named fields.");
            }

            var fields = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
            foreach (var property in json.RootElement.EnumerateObject())
            {
                fields[property.Name] = property.Value.ValueKind switch
                {
                    JsonValueKind.String => property.Value.GetString(),
                    JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => property.Value.GetRawText(),
                    _ => null,
                };
            }

            return FromFields(item, fields, rules);
        }
        catch (JsonException fault)
        {
            return new ExtractionResult.Rejected(item, $"The line is not valid JSON (at byte {fault.BytePositionInLine}): {FirstLine(fault.Message)}");
        }
        catch (InvalidOperationException fault)
        {
            // A string with half a surrogate pair parses but cannot be read.
            return new ExtractionResult.Rejected(item, $"The line holds text that cannot be read: {FirstLine(fault.Message)}");
        }
    }

    /// <summary>Makes an article of named fields: <c>text</c> or <c>html</c>, and any of <c>id url outlet title byline published publishedCertainty language</c>.</summary>
    public static ExtractionResult FromFields(string item, IReadOnlyDictionary<string, string?> fields, SiteRules? rules = null)
    {
        var text = Field(fields, "text");
        var html = Field(fields, "html");
        if (text is null && html is null)
        {
            return new ExtractionResult.Rejected(item, "The record has neither a 'text' nor an 'html' field.");
        }

        var given = Field(fields, "published");
        var published = GivenDate.Read(given, Field(fields, "publishedCertainty"), Field(fields, "publishedBasis"));
        if (published is null)
        {
            return new ExtractionResult.Rejected(item, $"'{given}' in the field 'published' is no date such as 2021-08-25.");
        }

        if (html is not null && text is null)
        {
            return FromPage(item, html, fields, published, rules);
        }

        var body = text!.Trim();
        if (!body.Any(char.IsLetter))
        {
            return new ExtractionResult.Rejected(item, "The record's text holds no words.");
        }

        var title = Field(fields, "title");
        var lead = TextDocumentExtractor.LeadingDate(body);
        return new ExtractionResult.Found(
            item,
            new ExtractedArticle
            {
                Url = Field(fields, "url"),
                Outlet = Field(fields, "outlet"),
                Title = title ?? Headline.FirstSentence(lead is null ? body : body[lead.Value.Length..].TrimStart()),
                TitleBasis = title is null ? TitleBasis.FirstSentence : TitleBasis.Given,
                Byline = Field(fields, "byline"),
                Published = published.Date is null && lead is not null ? lead.Value.Date : published,
                Language = Field(fields, "language") ?? LanguageGuess.Of(body),
                Text = body,
            },
            Field(fields, "id"));
    }

    private static ExtractionResult FromPage(string item, string html, IReadOnlyDictionary<string, string?> fields, PublicationDate published, SiteRules? rules)
    {
        var url = Uri.TryCreate(Field(fields, "url"), UriKind.Absolute, out var parsed) ? parsed : null;
        return PageExtractor.Extract(html, url, rules) switch
        {
            PageResult.Extracted(var article) => new ExtractionResult.Found(
                item,
                article with
                {
                    Url = Field(fields, "url") ?? article.Url,
                    Outlet = Field(fields, "outlet") ?? article.Outlet,
                    Title = Field(fields, "title") ?? article.Title,
                    TitleBasis = Field(fields, "title") is null ? article.TitleBasis : TitleBasis.Given,
                    Language = Field(fields, "language") ?? article.Language,
                    Published = published.Date is null ? article.Published : published,
                },
                Field(fields, "id")),
            PageResult.NotAnArticle refused => new ExtractionResult.Rejected(item, refused.Reason),
            _ => new ExtractionResult.Rejected(item, "The page could not be read."),
        };
    }

    private static string? Field(IReadOnlyDictionary<string, string?> fields, string name) =>
        fields.TryGetValue(name, out var value) && !string.IsNullOrWhiteSpace(value) ? value : null;

    private static string FirstLine(string message) => message.Split('\n', 2)[0].Split(" LineNumber", 2, StringSplitOptions.None)[0].Trim();
}
