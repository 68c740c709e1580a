using Microsoft.Extensions.Localization;

namespace AfghanWatch.Web.Features.Sources;

/// <summary>A length of time in words. Rough on purpose: the exact moment stands beside it.</summary>
internal static class SpanText
{
    public static string Of(IStringLocalizer<SourceTexts> texts, TimeSpan span) =>
        span < TimeSpan.FromMinutes(1) ? texts["Span.Moment"]
        : span < TimeSpan.FromHours(2) ? texts["Span.Minutes", (int)span.TotalMinutes]
        : span < TimeSpan.FromDays(2) ? texts["Span.Hours", (int)span.TotalHours]
        : texts["Span.Days", (int)span.TotalDays];
}
