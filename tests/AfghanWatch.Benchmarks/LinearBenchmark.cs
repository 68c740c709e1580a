using System.Diagnostics;
using System.Text;
using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching;
using AfghanWatch.News.Ingest.Enriching.Texts;
using AfghanWatch.News.Vocabulary;

namespace AfghanWatch.Benchmarks;

/// <summary>Time per byte of every finder on hostile texts of 1 kB, 100 kB and 10 MB: linear work keeps it even. A ratio over 3 from 100 kB to 10 MB is named.</summary>
internal static class LinearBenchmark
{
    /// <summary>Between two phrases of a shape whose first half repeats the one, its second half the other.</summary>
    public const string Then = " THEN ";

    private static readonly int[] Sizes = [1_000, 100_000, 10_000_000];

    private static readonly (string Name, string Unit)[] Shapes =
    [
        ("one word", "a"), ("words", "word and other "), ("capitals", "Ali Veli "), ("marks of quotation", "“ ” \" « "), ("one open quote", "he said "), ("months", "Aug. 25 and "), ("counted days", "two days after "), ("numbers", "1 bin 200 "), ("hyphens", "twenty-"),
        ("hundreds", "hundreds of thousands of "), ("lines", "Akar said \"no\".\n"), ("brackets", "((("), ("dotted capitals", "U.S.A."), ("surrogates and nulls", "\ud800\0 "), ("right to left", "שלום 25 "), ("dotless i", "İSTANBUL ISPARTA "), ("verbs of saying", "said told told said "), ("turkish saying", "dedi söyledi diye "), ("airport", "Kabul airport troops Turkey "), ("commas", ",,,,"),
        ("letters in pieces", "Ã‡avuÅŸoÄŸlu â€œ "), ("who stands at what", "a man who at the gate of "), ("demands", "urged all sides to urge "), ("colons", "Akar: \"no\" "), ("counted from", "two days after on two days after the 5 "), ("from to", "from Monday to the day before 15 Ağustos'u "), ("turns", "rejection of troops but not stay "), ("shared nouns", "Afganistan'a 94, Pakistan'a 2 of a planned "), ("statement", "Akar said 500 soldiers would stay in Kabul. "), ("pointers", "Read more: Akar said \"no\" to 500\n"), ("particles", "’ diye "), ("own words", "we said, "), ("spokesmen", "denildi hundreds of Taliban sözcüsü ’. "), ("no end of a clause", "the belirterek 1.açıklamasında  THEN %40 KIRBY: “ havalimanı "), ("things for speakers", "Hulusi Akar and his expression said “words of mine” "), ("bonds", "Jane Doe and her son. “No,” said his mother. While she waited, her aunt nodded. She left. "), ("told by", "Akar said no. She was told by a clerk that it was shut. "),
    ];

    /// <param name="only">A part of a shape's name, or "=" and the words of a shape of one's own.</param>
    public static void Run(string? only, int largest)
    {
        var vocabulary = VocabularyReader.Read(Path.Combine("seeds", "vocabulary"));
        var actorFinder = new ActorFinder(vocabulary);
        var topicFinder = new TopicFinder(vocabulary);
        var placeFinder = new PlaceFinder(vocabulary);
        var positionFinder = new PositionFinder(vocabulary);
        var enricher = new Enricher(vocabulary);
        HashSet<string> bodies = [.. vocabulary.Actors.Where(actor => actor.Kind is ActorKind.Institution or ActorKind.Group).Select(actor => actor.Id)];
        enricher.Enrich(new ArticleInput("warm", Make("Akar said “no” on Aug. 25. ", 20_000), "en", new DateOnly(2021, 8, 25)));
        Console.WriteLine($"{"",-24} {"finder",-10} {"ns a byte at 1 kB",18} {"100 kB",8} {$"{Math.Min(Sizes[^1], largest) / 1000:N0} kB",9}  ratio");
        foreach (var (name, unit) in only is ['=', .. var own] ? [(own, own)] : Shapes)
        {
            if (only is not null and not ['=', ..] && !name.Contains(only, StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            foreach (var language in (string[])["en", "tr"])
            {
                var costs = new Dictionary<string, List<double>>(StringComparer.Ordinal);
                foreach (var size in Sizes.Select(size => Math.Min(size, largest)).Distinct())
                {
                    var article = new ArticleInput("A headline", (name == "one open quote" ? "“" : "") + Make(unit, size), language, new DateOnly(2021, 8, 25));
                    NewsText text = null!;
                    IReadOnlyList<ActorMention> actors = [];
                    IReadOnlyList<Quote> quotes = [];
                    IReadOnlyList<DateMention> dates = [];
                    IReadOnlyList<PlaceMention> places = [];
                    Time("cut", () => text = NewsText.Cut(article.Text, language));
                    Time("places", () => places = placeFinder.Find(text));
                    Time("actors", () => actors = actorFinder.Find(text, article));
                    Time("quotes", () => quotes = QuoteFinder.Find(text, actors, bodies));
                    Time("dates", () => dates = DateFinder.Find(text, article.PublishedOn, quotes));
                    Time("figures", () => FigureFinder.Find(text, quotes, actors, dates));
                    Time("topics", () => topicFinder.Find(text, article));
                    Time("dossier", () => topicFinder.JudgeDossier(text, article, actors, places));
                    Time("positions", () => positionFinder.Find(text, article, actors, quotes, dates));
                    Time("kind", () => KindFinder.Find(text, article, quotes));

                    // What joins the finders has a cost of its own.
                    Time("whole", () => enricher.Enrich(article));

                    void Time(string finder, Action work)
                    {
                        var runs = size < 10_000 ? 50 : 1;
                        var clock = Stopwatch.StartNew();
                        for (var i = 0; i < runs; i++)
                        {
                            work();
                        }

                        costs.TryAdd(finder, []);
                        costs[finder].Add(clock.Elapsed.TotalNanoseconds / runs / size);
                    }
                }

                foreach (var (finder, cost) in costs)
                {
                    var ratio = cost.Count > 2 ? cost[2] / cost[1] : cost[^1] / cost[0];
                    if (ratio > 3 && cost[^1] > 20 || only is not null)
                    {
                        Console.WriteLine($"{name + " " + language,-24} {finder,-10} {cost[0],18:0.0} {cost.ElementAtOrDefault(1),8:0.0} {cost.ElementAtOrDefault(2),9:0.0}  {ratio:0.0}{(ratio > 3 ? "  not linear" : "")}");
                    }
                }

                Console.WriteLine($"{name + " " + language,-24} {"all",-10} {Sum(0),18:0.0} {Sum(1),8:0.0} {Sum(2),9:0.0}");

                double Sum(int size) => costs.Where(cost => cost.Key != "whole").Sum(cost => cost.Value.ElementAtOrDefault(size));
            }
        }
    }

    public static string Make(string unit, int size)
    {
        if (unit.Split(Then) is [var first, var second])
        {
            return Make(first, size / 2) + Make(second, size / 2);
        }

        var text = new StringBuilder(size + unit.Length);
        while (text.Length < size)
        {
            text.Append(unit);
        }

        return text.ToString(0, size);
    }
}
