using System.Numerics;

namespace AfghanWatch.News.Reading;

/// <summary>Sets as plain words.</summary>
internal static class BitSets
{
    public static void Keep(ulong[] words, ulong[] others)
    {
        for (var i = 0; i < words.Length; i++)
        {
            words[i] &= others[i];
        }
    }

    public static void Join(ulong[] words, ulong[]? others)
    {
        for (var i = 0; i < (others?.Length ?? 0); i++)
        {
            words[i] |= others![i];
        }
    }

    public static void TakeFrom(ulong[] words, ulong[]? others)
    {
        for (var i = 0; i < (others?.Length ?? 0); i++)
        {
            words[i] &= ~others![i];
        }
    }

    /// <summary>The word's bits from one place up to before another, places counted over all words.</summary>
    public static ulong Within(int word, int from, int end)
    {
        var mask = ~0UL;
        if (from > word << 6)
        {
            mask &= ~0UL << from;
        }

        if (end < (word + 1) << 6)
        {
            mask &= ~(~0UL << end);
        }

        return mask;
    }

    /// <summary>The places from one up to before another, in a set of their own.</summary>
    public static ulong[] Between(ulong[] words, int from, int end)
    {
        var between = new ulong[words.Length];
        for (var word = from >> 6; word << 6 < end; word++)
        {
            between[word] = words[word] & Within(word, from, end);
        }

        return between;
    }

    /// <summary>How many of the places from one up to before another are in both sets; in the first alone when there is no second.</summary>
    public static int Count(ReadOnlySpan<ulong> words, ReadOnlySpan<ulong> both, int from, int end)
    {
        if (from >= end)
        {
            return 0;
        }

        var (first, last) = (from >> 6, (end - 1) >> 6);
        var count = 0;
        for (var word = first; word <= last; word++)
        {
            var bits = both.IsEmpty ? words[word] : words[word] & both[word];
            count += BitOperations.PopCount(word == first || word == last ? bits & Within(word, from, end) : bits);
        }

        return count;
    }
}
