using System.Collections.Frozen;
using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Deduplicating;
using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Ingest.Enriching.Actors;

/// <summary>
/// Finds names that only sign a page: photographers in brackets or before an agency at a line's end, reporters in capitals before a dash or an agency's bracket,
/// whoever posted a tweet that the page embeds, and what an editing system left between brackets.
/// </summary>
internal static partial class Bylines
{
    private const int LongestBracket = 14;
    private const int LongestName = 5;
    private const int LongestHead = 16;
    private const int FirstParagraphs = 8;
    private const int LastParagraphs = 3;
    private const int LongestRights = 90;
    private const int ProseLine = 80;
    private const int ShortLine = 30;
    private const int LongestShortcode = 4000;

    private static readonly FrozenSet<string> PictureWords = new[]
    {
        "photo", "photos", "photograph", "photographer", "picture", "image", "images", "credit", "credits", "courtesy", "getty", "shutterstock", "foto", "fotograf", "fotografi", "gorsel", "arsiv", "archive", "handout", "screengrab", "screenshot", "illustration",
    }.ToFrozenSet(StringComparer.Ordinal);

    // Agencies, picture agencies and the like; what agencies sign with is known to deduplication.
    private static readonly FrozenSet<string> Signatures = AgencyNames.All.SelectMany(agency => agency.Marks).Where(mark => !mark.Contains(' ', StringComparison.Ordinal))
        .Concat(["getty", "epa", "shutterstock", "alamy", "depophotos", "nurphoto", "abaca", "aboca", "rferl", "wakil", "reuters", "twitter", "instagram", "facebook", "zuma", "sipa", "magnum", "afptv", "hurriyet", "sozcu", "milliyet", "webtv", "tv"]).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Adds what is found; a stretch may lie inside another.</summary>
    public static void Add(WordView words, List<TextSpan> found)
    {
        var shortcode = -1;
        for (var i = 0; i < words.Count; i++)
        {
            var sign = words.First(i);
            if (sign is '(' or '[')
            {
                AddBracket(words, i, ref shortcode, found);
            }
            else if (sign == '©')
            {
                AddRights(words, i, found);
            }
            else if (sign == '/')
            {
                AddStrokes(words, i, found);
            }
            else if (sign == '@' && words.Is(i - 1, "("))
            {
                AddPoster(words, i - 1, found);
            }
        }

        bool[]? closed = null;
        var token = 0;
        for (var p = 0; p < words.Text.Paragraphs.Count; p++)
        {
            var first = token;
            var line = words.Text.Paragraphs[p];
            while (token < words.Count && words.Tokens[token].Span.Start < line.End)
            {
                token++;
            }

            if (token > first)
            {
                AddTail(words, first, token, found);
                if ((p < FirstParagraphs || p >= words.Text.Paragraphs.Count - LastParagraphs) && Signs(words, first, token, p, found, ref closed))
                {
                    found.Add(line);
                }

                if (p < FirstParagraphs && (Head(words, first, token) is var head and > 0))
                {
                    found.Add(Stretch(words, first, first + head));
                }
            }
        }
    }

    // A line that is nothing but a name, or a name with days, clocks and words of the trade.
    private static bool Signs(WordView words, int first, int end, int paragraph, List<TextSpan> found, ref bool[]? closed)
    {
        if (paragraph == 0 && !OpensWithName(words, first, end))
        {
            return false;
        }

        var isLone = IsLoneName(words, first, end);
        if (!isLone && !SignedLines.Is(words, first, end, static (_, _) => false))
        {
            return false;
        }

        var taken = closed ??= words.Within(found);
        return isLone && !IsNamedElsewhere(words, first, LastOfName(words, first, end), first, end, taken)
            || SignedLines.Is(words, first, end, (start, stop) => IsNamedElsewhere(words, start, stop - 1, first, end, taken));
    }

    // "(Web editor: …)", "(Editör: …)".
    private static bool IsMaker(WordView words, int token) => words.IsWord(token) && words.Folded(token) is "editor" or "editors" or "editing" or "reporter" or "writer" or "writing" or "muhabir" or "haber" or "translator" or "ceviri";

    // "[Jane Doe/AP]", "(Foto: Twitter", "(AA Photo)", "[old_related title=… ]".
    private static void AddBracket(WordView words, int open, ref int shortcode, List<TextSpan> found)
    {
        if (open + 2 >= words.Count)
        {
            return;
        }

        var close = words.First(open) == '[' ? ']' : ')';
        if (close == ']' && IsShortcode(words, open))
        {
            // The end of the code is looked for once for all that open before it.
            var start = words.Tokens[open].Span.Start;
            if (shortcode < start)
            {
                shortcode = words.Text.Text.IndexOf("\"]", start, StringComparison.Ordinal) is >= 0 and var end ? end : int.MaxValue;
            }

            var stop = shortcode < start + LongestShortcode ? shortcode + 2 : Math.Min(words.Text.ParagraphAt(start).End, start + LongestShortcode);
            if (found.Count == 0 || found[^1].End <= start)
            {
                found.Add(new TextSpan(start, stop));
            }

            return;
        }

        bool picture = (PictureWords.Contains(words.Folded(open + 1)) || IsMaker(words, open + 1)) && words.Is(open + 2, ":") || IsMaker(words, open + 2) && words.Is(open + 3, ":"), signed = false, parted = false;
        for (var i = open + 1; i < words.Count && i <= open + LongestBracket && words.Tokens[i].Span.Start < words.Text.ParagraphAt(words.Tokens[open].Span.Start).End; i++)
        {
            if (words.First(i) == close)
            {
                if (picture || signed && parted && i - open > 3)
                {
                    found.Add(Stretch(words, open, i + 1));
                }

                return;
            }

            picture |= (i - open < 3 || parted) && i + 1 < words.Count && PictureWords.Contains(words.Folded(i)) && words.First(i + 1) == close;
            parted |= words.Folded(i) is "/" or "-" or "–" or "—" or "|" or ":";
            signed = Signatures.Contains(words.Folded(i)) || signed && i - open > 1 && Signatures.Contains(words.Folded(open + 1));
        }

        if (picture)
        {
            found.Add(Stretch(words, open, Math.Min(open + LongestName + 2, words.Count)));
        }
    }

    // "ANKARA, December 23. /RT Corr. Jane Doe/.": an agency's correspondent between two strokes.
    private static void AddStrokes(WordView words, int open, List<TextSpan> found)
    {
        var isMaker = false;
        for (var i = open + 1; i < words.Count && i <= open + LongestName + 3; i++)
        {
            if (words.First(i) == '/')
            {
                if (isMaker)
                {
                    found.Add(Stretch(words, open, i + 1));
                }

                return;
            }

            isMaker |= i < open + 4 && words.Folded(i) is "corr" or "correspondent" or "reporter";
        }
    }

    // "© 2021 AP Photo/Selda Korur": the holders of rights, to the end of a short line.
    private static void AddRights(WordView words, int sign, List<TextSpan> found)
    {
        var start = words.Tokens[sign].Span.Start;
        var end = words.Text.ParagraphAt(start).End;
        if (end - start <= LongestRights)
        {
            found.Add(new TextSpan(start, end));
        }
    }

    // A word with a line below in it, or an attribute, is a program's.
    private static bool IsShortcode(WordView words, int open)
    {
        var text = words.Text.Text;
        var start = words.Tokens[open].Span.Start;
        var stop = Math.Min(text.Length, start + 60);
        for (var i = start + 1; i < stop && text[i] is not (']' or '\n'); i++)
        {
            if (text[i] == '=' && i + 1 < stop && text[i + 1] is '"' or '”' or '“' or '″')
            {
                return true;
            }
        }

        return false;
    }

    // "— Jane Doe (@janedoe) August 27, 2021", "Jane Doe (@janedoe) 2 minutes ago": whoever posted it, where a day or a while follows or nothing at all.
    private static void AddPoster(WordView words, int open, List<TextSpan> found)
    {
        var close = open + 1;
        while (close < words.Count && close < open + 6 && words.First(close) != ')')
        {
            close++;
        }

        if (close >= words.Count || words.First(close) != ')' || !EndsPost(words, close + 1))
        {
            return;
        }

        var first = open;
        while (first > 0 && open - first < LongestName + 1 && words.IsWord(first - 1) && words.IsCapital(first - 1) && words.SentenceOf(first - 1) == words.SentenceOf(open))
        {
            first--;
        }

        if (first < open)
        {
            found.Add(Stretch(words, first, close + 1));
        }
    }

    private static bool EndsPost(WordView words, int next) =>
        next >= words.Count || words.Text.ParagraphAt(words.Tokens[next].Span.Start) != words.Text.ParagraphAt(words.Tokens[next - 1].Span.Start) || words.Tokens[next].Kind == TokenKind.Number
        || words.IsCapital(next) && next + 1 < words.Count && words.Tokens[next + 1].Kind == TokenKind.Number;

    private static TextSpan Stretch(WordView words, int first, int end) => new(words.Tokens[first].Span.Start, words.Tokens[end - 1].Span.End);
}
