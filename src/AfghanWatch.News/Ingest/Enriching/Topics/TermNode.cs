using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Ingest.Enriching.Topics;

/// <summary>How a word of a term is met in a text: by itself, as the beginning of a word, or only in capitals.</summary>
internal enum TermWord
{
    Exact,
    Capitals,
    Opening,
}

/// <summary>One way on from a place in the tree of terms.</summary>
internal sealed record TermStep(string Word, TermWord Kind, TermNode Next)
{
    /// <summary>Whether the token at <paramref name="token"/>, folded <paramref name="folded"/>, goes this way; endings behind an apostrophe do not count.</summary>
    public bool Takes(WordView words, int token, string folded) => Kind switch
    {
        TermWord.Opening => folded.StartsWith(Word, StringComparison.Ordinal),
        TermWord.Capitals => words.IsAllCaps(token) && words.Base(token) == Word,
        _ => folded == Word || words.HasEnding(token) && words.Base(token) == Word,
    };
}

/// <summary>
/// A place in the tree of terms. The ways on are kept by the letters they begin with, so that a word no term goes on with, as nearly all are, costs one look.
/// </summary>
internal sealed class TermNode
{
    /// <summary>Letters the ways on are told apart by.</summary>
    public const int KeyLength = 3;

    // The key of beginnings shorter than a key; no word has it.
    private const ulong Brief = ulong.MaxValue;

    private readonly Dictionary<ulong, TermStep[]> _steps = [];
    private bool _isBrief;

    /// <summary>Parts of terms that end here.</summary>
    public List<int> Ends { get; } = [];

    /// <summary>The ways on that a folded word may go.</summary>
    public ReadOnlySpan<TermStep> Steps(string folded) => _steps.Count > 0 && _steps.TryGetValue(Key(folded), out var steps) ? steps : [];

    /// <summary>The ways on by beginnings shorter than a key, which any word may go.</summary>
    public ReadOnlySpan<TermStep> BriefSteps => _isBrief ? _steps[Brief] : [];

    /// <summary>The place that a word leads to; made when it is new.</summary>
    public TermNode Grow(string word, TermWord kind)
    {
        var key = kind == TermWord.Opening && word.Length < KeyLength ? Brief : Key(word);
        var steps = _steps.GetValueOrDefault(key, []);
        if (Array.Find(steps, step => step.Word == word && step.Kind == kind) is { } known)
        {
            return known.Next;
        }

        var made = new TermStep(word, kind, new TermNode());
        _steps[key] = [.. steps.Append(made).OrderBy(step => step.Kind)];
        _isBrief |= key == Brief;
        return made.Next;
    }

    private static ulong Key(string word)
    {
        var key = 0UL;
        for (var i = 0; i < KeyLength && i < word.Length; i++)
        {
            key = key << 16 | word[i];
        }

        return key;
    }
}
