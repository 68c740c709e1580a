namespace AfghanWatch.News.Ingest.Deduplicating;

/// <summary>What comparing phrases needs of one text: pairs of words that stand near each other, weights of sentences, and the figures of what is counted.</summary>
internal sealed class PhraseIndex
{
    // Words of one phrase, grammar left out: "soldiers", "guard", "airport".
    private const int Reach = 3;
    private const float LeastPair = 0.2f;

    private readonly ulong[] _pairs;
    private readonly float[] _pairWeights;
    private readonly bool[] _repeated;
    private readonly Dictionary<ulong, List<ulong>> _counts = [];

    public PhraseIndex(StoryText text)
    {
        var pairs = new Dictionary<ulong, float>(text.Concepts.Count * Reach);
        _repeated = new bool[text.Concepts.Count];
        Norms = new float[text.SentenceCount];
        Weights = new float[text.SentenceCount];
        var seen = new HashSet<ulong>();
        for (var s = 0; s < text.SentenceCount; s++)
        {
            var (start, end) = text.Sentence(s);
            seen.Clear();
            for (var i = start; i < end; i++)
            {
                var concept = text.Concepts[i];
                if (seen.Add(concept.Id))
                {
                    Norms[s] += concept.Weight * concept.Weight;
                    Weights[s] += concept.Weight;
                }
                else
                {
                    _repeated[i] = true;
                }

                AddPairs(text, i, end, pairs);
                AddCount(text, i, end);
            }
        }

        _pairs = [.. pairs.Keys];
        _pairWeights = [.. pairs.Values];
        Array.Sort(_pairs, _pairWeights);
        PairWeight = _pairWeights.Sum();
    }

    public float PairWeight { get; }

    /// <summary>Sum of the squared weights of each sentence's concepts, each once.</summary>
    public float[] Norms { get; }

    /// <summary>Sum of the weights of each sentence's concepts, each once.</summary>
    public float[] Weights { get; }

    /// <summary>Whether the concept stood in its sentence before.</summary>
    public bool IsRepeated(int concept) => _repeated[concept];

    public double SharedPairs(PhraseIndex other)
    {
        double shared = 0;
        for (int i = 0, j = 0; i < _pairs.Length && j < other._pairs.Length;)
        {
            if (_pairs[i] == other._pairs[j])
            {
                shared += Math.Min(_pairWeights[i], other._pairWeights[j]);
                i++;
                j++;
            }
            else if (_pairs[i] < other._pairs[j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return shared;
    }

    /// <summary>Of the things that both texts count: those with a figure in common, and those without.</summary>
    public (int Agreed, int Contradicted) Counted(PhraseIndex other)
    {
        int agreed = 0, contradicted = 0;
        foreach (var (thing, figures) in _counts)
        {
            if (other._counts.TryGetValue(thing, out var others))
            {
                var isShared = figures.Exists(others.Contains);
                agreed += isShared ? 1 : 0;
                contradicted += isShared ? 0 : 1;
            }
        }

        return (agreed, contradicted);
    }

    private static void AddPairs(StoryText text, int at, int end, Dictionary<ulong, float> pairs)
    {
        var first = text.Concepts[at];
        for (var j = at + 1; j < end && j <= at + Reach; j++)
        {
            var second = text.Concepts[j];
            var weight = first.Weight * second.Weight;
            if (weight >= LeastPair && first.Id != second.Id)
            {
                weight = first.IsQuoted && second.IsQuoted ? weight * 0.5f : weight;
                var key = StableHash.Mix(Math.Min(first.Id, second.Id), Math.Max(first.Id, second.Id));
                pairs.TryAdd(key, weight);
            }
        }
    }

    private void AddCount(StoryText text, int at, int end)
    {
        if (text.Concepts[at].Kind != ConceptKind.Number || text.Concepts[at].Weight < 0.5f)
        {
            return;
        }

        for (var j = at + 1; j < end && j <= at + 2; j++)
        {
            if (text.Concepts[j].Kind == ConceptKind.Word)
            {
                (_counts.TryGetValue(text.Concepts[j].Id, out var figures) ? figures : _counts[text.Concepts[j].Id] = []).Add(text.Concepts[at].Id);
                return;
            }
        }
    }
}
