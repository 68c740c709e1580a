using AfghanWatch.News.Ingest.Deduplicating;

namespace AfghanWatch.News.Tests.Ingest.Deduplicating;

public sealed class WordVectorsTests
{
    private static readonly WordVectors Vectors = WordVectors.BuiltIn;

    [Theory]
    [InlineData("corpses", "bodies")]
    [InlineData("photographs", "pictures")]
    [InlineData("collapse", "ruin")]
    [InlineData("exports", "shipments")]
    [InlineData("bolster", "strengthen")]
    public void Nearness_WordsOfOneMeaning_RarerThanOneInFiftyFive(string one, string other) => Assert.True(Near(one, other) >= 4 * WordVectors.Unit, $"{Near(one, other)}");

    [Theory]
    [InlineData("helicopters", "schools")]
    [InlineData("collapse", "blankets")]
    [InlineData("exports", "prayers")]
    public void Nearness_WordsWithoutAnythingInCommon_Nothing(string one, string other) => Assert.Equal(0, Near(one, other));

    [Fact]
    public void Nearness_EitherWay_Equal() => Assert.Equal(Near("border", "frontier"), Near("frontier", "border"));

    [Fact]
    public void Row_PossessiveAndUnknown_TheWordAndNone()
    {
        Assert.Equal(Vectors.Row("ministry"), Vectors.Row("ministry's"));
        Assert.Equal(-1, Vectors.Row("qzxv"));
        Assert.Equal(-1, Vectors.Row(""));
        Assert.Equal(-1, Vectors.Row("'"));
    }

    [Fact]
    public void Read_WhatWasWritten_TheSameTable()
    {
        using var stream = new MemoryStream();
        WordVectors.Write(stream, ["sea", "ocean", "brick"], [100, 100, 0, 98, 102, 0, 0, -20, 127], [.. Enumerable.Range(0, 3).SelectMany(_ => new ushort[] { 100, 200, 300, 400, 500, 600, 5_000 })]);
        stream.Position = 0;
        var read = WordVectors.Read(stream);

        Assert.Equal(3, read.Count);
        Assert.Equal(1, read.Row("ocean"));
        Assert.True(read.Nearness(0, 1) >= 8 * WordVectors.Unit);
        Assert.Equal(0, read.Nearness(0, 2));
    }

    [Fact]
    public void Read_AnythingElse_Refused() => Assert.Throws<InvalidDataException>(() => WordVectors.Read(new MemoryStream(new byte[64])));

    [Fact]
    public void Product_LongDirections_SumOfTheProducts()
    {
        sbyte[] one = [.. Enumerable.Range(0, 83).Select(i => (sbyte)((i * 37 % 255) - 127))];
        sbyte[] other = [.. Enumerable.Range(0, 83).Select(i => (sbyte)((i * 91 % 255) - 127))];
        Assert.Equal(Math.Max(0, one.Zip(other, (a, b) => a * b).Sum()), WordVectors.Product(one, other));
        Assert.Equal(83 * 127 * 127, WordVectors.Product([.. Enumerable.Repeat((sbyte)-127, 83)], [.. Enumerable.Repeat((sbyte)-127, 83)]));
    }

    private static int Near(string one, string other) => Vectors.Nearness(Vectors.Row(one), Vectors.Row(other));
}
