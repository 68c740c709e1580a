using AfghanWatch.News.Ingest.Enriching.Topics;
using AfghanWatch.News.Vocabulary;

namespace AfghanWatch.Evaluation;

/// <summary>All weights that topics are judged by, one behind the other: the cues', for each topic its periods', for each language, word and topic the word's.</summary>
internal sealed class TopicModel
{
    private const int Rounds = 300;
    private const double Restraint = 2;
    private const double Step = 0.3;

    // A word's weight is moved in smaller steps: there are thousands of them.
    private const double WordStep = 0.1;

    // What fewer documents or writers tell is theirs, not the topic's.
    private const int FewestDocuments = 10;
    private const int FewestWriters = 3;

    private readonly IReadOnlyList<string> _topics;
    private readonly IReadOnlyList<(GoldDocument Document, Dictionary<ulong, int> Words)> _documents;
    private readonly List<TopicTerm> _periods;
    private readonly List<(string Language, ulong Word)> _words;
    private readonly Dictionary<(string, ulong), int> _places;

    public TopicModel(DossierVocabulary vocabulary, IReadOnlyList<string> topics, IReadOnlyList<(GoldDocument Document, Dictionary<ulong, int> Words)> documents)
    {
        (_topics, _documents) = (topics, documents);
        _periods = [.. topics.SelectMany(topic => vocabulary.TopicTerms.Where(term => term.Kind == TopicPeriods.Kind && term.Topic == topic))];
        _words = [.. documents.SelectMany(pair => pair.Words.Keys.Select(word => (pair.Document.Language, word, Writer: TopicFit.Writer(pair.Document.Id))))
            .GroupBy(use => (use.Language, use.word))
            .Where(uses => uses.Count() >= FewestDocuments && uses.Select(use => use.Writer).Distinct().Count() >= FewestWriters)
            .Select(uses => uses.Key).OrderBy(key => key.Language, StringComparer.Ordinal).ThenBy(key => Spelt(key.word), StringComparer.Ordinal)];
        _places = _words.Select((word, i) => (word, i)).ToDictionary(pair => pair.word, pair => pair.i);
    }

    private static int FirstPeriod => TopicWeights.Names.Length;

    private int FirstWord => FirstPeriod + _periods.Count;

    /// <summary>What speaks for all rows of a document alike.</summary>
    public List<(int, double)> Before(string topic, string language, Dictionary<ulong, int> counts, int period)
    {
        var known = counts.Where(pair => _places.ContainsKey((language, pair.Key))).ToList();
        var before = known.ConvertAll(pair => (FirstWord + _places[(language, pair.Key)] * _topics.Count + _topics.ToList().IndexOf(topic), TopicWords.Share(pair.Value, known.Count)));
        if (period >= 0)
        {
            before.Add((FirstPeriod + _periods.FindIndex(term => term.Topic == topic) + period, 1));
        }

        return before;
    }

    /// <summary>Gradient descent with a step of its own for each weight; a weight that does not pay for itself is drawn to zero.</summary>
    public double[] Fit(List<TopicBag> bags)
    {
        var weights = new double[FirstWord + _words.Count * _topics.Count];
        var steps = Enumerable.Repeat(1e-6, weights.Length).ToArray();
        weights[0] = -2;
        weights[1] = 1;
        for (var round = 0; round < Rounds; round++)
        {
            var gradient = Gradient(bags, weights);
            for (var i = 0; i < weights.Length; i++)
            {
                gradient[i] += (i == 0 ? 0.05 : Restraint) * weights[i];
                steps[i] += gradient[i] * gradient[i];
                weights[i] -= (i < FirstWord ? Step : WordStep) * gradient[i] / Math.Sqrt(steps[i]);
            }
        }

        return weights;
    }

    /// <summary>The lines of the periods for the vocabulary.</summary>
    public List<string> PeriodLines(double[] weights) => [.. _periods.Select((term, i) => $"{term.Topic},,{term.Term},{weights[FirstPeriod + i]:0.00},{TopicPeriods.Kind},{term.Note}")];

    /// <summary>The lines of the words' file, the mean word of each language first.</summary>
    public IEnumerable<string> WordLines(double[] weights) =>
        _words.Select((word, i) => Line(word.Language, Spelt(word.Word), [.. _topics.Select((_, t) => Math.Round(weights[FirstWord + i * _topics.Count + t], 2))]))
            .Prepend(Line("tr", TopicWords.Mean, Mean("tr", weights))).Prepend(Line("en", TopicWords.Mean, Mean("en", weights)))
            .Prepend("language,word," + string.Join(',', _topics));

    private static string Line(string language, string word, double[] weights) => $"{language},{word},{string.Join(',', weights.Select(weight => $"{weight:0.00##}"))}";

    // What a word of the language's documents weighs on the mean: the sums of short texts would else stand above those of long ones.
    private double[] Mean(string language, double[] weights)
    {
        var (sums, shares) = (new double[_topics.Count], 0.0);
        foreach (var words in _documents.Where(pair => pair.Document.Language == language).Select(pair => pair.Words))
        {
            var known = words.Where(pair => _places.ContainsKey((language, pair.Key))).ToList();
            foreach (var (word, times) in known)
            {
                var share = TopicWords.Share(times, known.Count);
                shares += share;
                for (var t = 0; t < sums.Length; t++)
                {
                    sums[t] += share * weights[FirstWord + _places[(language, word)] * _topics.Count + t];
                }
            }
        }

        return Array.ConvertAll(sums, sum => sum / Math.Max(1, shares));
    }

    private static double[] Gradient(List<TopicBag> bags, double[] weights)
    {
        var gradient = new double[weights.Length];
        foreach (var bag in bags)
        {
            var each = new double[bag.Rows.Count];
            var likelihood = Math.Clamp(bag.Likelihood(weights, each), 1e-6, 1 - 1e-9);
            var pulls = 0.0;
            for (var r = 0; r < each.Length; r++)
            {
                var pull = bag.IsGiven ? -(1 - likelihood) / likelihood * each[r] : each[r];
                pulls += pull;
                for (var i = 0; i < bag.Rows[r].Length; i++)
                {
                    gradient[i] += pull * bag.Rows[r][i];
                }
            }

            foreach (var (weight, value) in bag.Before)
            {
                gradient[weight] += pulls * value;
            }
        }

        return gradient;
    }

    private static string Spelt(ulong key)
    {
        var letters = "";
        for (; key > 0; key >>= 8)
        {
            letters = (char)(key & 0xFF) + letters;
        }

        return letters;
    }
}
