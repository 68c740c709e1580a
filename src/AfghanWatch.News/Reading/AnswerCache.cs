namespace AfghanWatch.News.Reading;

/// <summary>
/// Keeps the last answers under the version of the lists they were counted from: a page asks for totals, counts and histogram one after the other, and analysts step back and forth.
/// An answer of an older version is never given.
/// </summary>
internal sealed class AnswerCache<TKey, TAnswer>(int most)
    where TKey : notnull
{
    private readonly Lock _gate = new();
    private readonly Dictionary<TKey, LinkedListNode<(TKey Key, TAnswer Answer, long Version)>> _answers = [];
    private readonly LinkedList<(TKey Key, TAnswer Answer, long Version)> _byUse = [];

    public bool Find(TKey key, long version, out TAnswer answer)
    {
        lock (_gate)
        {
            if (_answers.TryGetValue(key, out var kept) && kept.Value.Version == version)
            {
                _byUse.Remove(kept);
                _byUse.AddFirst(kept);
                answer = kept.Value.Answer;
                return true;
            }
        }

        answer = default!;
        return false;
    }

    public TAnswer Keep(TKey key, long version, TAnswer answer)
    {
        lock (_gate)
        {
            if (_answers.Remove(key, out var old))
            {
                _byUse.Remove(old);
            }

            _answers[key] = _byUse.AddFirst((key, answer, version));
            if (_answers.Count > most)
            {
                _answers.Remove(_byUse.Last!.Value.Key);
                _byUse.RemoveLast();
            }
        }

        return answer;
    }
}
