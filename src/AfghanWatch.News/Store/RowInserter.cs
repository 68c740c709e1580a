using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace AfghanWatch.News.Store;

/// <summary>
/// Inserts rows with one prepared statement a table, its columns and conversions taken from the EF model. An article has some fifty
/// rows; change tracking took most of an import's time.
/// </summary>
internal sealed class RowInserter : IDisposable
{
    private readonly NewsDbContext _db;
    private readonly Dictionary<(Type Type, bool Generated), Statement> _statements = [];

    public RowInserter(NewsDbContext db)
    {
        _db = db;
    }

    public void Insert<T>(T row)
        where T : class
    {
        var statement = For(typeof(T), generated: false);
        statement.Fill(row);
        statement.Command.ExecuteNonQuery();
    }

    /// <summary>Inserts a row whose key the store makes, and gives the key.</summary>
    public long InsertNew<T>(T row)
        where T : class
    {
        var statement = For(typeof(T), generated: true);
        statement.Fill(row);
        return (long)statement.Command.ExecuteScalar()!;
    }

    public void Dispose()
    {
        foreach (var statement in _statements.Values)
        {
            statement.Command.Dispose();
        }
    }

    private Statement For(Type type, bool generated)
    {
        if (!_statements.TryGetValue((type, generated), out var statement))
        {
            _statements[(type, generated)] = statement = new Statement(_db, type, generated);
        }

        return statement;
    }

    private sealed class Statement
    {
        private readonly List<(IClrPropertyGetter Getter, Func<object?, object?>? Convert, SqliteParameter Parameter)> _columns = [];

        public Statement(NewsDbContext db, Type type, bool generated)
        {
            var entity = db.Model.FindEntityType(type) ?? throw new InvalidOperationException($"{type.Name} is not in the model.");
            var table = StoreObjectIdentifier.Table(entity.GetTableName()!);
            Command = (SqliteCommand)db.Database.GetDbConnection().CreateCommand();
            Command.Transaction = (SqliteTransaction?)db.Database.CurrentTransaction?.GetDbTransaction();
            foreach (var property in entity.GetProperties().Where(property => !generated || !property.IsPrimaryKey()))
            {
                var parameter = new SqliteParameter { ParameterName = "$" + property.GetColumnName(table) };
                Command.Parameters.Add(parameter);
                _columns.Add((property.GetGetter(), property.GetTypeMapping().Converter?.ConvertToProvider, parameter));
            }

            var names = string.Join(", ", Command.Parameters.Cast<DbParameter>().Select(parameter => $"\"{parameter.ParameterName[1..]}\""));
            var values = string.Join(", ", Command.Parameters.Cast<DbParameter>().Select(parameter => parameter.ParameterName));
            Command.CommandText = $"INSERT INTO \"{table.Name}\" ({names}) VALUES ({values})"
                + (generated ? $" RETURNING \"{entity.FindPrimaryKey()!.Properties[0].GetColumnName(table)}\"" : "");
            Command.Prepare();
        }

        public SqliteCommand Command { get; }

        public void Fill(object row)
        {
            foreach (var (getter, convert, parameter) in _columns)
            {
                var value = getter.GetClrValue(row);
                if (value is Enum)
                {
                    value = Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture);
                }
                else if (convert is not null && value is not null)
                {
                    value = convert(value);
                }

                parameter.Value = value ?? DBNull.Value;
            }
        }
    }
}
