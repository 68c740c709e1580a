using AfghanWatch.News.Articles;
using AfghanWatch.Web.Shared;

namespace AfghanWatch.Web.Tests.Shared;

public sealed class MarkCutterTests
{
    [Fact]
    public void Cut_WithoutMarks_IsOnePiece() => Assert.Equal([(0, 10, "")], Cut(10));

    [Fact]
    public void Cut_OfNestedMarks_KeepsBothOnTheInnerPiece() =>
        Assert.Equal([(0, 2, ""), (2, 4, "0"), (4, 6, "0 1"), (6, 8, "0"), (8, 10, "")], Cut(10, (2, 8, 0), (4, 6, 1)));

    [Fact]
    public void Cut_OfCrossingMarks_CutsAtEveryEdge() =>
        Assert.Equal([(0, 2, "0"), (2, 5, "0 1"), (5, 8, "1"), (8, 10, "")], Cut(10, (0, 5, 0), (2, 8, 1)));

    [Fact]
    public void Cut_OfMarksBeyondTheStretch_StaysWithinIt() => Assert.Equal([(0, 10, "0")], Cut(10, (-5, 50, 0), (3, 3, 1), (20, 30, 2)));

    [Fact]
    public void Cut_OfTheSameTagTwice_NamesItOnce() => Assert.Equal([(0, 10, "0")], Cut(10, (0, 10, 0), (0, 10, 0)));

    [Fact]
    public void Cut_OfAnything_LosesNoCharacter()
    {
        var random = new Random(7);
        for (var round = 0; round < 200; round++)
        {
            var marks = Enumerable.Range(0, random.Next(12)).Select(number => (random.Next(-3, 40), random.Next(-3, 40), number)).ToArray();
            var pieces = Cut(30, marks);
            Assert.Equal(0, pieces[0].Start);
            Assert.Equal(30, pieces[^1].End);
            Assert.All(pieces.Zip(pieces.Skip(1)), pair => Assert.Equal(pair.First.End, pair.Second.Start));
        }
    }

    [Fact]
    public void Cut_OfAQuoteInPieces_BeginsOnce()
    {
        var pieces = MarkCutter.Cut(new TextSpan(0, 10), [new Mark(new TextSpan(1, 9), 0), new Mark(new TextSpan(3, 5), 1)]);
        Assert.Equal([1], pieces.Where(piece => piece.Begins.Contains(0)).Select(piece => piece.Start));
    }

    private static List<(int Start, int End, string Tags)> Cut(int length, params (int Start, int End, int Tag)[] marks) =>
        [.. MarkCutter.Cut(new TextSpan(0, length), marks.Select(mark => new Mark(new TextSpan(mark.Start, mark.End), mark.Tag))).Select(piece => (piece.Start, piece.End, string.Join(' ', piece.Tags)))];
}
