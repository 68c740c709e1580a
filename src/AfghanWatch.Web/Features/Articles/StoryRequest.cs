using System.Globalization;
using AfghanWatch.News.Tagging;

namespace AfghanWatch.Web.Features.Articles;

/// <summary>What a form that parts or joins stories says.</summary>
/// <param name="Act">Null for what no form of ours asks.</param>
/// <param name="Seen">The story the editor saw the article in.</param>
/// <param name="Other">The number or address of an article of the other story, as typed.</param>
/// <param name="Undo">The decision to take back.</param>
public sealed record StoryRequest(StoryAct? Act, long Article, StorySeen Seen, string Other, long? Undo, string? Back)
{
    public const string ActField = "act";
    public const string ArticleField = "article";
    public const string SeenField = "seen";
    public const string LastField = "last";
    public const string OtherField = "other";
    public const string UndoField = "undo";
    public const string BackField = "back";
    public const string TakeOut = "take-out";
    public const string Move = "move";
    public const string Join = "join";

    private const int LongestOther = 2000;

    public static StoryRequest Parse(IFormCollection form)
    {
        var other = form[OtherField].ToString().Trim();
        return new StoryRequest(
            form[ActField].ToString() switch { TakeOut => StoryAct.TakeOut, Move => StoryAct.Move, Join => StoryAct.Join, _ => null },
            Number(form[ArticleField]) ?? 0,
            new StorySeen(Number(form[SeenField]) ?? 0, Number(form[LastField])),
            other.Length > LongestOther ? "" : other,
            Number(form[UndoField]),
            form[BackField]);
    }

    /// <summary>The number in <c>17</c>, <c>#17</c>, or the address of a page of this site; null for anything else.</summary>
    public static long? NumberOf(string other) =>
        Number(other.TrimStart('#')) ?? (ArticleState.FromUrl(other.StartsWith("http", StringComparison.Ordinal) && Uri.TryCreate(other, UriKind.Absolute, out var url) ? url.PathAndQuery : other) is { } state ? state.Id : null);

    private static long? Number(string? text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
