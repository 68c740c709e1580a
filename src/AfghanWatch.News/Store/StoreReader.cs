using System.Globalization;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace AfghanWatch.News.Store;

/// <summary>Rows of one question without an object a value: for the millions of rows that are read when lists are loaded. Reads within whatever transaction the connection is in.</summary>
internal sealed class StoreReader : IDisposable
{
    private readonly sqlite3 _connection;
    private readonly sqlite3_stmt _statement;
    private bool? _has;
    private bool _taken;

    /// <param name="sql">May hold <c>$stamp</c>.</param>
    public StoreReader(SqliteConnection connection, string sql, long stamp)
    {
        _connection = connection.Handle!;
        Check(raw.sqlite3_prepare_v2(_connection, sql, out _statement));
        if (raw.sqlite3_bind_parameter_index(_statement, "$stamp") is > 0 and var place)
        {
            Check(raw.sqlite3_bind_int64(_statement, place, stamp));
        }
    }

    public void Bind(string name, string value) => Check(raw.sqlite3_bind_text(_statement, raw.sqlite3_bind_parameter_index(_statement, name), value));

    public void Bind(string name, long value) => Check(raw.sqlite3_bind_int64(_statement, raw.sqlite3_bind_parameter_index(_statement, name), value));

    /// <summary>Numbers as one value, a JSON list, for <c>json_each</c>.</summary>
    public void Bind(string name, IEnumerable<long> numbers) => Bind(name, $"[{string.Join(',', numbers.Select(number => number.ToString(CultureInfo.InvariantCulture)))}]");

    public bool Read()
    {
        var result = raw.sqlite3_step(_statement);
        if (result is not (raw.SQLITE_ROW or raw.SQLITE_DONE))
        {
            Check(result);
        }

        return result == raw.SQLITE_ROW;
    }

    public long Number(int column) => raw.sqlite3_column_int64(_statement, column);

    public int Small(int column) => raw.sqlite3_column_int(_statement, column);

    public bool Flag(int column) => raw.sqlite3_column_int(_statement, column) != 0;

    public double Real(int column) => raw.sqlite3_column_double(_statement, column);

    public bool IsNull(int column) => raw.sqlite3_column_type(_statement, column) == raw.SQLITE_NULL;

    /// <summary>The value's UTF-8 as it lies in the store; good until the next row.</summary>
    public ReadOnlySpan<byte> Text(int column) => raw.sqlite3_column_blob(_statement, column);

    /// <summary>A day as a number, from yyyy-MM-dd.</summary>
    public int Day(int column)
    {
        var day = Text(column);
        var year = ((day[0] - '0') * 1000) + ((day[1] - '0') * 100) + ((day[2] - '0') * 10) + day[3] - '0';
        return new DateOnly(year, ((day[5] - '0') * 10) + day[6] - '0', ((day[8] - '0') * 10) + day[9] - '0').DayNumber;
    }

    /// <summary>The numbers of a text that <c>group_concat</c> made, with a space between; none of what is null.</summary>
    public List<long> Numbers(int column)
    {
        var text = Text(column);
        var numbers = new List<long>();
        for (var at = 0; at < text.Length; at++)
        {
            var number = 0L;
            for (; at < text.Length && text[at] != ' '; at++)
            {
                number = (number * 10) + text[at] - '0';
            }

            numbers.Add(number);
        }

        return numbers;
    }

    /// <summary>For rows in the order of a number in the first column: goes to the next row of that number, passing over those before it.</summary>
    public bool NextOf(long number)
    {
        _has ??= Read();
        if (_has == true && _taken)
        {
            _has = Read();
        }

        while (_has == true && Number(0) < number)
        {
            _has = Read();
        }

        _taken = _has == true && Number(0) == number;
        return _taken;
    }

    public void Dispose() => _statement.Dispose();

    private void Check(int result)
    {
        if (result != raw.SQLITE_OK)
        {
            throw new SqliteException(raw.sqlite3_errmsg(_connection).utf8_to_string(), result);
        }
    }
}

/// <summary>The newest stamp of a table, asked for with every question: over a connection of its own, for a few microseconds.</summary>
internal sealed class NewestStamp(NewsDatabase database, string table) : IDisposable
{
    private readonly Lock _gate = new();
    private SqliteConnection? _connection;
    private SqliteCommand? _command;

    /// <returns>0 for an empty table.</returns>
    public long Read()
    {
        lock (_gate)
        {
            if (_command is null)
            {
                _connection = new SqliteConnection(database.ConnectionString);
                _connection.Open();
                _command = _connection.CreateCommand();
                _command.CommandText = $"SELECT max(Stamp) FROM {table}";
            }

            return _command.ExecuteScalar() is long stamp ? stamp : 0;
        }
    }

    public void Dispose()
    {
        _command?.Dispose();
        _connection?.Dispose();
    }
}
