using System.Globalization;
using AfghanWatch.News.Reading;
using AfghanWatch.Web.Resources;
using Microsoft.Extensions.Localization;

namespace AfghanWatch.Web.Shared;

/// <summary>Figures in the reader's language: what is counted, the number, its unit.</summary>
public static class FigureNames
{
    /// <summary>What a series counts, with a capital.</summary>
    /// <param name="what">Counted words of one of its figures.</param>
    public static string Series(string key, FigureSubject subject, string? what, string? unit, IStringLocalizer<Texts> texts) => Capital(
        subject != FigureSubject.Named ? texts[$"Subject.{subject}"]
        : unit is not null and not "people" ? Unit(unit, texts)
        : what ?? key);

    /// <summary>The name of a series by its key alone, for lists of values.</summary>
    public static string Series(string key, IStringLocalizer<Texts> texts)
    {
        var subject = texts[$"Subject.{Pascal(key)}"];
        return !subject.ResourceNotFound ? subject.Value
            : key.StartsWith("people-", StringComparison.Ordinal) ? Capital(key["people-".Length..].Replace('-', ' '))
            : Capital(Unit(key, texts));
    }

    /// <summary>The unit in words where there are some.</summary>
    public static string Unit(string unit, IStringLocalizer<Texts> texts) => texts[$"Unit.{unit}"] is { ResourceNotFound: false } name ? name.Value : unit;

    /// <summary>1,404 or 2.5 million's 2,500,000, in the reader's language.</summary>
    public static string Number(double number) => number.ToString("#,0.##", CultureInfo.CurrentCulture);

    /// <summary>The number with its qualifier and the end of its range: <c>more than 500</c>, <c>50 – 300</c>.</summary>
    public static string Value(double value, double? max, string? qualifier)
    {
        if (FigureBounds.IsUncounted(qualifier))
        {
            return qualifier![..^" of".Length];
        }

        var number = max is { } most && most > value ? $"{Number(value)} – {Number(most)}" : Number(value);
        return qualifier is null || SaysNothing(qualifier) ? number
            : Behind.Contains(qualifier) ? $"{number} {qualifier}"
            : $"{qualifier} {number}";
    }

    // Words before a number that leave it as exact as it was.
    private static bool SaysNothing(string qualifier) => qualifier is "a total of" or "total of" or "exactly" or "toplam" or "toplamda" or "another" or "an additional" or "additional";

    // These stand behind their number.
    private static readonly HashSet<string> Behind = new(StringComparer.Ordinal)
    {
        "or more", "or so", "or fewer", "or less", "odd", "kadar", "civarında", "dolayında", "fazla", "yakın", "üzerinde", "aşkın", "az", "çok",
    };

    private static string Capital(string name) => name.Length == 0 ? name : char.ToUpper(name[0], CultureInfo.CurrentUICulture) + name[1..];

    // "afghans-hosted" as the resources write it: AfghansHosted.
    private static string Pascal(string key) => string.Concat(key.Split('-').Select(part => part.Length == 0 ? part : char.ToUpperInvariant(part[0]) + part[1..]));
}
