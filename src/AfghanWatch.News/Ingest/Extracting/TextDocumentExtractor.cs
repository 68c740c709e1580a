using System.Globalization;
using System.Text.RegularExpressions;
using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching;
using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Ingest.Extracting;

/// <summary>
/// Makes an article of a plain-text file as people save them: a leading <c>date 2021-08-16</c>, a headline printed once, thrice or not at all,
/// a byline above or an author's note below.
/// </summary>
public static partial class TextDocumentExtractor
{
    private const int LongestHeadline = 220;

    /// <summary>Reads a plain-text document; null when it holds no words.</summary>
    public static ExtractedArticle? Extract(string text)
    {
        var lines = text.Replace("\0", "", StringComparison.Ordinal).ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim(Blank)).ToList();
        var published = TakeDate(lines);
        TrimBlank(lines);
        if (!lines.Exists(line => line.Any(char.IsLetter)))
        {
            return null;
        }

        var title = TakeHeadline(lines);
        var byline = TakeByline(lines) ?? TakeAuthorNote(lines);
        published ??= TakeDate(lines);
        TrimBlank(lines);
        var body = string.Join("\n\n", Paragraphs(lines));
        if (body.Length == 0)
        {
            // A file of one line has no body apart from its headline.
            body = title ?? "";
        }

        return new ExtractedArticle
        {
            Title = title ?? Headline.FirstSentence(body),
            TitleBasis = title is null ? TitleBasis.FirstSentence : TitleBasis.Text,
            Byline = byline,
            Published = published ?? PublicationDate.Unknown,
            Language = LanguageGuess.Of(body),
            Text = body,
        };
    }

    /// <summary>The date line at the very top of a text, with the length it takes; null when there is none.</summary>
    public static (PublicationDate Date, int Length)? LeadingDate(string text)
    {
        var match = DateLine().Match(text.Length > 200 ? text[..200] : text);
        return match.Success && ParseDay(match.Groups["day"].Value) is { } day
            ? (new PublicationDate(day, null, DateBasis.Text, Certainty.Stated, match.Value.Trim()), match.Length)
            : null;
    }

    private static readonly char[] Blank = [' ', '\t', '\u00A0', '\uFEFF', '\u200B', '\r', '\v', '\f'];

    private static PublicationDate? TakeDate(List<string> lines)
    {
        var first = lines.FindIndex(line => line.Length > 0);
        if (first < 0 || LeadingDate(lines[first]) is not { } date)
        {
            return null;
        }

        lines[first] = lines[first][date.Length..].TrimStart(Blank);
        return date.Date;
    }

    // A headline is a short first line of its own that does not end as a sentence does; printed again below, it is one anyway.
    private static string? TakeHeadline(List<string> lines)
    {
        var candidate = lines[0];
        var repeats = 1;
        var rest = 1;
        for (var i = 1; i < lines.Count && (lines[i].Length == 0 || lines[i] == candidate); i++)
        {
            if (lines[i].Length > 0)
            {
                repeats++;
                rest = i + 1;
            }
        }

        var alone = lines.Skip(rest).All(line => line.Length == 0);
        if (repeats == 1 && (alone || candidate.Length > LongestHeadline || EndsAsSentence(candidate) || Dateline().IsMatch(candidate)))
        {
            return null;
        }

        lines.RemoveRange(0, rest);
        TrimBlank(lines);
        return candidate;
    }

    private static bool EndsAsSentence(string line)
    {
        var end = line.AsSpan().TrimEnd("\"'”’»)]").TrimEnd();
        return end.Length > 0 && (end[^1] is '.' or '…' or ':' or ';' or ',') && !end.EndsWith("...", StringComparison.Ordinal);
    }

    private static string? TakeByline(List<string> lines)
    {
        var first = lines.FindIndex(line => line.Length > 0);
        if (first < 0 || BylineLine().Match(lines[first]) is not { Success: true } match)
        {
            return null;
        }

        lines.RemoveAt(first);
        return match.Groups["name"].Value.Trim();
    }

    // "Author: Name" near the end, and whatever follows it, tells of the author and not of the news.
    private static string? TakeAuthorNote(List<string> lines)
    {
        var from = Math.Max(1, lines.Count - 12);
        for (var i = lines.Count - 1; i >= from; i--)
        {
            if (AuthorLine().Match(lines[i]) is { Success: true } match)
            {
                lines.RemoveRange(i, lines.Count - i);
                return match.Groups["name"].Value.Trim();
            }
        }

        return null;
    }

    private static IEnumerable<string> Paragraphs(List<string> lines)
    {
        var text = string.Join('\n', lines);
        foreach (var span in SentenceCutter.Paragraphs(text))
        {
            yield return span.Cut(text).Replace('\n', ' ');
        }
    }

    private static void TrimBlank(List<string> lines)
    {
        while (lines.Count > 0 && lines[0].Length == 0)
        {
            lines.RemoveAt(0);
        }

        while (lines.Count > 0 && lines[^1].Length == 0)
        {
            lines.RemoveAt(lines.Count - 1);
        }
    }

    private static DateOnly? ParseDay(string text)
    {
        string[] forms = ["yyyy-MM-dd", "yyyy/MM/dd", "dd.MM.yyyy", "d.M.yyyy", "dd/MM/yyyy", "d MMMM yyyy", "MMMM d, yyyy", "d MMM yyyy", "MMM d, yyyy"];
        foreach (var culture in (ReadOnlySpan<string>)["en-GB", "tr-TR"])
        {
            if (DateOnly.TryParseExact(text.Trim(), forms, CultureInfo.GetCultureInfo(culture), DateTimeStyles.AllowWhiteSpaces, out var day))
            {
                return day;
            }
        }

        return null;
    }

    [GeneratedRegex(@"^\s{0,8}(?:date(?:line)?|published(?: on)?|publication date|tarih|yay[ıi]n tarihi)\s{0,4}[:=]?\s{0,4}(?<day>\d{4}-\d{2}-\d{2}|\d{4}/\d{2}/\d{2}|\d{1,2}[./]\d{1,2}[./]\d{4}|\d{1,2} \p{L}{3,9} \d{4}|\p{L}{3,9} \d{1,2}, \d{4})(?:[T ]\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})?)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DateLine();

    // "ANKARA, Aug 25 (Reuters) -" opens a body, never a headline.
    [GeneratedRegex(@"^\p{Lu}[\p{Lu}/ ,'’.-]{2,40}(?:,? \p{L}{3,9}\.? \d{1,2})?(?: \(\p{L}[^)]{1,30}\))? ?[-–—]{1,2} ", RegexOptions.CultureInvariant)]
    private static partial Regex Dateline();

    [GeneratedRegex(@"^(?:By|Written by|Haber|Yazan|Muhabir)(?::| )\s{0,3}(?<name>\p{Lu}[\p{L}.'’-]{1,30}(?: (?:and |ve |de |van |von |bin |al-)?\p{Lu}[\p{L}.'’-]{0,30}){1,5})$", RegexOptions.CultureInvariant)]
    private static partial Regex BylineLine();

    [GeneratedRegex(@"^(?:Authors?|Written by|Reporting by|Yazar|Yazan|Muhabir)\s{0,2}:\s{0,3}(?<name>[^:]{2,120})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AuthorLine();
}
