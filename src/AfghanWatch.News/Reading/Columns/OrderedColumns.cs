namespace AfghanWatch.News.Reading;

/// <summary>Takes elements out of ordered columns and puts others in by moving the blocks between: a few changes among millions cost a copy, not a sort.</summary>
internal static class OrderedColumns
{
    /// <summary>How many of the ordered keys are smaller.</summary>
    public static int Below(ReadOnlySpan<long> keys, long key)
    {
        var (low, high) = (0, keys.Length);
        while (low < high)
        {
            var middle = (int)(((uint)low + (uint)high) >> 1);
            if (keys[middle] < key)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <param name="places">Where the elements to take out stand, ascending.</param>
    public static void Remove<T>(T[] column, int count, ReadOnlySpan<int> places)
    {
        for (var i = 0; i < places.Length; i++)
        {
            var from = places[i] + 1;
            var to = i + 1 < places.Length ? places[i + 1] : count;
            Array.Copy(column, from, column, from - i - 1, to - from);
        }
    }

    /// <param name="places">Before which element each of the values belongs, ascending.</param>
    public static void Insert<T>(ref T[] column, int count, int[] places, T[] values)
    {
        if (count == 0)
        {
            column = values;
            return;
        }

        if (count + values.Length > column.Length)
        {
            Array.Resize(ref column, Math.Max(count + values.Length, column.Length + (column.Length / 4)));
        }

        var end = count;
        for (var i = values.Length - 1; i >= 0; i--)
        {
            Array.Copy(column, places[i], column, places[i] + i + 1, end - places[i]);
            column[places[i] + i] = values[i];
            end = places[i];
        }
    }
}
