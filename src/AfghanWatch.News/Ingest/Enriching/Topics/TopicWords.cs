using System.Collections.Frozen;
using System.Globalization;
using System.Runtime.InteropServices;
using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Ingest.Enriching.Topics;

/// <summary>
/// How much all words of an article, each by its beginning, speak for a topic, terms or no terms: a text of villages, fog, lorries and smugglers tells of refugees though it calls them neither so nor otherwise.
/// The weights stand in <c>topic-words.csv</c>; the evaluation's <c>--fit words</c> fits them.
/// </summary>
internal sealed class TopicWords
{
    /// <summary>Letters by which words are told apart: beyond them stand mostly endings.</summary>
    public const int KeyLength = 6;

    private const int ShortestWord = 3;

    // Shorter words that count are rather how somebody writes than what he writes about.
    private const int LeastShown = 5;

    private const int UsualDifferent = 80;

    // A word that is told more often than this says no more.
    private const int MostTimes = 3;

    /// <summary>A text of fewer different words says no more with each of them; for those that are not there stands the mean word.</summary>
    public const int FewestDifferent = 40;

    /// <summary>What the mean word is called in the file.</summary>
    public const string Mean = "~";

    // All words together, however long the text, move the odds by about this times a word's weight.
    private const double Scale = 4;

    private readonly FrozenDictionary<ulong, double[]> _weights;
    private readonly double[] _mean;

    public TopicWords(IReadOnlyList<string> topics, string language)
    {
        var lines = BuiltInLists.Lines("topic-words.csv").Select(line => line.Split(',')).ToList();
        var columns = topics.Select(topic => Array.IndexOf(lines[0], topic)).ToArray();
        Knows = Array.ConvertAll(columns, column => column >= 0);
        var words = lines.Skip(1).Where(cells => cells[0] == language).ToDictionary(
            cells => cells[1], cells => Array.ConvertAll(columns, column => column < 0 ? 0 : double.Parse(cells[column], CultureInfo.InvariantCulture)), StringComparer.Ordinal);
        _mean = words.GetValueOrDefault(Mean, new double[topics.Count]);
        _weights = words.Where(word => word.Key != Mean).ToFrozenDictionary(word => Key(word.Key), word => word.Value);
    }

    /// <summary>For each topic whether it has weights at all; one that an editor adds has none.</summary>
    public bool[] Knows { get; }

    /// <summary>How much the words move each topic's odds (logarithm).</summary>
    public double[] Of(TopicInput input)
    {
        var sums = new double[Knows.Length];
        var counts = Count(input, _weights);
        foreach (var (key, times) in counts)
        {
            var (weights, share) = (_weights[key], Share(times, counts.Count));
            for (var t = 0; t < sums.Length; t++)
            {
                sums[t] += share * weights[t];
            }
        }

        for (var t = 0; t < sums.Length; t++)
        {
            sums[t] += Math.Max(0, FewestDifferent - counts.Count) * Share(1, counts.Count) * _mean[t];
        }

        return sums;
    }

    /// <summary>The places of the words that speak most for a topic, all in the sentence that does, in its order.</summary>
    public List<TextSpan> Strongest(TopicInput input, int topic, int most)
    {
        var words = input.Text.Words;
        var speaking = Enumerable.Range(0, words.Count).Where(i => IsCounted(words, i, input.Zones) && words.Base(i).Length >= LeastShown)
            .Select(i => (Token: i, Key: Key(words.Base(i)))).Where(word => _weights.ContainsKey(word.Key));
        var sentence = speaking.GroupBy(word => words.SentenceOf(word.Token))
            .Select(group => group.DistinctBy(word => word.Key).Select(word => (word.Token, Weight: _weights[word.Key][topic])).Where(word => word.Weight > 0).OrderByDescending(word => word.Weight).Take(most).ToList())
            .MaxBy(group => group.Sum(word => word.Weight));
        return [.. (sentence ?? []).Select(word => words.SpanOf(word.Token, word.Token + 1)).OrderBy(span => span.Start)];
    }

    /// <summary>How often each word of the article is told, of those in <paramref name="known"/> where that is given.</summary>
    public static Dictionary<ulong, int> Count(TopicInput input, FrozenDictionary<ulong, double[]>? known = null)
    {
        var counts = new Dictionary<ulong, int>(UsualDifferent);
        Count(input.Text.Words, input.Zones, known, counts);
        if (input.Headline is { } headline)
        {
            Count(headline, null, known, counts);
        }

        return counts;
    }

    /// <summary>What a word told so many times counts in a text of so many different ones.</summary>
    public static double Share(int times, int different) => Scale * Math.Sqrt(Math.Min(times, MostTimes)) / Math.Sqrt(Math.Max(different, FewestDifferent) + 1);

    /// <summary>The word's first letters, a byte each; zero for a word that is short or not of Latin letters.</summary>
    public static ulong Key(ReadOnlySpan<char> folded)
    {
        var key = 0UL;
        for (var i = 0; i < folded.Length && i < KeyLength; i++)
        {
            if (!char.IsAsciiLetterLower(folded[i]))
            {
                return 0;
            }

            key = key << 8 | folded[i];
        }

        return folded.Length < ShortestWord ? 0 : key;
    }

    private static void Count(WordView words, ArticleZones? zones, FrozenDictionary<ulong, double[]>? known, Dictionary<ulong, int> counts)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (IsCounted(words, i, zones) && Key(words.Base(i)) is var key and not 0 && (known is null || known.ContainsKey(key)))
            {
                CollectionsMarshal.GetValueRefOrAddDefault(counts, key, out _)++;
            }
        }
    }

    private static bool IsCounted(WordView words, int token, ArticleZones? zones) => words.Tokens[token].Kind == TokenKind.Word && zones?.IsOutside(words.SentenceOf(token)) != true;
}
