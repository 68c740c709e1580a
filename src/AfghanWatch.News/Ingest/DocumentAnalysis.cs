using System.Text.Json;
using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Deduplicating;
using AfghanWatch.News.Ingest.Enriching;
using AfghanWatch.News.Ingest.Enriching.Texts;
using AfghanWatch.News.Ingest.Extracting;

namespace AfghanWatch.News.Ingest;

/// <summary>One analysed document; its error, where its line could not be read.</summary>
/// <param name="Line">Number of the input line, from 1.</param>
/// <param name="Story">Shared by the documents of one story, null for one alone.</param>
public sealed record AnalysedDocument(int Line, string? Id, ExtractedArticle? Article, Enrichment? Enrichment, string? Story, string? Error);

/// <summary>The pipeline over given documents, without store or network: what <c>analyse</c> prints.</summary>
public static class DocumentAnalysis
{
    public static IReadOnlyList<AnalysedDocument> Run(Enricher enricher, IReadOnlyList<string> lines, IProgress<int>? progress, CancellationToken cancellation, SiteRules? rules = null)
    {
        var documents = new AnalysedDocument[lines.Count];
        var done = 0;
        Parallel.For(0, lines.Count, new ParallelOptions { CancellationToken = cancellation }, i =>
        {
            documents[i] = Analyse(enricher, lines[i], i + 1, rules);
            progress?.Report(Interlocked.Increment(ref done));
        });
        var groups = StoryGrouper.Group(
            [.. documents.Select(document => document.Article?.Text ?? "")], [.. documents.Select(document => StoryGrouper.Day(document.Article?.Published))],
            enricher.Stories, [.. documents.Select(document => document.Article?.Outlet)]);
        return [.. documents.Select((document, i) => groups[i] is { } group ? document with { Story = $"story-{group + 1}" } : document)];
    }

    private static AnalysedDocument Analyse(Enricher enricher, string line, int number, SiteRules? rules)
    {
        string? id = null;
        try
        {
            using var json = JsonDocument.Parse(line);
            id = Text(json.RootElement, "id");
            if (Text(json.RootElement, "text") is { } text)
            {
                return Enriched(enricher, number, id, FromText(json.RootElement, text));
            }

            if (Text(json.RootElement, "html") is { } html)
            {
                return Enriched(enricher, number, id, FromPage(json.RootElement, html, rules));
            }

            return new AnalysedDocument(number, id, null, null, null, "The document has neither a 'text' nor an 'html' field.");
        }
        catch (JsonException fault)
        {
            return new AnalysedDocument(number, id, null, null, null, $"The line is not valid JSON (at byte {fault.BytePositionInLine}).");
        }
        catch (InvalidOperationException)
        {
            return new AnalysedDocument(number, id, null, null, null, "The line is no JSON object, or holds half a surrogate pair.");
        }
    }

    private static AnalysedDocument Enriched(Enricher enricher, int number, string? id, ExtractedArticle article)
    {
        var enrichment = enricher.Enrich(ArticleInput.From(article));
        return new AnalysedDocument(number, id, article with { Published = PublicationDoubt.Weigh(article.Published, article.Text, enrichment.Dates) }, enrichment, null, null);
    }

    // A given text is analysed unchanged: offsets refer to it as it came.
    private static ExtractedArticle FromText(JsonElement document, string text)
    {
        var lead = TextDocumentExtractor.LeadingDate(text);
        var title = Text(document, "title");
        return new ExtractedArticle
        {
            Url = Text(document, "url"),
            Outlet = Text(document, "outlet"),
            Title = title ?? TextDocumentExtractor.Extract(text)?.Title ?? "",
            TitleBasis = title is null ? TitleBasis.Text : TitleBasis.Given,
            Published = Published(document) ?? lead?.Date ?? PublicationDate.Unknown,
            Language = Text(document, "language") ?? LanguageGuess.Of(text),
            Text = text,
        };
    }

    private static ExtractedArticle FromPage(JsonElement document, string html, SiteRules? rules)
    {
        var url = Uri.TryCreate(Text(document, "url"), UriKind.Absolute, out var address) ? address : null;
        var article = PageExtractor.Extract(html, url, rules) switch
        {
            PageResult.Extracted extracted => extracted.Article,
            PageResult.NotAnArticle poor => poor.BestAttempt,
            _ => throw new InvalidOperationException("A page's result that nobody thought of."),
        };
        return article with
        {
            Outlet = Text(document, "outlet") ?? article.Outlet,
            Title = Text(document, "title") ?? article.Title,
            Published = Published(document) ?? article.Published,
            Language = Text(document, "language") ?? article.Language ?? LanguageGuess.Of(article.Text),
        };
    }

    private static PublicationDate? Published(JsonElement document) =>
        Text(document, "published") is { } given && GivenDate.Read(given, null, null) is { Date: not null } date ? date : null;

    private static string? Text(JsonElement document, string name)
    {
        if (!document.TryGetProperty(name, out var value))
        {
            return null;
        }

        return value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Number => value.GetRawText(),
            _ => null,
        };
    }
}
