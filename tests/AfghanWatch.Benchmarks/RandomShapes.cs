using System.Diagnostics;
using System.Text;
using AfghanWatch.News.Ingest.Enriching;
using AfghanWatch.News.Vocabulary;

namespace AfghanWatch.Benchmarks;

/// <summary>The search for hostile texts nobody thought of, beside the named shapes of <see cref="LinearBenchmark"/>.</summary>
internal static class RandomShapes
{
    // What the finders look for, in both languages, and what parts it.
    private static readonly string[] Scraps =
    [
        "Akar", "Hulusi Akar", "AKAR", "Akar'ın", "Ali Veli", "Jane Doe", "the minister", "the Taliban", "spokesman", "Bakan", "sözcü", "Taliban sözcüsü", "he", "she", "they", "who", "which", "we", "I", "biz", "our", "each", "others", "U.S.", "Doctors Without Borders", "22-year-old",
        "said", "says", "told", "told reporters", "that", "according to", "as", "by the account of", "in his words", "stating that", "adding", "asked", "agreed", "urged", "to", "warned of", "thinks", "likes to say", "statement", "announcement:", "Q:", "A:", "KIRBY:", "read more:", "photo:", "by", "reporting by",
        "dedi", "söyledi", "diye", "ifade etti", "belirterek", "göre", "olduğunu", "açıklamasında", "şöyle konuştu:", "şunları kaydetti:", "sordu", "aktardı", "denildi", "vurgulayan", "kalacağını", "askerlerin", "ki", "ve", "ile", "de", "ancak",
        "would", "will", "has", "is", "not", "stay", "the", "a", "of", "from", "with", "and", "but", "if", "when", "while", "because", "only", "on", "in", "at", "against", "before", "after", "every", "nobody",
        "troops", "Kabul airport", "Afghanistan", "Turkey", "refugees", "consulate", "Türkiye", "havalimanı", "mülteci", "500", "17 bin 926", "twenty", "hundreds of", "25 Aug.", "Monday", "2021", "two days after", "geçen yıl", "15 Ağustos'ta", "10:15", "%40", "$5m",
        "\"", "\"", "“", "”", "‘", "’", "'", "«", "»", "(", ")", "[", "]", ".", ".", ",", ",", ";", ":", "—", "-", "/", "|", "?", "!", "…", "*", "1.", "\n", "\n", "\n\n", "@a", "#b", "http://a.example/b",
    ];

    /// <summary>Two random phrases, each again and again, 30 kB against 480 kB. Names those whose time a byte more than trebles, and doubles again to 2 MB: memory alone trebles it once.</summary>
    public static void Run(int rounds, int seed)
    {
        var random = new Random(seed);
        var enricher = new Enricher(VocabularyReader.Read(Path.Combine("seeds", "vocabulary")));
        var found = 0;
        for (var round = 0; round < rounds; round++)
        {
            var (first, second) = (Phrase(random), random.Next(3) == 0 ? Phrase(random) : "");
            var language = random.Next(2) == 0 ? "en" : "tr";
            var cost = Cost(480_000, first, second, language);
            if (cost / Cost(30_000, first, second, language) > 3 && Cost(1_920_000, first, second, language) / cost is > 2 and var ratio)
            {
                found++;
                Console.WriteLine($"{language} {ratio,6:0.0}  {Shown(first)}{(second.Length > 0 ? LinearBenchmark.Then + Shown(second) : "")}");
            }
        }

        Console.WriteLine($"{rounds} texts, {found} not linear (seed {seed})");

        double Cost(int size, string first, string second, string language)
        {
            var text = LinearBenchmark.Make(second.Length == 0 ? first : first + LinearBenchmark.Then + second, size);
            var clock = Stopwatch.StartNew();
            enricher.Enrich(new ArticleInput("A headline", text, language, new DateOnly(2021, 8, 25)));
            return clock.Elapsed.TotalNanoseconds / size;
        }
    }

    private static string Phrase(Random random)
    {
        var phrase = new StringBuilder();
        for (var i = random.Next(1, 9); i > 0; i--)
        {
            phrase.Append(Scraps[random.Next(Scraps.Length)]).Append(random.Next(5) > 0 ? " " : "");
        }

        return phrase.ToString();
    }

    private static string Shown(string phrase) => phrase.Replace("\n", "\\n", StringComparison.Ordinal);
}
