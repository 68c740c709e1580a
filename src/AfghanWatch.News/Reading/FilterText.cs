using System.Globalization;

namespace AfghanWatch.News.Reading;

/// <summary>Filters as text, in the words of the dashboard's address: <c>topic=airport&amp;from=2021-08-15&amp;q=akar</c>; anything without <c>=</c> is a search.</summary>
public static class FilterText
{
    /// <summary>The filter, or what is wrong with the text.</summary>
    public static (ArticleFilter? Filter, string? Fault) Parse(string text)
    {
        if (!text.Contains('=', StringComparison.Ordinal))
        {
            return Searching(ArticleFilter.All, text);
        }

        var filter = ArticleFilter.All with { OffTopicToo = true };
        foreach (var part in text.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var (name, value) = part.Split('=', 2) is [var left, var right] ? (left.Trim().ToLowerInvariant(), Uri.UnescapeDataString(right.Replace('+', ' ')).Trim()) : (part, "");
            switch (name)
            {
                case "topic":
                    filter = filter with { Topics = Chosen(filter.Topics, value) };
                    break;
                case "actor":
                    filter = filter with { Actors = Chosen(filter.Actors, value) };
                    break;
                case "source" or "outlet":
                    filter = filter with { Outlets = Chosen(filter.Outlets, value) };
                    break;
                case "lang" or "language":
                    filter = filter with { Languages = Chosen(filter.Languages, value) };
                    break;
                case "kind":
                    filter = filter with { Kinds = Chosen(filter.Kinds, value) };
                    break;
                case "state":
                    filter = filter with { Reviews = Chosen(filter.Reviews, value) };
                    break;
                case "from" or "to":
                    if (!DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
                    {
                        return (null, $"'{value}' after '{name}=' is no date such as 2021-08-25.");
                    }

                    filter = name == "from" ? filter with { From = day } : filter with { To = day };
                    break;
                case "relevant":
                    filter = filter with { OffTopicToo = value is not ("yes" or "1" or "true") };
                    break;
                case "q":
                    var (searched, fault) = Searching(filter, value);
                    if (searched is null)
                    {
                        return (null, fault);
                    }

                    filter = searched;
                    break;
                default:
                    return (null, $"'{name}' is no field of a filter; known are topic, actor, source, lang, kind, state, from, to, relevant, q.");
            }
        }

        return (filter, null);
    }

    private static (ArticleFilter? Filter, string? Fault) Searching(ArticleFilter filter, string words)
    {
        var search = SearchText.Parse(words);
        return search.Error is null ? (filter with { Search = words, OffTopicToo = true }, null) : (null, search.Error);
    }

    private static Choice Chosen(Choice choice, string values)
    {
        foreach (var value in values.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            choice = value.StartsWith('-') ? choice with { Exclude = [.. choice.Exclude, value[1..]] } : choice with { Include = [.. choice.Include, value] };
        }

        return choice;
    }
}
