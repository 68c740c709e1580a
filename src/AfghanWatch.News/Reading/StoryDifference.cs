using System.Globalization;
using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Reading;

public enum DifferenceKind
{
    Figure,
    Name,
    Date,
}

/// <summary>A figure, name or date that stands in one of two articles only.</summary>
/// <param name="Value">As written, or a name's usual form.</param>
/// <param name="At">Where it stands in its article's text.</param>
/// <param name="Sentence">The sentence around it, cut to 300 characters.</param>
public sealed record DifferencePoint(DifferenceKind Kind, string Value, int At, string Sentence);

/// <summary>In what two articles differ, in facts.</summary>
public sealed record StoryDifference(IReadOnlyList<DifferencePoint> Here, IReadOnlyList<DifferencePoint> There)
{
    private const int MostPoints = 8;
    private const int LongestSentence = 300;

    public static StoryDifference Between(string here, Enrichment read, string there, Enrichment other) =>
        new(Only(here, read, there, other), Only(there, other, here, read));

    private static List<DifferencePoint> Only(string text, Enrichment read, string otherText, Enrichment other)
    {
        var numbers = Numbers(otherText);
        var words = Words(otherText);
        var points = new List<DifferencePoint>();
        var said = new HashSet<string>(StringComparer.Ordinal);
        foreach (var figure in read.Figures)
        {
            if (!other.Figures.Any(one => Covers(one, figure.Value)) && !numbers.Contains(Digits(figure.Value)) && said.Add(Digits(figure.Value)))
            {
                Add(DifferenceKind.Figure, figure.Span.Cut(text), figure.Span, figure.Sentence);
            }
        }

        foreach (var (name, span) in read.Actors.Where(actor => actor.Evidence.Count > 0).Select(actor => (actor.Name, actor.Evidence[0].Span))
            .Concat(read.Places.Select(place => (place.Name, place.Span))))
        {
            if (!other.Actors.Any(actor => actor.Name == name) && !other.Places.Any(place => place.Name == name) && !words.Contains(Surname(span.Cut(text))) && said.Add(name))
            {
                Add(DifferenceKind.Name, name, span, null);
            }
        }

        foreach (var date in read.Dates)
        {
            if (!other.Dates.Any(one => Covers(one, date) || Covers(date, one)) && said.Add($"{date.From:O}{date.To:O}"))
            {
                Add(DifferenceKind.Date, date.Span.Cut(text), date.Span, date.Sentence);
            }
        }

        return points;

        void Add(DifferenceKind kind, string value, TextSpan span, TextSpan? sentence)
        {
            if (points.Count < MostPoints)
            {
                points.Add(new DifferencePoint(kind, value, span.Start, Sentence(text, span, sentence)));
            }
        }
    }

    private static bool Covers(Figure figure, double value) => figure.Max is { } max ? figure.Value <= value && value <= max : figure.Value.Equals(value);

    // "In August" and "on 25 August" do not gainsay each other; two ranges that touch may.
    private static bool Covers(DateMention wide, DateMention narrow) =>
        (wide.From == narrow.From && wide.To == narrow.To)
        || (wide.Precision is DatePrecision.Week or DatePrecision.Month or DatePrecision.Year && wide.From <= narrow.From && narrow.To <= wide.To);

    private static string Sentence(string text, TextSpan span, TextSpan? sentence)
    {
        var (start, end) = sentence is { } given ? (given.Start, given.End) : (span.Start, span.End);
        if (sentence is null)
        {
            while (start > 0 && span.Start - start < LongestSentence / 2 && text[start - 1] is not ('.' or '!' or '?' or '\n'))
            {
                start--;
            }

            while (end < text.Length && end - span.End < LongestSentence / 2 && text[end - 1] is not ('.' or '!' or '?' or '\n'))
            {
                end++;
            }
        }

        var cut = text[Math.Clamp(start, 0, text.Length)..Math.Clamp(end, 0, text.Length)].Trim();
        return cut.Length <= LongestSentence ? cut : string.Concat(cut.AsSpan(0, char.IsHighSurrogate(cut[LongestSentence - 1]) ? LongestSentence - 1 : LongestSentence), "…");
    }

    private static string Digits(double value) => value.ToString("0.####", CultureInfo.InvariantCulture);

    // A figure that the reader of figures passed over there is no difference: every number as its bare digits, grouped or not.
    private static HashSet<string> Numbers(string text)
    {
        var numbers = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsAsciiDigit(text[i]))
            {
                continue;
            }

            var start = i;
            while (i < text.Length && i - start < 24 && (char.IsAsciiDigit(text[i]) || (text[i] is '.' or ',' && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]))))
            {
                i++;
            }

            var number = text[start..i];
            numbers.Add(number.Replace(",", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal));
            numbers.Add(number.Replace(',', '.'));
        }

        return numbers;
    }

    private static HashSet<string> Words(string text)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var piece in WordCutter.Cut(text))
        {
            if (char.IsLetter(piece[0]))
            {
                words.Add(Stem(piece));
            }
        }

        return words;
    }

    private static string Surname(string name) => Stem(name.Trim()[(name.Trim().LastIndexOf(' ') + 1)..]);

    // Turkish and English endings hang on a name by an apostrophe.
    private static string Stem(string word)
    {
        var folded = Folding.Fold(word);
        var apostrophe = folded.IndexOf('\'', StringComparison.Ordinal);
        return apostrophe > 1 ? folded[..apostrophe] : folded;
    }
}
