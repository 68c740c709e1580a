using System.Collections.Frozen;
using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Enriching.Texts;

/// <summary>Cuts a text into paragraphs and sentences, in English and Turkish newspaper habits.</summary>
internal static class SentenceCutter
{
    private const int LongestLine = 100;

    // Words that end in a full stop inside a sentence; folded, without the stop.
    private static readonly FrozenSet<string> Abbreviations = new[]
    {
        "mr", "mrs", "ms", "dr", "prof", "gen", "lt", "col", "maj", "capt", "sgt", "cpl", "brig", "adm", "cmdr", "rep", "sen", "gov", "st", "jr", "sr", "rev", "hon",
        "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "no", "vs", "inc", "ltd", "corp", "co", "approx", "ca", "fig",
        "org", "alb", "yzb", "av", "sn", "doc", "tel", "bkz", "orn", "yy", "mah", "cad", "sok", "tugg", "tumg", "korg", "al",
    }.ToFrozenSet(StringComparer.Ordinal);

    // After "U.S." only a word that rarely follows it as a noun phrase opens a new sentence.
    private static readonly FrozenSet<string> Openers = new[]
    {
        "the", "a", "an", "in", "on", "at", "it", "he", "she", "they", "we", "i", "but", "and", "this", "that", "these", "those", "there", "after", "before", "however", "meanwhile", "earlier", "since", "when", "while", "as", "according", "his", "her", "their", "its", "turkey", "turkish",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>One paragraph a line; in hard-wrapped text, one a blank line.</summary>
    public static List<TextSpan> Paragraphs(string text)
    {
        var lines = Lines(text);
        if (!IsHardWrapped(text, lines))
        {
            return lines.ConvertAll(line => line.Span);
        }

        var paragraphs = new List<TextSpan>();
        var width = Width(lines);
        foreach (var (span, afterBlank) in lines)
        {
            if (afterBlank || paragraphs.Count == 0 || EndsShort(text, paragraphs[^1].End, span, width))
            {
                paragraphs.Add(span);
            }
            else
            {
                paragraphs[^1] = paragraphs[^1] with { End = span.End };
            }
        }

        return paragraphs;
    }

    public static List<TextSpan> Sentences(string text, IReadOnlyList<TextSpan> paragraphs)
    {
        var sentences = new List<TextSpan>(paragraphs.Count * 3);
        foreach (var paragraph in paragraphs)
        {
            var start = paragraph.Start;
            var i = paragraph.Start;
            while (i < paragraph.End)
            {
                if (text[i] is '.' or '!' or '?' or '…' && EndsSentence(text, i, start, paragraph.End, out var end))
                {
                    sentences.Add(new TextSpan(start, end));
                    start = SkipSpace(text, end, paragraph.End);
                    i = start;
                }
                else
                {
                    i++;
                }
            }

            if (start < paragraph.End)
            {
                sentences.Add(paragraph with { Start = start });
            }
        }

        return sentences;
    }

    private static bool EndsSentence(string text, int stop, int start, int limit, out int end)
    {
        end = stop + 1;
        while (end < limit && (text[end] is '.' or '!' or '?' or '…' || IsCloser(text, end, limit)))
        {
            end++;
        }

        if (end >= limit)
        {
            return true;
        }

        var next = SkipSpace(text, end, limit);
        if (next == end)
        {
            return false;
        }

        if (next >= limit)
        {
            end = limit;
            return true;
        }

        var first = next;
        while (first < limit && !char.IsLetterOrDigit(text[first]) && !char.IsWhiteSpace(text[first]))
        {
            first++;
        }

        if (first < limit && char.IsLower(text[first]))
        {
            return false;
        }

        return text[stop] != '.' || end > stop + 1 || !IsAbbreviation(text, stop, start, first, limit);
    }

    private static bool IsAbbreviation(string text, int stop, int start, int next, int limit)
    {
        var wordStart = stop;
        while (wordStart > start && (char.IsLetterOrDigit(text[wordStart - 1]) || text[wordStart - 1] == '.'))
        {
            wordStart--;
        }

        var word = text.AsSpan(wordStart, stop - wordStart);
        if (word.Length == 0)
        {
            return false;
        }

        // Turkish ordinals and day numbers: "31. Piyade", "2. Ordu"; but "until Aug. 31. The", "killed 13. It" end there.
        if (word.Length <= 2 && char.IsAsciiDigit(word[0]))
        {
            return !OpensSentence(text, next, limit) && !FollowsMonth(text, wordStart, start);
        }

        if (word.Length == 1 && char.IsUpper(word[0]))
        {
            return true;
        }

        if (word.Contains('.'))
        {
            // "27.16." is a number at the end of its sentence, "U.S." a word.
            return !char.IsAsciiDigit(word[0]) && !OpensSentence(text, next, limit);
        }

        return word.Length <= 6 && Abbreviations.Contains(Folding.Fold(word)) && (char.IsUpper(word[0]) || next < limit && char.IsDigit(text[next]));
    }

    private static bool OpensSentence(string text, int next, int limit)
    {
        var end = next;
        while (end < limit && char.IsLetter(text[end]))
        {
            end++;
        }

        return Openers.Contains(Folding.Fold(text.AsSpan(next, end - next)));
    }

    // An English month, written out or short, directly before a day number.
    private static bool FollowsMonth(string text, int number, int start)
    {
        var end = number;
        while (end > start && text[end - 1] is ' ' or '.' or '\u00A0')
        {
            end--;
        }

        var first = end;
        while (first > start && end - first < 10 && char.IsLetter(text[first - 1]))
        {
            first--;
        }

        return Folding.Fold(text.AsSpan(first, end - first)) is "january" or "february" or "march" or "april" or "may" or "june" or "july" or "august" or "september" or "october" or "november" or "december"
            or "jan" or "feb" or "mar" or "apr" or "jun" or "jul" or "aug" or "sep" or "sept" or "oct" or "nov" or "dec";
    }

    // A straight quotation mark closes only when the next character is not a word: otherwise it opens the next sentence.
    private static bool IsCloser(string text, int i, int limit) => text[i] switch
    {
        '”' or '’' or '»' or ')' or ']' => true,
        '"' or '\'' or '“' => i + 1 >= limit || char.IsWhiteSpace(text[i + 1]) || text[i + 1] is '.' or ',' or ')',
        _ => false,
    };

    private static int SkipSpace(string text, int i, int limit)
    {
        while (i < limit && char.IsWhiteSpace(text[i]))
        {
            i++;
        }

        return i;
    }

    private static List<(TextSpan Span, bool AfterBlank)> Lines(string text)
    {
        var lines = new List<(TextSpan, bool)>();
        var blank = true;
        var i = 0;
        while (i <= text.Length)
        {
            var end = i < text.Length ? text.AsSpan(i).IndexOfAny('\n', '\r') : -1;
            end = end < 0 ? text.Length : i + end;
            int start = i, stop = end;
            while (start < stop && char.IsWhiteSpace(text[start]))
            {
                start++;
            }

            while (stop > start && char.IsWhiteSpace(text[stop - 1]))
            {
                stop--;
            }

            if (start < stop)
            {
                lines.Add((new TextSpan(start, stop), blank));
                blank = false;
            }
            else if (end == i || text[i] != '\n')
            {
                blank = true;
            }

            i = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }

        return lines;
    }

    // How long the lines of a wrapped text get: the longest but those that stand out; 0 where whole paragraphs stand among them.
    private static int Width(List<(TextSpan Span, bool AfterBlank)> lines)
    {
        var lengths = lines.ConvertAll(line => line.Span.Length);
        lengths.Sort();
        return lengths[(lengths.Count - 1) * 9 / 10] is <= LongestLine and var width ? width : 0;
    }

    // A line that had much room for the first word of the next ends its paragraph, and so does one before a bullet.
    private static bool EndsShort(string text, int end, TextSpan next, int width)
    {
        if (text[next.Start] is '*' or '•' or '>')
        {
            return true;
        }

        var start = end;
        while (start > 0 && text[start - 1] is not ('\n' or '\r'))
        {
            start--;
        }

        var word = text.AsSpan(next.Start, next.Length).IndexOfAny(' ', '\t');
        return !char.IsLower(text[next.Start]) && (end - start + 1 + (word < 0 ? next.Length : word)) * 4 < width * 3;
    }

    private static bool IsHardWrapped(string text, List<(TextSpan Span, bool AfterBlank)> lines)
    {
        int inner = 0, wrapped = 0;
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (lines[i + 1].AfterBlank)
            {
                continue;
            }

            inner++;
            // A sentence that goes on in a small letter was broken, wherever.
            var last = text[lines[i].Span.End - 1];
            if (lines[i].Span.Length is >= 50 and <= LongestLine && last is not ('.' or '!' or '?' or '"' or '”' or ':') || lines[i].Span.Length is >= 30 and <= LongestLine && char.IsLower(text[lines[i + 1].Span.Start]))
            {
                wrapped++;
            }
        }

        return inner >= 4 && wrapped * 10 >= inner * 6;
    }
}
