using System.Collections.Concurrent;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using AfghanWatch.News.Articles;
using AfghanWatch.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace AfghanWatch.Web.Shared;

/// <summary>
/// The small marks as finished markup: as a component each costs an open page two kilobytes for as long as it is open, a page has a hundred of them, and all share a few dozen shapes.
/// </summary>
public static class Marks
{
    private const int MostKept = 500;

    private const int MostShared = 4000;

    private static readonly ConcurrentDictionary<(string Shape, string Label, bool Flag), MarkupString> Kept = new();
    private static readonly ConcurrentDictionary<string, string> Pool = new(StringComparer.Ordinal);

    // Letters stay letters: as numbered entities a Turkish name would be four times as long.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <param name="name">A name of the Material Symbols font, drawn by the style sheet: it is no word of the page, also before the font has come.</param>
    public static MarkupString Icon(string name, bool small = false) => Keep("icon:" + name, "", small, () =>
        $"<span class=\"{(small ? "rzi s" : "rzi")}\" aria-hidden=\"true\" data-icon=\"{Encoded(name)}\"></span>");

    /// <summary>A mark with its words behind it.</summary>
    public static MarkupString Named(string icon, string words) => SharedMarkup(Icon(icon).Value + Encoded(words));

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
        var shape = ShapeOf(precision, certainty, disagree);
        return Keep("precision:" + shape, texts[$"Precision.{shape}"], false, () => $"<svg viewBox=\"0 0 14 14\" role=\"img\" aria-label=\"{Encoded(texts[$"Precision.{shape}"])}\">{PathOf(shape)}</svg>");
    }

    /// <summary>The strokes of a key, each as a key; nothing for null.</summary>
    public static MarkupString Key(string? key, IReadOnlyList<string> strokes) => key is null ? default : Keep("key:" + key, strokes[^1], false, () =>
        string.Concat(strokes.Select(stroke => $"<kbd>{Encoded(stroke)}</kbd>")));

    /// <summary>Markup that many rows and many pages have alike, as one string.</summary>
    public static MarkupString SharedMarkup(string markup) => new(Shared(markup));

    /// <summary>Words that many rows and many pages have alike, as one string.</summary>
    public static string Shared(string words)
    {
        if (Pool.TryGetValue(words, out var shared))
        {
            return shared;
        }

        // Begun anew rather than sorted by use: what is shown now is shared again at once.
        if (Pool.Count >= MostShared)
        {
            Pool.Clear();
        }

        return Pool.GetOrAdd(words, words);
    }

    /// <summary>Text within markup, or within a quoted attribute of it.</summary>
    public static string Encoded(string text) => Encoder.Encode(text);

    private static string ShapeOf(DatePrecision precision, Certainty certainty, bool disagree) => precision switch
    {
        _ when disagree => "disagree",
        DatePrecision.Month or DatePrecision.Year => "month",
        DatePrecision.Week or DatePrecision.Range => "range",
        _ => certainty == Certainty.Stated ? "day" : "inferred",
    };

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
}
