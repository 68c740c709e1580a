using AfghanWatch.News.Reading;

namespace AfghanWatch.News.Tests.Reading.Columns;

public sealed class PostingTests
{
    // Few rows, many rows, and rows over several blocks of 65,536, so that lists and bits both come up and turn into each other.
    [Theory]
    [InlineData(200, 300)]
    [InlineData(20_000, 30_000)]
    [InlineData(20_000, 400_000)]
    public void Posting_RandomChanges_HoldsWhatASetHolds(int changes, int rows)
    {
        var random = new Random(changes + rows);
        var posting = new Posting();
        var expected = new HashSet<int>();
        for (var i = 0; i < changes; i++)
        {
            var row = random.Next(rows);
            if (random.Next(4) == 0)
            {
                posting.Remove(row);
                expected.Remove(row);
            }
            else
            {
                posting.Add(row);
                expected.Add(row);
            }
        }

        Assert.Equal(expected.Count, posting.Count);
        var set = new RowSet(rows);
        posting.AddTo(set);
        Assert.Equal(expected.Count, set.Count);
        Assert.All(expected, row => Assert.True(set.Contains(row)));

        var odd = new RowSet(rows);
        for (var row = 1; row < rows; row += 2)
        {
            odd.Add(row);
        }

        Assert.Equal(expected.Count(row => row % 2 == 1), posting.CountIn(odd));
        posting.TakeFrom(odd);
        var walked = new List<int>();
        foreach (var row in odd)
        {
            walked.Add(row);
        }

        Assert.Equal(Enumerable.Range(0, rows).Where(row => row % 2 == 1 && !expected.Contains(row)), walked);
        Assert.Equal(rows - odd.Count, odd.Others().Count);
    }
}
