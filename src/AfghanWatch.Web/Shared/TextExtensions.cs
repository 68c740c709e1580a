using Microsoft.Extensions.Localization;

namespace AfghanWatch.Web.Shared;

/// <summary>Counted words: "1 article", "46 articles".</summary>
public static class TextExtensions
{
    /// <summary>Takes the text <c>key.One</c> or <c>key.Many</c>, with the number in it.</summary>
    public static string Counted(this IStringLocalizer texts, string key, int count) => texts[count == 1 ? $"{key}.One" : $"{key}.Many", DayText.Number(count)];
}
