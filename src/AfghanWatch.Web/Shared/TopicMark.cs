using AfghanWatch.Web.Resources;
using Microsoft.Extensions.Localization;

namespace AfghanWatch.Web.Shared;

/// <summary>How a topic is drawn: a letter that names its shape and its colours in the style sheets.</summary>
public static class TopicMark
{
    public const string Other = "o";

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
