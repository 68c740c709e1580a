using AfghanWatch.News.Reading;
using AfghanWatch.Web.Resources;
using Microsoft.Extensions.Localization;

namespace AfghanWatch.Web.Shared;

/// <summary>A fault of a search in the reader's language, and the text around the place it stands at.</summary>
internal static class SearchFaultWords
{
    public static string InWords(this SearchFault fault, IStringLocalizer<Texts> texts) => texts[$"Search.{fault.Kind}", fault.Value, Known(fault)];

    public static string Before(this SearchFault fault, string? typed) => Cut(typed, 0, fault.Start);

    public static string Place(this SearchFault fault, string? typed) => Cut(typed, fault.Start, fault.End);

    public static string After(this SearchFault fault, string? typed) => Cut(typed, fault.End, typed?.Length ?? 0);

    private static string Known(SearchFault fault) => fault.Kind switch
    {
        SearchFaultKind.UnknownField => string.Join(", ", SearchNames.Fields),
        SearchFaultKind.UnknownValue => string.Join(", ", SearchNames.States),
        _ => "",
    };

    private static string Cut(string? typed, int start, int end)
    {
        var length = typed?.Length ?? 0;
        return start < Math.Min(end, length) ? typed![start..Math.Min(end, length)] : "";
    }
}
