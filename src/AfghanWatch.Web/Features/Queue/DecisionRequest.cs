using System.Globalization;
using AfghanWatch.Web.Features.Adding;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace AfghanWatch.Web.Features.Queue;

/// <summary>What a decision form says, sent by the browser or through the circuit: the same fields either way.</summary>
/// <param name="Back">Where the form stands; a browser without script is sent there again.</param>
public sealed record DecisionRequest(long Article, IReadOnlyList<Wish> Wishes, UndoGroup? Undo, string? Back)
{
    /// <summary>What is to be added; null for a form that decides on what is there.</summary>
    public AddRequest? Add { get; init; }

    public const string ArticleField = "article";
    public const string BackField = "back";
    public const string DoField = "do";
    public const string UndoField = "undo";

    public static DecisionRequest Parse(IEnumerable<KeyValuePair<string, StringValues>> fields)
    {
        var values = new Dictionary<string, StringValues>(fields, StringComparer.Ordinal);
        string? Value(string name) => values.TryGetValue(name, out var value) ? value.FirstOrDefault() : null;
        _ = long.TryParse(Value(ArticleField), NumberStyles.None, CultureInfo.InvariantCulture, out var article);
        return new DecisionRequest(article, Wish.Read(Value(DoField)), UndoGroup.Parse(Value(UndoField)), Value(BackField)) { Add = AddRequest.Parse(values) };
    }

    /// <summary>Reads a form as script sends it: <c>article=5&amp;do=accepted%3B…</c></summary>
    public static DecisionRequest Parse(string form) => Parse(QueryHelpers.ParseQuery(form));
}
