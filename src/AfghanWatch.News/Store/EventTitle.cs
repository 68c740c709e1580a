using System.Globalization;
using AfghanWatch.News.Ingest.Happenings;
using AfghanWatch.News.Store.Rows;

namespace AfghanWatch.News.Store;

/// <summary>
/// An event's line in a list, where no headline is about it: the main clause of the sentence that tells it best, without what only says where in its article it stands
/// ("On the same day in Turkey, …", "…, Samaa reported."). The same for the same reports.
/// </summary>
internal static class EventTitle
{
    private const int LongestOpening = 48;
    private const int LeastLeft = 28;
    private const int Good = 150;
    private const int Long = 100;
    private const int LongestCredit = 60;
    private const int MostOpenings = 2;
    private const int LongestContext = 96;
    private const int WordsOfSubject = 4;

    private static readonly string[] Openers =
    [
        "in ", "on ", "at ", "earlier", "later", "also ", "meanwhile", "a day ", "the day ", "two days", "three days", "a week ", "the next ", "by then", "then", "however", "for its part", "still", "thus", "yesterday", "today",
        "only ", "this week", "last week", "aynı gün", "bu arada", "öte yandan", "ayrıca",
    ];

    private static readonly string[] Credits = ["reported", "wrote", "reports", "the newspaper said", "the broadcaster said", "the agency said", "the report said", "the report says"];
    private static readonly string[] Tails = [", which ", ", who ", ", where ", ", whose ", ", while ", ", the date by which "];
    private static readonly string[] Sames = [" on the same day", " the same day", " that same day"];

    // What opens with one of these behind "and" has its subject before it.
    private static readonly string[] Verbs = ["was ", "were ", "is ", "are ", "had ", "has ", "have ", "will ", "would ", "said ", "told ", "went ", "put ", "could ", "may ", "to ", "that ", "therefore ", "then "];
    private static readonly string[] Pronouns = ["he ", "she ", "they ", "it ", "his ", "her ", "their ", "its ", "this ", "these ", "those ", "both ", "bu ", "o ", "onlar ", "bunlar "];
    private static readonly string[] Weak = ["he ", "she ", "they ", "it ", "his ", "her ", "their ", "its ", "this ", "that ", "these ", "those ", "both ", "the two ", "the remarks", "the statement", "there ", "bu ", "o ", "haberde"];

    /// <summary>The sentence, of those in the language of the best report, that makes the best line.</summary>
    public static string Of(EventReportRow best, IReadOnlyList<EventReportRow> ordered, Func<long, EventArticle> article)
    {
        var language = article(best.ArticleId).Language;
        var (line, headline) = ("", "");
        var least = int.MaxValue;
        foreach (var report in ordered.OrderBy(report => report == best ? 0 : 1))
        {
            if (article(report.ArticleId).Language != language)
            {
                continue;
            }

            var sentence = EventBuilder.Sentence(report, article(report.ArticleId).Text);
            var candidate = Line(sentence, report.From, report.To);
            var worth = Faults(sentence, candidate, report.Basis);
            if (worth < least)
            {
                (line, headline, least) = (candidate, article(report.ArticleId).Title, worth);
            }
        }

        return Leans(line) ? InContext(line, headline) : line;
    }

    /// <summary>Whether a line speaks of something that only the sentence before it names: "It set out from Ankara", "The proposal would be laid before the cabinet".</summary>
    public static bool Leans(string line)
    {
        if (Array.Exists(Pronouns, word => line.StartsWith(word, StringComparison.OrdinalIgnoreCase)))
        {
            return true;
        }

        if (!line.StartsWith("The ", StringComparison.Ordinal))
        {
            return false;
        }

        // A name or a number near the article says which; "the proposal" alone does not.
        foreach (var word in line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Skip(1).Take(WordsOfSubject))
        {
            if (char.IsUpper(word[0]) || char.IsDigit(word[0]))
            {
                return false;
            }
        }

        return true;
    }

    // What it speaks of stands in the headline; naming it in the sentence would be a guess.
    private static string InContext(string line, string headline)
    {
        var context = headline.Trim().TrimEnd('.', ':', ' ');
        if (context.Length == 0)
        {
            return line;
        }

        if (context.Length > LongestContext)
        {
            var end = context.LastIndexOf(' ', LongestContext);
            context = context[..(end > LongestContext / 2 ? end : char.IsHighSurrogate(context[LongestContext - 1]) ? LongestContext - 1 : LongestContext)] + "…";
        }

        return $"{context}: {char.ToLowerInvariant(line[0])}{line[1..]}";
    }

    /// <summary>A sentence as a line: its clause of that day, without opening and credit.</summary>
    public static string Line(string sentence, DateOnly from, DateOnly to)
    {
        var line = Clause(sentence.Trim(), from, to);
        for (var i = 0; i < MostOpenings; i++)
        {
            line = WithoutOpening(line);
        }

        line = WithoutTail(WithoutCredit(line.TrimEnd()));
        return line.EndsWith('.') && !line.EndsWith("..", StringComparison.Ordinal) && !(line.Length > 2 && line[^3] is ' ' or '.') ? line[..^1] : line;
    }

    // Fewer is better: what leans on a sentence before it, what is too long or too short for a list, what its article tells of another day.
    private static int Faults(string sentence, string line, HappeningBasis basis) =>
        (Array.Exists(Weak, word => line.StartsWith(word, StringComparison.OrdinalIgnoreCase)) ? 4 : 0)
        + (sentence.Contains("same day", StringComparison.OrdinalIgnoreCase) || sentence.Contains("aynı gün", StringComparison.OrdinalIgnoreCase) ? 2 : 0)
        + (line.Length > Good ? 2 : 0) + (line.Length < LeastLeft ? 2 : 0) + (basis == HappeningBasis.Sentence ? 0 : 1);

    // "President Ghani fled on Sunday, and on Monday crowds filled the airport": of two clauses the one that names the day.
    private static string Clause(string sentence, DateOnly from, DateOnly to)
    {
        var names = DayNames(from, to);
        foreach (var joint in (ReadOnlySpan<string>)["; ", ", and ", " and on ", ", but "])
        {
            var at = sentence.IndexOf(joint, StringComparison.Ordinal);
            if (at < LeastLeft || sentence.Length - at - joint.Length < LeastLeft || sentence.AsSpan(0, at).Count('"') % 2 == 1 || sentence.AsSpan(0, at).Count('\u201C') != sentence.AsSpan(0, at).Count('\u201D'))
            {
                continue;
            }

            var (first, second) = (sentence[..at], sentence[(at + joint.Length)..]);
            if (joint == " and on ")
            {
                second = "on " + second;
            }

            var (inFirst, inSecond) = (Names(first, names), Names(second, names));
            if (inFirst != inSecond && (inFirst || joint == "; " || !Array.Exists(Verbs, verb => second.StartsWith(verb, StringComparison.Ordinal))))
            {
                return inFirst ? first + "." : Capital(second);
            }
        }

        return sentence;
    }

    private static bool Names(string clause, List<string> names) => names.Exists(name => clause.Contains(name, StringComparison.OrdinalIgnoreCase));

    private static List<string> DayNames(DateOnly from, DateOnly to)
    {
        if (to != from)
        {
            return [];
        }

        var turkish = CultureInfo.GetCultureInfo("tr-TR");
        var month = from.ToString("MMMM", CultureInfo.InvariantCulture);
        return
        [
            from.DayOfWeek.ToString(), turkish.DateTimeFormat.GetDayName(from.DayOfWeek),
            $"{month} {from.Day}", $"{month[..3]}. {from.Day}", $"{month[..3]} {from.Day}", $"{from.Day} {month}", $"{from.Day} {turkish.DateTimeFormat.GetMonthName(from.Month)}",
        ];
    }

    private static string WithoutOpening(string line)
    {
        var report = line.IndexOf(" haberine göre ", StringComparison.Ordinal);
        if (report is > 0 and <= LongestOpening)
        {
            return Capital(line[(report + " haberine göre ".Length)..]);
        }

        var comma = line.IndexOf(", ", StringComparison.Ordinal);
        return comma is > 0 and <= LongestOpening && line.Length - comma - 2 >= LeastLeft && Array.Exists(Openers, opener => line.StartsWith(opener, StringComparison.OrdinalIgnoreCase))
            && !char.IsAsciiDigit(line[comma + 2])
            ? Capital(line[(comma + 2)..]) : line;
    }

    private static string WithoutCredit(string line)
    {
        var comma = line.LastIndexOf(", ", StringComparison.Ordinal);
        if (comma < LeastLeft || line.Length - comma > LongestCredit)
        {
            return line;
        }

        var tail = line[(comma + 2)..];
        return Array.Exists(Credits, credit => tail.Contains(credit, StringComparison.Ordinal)) || tail.StartsWith("according to the", StringComparison.Ordinal) ? line[..comma] : line;
    }

    // What is told aside, where the line is long without it; and "the same day", which nothing in a list stands before.
    private static string WithoutTail(string line)
    {
        foreach (var same in Sames)
        {
            var bare = line.TrimEnd('.');
            if (bare.EndsWith(same, StringComparison.Ordinal) && bare.Length - same.Length >= LeastLeft)
            {
                line = bare[..^same.Length];
            }
        }

        foreach (var tail in Tails)
        {
            if (line.Length > Long && line.IndexOf(tail, StringComparison.Ordinal) is >= LeastLeft and var at && line.IndexOf(',', at + tail.Length) < 0 && line.AsSpan(at).Count('"') % 2 == 0)
            {
                line = line[..at];
            }
        }

        return line;
    }

    private static string Capital(string line) => line.Length > 0 && char.IsLower(line[0]) && char.IsAscii(line[0]) && line[0] != 'i' ? char.ToUpperInvariant(line[0]) + line[1..] : line.Length > 0 && line[0] == 'i' && !line.StartsWith("iP", StringComparison.Ordinal) ? "I" + line[1..] : line;
}
