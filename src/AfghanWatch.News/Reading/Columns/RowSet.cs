using System.Numerics;

namespace AfghanWatch.News.Reading;

/// <summary>Rows of the index, a bit each: joining two sets of a million rows is a matter of microseconds.</summary>
internal sealed class RowSet
{
    private const int BlockWords = 1 << 10;

    private readonly ulong[] _bits;
    private readonly int _rows;

    /// <param name="rows">How many rows the index has.</param>
    public RowSet(int rows)
    {
        _rows = rows;
        _bits = new ulong[(rows + 63) / 64];
    }

    private RowSet(RowSet other)
    {
        _rows = other._rows;
        _bits = [.. other._bits];
    }

    public int Count
    {
        get
        {
            var count = 0;
            foreach (var word in _bits)
            {
                count += BitOperations.PopCount(word);
            }

            return count;
        }
    }

    /// <summary>How many rows the index had.</summary>
    public int Rows => _rows;

    /// <summary>All rows there are.</summary>
    public static RowSet Whole(int rows) => new RowSet(rows).Others();

    public RowSet Copy() => new(this);

    public bool Contains(int row) => row < _rows && (_bits[row >> 6] & (1UL << row)) != 0;

    /// <summary>The bits themselves, for passes over millions.</summary>
    public ReadOnlySpan<ulong> Words => _bits;

    public void Add(int row) => _bits[row >> 6] |= 1UL << row;

    public void Remove(int row) => _bits[row >> 6] &= ~(1UL << row);

    /// <summary>The bits of one block of 65,536 rows; shorter at the end.</summary>
    public Span<ulong> Block(int number) =>
        number * BlockWords >= _bits.Length ? [] : _bits.AsSpan(number * BlockWords, Math.Min(BlockWords, _bits.Length - (number * BlockWords)));

    public void Keep(RowSet other)
    {
        for (var i = 0; i < _bits.Length; i++)
        {
            _bits[i] &= i < other._bits.Length ? other._bits[i] : 0;
        }
    }

    public void Join(RowSet other)
    {
        for (var i = 0; i < Math.Min(_bits.Length, other._bits.Length); i++)
        {
            _bits[i] |= other._bits[i];
        }
    }

    /// <summary>How many rows are in another set too.</summary>
    public int CountIn(RowSet other)
    {
        var count = 0;
        for (var i = 0; i < Math.Min(_bits.Length, other._bits.Length); i++)
        {
            count += BitOperations.PopCount(_bits[i] & other._bits[i]);
        }

        return count;
    }

    /// <summary>All rows that are not in the set.</summary>
    public RowSet Others()
    {
        var others = new RowSet(_rows);
        for (var i = 0; i < _bits.Length; i++)
        {
            others._bits[i] = ~_bits[i];
        }

        if ((_rows & 63) != 0)
        {
            others._bits[^1] &= (1UL << (_rows & 63)) - 1;
        }

        return others;
    }

    /// <summary>The last rows, last first.</summary>
    public List<int> Last(int most)
    {
        var rows = new List<int>(most);
        for (var at = _bits.Length - 1; at >= 0 && rows.Count < most; at--)
        {
            for (var word = _bits[at]; word != 0 && rows.Count < most;)
            {
                var bit = 63 - BitOperations.LeadingZeroCount(word);
                rows.Add((at << 6) + bit);
                word &= ~(1UL << bit);
            }
        }

        return rows;
    }

    /// <summary>The rows in their order.</summary>
    public Enumerator GetEnumerator() => new(_bits);

    /// <summary>Walks the bits without an object.</summary>
    public struct Enumerator
    {
        private readonly ulong[] _bits;
        private ulong _word;
        private int _at;

        internal Enumerator(ulong[] bits)
        {
            _bits = bits;
            _at = -1;
        }

        public int Current { get; private set; }

        public bool MoveNext()
        {
            while (_word == 0)
            {
                if (++_at >= _bits.Length)
                {
                    return false;
                }

                _word = _bits[_at];
            }

            Current = (_at << 6) + BitOperations.TrailingZeroCount(_word);
            _word &= _word - 1;
            return true;
        }
    }
}
