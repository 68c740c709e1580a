using System.Globalization;
using AfghanWatch.News.Articles;
using AfghanWatch.News.Reading;

namespace AfghanWatch.Web.Features.Adding;

/// <summary>Begins a correction with what the tag said.</summary>
public static class Correction
{
    /// <summary>Whether a tag can be set right: one that says something of words, rather than that they are there.</summary>
    public static bool IsPossible(ArticleTag tag) => tag.Type is TagType.Quote or TagType.Date or TagType.Figure && tag.Evidence.Count > 0;

    public static AdditionGuess Of(ArticleTag? tag, AdditionGuess guess)
    {
        switch (tag?.Type)
        {
            case TagType.Quote:
                return guess with { Speech = tag.Subject == "indirect" ? QuoteKind.Indirect : QuoteKind.Direct, Speaker = tag.Detail };
            case TagType.Date:
                var days = (tag.Detail ?? "").Split("..");
                return AppUrls.ParseDay(days[0]) is { } from ? guess with { From = from, To = AppUrls.ParseDay(days[^1]) ?? from } : guess;
            case TagType.Figure:
                var value = tag.Key.Split(':') is [_, var number, ..] && double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var known) ? known : guess.Value;
                return guess with { Value = value, What = tag.Subject ?? guess.What, Claimant = tag.Detail };
            default:
                return guess;
        }
    }
}
