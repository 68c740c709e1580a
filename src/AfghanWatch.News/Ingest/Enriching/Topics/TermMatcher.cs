using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Ingest.Enriching.Topics;

/// <summary>Where a term stands: tokens from <paramref name="First"/> up to, not including, <paramref name="End"/>.</summary>
internal readonly record struct TermHit(int Term, int First, int End);

/// <summary>
/// Finds many terms at once. A term is words in order, each with an optional <c>*</c> for any ending; <c>a b|c</c> takes either phrase;
/// parts joined by <c> + </c> may stand apart, in any order, in one sentence. A word in capitals needs them in the text: <c>US</c> is no "us".
/// </summary>
internal sealed class TermMatcher
{
    /// <summary>Parts of a term further apart than this are not about each other.</summary>
    private const int Reach = 12;

    /// <summary>A sentence with more parts of terms than this is no prose.</summary>
    private const int MostParts = 2000;

    private readonly TermNode _root = new();
    private readonly int[] _partTerm;
    private readonly int[] _partIndex;
    private readonly int[] _partCount;

    public TermMatcher(IReadOnlyList<string> terms)
    {
        List<int> partTerm = [], partIndex = [];
        _partCount = new int[terms.Count];
        for (var t = 0; t < terms.Count; t++)
        {
            var parts = terms[t].Split(" + ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            _partCount[t] = parts.Length;
            for (var p = 0; p < parts.Length; p++)
            {
                foreach (var choice in parts[p].Split('|'))
                {
                    Add(choice, partTerm.Count);
                }

                partTerm.Add(t);
                partIndex.Add(p);
            }
        }

        _partTerm = [.. partTerm];
        _partIndex = [.. partIndex];
    }

    /// <summary>All hits, by the sentence they stand in and then by place.</summary>
    public List<TermHit> Find(WordView words)
    {
        var found = new List<TermHit>();
        var parts = new List<TermHit>();
        var last = new Dictionary<int, int>();
        int[] next = [];
        var i = 0;
        while (i < words.Count)
        {
            var sentence = words.SentenceOf(i);
            parts.Clear();
            for (; i < words.Count && words.SentenceOf(i) == sentence; i++)
            {
                if (words.Tokens[i].Kind != Mark)
                {
                    Walk(_root, words, i, i, sentence, parts, found);
                }
            }

            Join(parts, found, last, ref next);
        }

        return found;
    }

    private const TokenKind Mark = TokenKind.Mark;

    // Parts of one term that lie near each other make a hit from the first of them to the last. Each part knows the next of its term, so that others cost nothing.
    private void Join(List<TermHit> parts, List<TermHit> found, Dictionary<int, int> last, ref int[] next)
    {
        if (parts.Count is < 2 or >= MostParts)
        {
            return;
        }

        last.Clear();
        next = next.Length < parts.Count ? new int[parts.Count * 2] : next;
        for (var a = 0; a < parts.Count; a++)
        {
            var term = _partTerm[parts[a].Term];
            if (last.TryGetValue(term, out var before))
            {
                next[before] = a;
            }

            last[term] = a;
            next[a] = -1;
        }

        for (var a = 0; a < parts.Count; a++)
        {
            var term = _partTerm[parts[a].Term];
            int mask = 1 << _partIndex[parts[a].Term], full = (1 << _partCount[term]) - 1, end = parts[a].End;
            for (var b = next[a]; b >= 0 && mask != full && parts[b].First - end <= Reach; b = next[b])
            {
                if ((mask & 1 << _partIndex[parts[b].Term]) == 0)
                {
                    mask |= 1 << _partIndex[parts[b].Term];
                    end = Math.Max(end, parts[b].End);
                }
            }

            if (mask == full)
            {
                found.Add(new TermHit(term, parts[a].First, end));
            }
        }
    }

    private void Walk(TermNode node, WordView words, int start, int i, int sentence, List<TermHit> parts, List<TermHit> found)
    {
        foreach (var part in node.Ends)
        {
            if (_partCount[_partTerm[part]] == 1)
            {
                found.Add(new TermHit(_partTerm[part], start, i));
            }
            else
            {
                parts.Add(new TermHit(part, start, i));
            }
        }

        while (i > start && i < words.Count && (words.Folded(i) is "-" or "–" or "‑" || words.Folded(i) == "." && words.Folded(i - 1).Length <= 4))
        {
            i++;
        }

        if (i >= words.Count || words.SentenceOf(i) != sentence)
        {
            return;
        }

        var word = words.Folded(i);
        Follow(node.Steps(word), word, words, start, i, sentence, parts, found);
        Follow(node.BriefSteps, word, words, start, i, sentence, parts, found);

        // "ab'nin": of so short a word the ending hides how it begins.
        if (words.HasEnding(i) && words.Base(i) is { Length: < TermNode.KeyLength } brief)
        {
            Follow(node.Steps(brief), brief, words, start, i, sentence, parts, found);
        }
    }

    private void Follow(ReadOnlySpan<TermStep> steps, string word, WordView words, int start, int i, int sentence, List<TermHit> parts, List<TermHit> found)
    {
        foreach (var step in steps)
        {
            if (step.Takes(words, i, word))
            {
                Walk(step.Next, words, start, i + 1, sentence, parts, found);
            }
        }
    }

    private void Add(string phrase, int part)
    {
        var node = _root;
        foreach (var word in phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (IsDotted(word))
            {
                // "u.s": in a text the dots are part of the word.
                node = node.Grow(word.TrimEnd('.').ToLowerInvariant() + '.', TermWord.Exact);
                continue;
            }

            var open = word.EndsWith('*');
            var written = open ? word[..^1] : word;
            var capitals = written.Length > 1 && written.All(char.IsAsciiLetterUpper);
            foreach (var token in TokenCutter.Cut(written))
            {
                if (token.Folded is not ("-" or "."))
                {
                    node = node.Grow(token.Folded, capitals ? TermWord.Capitals : open && token.Span.End == written.Length ? TermWord.Opening : TermWord.Exact);
                }
            }
        }

        if (node != _root)
        {
            node.Ends.Add(part);
        }
    }

    private static bool IsDotted(string word) => word.Length is 3 or 4 && char.IsAsciiLetter(word[0]) && word[1] == '.' && char.IsAsciiLetter(word[2]) && (word.Length == 3 || word[3] == '.');
}
