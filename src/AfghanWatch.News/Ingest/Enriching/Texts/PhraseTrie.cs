using System.Diagnostics.CodeAnalysis;
using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Enriching.Texts;

/// <summary>Where a phrase of the trie stands: tokens from <paramref name="First"/> up to, not including, <paramref name="End"/>.</summary>
/// <param name="Span">The words without the ending of the last one.</param>
/// <param name="Slips">How many words were matched through another spelling.</param>
internal readonly record struct PhraseHit<T>(int First, int End, TextSpan Span, List<T> Values, int Slips);

/// <summary>A tree of phrases over folded tokens. Hyphens and the full stops of short forms do not count on either side.</summary>
internal sealed class PhraseTrie<T>
{
    private readonly Node _root = new();

    public IEnumerable<string> FirstWords => _root.Next?.Keys ?? Enumerable.Empty<string>();

    public void Add(string phrase, T value)
    {
        var node = _root;
        foreach (var token in TokenCutter.Cut(phrase))
        {
            if (token.Folded is "-" or "." or "‑" or "–")
            {
                continue;
            }

            node.Next ??= new Dictionary<string, Node>(StringComparer.Ordinal);
            if (!node.Next.TryGetValue(token.Folded, out var next))
            {
                next = new Node();
                node.Next.Add(token.Folded, next);
            }

            node = next;
        }

        if (node != _root)
        {
            node.Ends ??= [];
            if (!node.Ends.Contains(value))
            {
                node.Ends.Add(value);
            }
        }
    }

    /// <summary>Adds every phrase that starts at the token, shortest first.</summary>
    /// <param name="words">The text.</param>
    /// <param name="start">Where to start.</param>
    /// <param name="hits">Takes the phrases found.</param>
    /// <param name="bareEndings">Whether Turkish endings may stand without an apostrophe.</param>
    /// <param name="alternates">Other spellings of tokens, tried where the written one leads nowhere.</param>
    /// <param name="bareAfterFirst">Whether such endings may stand on any but the first word.</param>
    public void Match(WordView words, int start, List<PhraseHit<T>> hits, bool bareEndings, string[]?[]? alternates = null, bool bareAfterFirst = false)
    {
        var node = _root;
        var slips = 0;
        for (var i = start; i < words.Count && node.Next is { } next; i++)
        {
            if (i > start)
            {
                if (words.SentenceOf(i) != words.SentenceOf(start))
                {
                    return;
                }

                if (words.Folded(i) is "-" or "‑" or "–" || words.Folded(i) == "." && words.Folded(i - 1).Length <= 4 && words.FollowsClosely(i))
                {
                    continue;
                }
            }

            if (!next.TryGetValue(words.Folded(i), out var child) && !(words.HasEnding(i) && next.TryGetValue(words.Base(i), out child)))
            {
                if ((bareEndings || bareAfterFirst && i > start) && TryStem(words, i, next, out var stemmed, out var length))
                {
                    hits.Add(new PhraseHit<T>(start, i + 1, new TextSpan(words.Tokens[start].Span.Start, words.Tokens[i].Span.Start + length), stemmed, slips));
                    return;
                }

                if (bareAfterFirst && i > start && words.Text.Language != "tr" && TryGlued(words, i, next, out var glued, out var own))
                {
                    hits.Add(new PhraseHit<T>(start, i + 1, new TextSpan(words.Tokens[start].Span.Start, words.Tokens[i].Span.Start + own), glued, slips));
                    return;
                }

                if (alternates?[i] is not { } others || !TryAny(next, others, out child))
                {
                    return;
                }

                slips++;
            }

            if (words.HasEnding(i) && next.TryGetValue(words.Base(i), out var bare) && bare != child && bare.Ends is { } bareEnds)
            {
                // "Biden's administration" in the list must not hide Biden in "Biden's plan".
                hits.Add(new PhraseHit<T>(start, i + 1, new TextSpan(words.Tokens[start].Span.Start, words.BaseEnd(i)), bareEnds, slips));
            }

            node = child;
            if (node.Ends is { } ends)
            {
                var end = next.ContainsKey(words.Folded(i)) ? words.Tokens[i].Span.End : words.BaseEnd(i);
                hits.Add(new PhraseHit<T>(start, i + 1, new TextSpan(words.Tokens[start].Span.Start, end), ends, slips));
            }
        }
    }

    private static bool TryAny(Dictionary<string, Node> next, string[] others, [NotNullWhen(true)] out Node? child)
    {
        foreach (var other in others)
        {
            if (next.TryGetValue(other, out child))
            {
                return true;
            }
        }

        child = null;
        return false;
    }

    private static bool TryStem(WordView words, int token, Dictionary<string, Node> next, out List<T> ends, out int length)
    {
        var folded = words.Folded(token);
        var lookup = next.GetAlternateLookup<ReadOnlySpan<char>>();
        for (length = Suffixes.StemLength(folded, 0, 4); length > 0; length = Suffixes.StemLength(folded, length + 1, 4))
        {
            if (lookup.TryGetValue(folded.AsSpan(0, length), out var child) && child.Ends is { } found)
            {
                ends = found;
                return true;
            }
        }

        ends = [];
        return false;
    }

    // "Mujahidhad told": what stays of the word once a glued verb is gone.
    private static bool TryGlued(WordView words, int token, Dictionary<string, Node> next, out List<T> ends, out int length)
    {
        var folded = words.Folded(token);
        var lookup = next.GetAlternateLookup<ReadOnlySpan<char>>();
        for (length = folded.Length - 2; length >= 5 && folded.Length - length <= 9; length--)
        {
            if (Suffixes.IsGlued(folded.AsSpan(length)) && lookup.TryGetValue(folded.AsSpan(0, length), out var child) && child.Ends is { } found)
            {
                ends = found;
                return true;
            }
        }

        (ends, length) = ([], 0);
        return false;
    }

    private sealed class Node
    {
        public Dictionary<string, Node>? Next { get; set; }

        public List<T>? Ends { get; set; }
    }
}
