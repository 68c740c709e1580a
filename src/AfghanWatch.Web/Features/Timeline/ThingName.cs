using Microsoft.Extensions.Localization;

namespace AfghanWatch.Web.Features.Timeline;

/// <summary>What a disputed count counts, in the reader's words.</summary>
public static class ThingName
{
    /// <param name="thing">As <c>people:deported:afghans</c>, <c>km:wall</c> or <c>soldiers</c>.</param>
    public static string Of(string thing, IStringLocalizer<TimelineTexts> texts)
    {
        var parts = thing.Split(':');
        var named = parts.Skip(parts.Length > 1 && parts[0] is "people" or "km" ? 1 : 0).Select(part => texts[$"Thing.{part}"]).Where(text => !text.ResourceNotFound).Select(text => text.Value).ToList();
        return named.Count > 0 ? string.Join(' ', named) : thing;
    }
}
