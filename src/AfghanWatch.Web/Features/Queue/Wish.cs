using AfghanWatch.News.Tagging;

namespace AfghanWatch.Web.Features.Queue;

/// <summary>A verdict an editor asks for on one tag, with the verdict the page showed at that moment.</summary>
public sealed record Wish(Verdict Verdict, Verdict? Seen, string Key)
{
    private const char Separator = '\t';
    private const int MostWishes = 500;
    private const int LongestText = 100_000;

    /// <summary>As a button's value: <c>accepted;;topic:troops</c>, several separated by tabs.</summary>
    public static string Write(params IEnumerable<Wish> wishes) => string.Join(Separator, wishes);

    /// <summary>Reads a button's value; what cannot be read is left out.</summary>
    public static IReadOnlyList<Wish> Read(string? text) =>
        text is null or { Length: > LongestText } ? [] : [.. text.Split(Separator).Take(MostWishes).Select(One).OfType<Wish>()];

    public override string ToString() => $"{Name(Verdict)};{Name(Seen)};{Key}";

    /// <summary>A verdict as forms and addresses write it.</summary>
    public static string? Name(Verdict? verdict) => verdict?.ToString().ToLowerInvariant();

    /// <summary>A verdict out of a form or an address; null for anything else.</summary>
    public static Verdict? VerdictOf(string? name) =>
        Enum.GetValues<Verdict>().Where(verdict => Name(verdict) == name).Cast<Verdict?>().FirstOrDefault();

    private static Wish? One(string text) =>
        text.Split(';', 3) is [var verdict, var seen, { Length: > 0 } key] && VerdictOf(verdict) is { } wanted ? new Wish(wanted, VerdictOf(seen), key) : null;
}
