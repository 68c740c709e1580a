using AfghanWatch.News.Articles;
using System.Globalization;
using System.Text.Json;
using AfghanWatch.News.Ingest.Enriching;
using AfghanWatch.News.Vocabulary;

namespace AfghanWatch.Evaluation;

internal static class EventsMode
{
    public static int Dump()
    {
        var enricher = new Enricher(VocabularyReader.Read(Path.Combine("seeds", "vocabulary")));
        foreach (var line in Directory.GetFiles(Path.Combine("seeds", "articles"), "*.jsonl").Order(StringComparer.Ordinal).SelectMany(File.ReadLines))
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            string? Text(string name) => root.TryGetProperty(name, out var value) ? value.GetString() : null;
            var published = DateOnly.TryParseExact(Text("published"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : (DateOnly?)null;
            var text = Text("text")!;
            var enrichment = enricher.Enrich(new ArticleInput(Text("title") ?? "", text, Text("language"), published));
            var news = NewsText.Cut(text, Text("language"));
            Console.WriteLine($"## {Text("id")} {published} {Text("outlet")}");
            for (var i = 0; i < news.Sentences.Count; i++)
            {
                var dates = enrichment.Dates.Where(date => date.Sentence.Start == news.Sentences[i].Start).Select(date => $"{(date.Main ? "*" : "")}{date.From:MM-dd}{(date.To != date.From ? ".." + date.To.ToString("MM-dd", CultureInfo.InvariantCulture) : "")}{(date.From.Year != published?.Year ? "/" + date.From.Year : "")}").ToList();
                if (dates.Count > 0 || i == 0 || (i == 1 && news.Sentences[0].Length < 40))
                {
                    Console.WriteLine($"{i} [{string.Join(" ", dates)}] {news.Sentences[i].Cut(text).Replace("\n", " ")}");
                }
            }
        }

        return 0;
    }
}
