using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Ingest.Enriching.Actors;

/// <summary>Names in capitals that label the turns of a transcript: "JANE DOE, RADIO CORRESPONDENT:", further down "DOE:".</summary>
internal sealed class TurnNames(WordView words)
{
    private const int LongestLabel = 14;
    private const int FewestTurns = 3;

    private bool? _isTranscript;

    /// <summary>Whether the run opens a line of a transcript and labels it.</summary>
    public bool Is(int first, int end) =>
        words.IsAllCaps(first) && OpensLine(first) && LabelEnd(first) is var colon && (colon == end || colon > end && (words.Is(end, ",") || IsOpenBracket(end))) && (_isTranscript ??= IsTranscript());

    /// <summary>Whether a word in capitals, however short, opens a turn's label: "OANA DOE:".</summary>
    public bool OpensLabel(int token) => words.IsAllCaps(token) && OpensLine(token) && LabelEnd(token) > token + 1 && (_isTranscript ??= IsTranscript());

    private bool OpensLine(int token) => token == 0 || words.Text.ParagraphAt(words.Tokens[token].Span.Start).Start > words.Tokens[token - 1].Span.Start;

    private bool IsOpenBracket(int token) => words.Folded(token) is "(" or "[";

    // The colon behind nothing but capitals and an aside in brackets ("JANE DOE [spokeswoman]:", "JALE DOE (Kocaeli) –"); -1 without one, or where nothing follows it.
    private int LabelEnd(int first)
    {
        var isAside = false;
        for (var i = first; i + 1 < words.Count && i < first + LongestLabel; i++)
        {
            if (i > first && IsOpenBracket(i))
            {
                isAside = true;
                while (i + 1 < words.Count && i < first + LongestLabel && !(words.Folded(i) is ")" or "]"))
                {
                    i++;
                }

                continue;
            }

            if (words.Is(i, ":") || isAside && words.Folded(i) is "–" or "—" or "-")
            {
                return OpensLine(i + 1) ? -1 : i;
            }

            if (words.IsWord(i) ? !words.IsCapital(i) || !words.IsAllCaps(i) && words.Tokens[i].Span.Length > 1 : words.Folded(i) is not ("," or "." or "-"))
            {
                return -1;
            }
        }

        return -1;
    }

    // Three turns, and one that says who its speaker is: a paper's headings do not.
    private bool IsTranscript()
    {
        var turns = 0;
        var isIntroduced = false;
        foreach (var paragraph in words.Text.Paragraphs)
        {
            var first = words.Text.TokenIndexAt(paragraph.Start);
            if (first < words.Count && LabelEnd(first) is var colon and > 0)
            {
                turns++;
                isIntroduced |= colon - first > 3 && words.IsWord(first + 1) && (words.Is(first + 2, ",") || IsOpenBracket(first + 2));
            }
        }

        return turns >= FewestTurns && isIntroduced;
    }
}
