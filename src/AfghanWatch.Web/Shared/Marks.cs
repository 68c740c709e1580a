using System.Collections.Concurrent;
using System.Text.Encodings.Web;
using AfghanWatch.News.Articles;
using AfghanWatch.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace AfghanWatch.Web.Shared;

/// <summary>
/// The small marks as finished markup, for lists of many rows: as a component each costs an open page two kilobytes for as long as it is open, a row has six of them, and all rows share a dozen shapes.
/// <see cref="AfghanWatch.Web.Shared.Icon"/>, <see cref="TopicBadge"/> and <see cref="PrecisionMark"/> show the same markup where there are few.
/// </summary>
public static class Marks
{
    private const int MostKept = 500;

    private static readonly ConcurrentDictionary<(string Shape, string Label, bool Flag), MarkupString> Kept = new();

    /// <param name="name">A name of the Material Symbols font, drawn by the style sheet: it is no word of the page, also before the font has come.</param>
    public static MarkupString Icon(string name, bool small = false) => Keep("icon:" + name, "", small, () =>
        $"<span class=\"{(small ? "rzi s" : "rzi")}\" aria-hidden=\"true\" data-icon=\"{Encoded(name)}\"></span>");

    /// <param name="decoration">The topic's name stands beside it.</param>
    public static MarkupString Topic(string topic, IStringLocalizer<Texts> texts, bool decoration = false) => Keep("topic:" + topic, TopicMark.Name(topic, texts), decoration, () =>
    {
        var shape = TopicMark.Of(topic);
        var role = decoration ? "role=\"presentation\" aria-hidden=\"true\"" : $"role=\"img\" aria-label=\"{Encoded(TopicMark.Name(topic, texts))}\"";
        var letter = shape == TopicMark.Other ? $"<g><text x=\"9\" y=\"13\">{Encoded(TopicMark.Letter(topic))}</text></g>" : "";
        return $"<svg class=\"tp tp-{shape}\" viewBox=\"0 0 18 18\" {role}><use href=\"#s-{shape}\"></use>{letter}</svg>";
    });

    public static MarkupString Precision(DatePrecision precision, Certainty certainty, bool disagree, IStringLocalizer<Texts> texts)
    {
        var shape = PrecisionMark.ShapeOf(precision, certainty, disagree);
        return Keep("precision:" + shape, texts[$"Precision.{shape}"], false, () => $"<svg viewBox=\"0 0 14 14\" role=\"img\" aria-label=\"{Encoded(texts[$"Precision.{shape}"])}\">{PathOf(shape)}</svg>");
    }

    // Diamond: sources give different days. Dot: exact day. Bar: range. Dashed ring: month or year only. Ring: inferred.
    private static string PathOf(string shape) => shape switch
    {
        "disagree" => "<path class=\"pr-f\" d=\"M7 1.5 12.5 7 7 12.5 1.5 7Z\"></path>",
        "range" => "<rect class=\"pr-f\" x=\"1\" y=\"5\" width=\"12\" height=\"4\" rx=\"2\"></rect>",
        "month" => "<circle class=\"pr\" cx=\"7\" cy=\"7\" r=\"4.5\" stroke-dasharray=\"2.2 1.8\"></circle>",
        "inferred" => "<circle class=\"pr\" cx=\"7\" cy=\"7\" r=\"4\"></circle>",
        _ => "<circle class=\"pr-f\" cx=\"7\" cy=\"7\" r=\"4\"></circle>",
    };

    // Names of unknown topics come from articles: there may be any number of them.
    private static MarkupString Keep(string shape, string label, bool flag, Func<string> draw)
    {
        if (Kept.TryGetValue((shape, label, flag), out var kept))
        {
            return kept;
        }

        var drawn = new MarkupString(draw());
        return Kept.Count < MostKept ? Kept.GetOrAdd((shape, label, flag), drawn) : drawn;
    }

    private static string Encoded(string text) => HtmlEncoder.Default.Encode(text);
}
