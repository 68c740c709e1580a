using AfghanWatch.News.Articles;
using AfghanWatch.News.Reading;

namespace AfghanWatch.News.Tests.Reading;

public sealed class TextWalkTests
{
    private const string Text = "One two three. Four  five \"six\" seven.\n\nÇok güzel bir İstanbul sabahı.";

    [Fact]
    public void Sentences_AreWalkedToBothEndsAndNoFurther()
    {
        var first = TextWalk.SentenceAt(Text, 5);
        Assert.Equal("One two three.", first.Cut(Text));
        var second = TextWalk.Neighbour(Text, first, forward: true)!.Value;
        Assert.Equal("Four  five \"six\" seven.", second.Cut(Text));
        var third = TextWalk.Neighbour(Text, second, forward: true)!.Value;
        Assert.Null(TextWalk.Neighbour(Text, third, forward: true));
        Assert.Equal(second, TextWalk.Neighbour(Text, third, forward: false));
        Assert.Null(TextWalk.Neighbour(Text, first, forward: false));
        Assert.Equal(third, TextWalk.SentenceAt(Text, 10_000));
    }

    [Fact]
    public void Ends_MoveAWordAtATimeAndLeaveOne()
    {
        var span = TextWalk.SentenceAt(Text, 0);
        var shorter = TextWalk.MoveEnd(Text, span, forward: false)!.Value;
        Assert.Equal("One two", shorter.Cut(Text));
        Assert.Equal(span, TextWalk.MoveEnd(Text, shorter, forward: true));
        var later = TextWalk.MoveStart(Text, shorter, forward: true)!.Value;
        Assert.Equal("two", later.Cut(Text));
        Assert.Null(TextWalk.MoveStart(Text, later, forward: true));
        Assert.Null(TextWalk.MoveEnd(Text, later, forward: false));
        Assert.Null(TextWalk.MoveStart(Text, span, forward: false));
        Assert.Null(TextWalk.MoveEnd(Text, TextWalk.SentenceAt(Text, Text.Length), forward: true));
    }

    [Theory]
    [InlineData("two three", "two three")]
    [InlineData("FOUR FIVE", "Four  five")]
    [InlineData("five “six”", "five \"six\"")]
    [InlineData("cok guzel … istanbul", "Çok güzel bir İstanbul")]
    [InlineData("one ... seven", "One two three. Four  five \"six\" seven")]
    public void Find_WordsAsTyped_GivesThemAsTheyStand(string words, string found) => Assert.Equal(found, TextWalk.Find(Text, words)!.Value.Cut(Text));

    [Theory]
    [InlineData("")]
    [InlineData("…")]
    [InlineData("seven … one")]
    [InlineData("eight")]
    [InlineData("\ud83d")]
    public void Find_WhatDoesNotStandThere_GivesNothing(string words) => Assert.Null(TextWalk.Find(Text, words));

    [Fact]
    public void Walk_AnyText_StaysInside()
    {
        foreach (var text in (string[])["", " ", "\n\n", "\ud800", new string('x', 100_000), new string('.', 1000), "\0\0 \0"])
        {
            var span = TextWalk.SentenceAt(text, 3);
            Assert.InRange(span.End, 0, text.Length);
            foreach (var forward in (bool[])[true, false])
            {
                foreach (var moved in (TextSpan?[])[TextWalk.Neighbour(text, span, forward), TextWalk.MoveEnd(text, span, forward), TextWalk.MoveStart(text, span, forward)])
                {
                    Assert.True(moved is not { } inside || (inside.Start >= 0 && inside.End <= text.Length && inside.Length > 0));
                }
            }
        }
    }
}
