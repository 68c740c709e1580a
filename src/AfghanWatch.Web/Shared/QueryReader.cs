using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace AfghanWatch.Web.Shared;

/// <summary>Reads the parameters of an address. Whatever stands there, nothing throws and nothing grows without limit.</summary>
public sealed class QueryReader
{
    private const int MostValues = 50;
    private const int LongestValue = 400;

    private readonly Dictionary<string, StringValues> _values;

    /// <param name="address">A whole address, a path with a query, or the query alone.</param>
    public QueryReader(string address)
    {
        var mark = address.IndexOf('?', StringComparison.Ordinal);
        var query = mark < 0 ? "" : address[mark..].Split('#')[0];
        _values = QueryHelpers.ParseQuery(query);
    }

    public string? Text(string name)
    {
        return All(name) is [var text, ..] && !string.IsNullOrWhiteSpace(text) ? text : null;
    }

    public IReadOnlyList<string> All(string name) => _values.TryGetValue(name, out var values)
        ? [.. values.Where(value => !string.IsNullOrEmpty(value)).Select(value => value!.Length > LongestValue ? value[..LongestValue] : value).Distinct().Take(MostValues)]
        : [];

    public long? Number(string name) =>
        long.TryParse(Text(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    public DateOnly? Day(string name) => AppUrls.ParseDay(Text(name));

    public bool Has(string name, string value) => Text(name) == value;
}
