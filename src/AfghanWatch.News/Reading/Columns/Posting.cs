using System.Numerics;

namespace AfghanWatch.News.Reading;

/// <summary>
/// The rows that bear one value, in blocks of 65,536: a sorted list where few do, a bit a row where many do (as roaring bitmaps keep them).
/// A value of a million rows takes 125 kB, one of ten rows forty bytes; counting it within a set costs as much as it has rows or bits.
/// </summary>
internal sealed class Posting
{
    private const int BlockBits = 16;
    private const int Words = 1 << (BlockBits - 6);

    // Above this many a list would be larger than the bits.
    private const int MostListed = 4096;

    private Block?[] _blocks = [];

    public int Count { get; private set; }

    public void Add(int row)
    {
        var number = row >> BlockBits;
        if (number >= _blocks.Length)
        {
            Array.Resize(ref _blocks, number + 1);
        }

        Count += (_blocks[number] ??= new Block()).Add((ushort)row) ? 1 : 0;
    }

    public void Remove(int row)
    {
        var number = row >> BlockBits;
        if (number < _blocks.Length && _blocks[number] is { } block && block.Remove((ushort)row))
        {
            Count--;
        }
    }

    /// <summary>The same rows in a posting of their own.</summary>
    public Posting Copy() => new() { _blocks = Array.ConvertAll(_blocks, block => block?.Copy()), Count = Count };

    /// <summary>Puts all rows into another posting.</summary>
    public void AddTo(Posting other)
    {
        var rows = new RowSet(_blocks.Length << BlockBits);
        AddTo(rows);
        foreach (var row in rows)
        {
            other.Add(row);
        }
    }

    /// <summary>The rows as a set.</summary>
    /// <param name="rows">How many the index has.</param>
    public RowSet ToSet(int rows)
    {
        var set = new RowSet(rows);
        AddTo(set);
        return set;
    }

    /// <summary>Puts all rows into a set.</summary>
    public void AddTo(RowSet set)
    {
        for (var number = 0; number < _blocks.Length; number++)
        {
            _blocks[number]?.AddTo(set.Block(number));
        }
    }

    /// <summary>Takes all rows out of a set.</summary>
    public void TakeFrom(RowSet set)
    {
        for (var number = 0; number < _blocks.Length; number++)
        {
            _blocks[number]?.TakeFrom(set.Block(number));
        }
    }

    /// <summary>How many of the rows are in a set.</summary>
    public int CountIn(RowSet set)
    {
        var count = 0;
        for (var number = 0; number < _blocks.Length; number++)
        {
            count += _blocks[number]?.CountIn(set.Block(number)) ?? 0;
        }

        return count;
    }

    private sealed class Block
    {
        private ushort[] _list = [];
        private ulong[]? _bits;
        private int _count;

        public bool Add(ushort row)
        {
            if (_bits is not null)
            {
                ref var word = ref _bits[row >> 6];
                var isNew = (word & (1UL << row)) == 0;
                word |= 1UL << row;
                _count += isNew ? 1 : 0;
                return isNew;
            }

            var at = _count == 0 || _list[_count - 1] < row ? ~_count : Array.BinarySearch(_list, 0, _count, row);
            if (at >= 0)
            {
                return false;
            }

            if (_count == MostListed)
            {
                ToBits();
                return Add(row);
            }

            if (_count == _list.Length)
            {
                Array.Resize(ref _list, Math.Max(4, Math.Min(MostListed, _count * 2)));
            }

            at = ~at;
            Array.Copy(_list, at, _list, at + 1, _count - at);
            _list[at] = row;
            _count++;
            return true;
        }

        public bool Remove(ushort row)
        {
            if (_bits is not null)
            {
                ref var word = ref _bits[row >> 6];
                var had = (word & (1UL << row)) != 0;
                word &= ~(1UL << row);
                _count -= had ? 1 : 0;
                return had;
            }

            var at = Array.BinarySearch(_list, 0, _count, row);
            if (at < 0)
            {
                return false;
            }

            Array.Copy(_list, at + 1, _list, at, _count - at - 1);
            _count--;
            return true;
        }

        public void AddTo(Span<ulong> words)
        {
            if (_bits is null)
            {
                foreach (var row in _list.AsSpan(0, _count))
                {
                    words[row >> 6] |= 1UL << row;
                }

                return;
            }

            for (var i = 0; i < Math.Min(words.Length, _bits.Length); i++)
            {
                words[i] |= _bits[i];
            }
        }

        public void TakeFrom(Span<ulong> words)
        {
            if (_bits is null)
            {
                foreach (var row in _list.AsSpan(0, _count))
                {
                    words[row >> 6] &= ~(1UL << row);
                }

                return;
            }

            for (var i = 0; i < Math.Min(words.Length, _bits.Length); i++)
            {
                words[i] &= ~_bits[i];
            }
        }

        public int CountIn(ReadOnlySpan<ulong> words)
        {
            var count = 0;
            if (_bits is null)
            {
                foreach (var row in _list.AsSpan(0, _count))
                {
                    count += (int)(words[row >> 6] >> (row & 63)) & 1;
                }

                return count;
            }

            for (var i = 0; i < Math.Min(words.Length, _bits.Length); i++)
            {
                count += BitOperations.PopCount(words[i] & _bits[i]);
            }

            return count;
        }

        public Block Copy() => new() { _list = [.. _list.AsSpan(0, _count)], _bits = _bits is null ? null : [.. _bits], _count = _count };

        private void ToBits()
        {
            _bits = new ulong[Words];
            foreach (var row in _list.AsSpan(0, _count))
            {
                _bits[row >> 6] |= 1UL << row;
            }

            _list = [];
        }
    }
}

/// <summary>The postings of one field, by the numbers of its values.</summary>
internal sealed class Postings
{
    private readonly List<Posting?> _values = [];

    /// <summary>One more than the highest value number.</summary>
    public int Count => _values.Count;

    public Posting? Of(int value) => value >= 0 && value < _values.Count ? _values[value] : null;

    public void Add(int value, int row)
    {
        while (_values.Count <= value)
        {
            _values.Add(null);
        }

        (_values[value] ??= new Posting()).Add(row);
    }

    public void Remove(int value, int row) => Of(value)?.Remove(row);
}
