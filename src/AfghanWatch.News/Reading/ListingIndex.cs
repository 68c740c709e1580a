using AfghanWatch.News.Articles;
using AfghanWatch.News.Store;

namespace AfghanWatch.News.Reading;

/// <summary>A dated happening of one article, by day numbers.</summary>
internal readonly record struct EventSpan(int From, int To, int Ordinal, DatePrecision Precision, Certainty Certainty);

/// <summary>An actor in an article, with how often it is quoted there.</summary>
internal readonly record struct NamedActor(int Number, int Quotes);

/// <summary>
/// All listings as columns in memory, about 150 bytes an article: filters, counts and the histogram are then passes over arrays.
/// Brought up to date from the store by stamp, also when another process wrote.
/// </summary>
internal sealed class ListingIndex(NewsDatabase database) : IDisposable
{
    private const int IdBits = 40;

    private readonly ReaderWriterLockSlim _lock = new(LockRecursionPolicy.NoRecursion);
    private readonly SemaphoreSlim _refreshing = new(1, 1);
    private readonly NewestStamp _newest = new(database, "Listings");
    private readonly NumberMap<int> _rowOf = new();
    private long _stamp;
    private readonly ListingOrder _order = new();

    /// <summary>Grows with every change; answers kept under an older one are stale.</summary>
    public long Version { get; private set; }

    /// <summary>The newest stamp that was taken in.</summary>
    public long Stamp => Volatile.Read(ref _stamp);

    /// <summary>Whether what the store had at the start has been read.</summary>
    public bool IsLoaded { get; private set; }

    /// <summary>Articles read so far, while the first reading goes on.</summary>
    public int Loading { get; private set; }

    public int Count { get; private set; }

    public long[] Ids { get; private set; } = [];

    public int[] Days { get; private set; } = [];

    public ulong[] Topics { get; private set; } = [];

    public int[] Outlets { get; private set; } = [];

    public byte[] Languages { get; private set; } = [];

    public byte[] Kinds { get; private set; } = [];

    public byte[] Reviews { get; private set; } = [];

    public bool[] OnTopic { get; private set; } = [];

    public bool[] Dated { get; private set; } = [];

    public long[] Stories { get; private set; } = [];

    /// <summary>Version at which a row last changed.</summary>
    public long[] Changed { get; private set; } = [];

    /// <summary>How many articles each story has.</summary>
    public NumberMap<int> StorySizes { get; } = new();

    public ValueLists<NamedActor> Actors { get; } = new();

    public ValueLists<int> Places { get; } = new();

    public ValueLists<EventSpan> Events { get; } = new();

    public Postings TopicRows { get; } = new();

    public Postings ActorRows { get; } = new();

    /// <summary>Rows in which an actor is quoted.</summary>
    public Postings SpeakerRows { get; } = new();

    public Postings OutletRows { get; } = new();

    public Postings LanguageRows { get; } = new();

    public Postings KindRows { get; } = new();

    public Postings ReviewRows { get; } = new();

    public Postings PlaceRows { get; } = new();

    /// <summary>Rows by how sure the days of their happenings are.</summary>
    public Postings CertaintyRows { get; } = new();

    public Posting OnTopicRows { get; } = new();

    public Posting DatedRows { get; } = new();

    /// <summary>Version at which an article of an actor last changed, by the actor's number.</summary>
    public NumberMap<long> ActorChanged { get; } = new();

    /// <summary>The earliest and the last day of any listing or happening.</summary>
    public int FirstDay => _order.FirstDay;

    public int LastDay => _order.LastDay;

    /// <summary>Days and ids of the rows in <see cref="ByDay"/>, as <see cref="KeyOf"/> joins them.</summary>
    public ReadOnlySpan<long> DayKeys => _order.DayKeys;

    /// <summary>Rows by publication day, oldest first, then by id.</summary>
    public ReadOnlySpan<int> ByDay => _order.ByDay;

    public ReadOnlySpan<long> HappeningKeys => _order.HappeningKeys;

    /// <summary>All happenings by first day, oldest first, then by article; those of one article and day in the reverse order of its text.</summary>
    public ReadOnlySpan<Happened> Happenings => _order.Happenings;

    /// <summary>The most days between first and last of any happening.</summary>
    public int LongestSpan => _order.LongestSpan;

    public NumberedNames TopicNames { get; } = new();

    public NumberedNames LanguageNames { get; } = new();

    public NumberedNames PlaceNames { get; } = new();

    public Dictionary<int, string> OutletNames { get; } = [];

    public Dictionary<int, ActorName> ActorNames { get; } = [];

    public Dictionary<string, int> ActorNumbers { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, int> OutletNumbers { get; } = new(StringComparer.Ordinal);

    /// <summary>The row of an article; null for one that stands in no list yet.</summary>
    public int? RowOf(long articleId) => _rowOf[articleId] is > 0 and var row ? row - 1 : null;

    /// <summary>Day and article in one number that sorts.</summary>
    public static long KeyOf(int day, long articleId) => ((long)day << IdBits) | (articleId & ((1L << IdBits) - 1));

    public static int DayOf(long key) => (int)(key >> IdBits);

    /// <summary>The list's place of a day's article, from its key.</summary>
    public static RowPlace PlaceOf(long key) =>
        new(key & ((1L << IdBits) - 1), new EventSpan((int)(key >> IdBits), (int)(key >> IdBits), Listing.NoMention, DatePrecision.Day, Certainty.Stated));

    /// <summary>Runs a question over the columns while nothing changes them.</summary>
    public T Read<T>(Func<T> question)
    {
        _lock.EnterReadLock();
        try
        {
            return question();
        }
        finally
        {
            _lock.ExitReadLock();
        }
    }

    /// <summary>Takes in what the store wrote since the last time. The first reading goes on also when whoever asked for it has left.</summary>
    public async Task RefreshAsync(CancellationToken cancellation)
    {
        if (!IsLoaded || _newest.Read() > _stamp)
        {
            await TakeInAsync().WaitAsync(cancellation);
        }
    }

    public void Dispose()
    {
        _newest.Dispose();
        _lock.Dispose();
        _refreshing.Dispose();
    }

    private async Task TakeInAsync()
    {
        await _refreshing.WaitAsync();
        try
        {
            if (!IsLoaded || _newest.Read() > _stamp)
            {
                await Task.Run(TakeIn);
            }
        }
        finally
        {
            _refreshing.Release();
        }
    }

    private void TakeIn()
    {
        using var changes = new ListingChanges(database, _stamp);
        _lock.EnterWriteLock();
        try
        {
            Version++;
            Apply(changes);
            _stamp = Math.Max(_stamp, changes.Newest);
            IsLoaded = true;
        }
        finally
        {
            _lock.ExitWriteLock();
        }
    }

    private void Apply(ListingChanges changes)
    {
        foreach (var (id, name) in changes.OutletNames)
        {
            OutletNames[id] = name;
            OutletNumbers[name] = id;
        }

        foreach (var (id, actor) in changes.ActorNames)
        {
            ActorNames[id] = actor;
            ActorNumbers[actor.Key] = id;
        }

        var changed = new List<int>();
        while (changes.Read())
        {
            if (RowOf(changes.ArticleId) is { } row)
            {
                // It comes out of its values and its places before it changes.
                StorySizes.Ref(Stories[row])--;
                Post(row, isThere: false);
                _order.Leave(Ids[row], Days[row], Events[row]);
            }
            else
            {
                Grow(Count + 1);
                row = Count++;
                _rowOf[changes.ArticleId] = row + 1;
            }

            Ids[row] = changes.ArticleId;
            Days[row] = changes.Day;
            Outlets[row] = changes.OutletId;
            Languages[row] = (byte)LanguageNames.Number(changes.Language);
            Kinds[row] = changes.Kind;
            Reviews[row] = changes.Review;
            OnTopic[row] = changes.OnTopic;
            Dated[row] = changes.Dated;
            Stories[row] = changes.StoryId;
            StorySizes.Ref(changes.StoryId)++;
            Topics[row] = changes.Topics(TopicNames);
            Actors.Set(row, changes.Actors());
            Places.Set(row, changes.Places(PlaceNames));
            Events.Set(row, changes.Events());
            Changed[row] = Version;
            Post(row, isThere: true);
            changed.Add(row);
            Loading = Count;
        }

        _order.Enter(this, changed);
    }

    // Puts a row under each of its values, or takes it from under them before they change.
    private void Post(int row, bool isThere)
    {
        Post(OutletRows, Outlets[row], row, isThere);
        Post(LanguageRows, Languages[row], row, isThere);
        Post(KindRows, Kinds[row], row, isThere);
        Post(ReviewRows, Reviews[row], row, isThere);
        for (var topics = Topics[row]; topics != 0; topics &= topics - 1)
        {
            Post(TopicRows, System.Numerics.BitOperations.TrailingZeroCount(topics), row, isThere);
        }

        foreach (var actor in Actors[row])
        {
            Post(ActorRows, actor.Number, row, isThere);
            ActorChanged[actor.Number] = Version;
            if (actor.Quotes > 0)
            {
                Post(SpeakerRows, actor.Number, row, isThere);
            }
        }

        foreach (var place in Places[row])
        {
            Post(PlaceRows, place, row, isThere);
        }

        foreach (ref readonly var happening in Events[row])
        {
            Post(CertaintyRows, (int)HappeningFilter.CertaintyOf(happening), row, isThere);
        }

        Mark(OnTopicRows, row, isThere && OnTopic[row]);
        Mark(DatedRows, row, isThere && Dated[row]);
    }

    private static void Post(Postings postings, int value, int row, bool isThere)
    {
        if (isThere)
        {
            postings.Add(value, row);
        }
        else
        {
            postings.Remove(value, row);
        }
    }

    private static void Mark(Posting posting, int row, bool isThere)
    {
        if (isThere)
        {
            posting.Add(row);
        }
        else
        {
            posting.Remove(row);
        }
    }

    private void Grow(int needed)
    {
        if (needed <= Ids.Length)
        {
            return;
        }

        var size = Math.Max(needed, Ids.Length + (Ids.Length / 2));
        Ids = Resized(Ids, size);
        Days = Resized(Days, size);
        Topics = Resized(Topics, size);
        Outlets = Resized(Outlets, size);
        Languages = Resized(Languages, size);
        Kinds = Resized(Kinds, size);
        Reviews = Resized(Reviews, size);
        OnTopic = Resized(OnTopic, size);
        Dated = Resized(Dated, size);
        Stories = Resized(Stories, size);
        Changed = Resized(Changed, size);
    }

    private static T[] Resized<T>(T[] array, int size)
    {
        Array.Resize(ref array, size);
        return array;
    }
}
