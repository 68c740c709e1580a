using System.Text;
using AfghanWatch.News.Articles;

namespace AfghanWatch.Evaluation;

/// <summary>One kind of mechanical noise: edits to a text, with the labels' offsets carried over. The same seed gives the same noise.</summary>
internal sealed record Perturbation(string Name, Func<string, string, Random, List<Edit>> Edits)
{
    private const string Marks = "\"“”„«»‟";
    private const string Special = "çğıöşüÇĞİÖŞÜâîû";
    private const string Plain = "cgiosuCGIOSUaiu";
    private const string Boilerplate = "\n\nSign up for our newsletter | Share this article | All rights reserved\n\n";
    private static readonly (string From, string To)[] Synonyms = [(" said ", " stated "), (" said.", " remarked."), (" told ", " informed "), (" added", " went on"), (" announced", " disclosed"), (" dedi", " diye konuştu"), (" söyledi", " ifade etti"), (" belirtti", " dile getirdi")];

    /// <summary>All kinds, in the order of the report.</summary>
    public static IReadOnlyList<Perturbation> All { get; } =
    [
        new("straight marks", (text, _, _) => Map(text, c => Marks.Contains(c) ? "\"" : null)),
        new("low and high marks", (text, _, _) => Sides(text, "„", "“")),
        new("guillemets", (text, _, _) => Sides(text, "«", "»")),
        new("doubled singles", (text, _, _) => Map(text, c => Marks.Contains(c) ? "''" : null)),
        new("one opening mark lost", (text, _, random) => Lose(text, random, opening: true)),
        new("one closing mark lost", (text, _, random) => Lose(text, random, opening: false)),
        new("marks read as Windows-1252", (text, _, _) => Sides(text, "â€œ", "â€\u009d")),
        new("diacritics lost", (text, _, _) => Map(text, c => Special.IndexOf(c) is var at and >= 0 ? Plain[at].ToString() : null)),
        new("Turkish letters misread", (text, _, _) => Map(text, c => Special.Contains(c) ? Misread(c) : null)),
        new("loose accents", (text, _, _) => Map(text, c => Special.Contains(c) && c is not ('ı' or 'İ') ? c.ToString().Normalize(NormalizationForm.FormD) : null)),
        new("suffix apostrophes lost", (text, language, _) => language == "tr" ? Map(text, c => c is '\'' or '’' ? "" : null) : []),
        new("a letter lost in long names", (text, _, random) => Slip(text, random)),
        new("boilerplate between paragraphs", (text, _, random) => Insert(text, random)),
        new("other verbs of saying", (text, _, _) => Replace(text)),
    ];

    /// <summary>The document as the noise leaves it; labels that the noise wipes out are dropped.</summary>
    public GoldDocument Apply(GoldDocument document, int seed)
    {
        var text = document.Input.Text;
        var edits = Edits(text, document.Language, new Random(seed ^ document.Id.Length * 7919 + text.Length));
        edits.Sort((a, b) => a.Start.CompareTo(b.Start));
        var made = new StringBuilder(text.Length + 100);
        var at = 0;
        foreach (var edit in edits)
        {
            made.Append(text, at, edit.Start - at).Append(edit.With);
            at = edit.End;
        }

        made.Append(text, at, text.Length - at);
        TextSpan Carry(TextSpan span) => new(Moved(edits, span.Start, before: false), Moved(edits, span.End, before: true));
        var gold = document.Gold;
        return document with
        {
            Input = document.Input with { Text = made.ToString() },
            Gold = gold with
            {
                Quotes = [.. gold.Quotes.Select(quote => quote with { Span = Carry(quote.Span) }).Where(quote => quote.Span.Length > 0)],
                Dates = [.. gold.Dates.Select(date => date with { Span = Carry(date.Span) })],
                Figures = [.. gold.Figures.Select(figure => figure with { Span = Carry(figure.Span) })],
            },
        };
    }

    private static int Moved(List<Edit> edits, int offset, bool before)
    {
        var shift = 0;
        foreach (var edit in edits)
        {
            if (edit.End > offset || edit.End == offset && before && edit.Start == edit.End)
            {
                break;
            }

            shift += edit.With.Length - (edit.End - edit.Start);
        }

        return offset + shift;
    }

    private static List<Edit> Map(string text, Func<char, string?> make) => [.. Enumerable.Range(0, text.Length).Select(i => (i, With: make(text[i]))).Where(pair => pair.With is not null).Select(pair => new Edit(pair.i, pair.i + 1, pair.With!))];

    private static bool Opens(string text, int i) => text[i] is '“' or '„' or '«' or '‟' && (i == 0 || text[i - 1] is ' ' or '\n' or '(') || text[i] == '"' && (i == 0 || text[i - 1] is ' ' or '\n' or '(');

    private static List<Edit> Sides(string text, string open, string close) =>
        [.. Enumerable.Range(0, text.Length).Where(i => Marks.Contains(text[i])).Select(i => new Edit(i, i + 1, Opens(text, i) ? open : close))];

    private static List<Edit> Lose(string text, Random random, bool opening)
    {
        var marks = Enumerable.Range(0, text.Length).Where(i => Marks.Contains(text[i]) && Opens(text, i) == opening).ToList();
        return marks.Count == 0 ? [] : [new Edit(marks[random.Next(marks.Count)] is var i ? i : 0, i + 1, "")];
    }

    private static string Misread(char c) => string.Concat(Encoding.UTF8.GetBytes(c.ToString()).Select(value => value switch { 0x9F => 'Ÿ', 0x9E => 'ž', 0x87 => '‡', 0x96 => '–', 0x9C => 'œ', _ => (char)value }));

    private static List<Edit> Slip(string text, Random random)
    {
        var edits = new List<Edit>();
        var seen = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsUpper(text[i]) || i > 0 && char.IsLetter(text[i - 1]))
            {
                continue;
            }

            var end = i;
            while (end < text.Length && char.IsLetter(text[end]))
            {
                end++;
            }

            if (end - i >= 7 && seen++ % 3 == 0)
            {
                var at = i + 2 + random.Next(end - i - 3);
                edits.Add(new Edit(at, at + 1, ""));
            }

            i = end;
        }

        return edits;
    }

    private static List<Edit> Insert(string text, Random random)
    {
        var breaks = Enumerable.Range(0, Math.Max(0, text.Length - 1)).Where(i => text[i] == '\n' && text[i + 1] == '\n').ToList();
        return breaks.Count == 0 ? [] : [new Edit(breaks[random.Next(breaks.Count)] is var at ? at : 0, at, Boilerplate)];
    }

    private static List<Edit> Replace(string text)
    {
        var edits = new List<Edit>();
        foreach (var (from, to) in Synonyms)
        {
            for (var i = text.IndexOf(from, StringComparison.Ordinal); i >= 0; i = text.IndexOf(from, i + 1, StringComparison.Ordinal))
            {
                if (!edits.Exists(edit => edit.Start < i + from.Length && i < edit.End))
                {
                    edits.Add(new Edit(i, i + from.Length, to));
                }
            }
        }

        return edits;
    }
}

/// <summary>Text between two offsets, and what stands there instead.</summary>
internal sealed record Edit(int Start, int End, string With);
