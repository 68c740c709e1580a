using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace AfghanWatch.News.Reading;

/// <summary>Counts of one bar by topic: an array of numbers beside names that all bars share. A dictionary a bar would be most of what a histogram of years weighs.</summary>
/// <param name="names">Topics by their numbers; more may come behind those counted.</param>
/// <param name="counts">By topic number; topics without any are not listed.</param>
internal sealed class TopicCounts(IReadOnlyList<string> names, int[] counts) : IReadOnlyDictionary<string, int>
{
    public int Count => counts.Count(count => count > 0);

    public IEnumerable<string> Keys => this.Select(pair => pair.Key);

    public IEnumerable<int> Values => this.Select(pair => pair.Value);

    public int this[string key] => TryGetValue(key, out var count) ? count : throw new KeyNotFoundException($"The bar has nothing on '{key}'.");

    public bool ContainsKey(string key) => TryGetValue(key, out _);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out int value)
    {
        for (var i = 0; i < counts.Length; i++)
        {
            if (counts[i] > 0 && names[i] == key)
            {
                value = counts[i];
                return true;
            }
        }

        value = 0;
        return false;
    }

    public IEnumerator<KeyValuePair<string, int>> GetEnumerator()
    {
        for (var i = 0; i < counts.Length; i++)
        {
            if (counts[i] > 0)
            {
                yield return new KeyValuePair<string, int>(names[i], counts[i]);
            }
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
