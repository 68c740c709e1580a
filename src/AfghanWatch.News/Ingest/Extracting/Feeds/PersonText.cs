namespace AfghanWatch.News.Ingest.Extracting.Feeds;

/// <summary>Reads the ways feeds write a person: <c>Name</c>, <c>mail@host (Name)</c>, <c>Name (mail@host)</c>, <c>Name &lt;mail@host&gt;</c>.</summary>
internal static class PersonText
{
    /// <summary>The name, else the address, else null.</summary>
    public static string? Name(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var line = PlainText.OneLine(text);
        if (line.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase))
        {
            line = line[7..];
        }

        if (Cut(line, '(', ')') is { } round && (IsAddress(round.Before) || IsAddress(round.Inside)))
        {
            return Choose(round.Before, round.Inside);
        }

        if (Cut(line, '<', '>') is { } angled && IsAddress(angled.Inside))
        {
            return Choose(angled.Before.Trim('"'), angled.Inside);
        }

        return PlainText.FromMarkup(line) is { Length: > 0 } name ? name : null;
    }

    private static string Choose(string before, string inside) =>
        before.Length == 0 || (IsAddress(before) && inside.Length > 0) ? inside : before;

    private static (string Before, string Inside)? Cut(string line, char open, char close)
    {
        var start = line.IndexOf(open);
        return start < 0 || line[^1] != close ? null : (line[..start].Trim(), line[(start + 1)..^1].Trim());
    }

    private static bool IsAddress(string text) => text.Contains('@') && !text.Contains(' ');
}
