using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <summary>Finds every quotation mark of a text and reads from its neighbours whether it opens or closes.</summary>
internal static class QuoteMarkScanner
{
    private const int LookPast = 4;
    private static readonly string[] Entities = ["&quot;", "&ldquo;", "&rdquo;", "&bdquo;", "&laquo;", "&raquo;", "&#34;", "&#8220;", "&#8221;", "&#8222;"];

    public static List<QuoteMark> Scan(string text)
    {
        var marks = new List<QuoteMark>();
        var i = 0;
        while (i < text.Length)
        {
            var length = MarkLength(text, i);
            if (length == 0)
            {
                i++;
                continue;
            }

            var end = i + length;
            if (Read(text, i, end, marks) is { } mark)
            {
                marks.Add(mark);
            }

            i = end;
        }

        return marks;
    }

    private static int MarkLength(string text, int i)
    {
        switch (text[i])
        {
            case '”' when i + 1 < text.Length && text[i + 1] == '”' && OpensDoubled(text, i):
                // He continued: ””We operate.””
                return 2;
            case '"' or '“' or '”' or '„' or '‟' or '″' or '«' or '»' or '‹' or '›' or '＂' or '〝' or '〞':
                return text[i] == '"' && i + 1 < text.Length && text[i + 1] == '"' ? 2 : 1;
            case '\'' or '‘' or '’' or '`' or '´' or '‚' or '‛':
                return i + 1 < text.Length && text[i + 1] == text[i] ? 2 : 1;
            case ',':
                return i + 2 < text.Length && text[i + 1] == ',' && char.IsLetter(text[i + 2]) ? 2 : 0;
            case '?':
                // What a page without its encoding shows for a mark: "he said: ?We stay.?"
                return OpensAsQuestion(text, i) || i > 1 && text[i - 1] is '.' or ',' && char.IsLetterOrDigit(text[i - 2]) && (i + 1 >= text.Length || char.IsWhiteSpace(text[i + 1])) ? 1 : 0;
            case '&':
                return EntityLength(text, i);
            case 'â':
                // UTF-8 quotation marks that were read as Windows-1252.
                if (i + 2 < text.Length && text[i + 1] == '€' && text[i + 2] is 'œ' or 'ž' or '\u009d')
                {
                    return 3;
                }

                return i + 1 < text.Length && text[i + 1] == '€' && (i + 2 >= text.Length || char.IsWhiteSpace(text[i + 2]) || text[i + 2] is '.' or ',' or ';' or ':' or '!' or '?' or ')') ? 2 : 0;
            default:
                return 0;
        }
    }

    private static bool OpensDoubled(string text, int i) => (i == 0 || char.IsWhiteSpace(text[i - 1])) && i + 2 < text.Length && char.IsLetterOrDigit(text[i + 2]);

    // &ldquo;We stay,&rdquo; he said: a page whose entities were written twice.
    private static int EntityLength(string text, int i)
    {
        foreach (var entity in Entities)
        {
            if (string.CompareOrdinal(text, i, entity, 0, entity.Length) == 0)
            {
                return entity.Length;
            }
        }

        return 0;
    }

    private static bool OpensAsQuestion(string text, int i) => (i == 0 || char.IsWhiteSpace(text[i - 1])) && i + 1 < text.Length && char.IsUpper(text[i + 1]);

    private static QuoteMark? Read(string text, int start, int end, List<QuoteMark> marks)
    {
        var c = text[start];
        var spaceBefore = SpaceBefore(text, start, marks);
        var (spaceAfter, wordAfter) = After(text, end);
        var single = end - start == 1 && c is '\'' or '‘' or '’' or '`' or '´' or '‚' or '‛';
        if (single)
        {
            return ReadSingle(text, start, end, spaceBefore, wordAfter);
        }

        var family = c is '«' or '»' or '‹' or '›' ? MarkFamily.Angle : MarkFamily.Double;
        bool opens, closes;
        switch (c)
        {
            case '“' or '„' or '‟' or '〝' or '‘' or '`' or ',':
                // Between two spaces it may be either: "and wait. “" ends what a mark opened before.
                opens = !(spaceAfter && !spaceBefore);
                closes = spaceAfter;
                break;
            case '”' or '’' or '´' or '〞':
                // Erdoğan,”Biz kalıyoruz“ dedi: behind a comma or a colon the space before the mark was lost.
                opens = wordAfter && (spaceBefore || start > 0 && text[start - 1] is ',' or ':' && end < text.Length && char.IsUpper(text[end]));
                closes = true;
                break;
            case '«' or '‹':
                opens = spaceBefore || !spaceAfter;
                closes = !spaceBefore && spaceAfter;
                break;
            case '»' or '›':
                closes = !spaceBefore || spaceAfter;
                opens = spaceBefore && !spaceAfter;
                break;
            case '?':
                opens = OpensAsQuestion(text, start);
                closes = !opens;
                break;
            case 'â':
                opens = end - start == 3 && text[start + 2] is 'œ' or 'ž';
                closes = !opens;
                break;
            default:
                opens = spaceBefore || !spaceAfter;
                closes = !spaceBefore || spaceAfter;
                if (spaceBefore && (!spaceAfter || end + 2 < text.Length && text[end] is '-' or '–' && text[end + 1] == ' ' && char.IsUpper(text[end + 2])))
                {
                    // "- Sözümüzde durduk.": a list in marks.
                    closes = false;
                }
                else if (!spaceBefore && spaceAfter)
                {
                    opens = false;
                }

                break;
        }

        return new QuoteMark(start, end, family, opens, closes);
    }

    private static QuoteMark? ReadSingle(string text, int start, int end, bool spaceBefore, bool wordAfter)
    {
        var c = text[start];
        var opens = spaceBefore && wordAfter && c is '\'' or '‘' or '`' or '´' or '‚' or '‛' && !(c == '\'' && IsElision(text, end));
        var before = start > 0 ? text[start - 1] : ' ';
        var closes = !wordAfter && !char.IsWhiteSpace(before) && start > 0 && c is '\'' or '’' or '´' or '‘' or '`';
        if (c == '‘' && opens)
        {
            closes = false;
        }

        return opens || closes ? new QuoteMark(start, end, MarkFamily.Single, opens, closes) : null;
    }

    // 'em, '90s, 'til: an apostrophe for what was left out.
    private static bool IsElision(string text, int after)
    {
        if (char.IsAsciiDigit(text[after]))
        {
            // '90s, not '2015 must not be repeated'.
            return after + 1 < text.Length && char.IsAsciiDigit(text[after + 1]) && !(after + 2 < text.Length && char.IsAsciiDigit(text[after + 2]));
        }

        var end = after;
        while (end < text.Length && end - after < 6 && char.IsLetter(text[end]))
        {
            end++;
        }

        return text.AsSpan(after, end - after) is "em" or "til" or "cause" or "n" or "tis" or "twas" or "bout";
    }

    private static bool SpaceBefore(string text, int start, List<QuoteMark> marks)
    {
        if (start == 0)
        {
            return true;
        }

        var c = text[start - 1];
        if (marks.Count > 0 && marks[^1].End == start)
        {
            return marks[^1].Opens && !marks[^1].Closes;
        }

        return char.IsWhiteSpace(c) || char.IsControl(c) || c is '(' or '[' or '{' or '—' or '–' or '-' or '/' or '\uFEFF' or '\u200B' or '¿' or '¡';
    }

    private static (bool Space, bool Word) After(string text, int end)
    {
        // Neighbouring marks of other families are looked through, but not for ever: the scan stays linear.
        var limit = Math.Min(text.Length, end + LookPast);
        var i = end;
        while (i < limit && QuotationMarks.IsMark(text[i]))
        {
            i++;
        }

        if (i >= text.Length)
        {
            return (true, false);
        }

        var c = text[i];
        if (char.IsWhiteSpace(c) || char.IsControl(c))
        {
            return (true, false);
        }

        if (c is '.' && i + 1 < text.Length && text[i + 1] is '.' && i + 3 < text.Length && char.IsLetter(text[i + 3]) || c == '…' && i + 1 < text.Length && char.IsLetter(text[i + 1]))
        {
            return (false, true);
        }

        var space = c is '.' or ',' or ';' or ':' or '!' or '?' or ')' or ']' or '}' or '—' or '–' or '…' or '-' or '/';
        return (space, char.IsLetterOrDigit(c) || c is '[' or '(' or '$' or '€' or '£' or '#' or '@');
    }
}
