using AfghanWatch.News.Store;
using Microsoft.Data.Sqlite;

namespace AfghanWatch.News.Tests.Store;

public sealed class StoreReaderTests
{
    [Theory]
    [InlineData("")]
    [InlineData("(7)", 7L)]
    [InlineData("(3), (1048576), (9223372036854775807), (0)", 3L, 1048576L, long.MaxValue, 0L)]
    public void Numbers_OfAllRowsAsOneText_AreTheRows(string values, params long[] expected)
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"CREATE TABLE Some (Number INTEGER); {(values.Length == 0 ? "" : $"INSERT INTO Some VALUES {values}")}";
        command.ExecuteNonQuery();
        using var reader = new StoreReader(connection, "SELECT group_concat(Number, ' ') FROM Some", 0);
        Assert.True(reader.Read());
        Assert.Equal(expected, reader.Numbers(0));
        Assert.False(reader.Read());
    }
}
