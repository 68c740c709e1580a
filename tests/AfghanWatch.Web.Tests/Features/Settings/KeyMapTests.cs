using AfghanWatch.Web.Features.Settings;
using AfghanWatch.Web.Tests.Resources;

namespace AfghanWatch.Web.Tests.Features.Settings;

public sealed class KeyMapTests
{
    [Theory]
    [InlineData("j", "j")]
    [InlineData(" J ", "J")]
    [InlineData("+", "+")]
    [InlineData("ctrl+k", "Control+k")]
    [InlineData("Alt + J", "Alt+j")]
    [InlineData("Control++", "Control++")]
    [InlineData("alt+ctrl+x", "Control+Alt+x")]
    [InlineData("space", "Space")]
    [InlineData("f2", "F2")]
    [InlineData("Control+Enter", "Control+Enter")]
    [InlineData("ğ", "ğ")]
    [InlineData("😀", "😀")]
    [InlineData("Enter", null)]
    [InlineData("Tab", null)]
    [InlineData("Escape", null)]
    [InlineData("ArrowDown", null)]
    [InlineData("jk", null)]
    [InlineData("hyper+j", null)]
    [InlineData("Alt+Alt+j", null)]
    [InlineData("Control+", null)]
    [InlineData("\uD83D", null)]
    [InlineData("\u0000", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Read_OfWhatWasTyped_GivesTheKeysNameOrNothing(string? typed, string? expected) => Assert.Equal(expected, KeyName.Read(typed));

    [Fact]
    public void Actions_AsDelivered_ShareNoKeyOnAnyPage()
    {
        foreach (var one in KeyActions.All)
        {
            Assert.Equal(one.Usual, KeyName.Read(one.Usual));
            Assert.DoesNotContain(KeyActions.All, other => other.Id != one.Id && KeyActions.Meet(one.Scope, other.Scope) && other.Usual == one.Usual);
        }
    }

    [Fact]
    public void Actions_EachHaveTheirWords()
    {
        var texts = TextsTests.Read("SettingsTexts");
        Assert.All(KeyActions.All, action => Assert.Contains(action.Id, texts.Keys));
        Assert.All(Enum.GetNames<KeyScope>(), scope => Assert.Contains($"Scope.{scope}", texts.Keys));
    }

    [Fact]
    public void Change_ToAFreeKey_IsKeptThroughTheCookie()
    {
        var keys = Map();
        Assert.Empty(keys.Change([Wish("List.Next", "w"), Wish("Timeline.Tray", "Alt+t"), Wish("Timeline.Cite", "")]));
        keys.Switch(true);
        var again = Map();
        again.Use(keys.Write());
        Assert.True(again.SinglesOff);
        Assert.Null(again["List.Next"]);
        Assert.Equal("w", again.Set("List.Next"));
        Assert.Equal("Alt+t", again["Timeline.Tray"]);
        again.Switch(false);
        Assert.Equal("w", again["List.Next"]);
        Assert.Null(again["Timeline.Cite"]);
        again.Reset("List.Next");
        Assert.Equal("j", again["List.Next"]);
        again.Reset();
        Assert.Equal("", again.Write());
    }

    [Fact]
    public void Change_ToATakenKey_SaysByWhatAndChangesNothing()
    {
        var keys = Map();
        var fault = Assert.Single(keys.Change([Wish("Timeline.Range", "w"), Wish("Timeline.Tray", "j")]));
        Assert.Equal(("Timeline.Tray", "List.Next"), (fault.Action.Id, fault.Taken?.Id));
        Assert.Equal("f", keys["Timeline.Range"]);
        Assert.Equal("t", keys["Timeline.Tray"]);
    }

    [Fact]
    public void Change_OfTwoThatSwap_IsTaken()
    {
        var keys = Map();
        Assert.Empty(keys.Change([Wish("List.Next", "k"), Wish("List.Previous", "j")]));
        Assert.Equal(("k", "j"), (keys["List.Next"], keys["List.Previous"]));
    }

    [Fact]
    public void Change_OnAnotherPage_MayUseTheSameKey() => Assert.Empty(Map().Change([Wish("Summary.Back", "j"), Wish("Go.Timeline", "j")]));

    [Theory]
    [InlineData("nonsense")]
    [InlineData("List.Next=Tab\nNo.Such=x\n=\noffoff")]
    [InlineData("List.Next=\u0000")]
    public void Use_OfABrokenCookie_LeavesTheKeysAsDelivered(string cookie)
    {
        var keys = Map();
        keys.Use(cookie);
        Assert.Equal("j", keys["List.Next"]);
        Assert.False(keys.SinglesOff);
    }

    private static KeyMap Map() => new(() => "space");

    private static (KeyAction Action, string Typed) Wish(string action, string typed) => (KeyActions.Find(action)!, typed);
}
