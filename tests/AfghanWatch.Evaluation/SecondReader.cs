using System.Text.Json;
using AfghanWatch.News.Articles;

namespace AfghanWatch.Evaluation;

/// <summary>
/// A second reader's labels of quotes and dates (<c>{"id", "quotes", "dates"}</c>, a document a line) in the place of the machine's reading: held against a set's labels,
/// they say how far two careful readers agree, which is as far as any rule can get.
/// </summary>
internal sealed class SecondReader(string file)
{
    private readonly Dictionary<string, string> _lines = File.ReadLines(file).Where(line => line.Length > 0).ToDictionary(Id);

    /// <summary>What the reader labelled; null where he did not read the document.</summary>
    public Enrichment? Read(GoldDocument document)
    {
        if (!_lines.TryGetValue(document.Id, out var line))
        {
            return null;
        }

        using var labels = JsonDocument.Parse(line);
        var text = document.Input.Text;
        return new Enrichment
        {
            OnTopic = new OnTopic(document.Gold.OnTopic, 1, []),
            Quotes = [.. GoldDocument.ReadQuotes(text, labels.RootElement).Select(quote => new Quote(quote.Direct ? QuoteKind.Direct : QuoteKind.Indirect, quote.Speaker, null, null, quote.Span, null, quote.Span, "reader"))],
            Dates = [.. GoldDocument.ReadDates(text, labels.RootElement).Select(date => new DateMention(date.Span, date.From, date.To, DatePrecision.Range, Certainty.Stated, date.Span, "reader"))],
        };
    }

    private static string Id(string line)
    {
        using var json = JsonDocument.Parse(line);
        return json.RootElement.GetProperty("id").GetString()!;
    }
}
