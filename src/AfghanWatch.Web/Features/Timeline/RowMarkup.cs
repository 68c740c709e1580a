using System.Globalization;
using System.Text;
using AfghanWatch.News.Reading;
using AfghanWatch.Web.Resources;
using AfghanWatch.Web.Shared;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace AfghanWatch.Web.Features.Timeline;

/// <summary>
/// The parts of a list's row that change nothing on the page, each as one piece of markup. An open page keeps forty bytes for every element and attribute of fifty rows, in arrays of powers of two:
/// with these a row has no more than thirty-two. A link that changes this page is never in them: markup that changes is put in anew, and the focus would be lost. Texts are encoded here.
/// </summary>
internal sealed class RowMarkup
{
    public const int ShownTopics = 2;

    private readonly StringBuilder _markup = new();

    /// <summary>The first two cells: when, and how sure that is.</summary>
    public static MarkupString Lead(string date, string? note, MarkupString precision)
    {
        var small = note is null ? "" : $"<small>{Marks.Encoded(note)}</small>";
        return Marks.SharedMarkup($"<div class=\"d\" role=\"gridcell\">{Marks.Encoded(date)}{small}</div><div class=\"spine\" role=\"gridcell\">{precision}</div>");
    }

    /// <summary>The language to name, when it is not the page's own; the parts here name the page's.</summary>
    public static string? Foreign(string? language) => language == Own ? null : language;

    /// <summary>The headline's link. In a circuit one serves both the reading pane and the page, and rows.js takes the one there is room for.</summary>
    public static string LinkCss(bool isLive) => isLive ? "row-link ttl to-pane to-page" : "row-link ttl to-pane";

    /// <summary>Without a circuit the style sheet shows one of two.</summary>
    public static MarkupString ToPage(string url, string title) => new($"<a class=\"row-link ttl to-page\" href=\"{Marks.Encoded(url)}\">{Marks.Encoded(title)}</a>");

    /// <summary>Hits in context.</summary>
    public static MarkupString Snippet(IReadOnlyList<SnippetPart> parts) =>
        new($"<p class=\"snip\">{string.Concat(parts.Select(part => part.Hit ? $"<mark class=\"hit\">{Marks.Encoded(part.Text)}</mark>" : Marks.Encoded(part.Text)))}</p>");

    /// <summary>What stands before the headline: topics, and whether it is new.</summary>
    public static MarkupString Head(IReadOnlyList<string> topics, string? news, IStringLocalizer<Texts> texts)
    {
        var dot = news is null ? "" : $"<i class=\"dot\" lang=\"{Own}\" title=\"{Marks.Encoded(news)}\"><span class=\"vh\">{Marks.Encoded(news)}</span></i>";
        return Marks.SharedMarkup($"<span class=\"tps\" lang=\"{Own}\">{string.Concat(topics.Take(ShownTopics).Select(topic => Marks.Topic(topic, texts)))}</span>{dot}");
    }

    /// <summary>A word or name of the last line.</summary>
    public RowMarkup Span(string text, string? css = null, string? title = null)
    {
        _markup.Append("<span");
        Attribute("class", css);
        Attribute("title", title);
        _markup.Append('>').Append(Marks.Encoded(text)).Append("</span>");
        return this;
    }

    /// <summary>A mark whose words are only read out.</summary>
    public RowMarkup Mark(MarkupString icon, string words, string? css = null)
    {
        _markup.Append("<span");
        Attribute("class", css);
        Attribute("title", words);
        _markup.Append('>').Append(icon.Value).Append("<span class=\"vh\">").Append(Marks.Encoded(words)).Append("</span></span>");
        return this;
    }

    /// <summary>How many topics are not shown; nothing when all are.</summary>
    public RowMarkup Rest(IReadOnlyList<string> topics, IStringLocalizer<Texts> texts) => topics.Count <= ShownTopics ? this
        : Span($"+{topics.Count - ShownTopics}", "mut", string.Join(", ", topics.Skip(ShownTopics).Select(topic => TopicMark.Name(topic, texts))));

    /// <summary>A link to where sources differ.</summary>
    public RowMarkup Flag(string url, string? stop, string words, string? title)
    {
        Link(url, stop, "flag");
        Attribute("title", title);
        _markup.Append('>').Append(Marks.Icon("rule").Value).Append(Marks.Encoded(words)).Append("</a>");
        return this;
    }

    /// <summary>A link that is an icon; its title is what it is called.</summary>
    public RowMarkup IconLink(string url, string? stop, string icon, string css, string words)
    {
        Link(url, stop, css);
        Attribute("title", words);
        _markup.Append('>').Append(Marks.Icon(icon, small: true).Value).Append("</a>");
        return this;
    }

    /// <summary>As the last line beneath a headline.</summary>
    public MarkupString Line() => Marks.SharedMarkup($"<div class=\"m\" lang=\"{Own}\">{_markup}</div>");

    /// <summary>As the last cell.</summary>
    /// <param name="page">Where the row's own page is, when no link of the cell leads there.</param>
    public MarkupString Cell(string? page) => new($"<div class=\"r\" role=\"gridcell\"{(page is null ? "" : $" data-page=\"{Marks.Encoded(page)}\"")}>{_markup}</div>");

    private static string Own => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;

    // It leads away: nobody's focus is on it when it is put in anew.
    private void Link(string url, string? stop, string css)
    {
        _markup.Append("<a");
        Attribute("class", css);
        Attribute("href", url);
        Attribute("tabindex", stop);
    }

    private void Attribute(string name, string? value)
    {
        if (value is not null)
        {
            _markup.Append(' ').Append(name).Append("=\"").Append(Marks.Encoded(value)).Append('"');
        }
    }
}
