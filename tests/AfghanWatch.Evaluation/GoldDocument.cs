using System.Globalization;
using System.Text.Json;
using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching;

namespace AfghanWatch.Evaluation;

/// <summary>A document with the labels a reader gave it; texts of labels stand verbatim in the document, in its order.</summary>
internal sealed record GoldDocument(string Id, ArticleInput Input, string Language, GoldLabels Gold)
{
    public static IEnumerable<GoldDocument> Read(string file) => File.ReadLines(file).Where(line => line.Length > 0).Select(Parse);

    private static GoldDocument Parse(string line)
    {
        using var json = JsonDocument.Parse(line);
        var root = json.RootElement;
        var text = root.GetProperty("text").GetString()!;
        var language = root.GetProperty("language").GetString()!;
        var gold = root.GetProperty("gold");
        var published = root.GetProperty("published").GetString();
        return new GoldDocument(
            root.GetProperty("id").GetString()!,
            new ArticleInput(root.GetProperty("title").GetString() ?? "", text, language, published is null ? null : Day(published)),
            language,
            new GoldLabels(
                gold.GetProperty("onTopic").GetBoolean(),
                [.. gold.GetProperty("topics").EnumerateArray().Select(topic => topic.GetString()!)],
                [.. gold.GetProperty("actors").EnumerateArray().Select(actor => (actor.GetProperty("name").GetString()!, actor.GetProperty("known").GetBoolean()))],
                ReadQuotes(text, gold),
                ReadDates(text, gold),
                Spans(text, gold.GetProperty("figures"), (figure, span) => new GoldFigure(span, figure.GetProperty("value").GetDouble())),
                gold.TryGetProperty("kind", out var kind) ? kind.GetString() : null));
    }

    /// <summary>The quotes of a reader's labels, each at its place in the text.</summary>
    public static List<GoldQuote> ReadQuotes(string text, JsonElement labels) =>
        Spans(text, labels.GetProperty("quotes"), (quote, span) => new GoldQuote(span, quote.GetProperty("kind").GetString() == "direct", quote.GetProperty("speaker").GetString()));

    /// <summary>The dates of a reader's labels, each at its place in the text.</summary>
    public static List<GoldDate> ReadDates(string text, JsonElement labels) =>
        Spans(text, labels.GetProperty("dates"), (date, span) => new GoldDate(span, Day(date.GetProperty("from").GetString()!), Day(date.GetProperty("to").GetString()!)));

    private static DateOnly Day(string text) => DateOnly.ParseExact(text[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static List<T> Spans<T>(string text, JsonElement items, Func<JsonElement, TextSpan, T> make)
    {
        var found = new List<T>();
        var taken = new List<TextSpan>();
        foreach (var item in items.EnumerateArray())
        {
            var words = item.GetProperty("text").GetString()!;
            var span = Place(text, words, taken) ?? throw new InvalidDataException($"The label '{words}' does not stand in its document (often enough).");
            taken.Add(span);
            found.Add(make(item, span));
        }

        return found;
    }

    // The first place that no label before it took, as a word of its own where there is one: "two" is not the end of "network".
    private static TextSpan? Place(string text, string words, List<TextSpan> taken)
    {
        TextSpan? first = null;
        TextSpan? nested = null;
        for (var start = text.IndexOf(words, StringComparison.Ordinal); start >= 0; start = text.IndexOf(words, start + 1, StringComparison.Ordinal))
        {
            var span = new TextSpan(start, start + words.Length);
            if (taken.Exists(other => other.Overlaps(span)))
            {
                // Quotes nest: only the very same place is out of the question.
                nested ??= taken.Contains(span) ? null : span;
                continue;
            }

            if (!Joins(text, start) && !Joins(text, span.End))
            {
                return span;
            }

            first ??= span;
        }

        return first ?? nested;
    }

    private static bool Joins(string text, int at) => at > 0 && at < text.Length && char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(text[at]);
}

internal sealed record GoldLabels(
    bool OnTopic, IReadOnlyList<string> Topics, IReadOnlyList<(string Name, bool Known)> Actors, IReadOnlyList<GoldQuote> Quotes, IReadOnlyList<GoldDate> Dates, IReadOnlyList<GoldFigure> Figures, string? Kind);

internal sealed record GoldQuote(TextSpan Span, bool Direct, string? Speaker);

internal sealed record GoldDate(TextSpan Span, DateOnly From, DateOnly To);

internal sealed record GoldFigure(TextSpan Span, double Value);
