using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Ingest.Enriching.Actors;

/// <content>Whole lines and their ends and heads.</content>
internal static partial class Bylines
{
    // "… like the one of 2015 OZAN DOE – AFP", "* Ayşe Doe - Amman / AA": two to four capitals, a dash or stroke, and who sent it, at the end of a line.
    private static void AddTail(WordView words, int first, int end, List<TextSpan> found)
    {
        // "DHA-Politika Türkiye - Ankara Ferdi ÖZ": the agency first, then nothing but capitals.
        if (end - first is > 2 and < LongestHead && Signatures.Contains(words.Folded(first)) && words.IsAllCaps(first) && words.Folded(first + 1) is "-" or "–" or "/" or "|" && IsAllNames(words, first, end))
        {
            found.Add(Stretch(words, first, end));
            return;
        }

        AddSentName(words, first, end, found);
        AddForOutlet(words, first, end, found);
        AddPictureTail(words, first, end, found);
        if (end - first < 4 || !Signatures.Contains(words.Folded(end - 1)) || !words.IsAllCaps(end - 1))
        {
            return;
        }

        var i = end - 2;
        var parted = false;
        while (i >= first && end - i < LongestName + 5 && (words.Folded(i) is "-" or "–" or "—" or "/" or "|" || words.IsWord(i) && words.IsCapital(i)))
        {
            parted |= !words.IsWord(i);
            i--;
        }

        if (parted && words.Folded(end - 2) is "-" or "–" or "—" or "/" or "|" && i < end - 3)
        {
            found.Add(Stretch(words, i + 1, end));
        }
    }

    // "… August 16, 2021. AFP - JANE DOE": the agency and a dash, then a name of two to four capitals at the end of the line.
    private static void AddSentName(WordView words, int first, int end, List<TextSpan> found)
    {
        var name = end;
        while (name > first && words.IsWord(name - 1) && words.IsCapital(name - 1) && end - name < LongestName)
        {
            name--;
        }

        if (end - name is >= 2 and < LongestName && name > first + 1 && words.Folded(name - 1) is "-" or "–" or "—" or "|" && words.Tokens[name].Span.Start > words.Tokens[name - 1].Span.End
            && Signatures.Contains(words.Folded(name - 2)) && words.IsAllCaps(name - 2) && (name - 2 == first || words.Folded(name - 3) is "." or "|" or "—" or "–" or ")" or "”" or "\"" or "©"))
        {
            found.Add(Stretch(words, name - 2, end));
        }
    }

    // "… at the gate. REUTERS/Jane Doe", "… at the gate | Jane Doe/AFP via Getty Images": nothing but capitals behind the last sentence, a stroke and an agency among them.
    private static void AddPictureTail(WordView words, int first, int end, List<TextSpan> found)
    {
        var i = end - 1;
        bool isParted = false, isSent = false;
        while (i >= first && end - i < LongestHead && (words.Folded(i) is "/" or "via" or "for" || words.IsWord(i) && words.IsCapital(i)))
        {
            isParted |= words.Is(i, "/");
            isSent |= Signatures.Contains(words.Folded(i));
            i--;
        }

        if (isParted && isSent && end - i > 3 && (i < first || words.Folded(i) is "." or "|" or "—" or "–" or ")" or "”" or "\""))
        {
            found.Add(Stretch(words, i + 1, end));
        }
    }

    // "… at the window. Deniz Aksu for Emirates Standard": a picture's maker and his paper, at the end of a line without a full stop.
    private static void AddForOutlet(WordView words, int first, int end, List<TextSpan> found)
    {
        if (!words.IsCapital(end - 1))
        {
            return;
        }

        var i = end - 1;
        while (i > first && end - i < LongestName + 1 && words.IsWord(i) && words.IsCapital(i))
        {
            i--;
        }

        if (!words.Is(i, "for") || i < first + 2 || !words.IsCapital(i - 1) || !words.IsCapital(i - 2))
        {
            return;
        }

        var name = i - 2;
        if (name > first && words.IsCapital(name - 1) && words.SentenceOf(name - 1) == words.SentenceOf(name))
        {
            name--;
        }

        if (words.OpensSentence(name))
        {
            found.Add(Stretch(words, name, end));
        }
    }

    // "Lorenz Vidmar", "Sadi KORKMAZ", "Coşkun Ergül, AA", "Volkan YANARDAĞ / ANKARA": a line that is nothing but a name the article does not speak of.
    private static bool IsLoneName(WordView words, int first, int end)
    {
        var name = first;
        while (name < end && words.IsWord(name) && words.IsCapital(name) && !words.HasEnding(name))
        {
            name++;
        }

        if (name - first is < 2 or > 4 || end - first > LongestName + 2 || end > name && !(words.Folded(name) is "," or "/" or "-" or "–" or "|" or "("))
        {
            return false;
        }

        if (!IsAllNames(words, name, end))
        {
            return false;
        }

        // "ERDOGAN MEETS NOBODY" is a heading: in capitals a name needs a given one, but at the foot.
        return !words.IsAllCaps(first) || GivenNames.Has(words.Folded(first)) || words.Text.ParagraphIndexAt(words.Tokens[first].Span.Start) >= words.Text.Paragraphs.Count - LastParagraphs;
    }

    // A text without its headline opens with whoever wrote it, and goes on in prose at once or after short lines ("Ayşe DOE", "Ankara").
    private static bool OpensWithName(WordView words, int first, int end) =>
        words.Text.Paragraphs.Count > 3 && GivenNames.Has(words.Folded(first)) && (end - first == 2 || end - first is > 3 and < 7 && words.Folded(first + 2) is "/" or "|")
        && (words.Text.Paragraphs[1].Length > ProseLine || words.Text.Paragraphs[2].Length > ProseLine && words.Text.Paragraphs[1].Length < ShortLine || IsSameLine(words, first, end));

    // The last of the two to four words that a line's name has.
    private static int LastOfName(WordView words, int first, int end)
    {
        var name = first;
        while (name + 1 < end && words.IsWord(name + 1) && words.IsCapital(name + 1) && name - first < 3)
        {
            name++;
        }

        return name;
    }

    // Whether the last word of a name, at least, stands outside its line too.
    private static bool IsNamedElsewhere(WordView words, int start, int last, int first, int end, bool[] closed)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if ((i < first || i >= end) && !closed[i] && words.IsCapital(i) && words.Base(i) == words.Base(last) && !IsSameLine(words, start, i))
            {
                return true;
            }
        }

        return false;
    }

    // A page may print who wrote it twice.
    private static bool IsSameLine(WordView words, int token, int other)
    {
        TextSpan line = words.Text.ParagraphAt(words.Tokens[token].Span.Start), second = words.Text.ParagraphAt(words.Tokens[other].Span.Start);
        return line.Length == second.Length && words.Text.Text.AsSpan(line.Start, line.Length).SequenceEqual(words.Text.Text.AsSpan(second.Start, second.Length));
    }

    private static bool IsAllNames(WordView words, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (words.IsWord(i) && !words.IsCapital(i))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>How many tokens at the head of a paragraph only sign it; 0 for none.</summary>
    private static int Head(WordView words, int first, int end)
    {
        // "Ayşe DOE - Can ROE/VAN, (DHA)": nothing but capitals before the agency's bracket.
        for (var i = first; i < end && i < first + LongestHead; i++)
        {
            if (words.First(i) == '(' && i + 2 < end && Signatures.Contains(words.Folded(i + 1)) && words.First(i + 2) == ')')
            {
                // "ANKARA (AA) - AYŞE DOE - Dışişleri …"
                var next = i + 3;
                var name = next < end && words.Folded(next) is "-" or "–" or "—" or "." or "," ? SignedName(words, next + 1, end) : 0;
                return i + 3 - first + (name > 0 ? name + 1 : 0);
            }

            if (words.IsWord(i) ? !words.IsCapital(i) : words.Tokens[i].Kind == TokenKind.Number)
            {
                break;
            }
        }

        var own = SignedName(words, first, end);
        if (own > 0)
        {
            return own;
        }

        return IsWebLine(words, first, end) ? end - first : 0;
    }

    // "AYŞE DOE- Dışişleri …", "Ayşe DOE / ANKARA": a surname in capitals, then a dash or stroke; the sentence behind it is written as usual.
    private static int SignedName(WordView words, int first, int end)
    {
        var name = first;
        while (name < end && name - first < LongestName && words.IsWord(name) && words.IsCapital(name) && !words.HasEnding(name))
        {
            name++;
        }

        if (name - first is < 2 or > 4 || name >= end || !words.IsAllCaps(name - 1) || words.Tokens[name - 1].Span.Length < 3 || words.Folded(name) is not ("-" or "–" or "—" or "/" or "|"))
        {
            return 0;
        }

        // A name among other capitals is a heading's; "DOE-BASED" is one word.
        var next = name + 1;
        var isLine = end - first < 10;
        var goesOn = next < end && words.IsWord(next) && words.IsCapital(next) && !words.IsAllCaps(next);
        return isLine && words.Folded(name) is "/" or "|" ? end - first : goesOn ? next - first : 0;
    }

    // "paper.example | Jane Doe | Published April 23, 2021": strokes and a day or a label of the page.
    private static bool IsWebLine(WordView words, int first, int end)
    {
        if (end - first > 40)
        {
            return false;
        }

        bool stroke = false, stamp = false;
        for (var i = first; i < end; i++)
        {
            stroke |= words.Folded(i) == "|";
            stamp |= words.Tokens[i].Kind == TokenKind.Number && words.Tokens[i].Span.Length == 4 || words.Folded(i) is "updated" or "published" or "guncelleme" or "yayinlanma" or "yayin" or "giris";
        }

        return stroke && stamp;
    }
}
