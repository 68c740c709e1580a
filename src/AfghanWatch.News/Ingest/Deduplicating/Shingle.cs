namespace AfghanWatch.News.Ingest.Deduplicating;

/// <summary>Four words in a row.</summary>
internal readonly record struct Shingle(ulong Hash, float Weight);

/// <summary>Slides over the words of a text and gives a shingle at each step.</summary>
internal sealed class ShingleWindow
{
    private const int Size = 4;
    private readonly ulong[] _hashes = new ulong[Size];
    private readonly float[] _weights = new float[Size];
    private readonly bool[] _quoted = new bool[Size];
    private int _count;

    public bool Push(string word, float weight, bool isQuoted, out Shingle shingle)
    {
        var at = _count % Size;
        _hashes[at] = StableHash.Of(word);
        _weights[at] = weight;
        _quoted[at] = isQuoted;
        _count++;
        if (_count < Size)
        {
            shingle = default;
            return false;
        }

        var hash = 0x9E3779B97F4A7C15UL;
        var sum = 0f;
        var speech = 0;
        for (var i = 0; i < Size; i++)
        {
            var slot = (_count + i) % Size;
            hash = StableHash.Mix(hash, _hashes[slot]);
            sum += _weights[slot];
            speech += _quoted[slot] ? 1 : 0;
        }

        // Runs made of grammar alone ("as well as the") stand in any text.
        shingle = new Shingle(hash, sum < 0.5f ? 0f : speech >= Size - 1 ? 0.3f : 1f);
        return true;
    }
}
