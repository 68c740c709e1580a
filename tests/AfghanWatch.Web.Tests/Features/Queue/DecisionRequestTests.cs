using AfghanWatch.News.Tagging;
using AfghanWatch.Web.Features.Queue;

namespace AfghanWatch.Web.Tests.Features.Queue;

public sealed class DecisionRequestTests
{
    [Fact]
    public void Write_OfSeveralWishes_IsReadAgain()
    {
        Wish[] wishes = [new(Verdict.Accepted, null, "ontopic"), new(Verdict.Rejected, Verdict.Added, "actor:~a;b c"), new(Verdict.Skipped, Verdict.Accepted, "quote:12ab")];
        Assert.Equal(wishes, Wish.Read(Wish.Write(wishes)));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("accepted")]
    [InlineData("accepted;;")]
    [InlineData("perhaps;;topic:troops")]
    [InlineData("1;;topic:troops")]
    public void Read_OfNonsense_GivesNoWish(string? text) => Assert.Empty(Wish.Read(text));

    [Theory]
    [InlineData("12;5;topic:troops", 1)]
    [InlineData("12-14;5;actor:~x;y", 3)]
    [InlineData("12-14,20;5;k", 4)]
    public void ParseUndo_OfItsOwnText_GivesTheSameText(string text, int count)
    {
        var group = UndoGroup.Parse(text)!;
        Assert.Equal(count, group.Ids.Count);
        Assert.Equal(text, group.ToString());
    }

    [Theory]
    [InlineData("1-9223372036854775807;5;k")]
    [InlineData("5-1;5;k")]
    [InlineData("-1;5;k")]
    [InlineData("1;x;k")]
    [InlineData("1")]
    public void ParseUndo_OfNonsense_GivesNothing(string text) => Assert.Null(UndoGroup.Parse(text));

    [Fact]
    public void Parse_OfAScriptsForm_ReadsItsFields()
    {
        var request = DecisionRequest.Parse("article=5&back=%2Fqueue&do=accepted%3B%3Btopic%3Atroops%09rejected%3Badded%3Bkind%3Areport");
        Assert.Equal(5, request.Article);
        Assert.Equal("/queue", request.Back);
        Assert.Equal(["topic:troops", "kind:report"], request.Wishes.Select(wish => wish.Key));
    }

    [Fact]
    public void Parse_OfAnEmptyForm_AsksForNothing()
    {
        var request = DecisionRequest.Parse("");
        Assert.Empty(request.Wishes);
        Assert.Null(request.Undo);
    }

    [Fact]
    public void Note_OfAnUndo_GivesTheGroupBefore()
    {
        var session = new DecisionSession();
        var first = new UndoGroup([1], 5, "a");
        var second = new UndoGroup([2, 3], 5, "b");
        session.Note(new DecisionAnswer { Saved = first });
        session.Note(new DecisionAnswer { Saved = second });
        session.Note(new DecisionAnswer { Undone = new UndoGroup([2, 3], 5, "b"), Refused = true });
        Assert.Equal(first, session.Last);
    }

    [Theory]
    [InlineData("/queue?order=newest", "/queue?order=newest&article=5&undo=7%3B5%3Bk")]
    [InlineData("/articles/5?show=suggested&tag=k", "/articles/5?show=suggested&tag=k")]
    [InlineData("/", "/queue?article=5&undo=7%3B5%3Bk")]
    public void Next_AfterAPost_LeadsBackToTheForm(string back, string expected) =>
        Assert.Equal(expected, QueueEndpoints.Next(back, new DecisionAnswer { Article = 5, Saved = new UndoGroup([7], 5, "k") }));
}
