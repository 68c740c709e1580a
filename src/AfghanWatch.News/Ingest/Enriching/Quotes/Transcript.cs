using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <summary>Words taken down with the name of who speaks before each paragraph ("MR. KIRBY: You've heard me …", "DW: Has it worked?"): no marks, and speech all the same. Questions marked Q: are nobody's.</summary>
internal sealed class Transcript(NewsText text, SpeakerNames names, Interview interview)
{
    private const int LongestDirection = 40;
    private const int MostDirections = 4;
    private const int LongestAcronym = 4;
    private const int LongestCall = 80;
    private static readonly List<string> Calls = ["alkis", "sesler", "applause"];
    private readonly TurnLabels _labels = new(text, names);

    /// <summary>The words of each turn and whose they are, in order; none where the text is no transcript.</summary>
    public List<(TextSpan Words, Speaker Speaker)> Find()
    {
        var labels = new TurnLabel?[text.Paragraphs.Count];
        for (var p = 0; p < labels.Length; p++)
        {
            labels[p] = _labels.Read(text.Paragraphs[p]) is { } label && !(label.Words < text.Paragraphs[p].End && QuotationMarks.IsMark(text.Text[label.Words])) ? label : null;
        }

        Settle(labels);
        return IsTranscript(labels) ? Turns(labels) : [];
    }

    // What may be an outlet's name is one where it labels several turns, or asks right before a person's answer: whoever works there only asks. Capitals among names in capitals are a surname.
    private void Settle(TurnLabel?[] labels)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var persons = 0;
        var inCapitals = 0;
        foreach (var label in labels)
        {
            if (label is not { } turn)
            {
                continue;
            }

            persons += turn.Kind == TurnKind.Unknown ? 0 : 1;
            inCapitals += turn is { Kind: TurnKind.Named, Name.Length: > LongestAcronym } && _labels.IsAllCapitals(turn.Name) ? 1 : 0;
            var name = Folding.Fold(turn.Name.Cut(text.Text));
            seen[name] = seen.GetValueOrDefault(name) + 1;
        }

        for (var p = 0; p < labels.Length; p++)
        {
            if (labels[p] is { Kind: TurnKind.Unknown } unknown)
            {
                labels[p] = inCapitals > 1 && unknown.Name.Length > LongestAcronym && _labels.IsAllCapitals(unknown.Name) ? unknown with { Kind = TurnKind.Named, Speaker = _labels.Written(unknown.Name) }
                    : persons > 1 && seen[Folding.Fold(unknown.Name.Cut(text.Text))] > 1 || persons > 0 && IsAnswered(labels, p) ? unknown with { Kind = TurnKind.Asker } : null;
            }
        }
    }

    // "DW: Has the wall worked?" before "Didem Aksoylu: It has …"
    private bool IsAnswered(TurnLabel?[] labels, int p)
    {
        var next = p + 1;
        while (next < labels.Length && labels[next] is null && next < p + 3)
        {
            next++;
        }

        return End(text.Paragraphs[p]) is var end && end > 0 && text.Text[end - 1] == '?' && next < labels.Length && labels[next] is { Kind: not TurnKind.Unknown };
    }

    private static bool IsTranscript(TurnLabel?[] labels)
    {
        var said = new HashSet<string>(StringComparer.Ordinal);
        var turns = 0;
        var sure = false;
        foreach (var label in labels)
        {
            if (label is not { } turn)
            {
                continue;
            }

            turns++;
            sure |= turn.Kind is TurnKind.Asker or TurnKind.Answerer || !said.Add(turn.Speaker!);
        }

        return turns > 1 && sure;
    }

    private List<(TextSpan Words, Speaker Speaker)> Turns(TurnLabel?[] labels)
    {
        var turns = new List<(TextSpan Words, Speaker Speaker)>();
        var guest = default(string);
        var last = Array.FindLastIndex(labels, label => label is not null);
        for (var p = 0; p <= last; p++)
        {
            if (labels[p] is not { } label)
            {
                continue;
            }

            var next = p + 1;
            while (next <= last && labels[next] is null)
            {
                next++;
            }

            var speaker = new Speaker(label.Kind == TurnKind.Answerer ? guest ??= interview.Guest(label.Name.Start) : label.Speaker, label.Name.Length > 0 ? label.Name : null, true);
            var words = Words(p, label.Words, next);
            if (words.Length < 3 || speaker.Name is null)
            {
                continue;
            }

            foreach (var part in Parts(words))
            {
                turns.Add((part, speaker));
            }
        }

        if (turns.Count == 1 && last > 0 && labels[last] is { Kind: not TurnKind.Asker } && labels[last - 1] is { Kind: TurnKind.Asker })
        {
            GoOn(turns, last, turns[0].Speaker);
        }

        return turns.Count > 1 ? turns : [];
    }

    // Only the first question and the first answer bear names ("DW: …?", "Didem Aksoylu: …"): what follows a paragraph that asks is the answer.
    private void GoOn(List<(TextSpan Words, Speaker Speaker)> turns, int last, Speaker answerer)
    {
        for (var p = last + 1; p + 1 < text.Paragraphs.Count; p++)
        {
            if (!AttributionProbe.IsQuestion(text, text.Paragraphs[p]))
            {
                continue;
            }

            var next = p + 1;
            while (next < text.Paragraphs.Count && !AttributionProbe.IsQuestion(text, text.Paragraphs[next]))
            {
                next++;
            }

            var answer = Words(p + 1, text.Paragraphs[p + 1].Start, next < text.Paragraphs.Count ? next : p + 2);
            if (answer.Length < 3)
            {
                return;
            }

            turns.Add((answer, answerer with { Span = null }));
            p = next - 1;
        }
    }

    // A turn runs on through the paragraphs before the next one, as long as they end in a stop; the last one ends with its paragraph.
    private TextSpan Words(int p, int start, int next)
    {
        if (start >= text.Paragraphs[p].End && p + 1 < text.Paragraphs.Count)
        {
            // "General Hank Taylor: (00:51)" is a line of its own.
            p++;
            start = text.Paragraphs[p].Start;
        }

        var end = End(text.Paragraphs[p]);
        for (var more = p + 1; end > 0 && more < next && next < text.Paragraphs.Count && End(text.Paragraphs[more]) is var further and > 0; more++)
        {
            end = further;
        }

        return new TextSpan(start, Math.Max(start, end));
    }

    // Applause and calls from the hall part a speech in two.
    private IEnumerable<TextSpan> Parts(TextSpan words)
    {
        var start = words.Start;
        for (var open = start; open < words.End && text.Text.AsSpan(open, words.End - open).IndexOf('(') is var next and >= 0; open++)
        {
            open += next;
            var close = text.Text.AsSpan(open, words.End - open).IndexOf(')');
            if (close < 0)
            {
                break;
            }

            if (close < LongestCall && Calls.Exists(call => Folding.Fold(text.Text.AsSpan(open, close)).Contains(call, StringComparison.Ordinal)))
            {
                if (End(new TextSpan(start, open)) is var end && end - start > 2)
                {
                    yield return new TextSpan(start, end);
                }

                start = open + close + 1;
                while (start < words.End && char.IsWhiteSpace(text.Text[start]))
                {
                    start++;
                }
            }

            open += close;
        }

        if (words.End - start > 2)
        {
            yield return words with { Start = start };
        }
    }

    // Where a paragraph ends that closes with a stop, stage directions left out ("(CROSSTALK)"); 0 where it does not.
    private int End(TextSpan paragraph)
    {
        var end = PastSpaceBack(paragraph.Start, paragraph.End);
        for (var directions = 0; directions < MostDirections && end > paragraph.Start && text.Text[end - 1] is ')' or ']'; directions++)
        {
            var open = text.Text.AsSpan(Math.Max(paragraph.Start, end - LongestDirection), Math.Min(LongestDirection, end - paragraph.Start)).LastIndexOfAny("([");
            if (open < 0 || Math.Max(paragraph.Start, end - LongestDirection) + open <= paragraph.Start)
            {
                break;
            }

            end = PastSpaceBack(paragraph.Start, Math.Max(paragraph.Start, end - LongestDirection) + open);
        }

        return end > paragraph.Start && text.Text[end - 1] is '.' or '?' or '!' or '…' or '”' or '"' ? end : 0;
    }

    private int PastSpaceBack(int start, int end)
    {
        while (end > start && char.IsWhiteSpace(text.Text[end - 1]))
        {
            end--;
        }

        return end;
    }
}
