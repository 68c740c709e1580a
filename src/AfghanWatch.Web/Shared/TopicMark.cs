using AfghanWatch.Web.Resources;
using Microsoft.Extensions.Localization;

namespace AfghanWatch.Web.Shared;

/// <summary>How a topic is drawn: a letter that names its shape and its colours in the style sheets.</summary>
public static class TopicMark
{
    public const string Other = "o";

    /// <summary>Shapes and letters of the topics, once a page; <see cref="Marks.Topic"/> refers to them.</summary>
    public const string Symbols = """
        <svg class="symbols" width="0" height="0" aria-hidden="true"><defs>
            <symbol id="s-t" viewBox="0 0 18 18"><rect x="1" y="1" width="16" height="16" rx="1.5" fill="currentColor"></rect><text x="9" y="13" fill="var(--aw-on-topic)" font-size="11" font-weight="700" text-anchor="middle">T</text></symbol>
            <symbol id="s-a" viewBox="0 0 18 18"><circle cx="9" cy="9" r="8.5" fill="currentColor"></circle><text x="9" y="13" fill="var(--aw-on-topic)" font-size="11" font-weight="700" text-anchor="middle">A</text></symbol>
            <symbol id="s-r" viewBox="0 0 18 18"><path d="M9 0 17.5 7 V17 H.5 V7Z" fill="currentColor"></path><text x="9" y="14.5" fill="var(--aw-on-topic)" font-size="11" font-weight="700" text-anchor="middle">R</text></symbol>
            <symbol id="s-c" viewBox="0 0 18 18"><path d="M9-1.2 19.2 9 9 19.2-1.2 9Z" fill="currentColor"></path><text x="9" y="13" fill="var(--aw-on-topic)" font-size="11" font-weight="700" text-anchor="middle">C</text></symbol>
            <symbol id="s-o" viewBox="0 0 18 18"><rect x="1.75" y="1.75" width="14.5" height="14.5" rx="4" fill="none" stroke="currentColor" stroke-width="1.5"></rect></symbol>
        </defs></svg>
        """;

    /// <summary>In the order of stacks and legends.</summary>
    public static IReadOnlyList<string> Known { get; } = ["troops", "airport", "refugees", "consulates"];

    public static string Of(string topic) => topic switch
    {
        "troops" => "t",
        "airport" => "a",
        "refugees" => "r",
        "consulates" => "c",
        _ => Other,
    };

    public static string Letter(string topic) => topic.Length == 0 ? "?" : topic[..1].ToUpperInvariant();

    public static string Name(string topic, IStringLocalizer<Texts> texts) => Of(topic) == Other ? topic : texts[$"Topic.{topic}"];

    /// <summary>Sorts topics as the stacks do; unknown ones last, by name.</summary>
    public static int Rank(string topic) => Known.IndexOf(topic) is var index and >= 0 ? index : Known.Count;

    private static int IndexOf(this IReadOnlyList<string> list, string value)
    {
        for (var index = 0; index < list.Count; index++)
        {
            if (list[index] == value)
            {
                return index;
            }
        }

        return -1;
    }
}
