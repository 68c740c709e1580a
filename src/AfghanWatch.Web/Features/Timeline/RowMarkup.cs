using System.Text;
using AfghanWatch.Web.Resources;
using AfghanWatch.Web.Shared;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace AfghanWatch.Web.Features.Timeline;

/// <summary>
/// The parts of a list's row that change nothing on the page, each as one piece of markup. An open page keeps forty bytes for every element and attribute of fifty rows, in arrays of powers of two:
/// with these a row stays below sixty-four. A link that changes this page is never in them: markup that changes is put in anew, and the focus would be lost. Texts are encoded here.
/// </summary>
internal sealed class RowMarkup
{
    public const int ShownTopics = 2;

    private readonly StringBuilder _markup = new();

    /// <summary>The first two cells: when, and how sure that is.</summary>
    public static MarkupString Lead(string date, string? note, MarkupString precision)
    {
        var small = note is null ? "" : $"<small>{Marks.Encoded(note)}</small>";
        return Marks.Shared($"<div class=\"d\" role=\"gridcell\">{Marks.Encoded(date)}{small}</div><div class=\"spine\" role=\"gridcell\">{precision}</div>");
    }

    /// <summary>What stands before the headline: topics, and whether it is new.</summary>
    public static MarkupString Head(IReadOnlyList<string> topics, string? news, IStringLocalizer<Texts> texts)
    {
        var dot = news is null ? "" : $"<i class=\"dot\" title=\"{Marks.Encoded(news)}\"><span class=\"vh\">{Marks.Encoded(news)}</span></i>";
        return Marks.Shared($"<span class=\"tps\">{string.Concat(topics.Take(ShownTopics).Select(topic => Marks.Topic(topic, texts)))}</span>{dot}");
    }

    /// <summary>How many topics are not shown, behind the headline.</summary>
    public static MarkupString Rest(IReadOnlyList<string> topics, IStringLocalizer<Texts> texts) =>
        Marks.Shared($"<span class=\"mut xs\" title=\"{Marks.Encoded(string.Join(", ", topics.Skip(ShownTopics).Select(topic => TopicMark.Name(topic, texts))))}\">+{topics.Count - ShownTopics}</span>");

    /// <summary>A link to where sources differ. It leads away: nobody's focus is on it when it is put in anew.</summary>
    public static MarkupString Flag(string url, string? stop, string words, string? title) => new(
        $"<a class=\"flag\" href=\"{Marks.Encoded(url)}\"{(stop is null ? "" : $" tabindex=\"{stop}\"")}{(title is null ? "" : $" title=\"{Marks.Encoded(title)}\"")}>{Marks.Icon("rule")}{Marks.Encoded(words)}</a>");

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

    public MarkupString Done() => Marks.Shared(_markup.ToString());

    private void Attribute(string name, string? value)
    {
        if (value is not null)
        {
            _markup.Append(' ').Append(name).Append("=\"").Append(Marks.Encoded(value)).Append('"');
        }
    }
}
