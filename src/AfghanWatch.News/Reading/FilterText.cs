using System.Globalization;

namespace AfghanWatch.News.Reading;

/// <summary>
/// Filters as text, in the words of the dashboard's address: <c>topic=airport&amp;not-kind=opinion&amp;from=2021-08-15&amp;q=akar</c>; a field may stand several times.
/// Anything without <c>=</c> is a search. As in the dashboard, only relevant articles are meant unless <c>scope=all</c> is given.
/// </summary>
public static class FilterText
{
    /// <summary>The filter, or what is wrong with the text.</summary>
    public static (ArticleFilter? Filter, string? Fault) Parse(string text)
    {
        if (!text.Contains('=', StringComparison.Ordinal))
        {
            return Searching(ArticleFilter.All, text);
        }

        var filter = ArticleFilter.All;
        foreach (var part in text.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var (name, value) = part.Split('=', 2) is [var left, var right] ? (left.Trim().ToLowerInvariant(), Uri.UnescapeDataString(right.Replace('+', ' ')).Trim()) : (part, "");
            var exclude = name.StartsWith("not-", StringComparison.Ordinal);
            switch (exclude ? name[4..] : name)
            {
                case "topic":
                    filter = filter with { Topics = Chosen(filter.Topics, value, exclude) };
                    break;
                case "actor":
                    filter = filter with { Actors = Chosen(filter.Actors, value, exclude) };
                    break;
                case "source":
                    filter = filter with { Outlets = Chosen(filter.Outlets, value, exclude) };
                    break;
                case "language":
                    filter = filter with { Languages = Chosen(filter.Languages, value, exclude) };
                    break;
                case "kind":
                    filter = filter with { Kinds = Chosen(filter.Kinds, value, exclude) };
                    break;
                case "place":
                    filter = filter with { Places = Chosen(filter.Places, value, exclude) };
                    break;
                case "certainty":
                    filter = filter with { Certainties = Chosen(filter.Certainties, value, exclude) };
                    break;
                case "review":
                    filter = filter with { Reviews = Chosen(filter.Reviews, value, exclude) };
                    break;
                case "from" or "to" when !exclude:
                    if (!DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
                    {
                        return (null, $"'{value}' after '{name}=' is no date such as 2021-08-25.");
                    }

                    filter = name == "from" ? filter with { From = day } : filter with { To = day };
                    break;
                case "scope" when !exclude:
                    filter = filter with { OffTopicToo = value == "all" };
                    break;
                case "q" when !exclude:
                    var (searched, fault) = Searching(filter, value);
                    if (searched is null)
                    {
                        return (null, fault);
                    }

                    filter = searched;
                    break;
                default:
                    return (null, $"'{name}' is no field of a filter; known are topic, actor, source, language, kind, review, place, certainty (each also with not- before it), from, to, scope, q.");
            }
        }

        return (filter, null);
    }

    private static (ArticleFilter? Filter, string? Fault) Searching(ArticleFilter filter, string words)
    {
        var search = SearchText.Parse(words);
        return search.Error is null ? (filter with { Search = words }, null) : (null, search.Error);
    }

    private static Choice Chosen(Choice choice, string value, bool exclude) =>
        exclude ? choice with { Exclude = [.. choice.Exclude, value] } : choice with { Include = [.. choice.Include, value] };
}
