using System.Text.Json;

namespace AfghanWatch.News.Ingest.Extracting.Pages;

/// <content>Types and values as pages write them: a string, an object with a name, or a list of either.</content>
internal sealed partial class LinkedData
{
    private static string TypeOf(JsonElement element)
    {
        if (!element.TryGetProperty("@type", out var type))
        {
            return string.Empty;
        }

        if (type.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in type.EnumerateArray())
            {
                if (item.ValueKind == JsonValueKind.String && item.GetString() is { } name && IsArticleType(name))
                {
                    return name;
                }
            }

            return type.GetArrayLength() > 0 && type[0].ValueKind == JsonValueKind.String ? type[0].GetString() ?? string.Empty : string.Empty;
        }

        var text = type.ValueKind == JsonValueKind.String ? type.GetString() ?? string.Empty : string.Empty;
        var slash = text.LastIndexOfAny(['/', ':']);
        return slash < 0 ? text : text[(slash + 1)..];
    }

    private static string? NameIn(JsonElement element, string property)
    {
        if (!element.TryGetProperty(property, out var value))
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.Array && value.GetArrayLength() > 0)
        {
            value = value[0];
        }

        return value.ValueKind == JsonValueKind.String ? value.GetString() : value.ValueKind == JsonValueKind.Object ? Text(value, "name") : null;
    }

    private static string? In(JsonElement element, string property, string inner)
    {
        if (!element.TryGetProperty(property, out var value))
        {
            return null;
        }

        value = value.ValueKind == JsonValueKind.Array && value.GetArrayLength() > 0 ? value[0] : value;
        return value.ValueKind == JsonValueKind.Object ? Text(value, inner) : null;
    }

    private static string? Text(JsonElement element, string property)
    {
        if (!element.TryGetProperty(property, out var value))
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.Array && value.GetArrayLength() > 0)
        {
            value = value[0];
        }

        if (value.ValueKind != JsonValueKind.String)
        {
            return null;
        }

        try
        {
            var text = value.GetString();
            return string.IsNullOrWhiteSpace(text) ? null : text;
        }
        catch (InvalidOperationException)
        {
            // An escaped lone surrogate has no string.
            return null;
        }
    }
}
