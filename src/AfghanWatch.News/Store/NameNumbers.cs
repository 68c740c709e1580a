using AfghanWatch.News.Store.Rows;

namespace AfghanWatch.News.Store;

/// <summary>Numbers for names that many rows share, made when first seen; read once a transaction.</summary>
internal sealed class NameNumbers(NewsDbContext db, RowInserter rows)
{
    private readonly Dictionary<string, int> _actors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _outlets = new(StringComparer.Ordinal);

    /// <summary>Number of this transaction for <see cref="ListingRow.Stamp"/>; made with the first listing written.</summary>
    public long? Stamp { get; set; }

    public int Actor(string key, string name)
    {
        if (!_actors.TryGetValue(key, out var id))
        {
            id = db.Actors.Where(row => row.Key == key).Select(row => row.Id).FirstOrDefault();
            _actors[key] = id = id > 0 ? id : (int)rows.InsertNew(new ActorRow { Key = key, Name = name });
        }

        return id;
    }

    /// <summary>The number of an actor that is already stored; null for another.</summary>
    public int? KnownActor(string key)
    {
        if (_actors.TryGetValue(key, out var id))
        {
            return id;
        }

        id = db.Actors.Where(row => row.Key == key).Select(row => row.Id).FirstOrDefault();
        return id > 0 ? id : null;
    }

    public int Outlet(string name)
    {
        if (!_outlets.TryGetValue(name, out var id))
        {
            id = db.Outlets.Where(row => row.Name == name).Select(row => row.Id).FirstOrDefault();
            _outlets[name] = id = id > 0 ? id : (int)rows.InsertNew(new OutletRow { Name = name });
        }

        return id;
    }
}
