using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <summary>A talk written down turn by turn, "Ilgaz: …" and "Sungur: …", without quotation marks: whose turn a paragraph is and where its words begin.</summary>
internal sealed class Transcript
{
    private const int LongestLabel = 40;
    private const int MostWords = 4;
    private const int LeastTurns = 3;
    private const int LongestTurn = 6;
    private readonly NewsText _text;
    private readonly Dictionary<int, TextSpan> _labels;
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    private Transcript(NewsText text, Dictionary<int, TextSpan> labels, HashSet<string> speakers)
    {
        _text = text;
        _labels = labels;
        foreach (var label in labels.Values)
        {
            var name = label.Cut(text.Text);
            var last = Last(name);
            if (speakers.Contains(last) && (!_names.TryGetValue(last, out var known) || name.Length > known.Length))
            {
                _names[last] = name;
            }
        }
    }

    /// <summary>The transcript a text is; null where its lines are not labelled by the same few names over and over.</summary>
    public static Transcript? Of(NewsText text)
    {
        var labels = new Dictionary<int, TextSpan>();
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var p = 0; p < text.Paragraphs.Count; p++)
        {
            if (Label(text, text.Paragraphs[p]) is { } label)
            {
                labels[p] = label;
                var last = Last(label.Cut(text.Text));
                counts[last] = counts.GetValueOrDefault(last) + 1;
            }
        }

        // Two who take turns, one of them at least twice.
        var again = counts.Where(count => count.Value > 1).Sum(count => count.Value);
        return again == 0 || labels.Count < LeastTurns || counts.Count < 2 || counts.Count * 2 > labels.Count + 1 ? null : new Transcript(text, labels, [.. counts.Keys]);
    }

    /// <summary>The words of the turn that begins with a paragraph, and the label's place; null where none begins.</summary>
    public (TextSpan Words, TextSpan Label)? Turn(int paragraph)
    {
        if (!_labels.TryGetValue(paragraph, out var label))
        {
            return null;
        }

        var start = label.End + 1;
        while (start < _text.Text.Length && _text.Text[start] == ' ')
        {
            start++;
        }

        // A turn goes on over paragraphs that end as speech does, up to the next label.
        var last = paragraph;
        while (last + 1 < _text.Paragraphs.Count && last - paragraph < LongestTurn && !_labels.ContainsKey(last + 1) && HasLater(last + 1) && EndsInStop(_text.Paragraphs[last + 1]))
        {
            last++;
        }

        return (new TextSpan(start, _text.Paragraphs[last].End), label);
    }

    /// <summary>The fullest name a label was written with.</summary>
    public string NameOf(TextSpan label) => _names.GetValueOrDefault(Last(label.Cut(_text.Text)), label.Cut(_text.Text));

    private bool HasLater(int paragraph)
    {
        for (var p = paragraph + 1; p < _text.Paragraphs.Count && p <= paragraph + LongestTurn; p++)
        {
            if (_labels.ContainsKey(p))
            {
                return true;
            }
        }

        return false;
    }

    private bool EndsInStop(TextSpan paragraph)
    {
        var end = paragraph.End;
        while (end > paragraph.Start && char.IsWhiteSpace(_text.Text[end - 1]))
        {
            end--;
        }

        return end > paragraph.Start && _text.Text[end - 1] is '.' or '?' or '!' or '…';
    }

    // Up to four words that begin with capitals, a colon, a space, and words outside of quotation marks that end in a stop.
    private static TextSpan? Label(NewsText text, TextSpan paragraph)
    {
        var at = paragraph.Start;
        var words = 0;
        while (at < paragraph.End && at - paragraph.Start <= LongestLabel && text.Text[at] != ':')
        {
            var begins = at == paragraph.Start || text.Text[at - 1] == ' ';
            if (begins && !char.IsUpper(text.Text[at]) || !begins && !(char.IsLetter(text.Text[at]) || text.Text[at] is ' ' or '.' or '-' or '\''))
            {
                return null;
            }

            words += begins ? 1 : 0;
            at++;
        }

        if (words is 0 or > MostWords || at + 2 >= paragraph.End || text.Text[at] != ':' || text.Text[at + 1] != ' ' || QuoteMarkScanner.IsMark(text.Text[at + 2]))
        {
            return null;
        }

        var end = paragraph.End;
        while (end > at && char.IsWhiteSpace(text.Text[end - 1]))
        {
            end--;
        }

        return text.Text[end - 1] is '.' or '?' or '!' or '…' ? new TextSpan(paragraph.Start, at) : null;
    }

    private static string Last(string name) => Folding.Fold(name.AsSpan(name.LastIndexOf(' ') + 1));
}
