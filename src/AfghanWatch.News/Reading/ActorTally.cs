using System.Numerics;
using System.Runtime.CompilerServices;

namespace AfghanWatch.News.Reading;

/// <summary>Counts by week and outlet over an actor's rows. Of many actors these are hundreds of thousands: the bits are walked here, in loops that need no profile to be fast.</summary>
internal sealed class ActorTally
{
    private const int DaysOfWeek = 7;

    private readonly ListingIndex _index;
    private readonly int _firstWeek;
    private readonly int[] _mentioned;
    private readonly int[] _speaking;
    private readonly int[] _outlets;
    private int _firstDay = int.MaxValue;
    private int _lastDay = int.MinValue;

    public ActorTally(ListingIndex index)
    {
        // Day 0 is a Monday.
        _index = index;
        _firstWeek = index.FirstDay / DaysOfWeek;
        _mentioned = new int[Math.Max(0, (index.LastDay / DaysOfWeek) - _firstWeek + 1)];
        _speaking = new int[_mentioned.Length];
        _outlets = new int[Math.Max(1, index.OutletRows.Count)];
    }

    public int Articles { get; private set; }

    public int Quotes { get; private set; }

    public DateOnly? First => _firstDay == int.MaxValue ? null : DateOnly.FromDayNumber(_firstDay);

    public DateOnly? Last => _lastDay == int.MinValue ? null : DateOnly.FromDayNumber(_lastDay);

    /// <summary>Weeks with any article. Who speaks in one is not only mentioned there.</summary>
    public IEnumerable<WeekCount> Weeks => Enumerable.Range(0, _mentioned.Length).Where(week => _mentioned[week] > 0)
        .Select(week => new WeekCount(DateOnly.FromDayNumber((_firstWeek + week) * DaysOfWeek), _speaking[week], _mentioned[week] - _speaking[week]));

    public IEnumerable<(string Name, int Articles)> Outlets => Enumerable.Range(1, _outlets.Length - 1).Where(outlet => _outlets[outlet] > 0)
        .Select(outlet => (_index.OutletNames.GetValueOrDefault(outlet, ""), _outlets[outlet]));

    /// <summary>Takes in the rows that name the actor.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Mentioned(RowSet rows)
    {
        var words = rows.Words;
        var (days, dated, outlets) = (_index.Days, _index.Dated, _index.Outlets);
        var (articles, first, last) = (0, _firstDay, _lastDay);
        for (var at = 0; at < words.Length; at++)
        {
            for (var word = words[at]; word != 0; word &= word - 1)
            {
                var row = (at << 6) + BitOperations.TrailingZeroCount(word);
                articles++;
                _outlets[outlets[row]]++;
                if (dated[row])
                {
                    var day = days[row];
                    first = Math.Min(first, day);
                    last = Math.Max(last, day);
                    _mentioned[(day / DaysOfWeek) - _firstWeek]++;
                }
            }
        }

        (Articles, _firstDay, _lastDay) = (articles, first, last);
    }

    /// <summary>Takes in those of them that quote the actor.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Speaking(RowSet rows, int actor)
    {
        var words = rows.Words;
        var (days, dated, actors) = (_index.Days, _index.Dated, _index.Actors);
        for (var at = 0; at < words.Length; at++)
        {
            for (var word = words[at]; word != 0; word &= word - 1)
            {
                var row = (at << 6) + BitOperations.TrailingZeroCount(word);
                foreach (var named in actors[row])
                {
                    Quotes += named.Number == actor ? named.Quotes : 0;
                }

                if (dated[row])
                {
                    _speaking[(days[row] / DaysOfWeek) - _firstWeek]++;
                }
            }
        }
    }
}
