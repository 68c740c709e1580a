using System.Text;
using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Deduplicating;

internal enum ConceptKind : byte
{
    Word,
    Name,
    Number,
    Day,
}

/// <param name="Id">Stable hash of the concept.</param>
/// <param name="Weight">How much sharing it tells.</param>
/// <param name="Vector">Row of the word in <see cref="WordVectors"/>; -1 for figures, days, Turkish, and words that the table lacks.</param>
internal readonly record struct Concept(ulong Id, float Weight, ConceptKind Kind, bool IsQuoted, int Vector)
{
    /// <summary>A figure, day or name that sets this report apart.</summary>
    public bool IsFact => Kind != ConceptKind.Word && (Weight > 0.5f || Kind == ConceptKind.Day);
}

/// <summary>What the matcher reads out of one text: sentences of weighted concepts, and shingles of plain words.</summary>
internal sealed class StoryText
{
    // A report is far shorter; what lies beyond can neither make nor unmake a match, and the bound keeps a megabyte cheap.
    private const int LongestText = 60_000;
    private const int LongestSentence = 60;
    private const int MostSentences = 400;
    private const float GrammarWeight = 0.35f;

    private readonly List<Concept> _concepts = [];
    private readonly List<int> _sentenceStarts = [];
    private readonly List<Shingle> _shingles = [];
    private readonly List<ulong> _sentenceHashes = [];
    private readonly List<SkeletonWord> _skeleton = [];
    private readonly List<int> _skeletonStarts = [];
    private readonly ShingleWindow _window = new();
    private readonly StoryWords _words;
    private SentenceIndex? _index;
    private PhraseIndex? _phrases;
    private Dictionary<ulong, float>? _shingleSet;

    private StoryText(StoryWords words) => _words = words;

    public List<Concept> Concepts => _concepts;

    public int SentenceCount => _sentenceStarts.Count;

    public bool IsTurkish { get; private set; }

    public float TotalWeight { get; private set; }

    /// <summary>One bit for each agency the text names.</summary>
    public ulong NamedAgencies { get; private set; }

    /// <summary>The bit of the agency in the dateline; 0 without one.</summary>
    public ulong SignedAgency { get; private set; }

    public SentenceIndex Index => _index ??= new SentenceIndex(this);

    public PhraseIndex Phrases => _phrases ??= new PhraseIndex(this);

    /// <summary>Runs of four plain words, with how much they tell; speech in quotation marks tells little, since every outlet repeats it.</summary>
    public Dictionary<ulong, float> ShingleSet => _shingleSet ??= Distinct();

    public float ShingleWeight { get; private set; }

    public (int Start, int End) Sentence(int index) =>
        (_sentenceStarts[index], index + 1 < _sentenceStarts.Count ? _sentenceStarts[index + 1] : _concepts.Count);

    /// <summary>Number of sentences as written.</summary>
    public int SkeletonCount => _skeletonStarts.Count;

    /// <summary>All words of a sentence, those of grammar too.</summary>
    public ReadOnlySpan<SkeletonWord> Skeleton(int index) => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_skeleton)
        [_skeletonStarts[index]..(index + 1 < _skeletonStarts.Count ? _skeletonStarts[index + 1] : _skeleton.Count)];

    /// <summary>Hash of each sentence's words, to find sentences that many reports carry.</summary>
    public IReadOnlyList<ulong> SentenceHashes => _sentenceHashes;

    /// <param name="background">Hashes of sentences to pass over, because reports that have nothing else in common carry them.</param>
    /// <param name="outlet">Who published it: an agency's own page is signed by that.</param>
    /// <param name="words">What stands for what; the built-in words where none are given.</param>
    public static StoryText Of(string text, IReadOnlySet<ulong>? background = null, StoryWords? words = null, string? outlet = null)
    {
        var story = new StoryText(words ?? StoryWords.BuiltIn);
        var tokens = StoryTokens.Cut(HouseLines.Without(text.Length > LongestText ? text[..LongestText] : text));
        var names = Names(tokens);
        story.IsTurkish = StoryWords.IsTurkish(tokens);
        (story.NamedAgencies, story.SignedAgency) = StoryAgencies.Of(text, tokens);
        story.SignedAgency = story.SignedAgency != 0 ? story.SignedAgency : StoryAgencies.OfOutlet(outlet);
        for (var i = 0; i < tokens.Count && story.SentenceCount < MostSentences;)
        {
            var end = i + 1;
            var hash = StableHash.Of(tokens[i].Folded);
            while (end < tokens.Count && !tokens[end].StartsSentence)
            {
                hash = StableHash.Mix(hash, StableHash.Of(tokens[end].Folded));
                end++;
            }

            story._sentenceHashes.Add(hash);
            if (background is null || !background.Contains(hash))
            {
                story.Read(tokens, i, end, names);
            }

            i = end;
        }

        return story;
    }

    /// <summary>The same text with some of its concepts brought to those they stand for.</summary>
    public StoryText In(Dictionary<ulong, ulong> words)
    {
        var text = new StoryText(_words) { IsTurkish = IsTurkish, TotalWeight = TotalWeight, NamedAgencies = NamedAgencies, SignedAgency = SignedAgency, ShingleWeight = ShingleWeight };
        text._shingleSet = _shingleSet;
        text._sentenceStarts.AddRange(_sentenceStarts);
        text._skeletonStarts.AddRange(_skeletonStarts);
        foreach (var concept in _concepts)
        {
            text._concepts.Add(words.TryGetValue(concept.Id, out var other) ? concept with { Id = other } : concept);
        }

        foreach (var word in _skeleton)
        {
            text._skeleton.Add(words.TryGetValue(word.Id, out var other) ? word with { Id = other } : word);
        }

        return text;
    }

    private void Read(List<StoryToken> tokens, int start, int end, HashSet<string> names)
    {
        var openSentence = true;
        _skeletonStarts.Add(_skeleton.Count);
        for (var i = start; i < end; i++)
        {
            var word = tokens[i];
            if (_sentenceStarts.Count > 0 && _concepts.Count - _sentenceStarts[^1] >= LongestSentence)
            {
                openSentence = true;
            }

            var isNumber = word.Number is not null;
            var concept = word.Number ?? _words.Concept(word.Folded, IsTurkish);
            var isName = !isNumber && names.Contains(word.Folded);
            var weight = isNumber ? NumberWeight(word.Number!) : _words.Weight(concept, isName);
            var id = StableHash.Of(concept.Length == 0 ? word.Folded : concept);
            var kind = isNumber ? ConceptKind.Number : StoryWords.IsDay(word.Folded) ? ConceptKind.Day : isName && weight > 1 ? ConceptKind.Name : ConceptKind.Word;
            _skeleton.Add(new SkeletonWord(id, weight <= 0 ? GrammarWeight : Math.Max(weight, GrammarWeight), weight <= 0, kind));
            if (_window.Push(word.Number ?? StoryWords.Spelling(word.Folded), weight, word.IsQuoted, out var full) && full.Weight > 0)
            {
                _shingles.Add(full);
            }

            if (weight <= 0)
            {
                continue;
            }

            if (openSentence)
            {
                _sentenceStarts.Add(_concepts.Count);
                openSentence = false;
            }

            var vector = !IsTurkish && kind is (ConceptKind.Word or ConceptKind.Name) ? WordVectors.BuiltIn.Row(word.Folded) : -1;
            _concepts.Add(new Concept(id, weight, kind, word.IsQuoted, vector));
            TotalWeight += weight;
        }
    }

    /// <summary>Words written with a capital inside a sentence and never without one; so a sentence may open with a known name.</summary>
    private static HashSet<string> Names(List<StoryToken> tokens)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var token in tokens)
        {
            if (token.IsName)
            {
                names.Add(token.Folded);
            }
        }

        foreach (var token in tokens)
        {
            if (token.IsLower)
            {
                names.Remove(token.Folded);
            }
        }

        return names;
    }

    private Dictionary<ulong, float> Distinct()
    {
        var set = new Dictionary<ulong, float>(_shingles.Count);
        foreach (var shingle in _shingles)
        {
            if (set.TryAdd(shingle.Hash, shingle.Weight))
            {
                ShingleWeight += shingle.Weight;
            }
        }

        return set;
    }

    private static float NumberWeight(string number) => number.Length switch
    {
        1 => 0.6f,
        4 when number.StartsWith("20", StringComparison.Ordinal) || number.StartsWith("19", StringComparison.Ordinal) => 0.3f,
        2 => 1f,
        _ => 1.6f,
    };
}
