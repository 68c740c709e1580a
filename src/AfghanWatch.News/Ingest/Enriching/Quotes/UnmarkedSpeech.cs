using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <summary>
/// Speech that a colon opens and no mark encloses: "Akar şunları söyledi: …". It fills its paragraph, and goes on through those after it that speak in the first person, until the narrator, a quotation
/// or another heading takes over; a list under it is one speech a line.
/// </summary>
internal sealed partial class UnmarkedSpeech(SpeechText speech, List<Attribution> attributions, int[] firstOfUnit, bool turkish)
{
    private const int Look = 40;
    private const int LongestRun = 12;
    private const int ThirdPersonRun = 2;
    private const int LongestHead = 80;
    private const int LongestButton = 4;
    private readonly HeadLines _heads = HeadLines.Of(speech.Text);

    /// <summary>Where the words stand that an attribution with a colon introduces, one span a speech; none when marks or nothing follow.</summary>
    public List<TextSpan> After(Attribution attribution, int unitIndex)
    {
        var words = attribution.EndsInColon ? After(attribution.Content, attribution.End, unitIndex, directColon: attribution is { IsWeak: false, Rule: not "indirect.according-to" }) : [];
        return words.Count == 1 && speech.Text.Text[attribution.Cue.End - 1] == ':' ? [ToNarrator(words[0], unitIndex)] : words;
    }

    // Behind a deed ("He shrugged: …") only the sentence itself and those after it in the first person are sure to be spoken.
    private TextSpan ToNarrator(TextSpan words, int u)
    {
        while (u + 1 < speech.Units.Count && speech.Pieces[speech.Units[u + 1].End - 1].Span.End <= words.End && SpeaksInFirstPerson(speech.Units[u + 1].First))
        {
            u++;
        }

        return words with { End = Math.Min(words.End, speech.Pieces[speech.Units[u].End - 1].Span.End) };
    }

    /// <summary>The words under a line that announces them and says whose they are ("Akar'ın konuşmasından öne çıkanlar;").</summary>
    public List<TextSpan> After(int unitIndex) => After(-1, speech.Units[unitIndex].End, unitIndex, Announcements.IsOfSayings(speech, speech.Units[unitIndex]));

    private List<TextSpan> After(int content, int attributionEnd, int unitIndex, bool sayings = false, bool directColon = false)
    {
        var unit = speech.Units[unitIndex];
        var first = content;
        var behind = unitIndex;
        if (first < 0)
        {
            if (unitIndex + 1 >= speech.Units.Count || attributionEnd < unit.End)
            {
                return [];
            }

            behind++;
            while (behind < speech.Units.Count && _heads.Hold(speech.Pieces[speech.Units[behind].First].Span.Start))
            {
                behind++;
            }

            if (behind >= speech.Units.Count || speech.Units[behind].Paragraph == unit.EndParagraph || behind == unitIndex + 1 && speech.Units[behind].Paragraph != unit.EndParagraph + 1)
            {
                return [];
            }

            first = speech.Units[behind].First;
        }

        var start = speech.Pieces[first].Span.Start;
        if (IsListed(start, out var listed))
        {
            return List(speech.Text.ParagraphIndexAt(start), listed);
        }

        if (sayings)
        {
            return Sayings(behind);
        }

        if (speech.Pieces[first].Is(WordClass.Quote) ? !IsInner(first) : !speech.Pieces[first].Is(WordClass.Capital | WordClass.Number) || !turkish && !(directColon && EndsInStop(first) || SpeaksInFirstPerson(first)))
        {
            return [];
        }

        var paragraph = speech.Text.ParagraphIndexAt(start);
        if (BeforeNarrator(unitIndex, first, paragraph) is var narrated and > 0)
        {
            return [new TextSpan(start, narrated)];
        }

        return turkish ? Run(start, paragraph, behind) : [new TextSpan(start, speech.Text.Paragraphs[paragraph].End)];
    }

    // "(On recognition) It is too early": what he was asked about stands in brackets.
    private int PastBrackets(int start)
    {
        var text = speech.Text.Text;
        if (text[start] != '(' || text.AsSpan(start).IndexOf(')') is not (var close and > 0 and < Look * 3))
        {
            return start;
        }

        var past = start + close + 1;
        while (past < text.Length && text[past] == ' ')
        {
            past++;
        }

        return past;
    }

    // "…: Nobody is sent into the fire. Akar said there was no decision": where in the same paragraph the narrator takes over; 0 where he does not.
    private int BeforeNarrator(int unitIndex, int first, int paragraph)
    {
        for (var u = unitIndex + 1; u < speech.Units.Count && speech.Units[u].Paragraph == paragraph; u++)
        {
            if (speech.Units[u].First > first && IsToldOfNamed(u))
            {
                return speech.Pieces[speech.Units[u].First - 1].Span.End;
            }
        }

        return 0;
    }

    private bool IsToldOfNamed(int u)
    {
        for (var i = firstOfUnit[u]; i < firstOfUnit[u + 1]; i++)
        {
            if (attributions[i] is { Subject: { } subject, IsWeak: false } && attributions[i].Speaker is { Name: not null } teller && (!teller.ByPronoun || IsTellingThat(attributions[i])) && char.IsUpper(speech.Text.Text[subject.Start]) && attributions[i].First <= speech.Units[u].First + 1)
            {
                return true;
            }
        }

        return false;
    }

    // "He vowed that …": the narrator goes on by a pronoun.
    private bool IsTellingThat(Attribution attribution) => !turkish && attribution is { ReportsClause: true, Content: > 0 } && speech.Pieces[attribution.Content - 1].Is(WordClass.That);

    // Each paragraph that the narrator does not tell, to the first quotation or line that ends without a stop.
    private List<TextSpan> Sayings(int u)
    {
        var sayings = new List<TextSpan>();
        for (var p = speech.Units[u].Paragraph; p < speech.Text.Paragraphs.Count && sayings.Count < LongestRun; p++)
        {
            var first = u;
            if (_heads.Hold(speech.Text.Paragraphs[p].Start))
            {
                while (u < speech.Units.Count && speech.Units[u].Paragraph == p)
                {
                    u++;
                }

                continue;
            }

            for (; u < speech.Units.Count && speech.Units[u].Paragraph == p; u++)
            {
                if (speech.Pieces[speech.Units[u].First].Is(WordClass.Quote) || IsToldOfNamed(u) || !EndsInStop(speech.Units[u]))
                {
                    return sayings;
                }
            }

            if (u > first)
            {
                sayings.Add(new TextSpan(PastBrackets(speech.Pieces[speech.Units[first].First].Span.Start), speech.Text.Paragraphs[p].End));
            }
        }

        return sayings;
    }

    // “Ben dönmem” diyen esnaf da var: the marked words only begin what is told.
    private bool IsInner(int quote) => turkish && quote + 3 < speech.Pieces.Count && speech.Pieces[quote + 1].Is(WordClass.SaysWho) && speech.Spans[speech.Pieces[quote].Quote] is var span && speech.Text.ParagraphIndexAt(span.Start) == speech.Text.ParagraphIndexAt(speech.Pieces[quote + 3].Span.Start);

    // On through the paragraphs in the first person, and those between two of them; a heading parts the speech.
    private List<TextSpan> Run(int start, int paragraph, int unitIndex)
    {
        var runs = new List<TextSpan>();
        var (from, to) = (start, paragraph);
        var u = unitIndex;
        for (var p = paragraph + 1; p < speech.Text.Paragraphs.Count && p < paragraph + LongestRun; p++)
        {
            if (_heads.Hold(speech.Text.Paragraphs[p].Start))
            {
                continue;
            }

            while (u < speech.Units.Count && speech.Units[u].Paragraph < p)
            {
                u++;
            }

            if (!IsNextPoint(p) && !GoesOn(u, p, turkish && _heads.Hold(speech.Text.Paragraphs[p - 1].Start)))
            {
                break;
            }

            if (p > to + 1 && _heads.Hold(speech.Text.Paragraphs[p - 1].Start))
            {
                runs.Add(new TextSpan(from, speech.Text.Paragraphs[to].End));
                from = speech.Text.Paragraphs[p].Start;
            }

            to = p;
        }

        runs.Add(new TextSpan(from, speech.Text.Paragraphs[to].End));
        return runs;
    }

    // Whether nobody is named as speaking in a paragraph, and it, or one soon after it, speaks in the first person.
    private bool GoesOn(int u, int p, bool headed)
    {
        for (var ahead = 0; ahead < ThirdPersonRun && p < speech.Text.Paragraphs.Count; ahead++, p++)
        {
            var spoken = false;
            for (; u < speech.Units.Count && speech.Units[u].Paragraph == p; u++)
            {
                var unit = speech.Units[u];
                if (speech.Pieces[unit.First].Is(WordClass.Quote) && unit.End - unit.First < 3 || IsNarrated(u) || !EndsInStop(unit))
                {
                    return false;
                }

                spoken |= SpeaksInFirstPerson(unit.First) || turkish && (IsDeclared(unit) || headed && ahead == 0 && IsForeseen(unit));
            }

            if (spoken)
            {
                return true;
            }
        }

        return false;
    }

    // "… dostudur.", "… yapmaktadır.": statements declare, reporters tell in the past.
    private bool IsDeclared(Unit unit) => LastWord(unit) is { Length: > 5 } word && word[^3..] is "dir" or "dur" or "tir" or "tur";

    // "… kalmayacak.", "… gelmeli.", "… bilsin.": right under a heading, what will, must and may be is said too.
    private bool IsForeseen(Unit unit) => LastWord(unit) is { Length: > 5 } word && (word[^3..] is "cak" or "cek" or "sin" or "sun" || word.EndsWith("mali", StringComparison.Ordinal) || word.EndsWith("meli", StringComparison.Ordinal) || word.EndsWith("amaz", StringComparison.Ordinal) || word.EndsWith("emez", StringComparison.Ordinal));

    private string LastWord(Unit unit)
    {
        var last = unit.End - 1;
        while (last > unit.First && speech.Pieces[last].Is(WordClass.Stop))
        {
            last--;
        }

        return speech.Folded(last);
    }

    // Headlines end without a stop.
    private bool EndsInStop(int piece)
    {
        var paragraph = speech.Text.ParagraphAt(speech.Pieces[piece].Span.Start);
        var end = paragraph.End;
        while (end > paragraph.Start && char.IsWhiteSpace(speech.Text.Text[end - 1]))
        {
            end--;
        }

        return speech.Text.Text[end - 1] is '.' or '!' or '?' or '…';
    }

    private bool IsNarrated(int u)
    {
        for (var i = firstOfUnit[u]; i < firstOfUnit[u + 1]; i++)
        {
            if (attributions[i].Subject is not null || attributions[i].ReportsClause || attributions[i].EndsInColon && (!turkish || attributions[i].CueEnd < speech.Pieces.Count && speech.Pieces[attributions[i].CueEnd].Is(WordClass.Colon)))
            {
                return true;
            }
        }

        return false;
    }

    private bool EndsInStop(Unit unit) => speech.Pieces[unit.End - 1].Is(WordClass.Stop | WordClass.Quote) || unit.EndParagraph == speech.Text.Paragraphs.Count - 1 && unit.End - unit.First > LongestButton;

    private bool SpeaksInFirstPerson(int first)
    {
        var sentence = speech.Text.SentenceAt(speech.Pieces[first].Span.Start);
        for (var i = first; i < speech.Pieces.Count && i < first + Look && speech.Pieces[i].Span.Start < sentence.End; i++)
        {
            if (speech.Pieces[i].Is(WordClass.FirstPerson) || turkish && AttributionProbe.IsFirstPersonVerb(speech.Folded(i)))
            {
                return true;
            }
        }

        return false;
    }
}
