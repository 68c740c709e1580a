using System.Text;

namespace AfghanWatch.News.Reading;

/// <summary>What a reader typed into the search box, made into a question the index understands.</summary>
/// <param name="Match">The FTS5 expression; null when nothing is searched.</param>
/// <param name="Words">Words and phrases to mark in snippets, folded as the index folds; a trailing <c>*</c> stands for any ending.</param>
/// <param name="Error">What is wrong, in the reader's words; null when nothing is.</param>
public sealed record SearchText(string? Match, IReadOnlyList<string> Words, string? Error)
{
    public static SearchText None { get; } = new(null, [], null);

    /// <summary>Words are joined by "and"; <c>"…"</c> is a phrase, <c>-x</c> leaves out, <c>OR</c> between two is either, <c>x*</c> is any ending.</summary>
    public static SearchText Parse(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return None;
        }

        var wanted = new List<string>();
        var unwanted = new List<string>();
        var words = new List<string>();
        var either = false;
        foreach (var (term, phrase, negative) in Terms(text))
        {
            if (term == "OR" && !phrase && !negative)
            {
                either = wanted.Count > 0;
                continue;
            }

            if (Quote(term, phrase) is not { } quoted)
            {
                continue;
            }

            if (negative)
            {
                unwanted.Add(quoted);
                continue;
            }

            words.Add(Fold(phrase ? term : term.EndsWith('*') ? term.TrimEnd('*') + '*' : term));
            if (either)
            {
                wanted[^1] = $"({wanted[^1]} OR {quoted})";
                either = false;
            }
            else
            {
                wanted.Add(quoted);
            }
        }

        if (wanted.Count == 0)
        {
            return new SearchText(null, [], unwanted.Count > 0 ? $"Only words to leave out: '{text.Trim()}'. Add a word to look for." : $"'{text.Trim()}' holds no word to look for.");
        }

        var match = string.Join(" AND ", wanted);
        return new SearchText(unwanted.Count == 0 ? match : $"({match}) NOT ({string.Join(" OR ", unwanted)})", words, null);
    }

    /// <summary>As the index folds: the tokenizer takes the other diacritics off, dotted and dotless i are replaced before it.</summary>
    internal static string Fold(string text) => text.Replace('ı', 'i').Replace('İ', 'i');

    private static IEnumerable<(string Term, bool Phrase, bool Negative)> Terms(string text)
    {
        var i = 0;
        while (i < text.Length)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                i++;
                continue;
            }

            var negative = text[i] is '-' or '−' && i + 1 < text.Length && !char.IsWhiteSpace(text[i + 1]);
            i += negative ? 1 : 0;
            if (text[i] is '"' or '“' or '”' or '„' or '«')
            {
                var end = text.AsSpan(i + 1).IndexOfAny("\"“”»");
                end = end < 0 ? text.Length : i + 1 + end;
                yield return (text[(i + 1)..end], true, negative);
                i = end + 1;
                continue;
            }

            var start = i;
            while (i < text.Length && !char.IsWhiteSpace(text[i]) && text[i] is not ('"' or '“' or '”'))
            {
                i++;
            }

            yield return (text[start..i], false, negative);
        }
    }

    // Everything goes in quotes: no character a reader types can be read as an operator of the index.
    private static string? Quote(string term, bool phrase)
    {
        if (!term.Any(char.IsLetterOrDigit))
        {
            return null;
        }

        var quoted = new StringBuilder("\"").Append(Fold(term.TrimEnd('*')).Replace("\"", " ", StringComparison.Ordinal).Replace('\0', ' ')).Append('"');
        return !phrase && term.EndsWith('*') ? quoted.Append('*').ToString() : quoted.ToString();
    }
}
