using AfghanWatch.News.Reading;
using AfghanWatch.News.Tagging;

namespace AfghanWatch.Web.Shared;

/// <summary>How kinds of tags are drawn, in the text and in the list of evidence.</summary>
public static class TagLook
{
    /// <summary>The kinds that have a highlight and a switch, in the order of the switches.</summary>
    public static IReadOnlyList<TagType> Highlighted { get; } = [TagType.Actor, TagType.Topic, TagType.Quote, TagType.Date, TagType.Figure];

    /// <summary>Order of the evidence: what the article is about first, then who, what was said, when, how many.</summary>
    public static int Rank(TagType type) => type switch
    {
        TagType.Topic => 0,
        TagType.OnTopic => 1,
        TagType.Date => 2,
        TagType.Actor => 3,
        TagType.Position => 4,
        TagType.Quote => 5,
        TagType.Figure => 6,
        TagType.Kind => 7,
        _ => 8,
    };

    /// <summary>Class of the mark; empty for kinds that are drawn only while selected.</summary>
    public static string Mark(ArticleTag tag) => tag.Type switch
    {
        TagType.Actor => "ac",
        TagType.Topic => "t" + TopicMark.Of(tag.Subject ?? tag.Value),
        TagType.Quote => "qu",
        TagType.Date => "da",
        TagType.Figure => "fi",
        _ => "",
    };

    public static string Switch(TagType type) => type switch
    {
        TagType.Actor => "ac",
        TagType.Topic => "tt",
        TagType.Quote => "qu",
        TagType.Date => "da",
        _ => "fi",
    };

    public static string Icon(TagType type) => type switch
    {
        TagType.OnTopic => "target",
        TagType.Date => "event",
        TagType.Actor => "person",
        TagType.Quote => "format_quote",
        TagType.Figure => "tag",
        TagType.Place => "place",
        TagType.Position => "swap_vert",
        _ => "article",
    };

    /// <summary>What a person rejected is not in the text any more.</summary>
    public static bool IsDrawn(ArticleTag tag) => tag.Verdict != Verdict.Rejected;
}
