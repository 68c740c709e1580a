using System.Globalization;
using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching.Actors;
using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <summary>Reads the label that opens a turn of a transcript: "MR. KIRBY:", "BAŞKAN –", "Question (Anadolu):", "General Hank Taylor: (00:51)", "IBRAHIM KALIN, TURKISH SPOKESMAN:", "DW:".</summary>
internal sealed class TurnLabels(NewsText text, SpeakerNames names)
{
    private const int LongestLabel = 60;
    private const int LongestClock = 14;
    private const int MostWords = 8;
    private const int MostUnknown = 3;
    private const int LongestAcronym = 4;

    private static readonly CultureInfo Turkish = CultureInfo.GetCultureInfo("tr-TR");

    private static readonly HashSet<string> Callings = new(StringComparer.Ordinal) { "spokesperson", "spokesman", "spokeswoman", "moderator", "host", "interviewer", "presenter", "anchor", "reporter", "correspondent", "journalist", "narrator", "operator", "sunucu", "muhabir", "spiker", "baskan", "gazeteci", "speaker", "participant" };

    private Dictionary<string, string>? _byLastName;
    private FullNames? _fullNames;

    /// <summary>The label a paragraph begins with; null when it has none.</summary>
    public TurnLabel? Read(TextSpan paragraph)
    {
        var start = PastBracket(paragraph.Start, paragraph.End);
        var colon = Colon(paragraph with { Start = start });
        if (colon < 0)
        {
            return null;
        }

        var label = new TextSpan(start, NameEnd(start, colon));
        var words = PastSpace(colon + 1, paragraph.End);
        if (PastBracket(words, paragraph.End) is var past && past > words && past - words < LongestClock)
        {
            // "(00:51)"
            words = past;
        }

        var folded = Folding.Fold(label.Cut(text.Text));
        if (folded is "q" or "question" || text.Language == "tr" && folded is ("s" or "soru" or "sorular"))
        {
            // "Question (Anadolu):"
            var open = text.Text.AsSpan(label.End, colon - label.End).IndexOf('(');
            var close = open < 0 ? -1 : text.Text.AsSpan(label.End + open, colon - label.End - open).IndexOf(')');
            var outlet = close > 1 ? new TextSpan(label.End + open + 1, label.End + open + close) : new TextSpan(label.Start, label.Start);
            return new TurnLabel(TurnKind.Asker, outlet, outlet.Length > 0 ? outlet.Cut(text.Text) : null, words);
        }

        if (text.Language == "tr" ? folded is "c" or "cevap" or "yanit" : folded is "a" or "answer")
        {
            return new TurnLabel(TurnKind.Answerer, label, null, words);
        }

        if (Whose(label) is { } speaker)
        {
            return new TurnLabel(TurnKind.Named, label, speaker, words);
        }

        // "Speaker 3", "UNIDENTIFIED REPORTER": as the transcript calls them.
        var last = folded[(folded.LastIndexOf(' ') + 1)..];
        var first = folded.Split(' ', 2)[0];
        return Callings.Contains(last) || Callings.Contains(first) && char.IsAsciiDigit(folded[^1])
            ? new TurnLabel(TurnKind.Named, label, label.Cut(text.Text), words)
            : CountWords(folded) <= MostUnknown ? new TurnLabel(TurnKind.Unknown, label, null, words) : null;
    }

    /// <summary>A name as it is written outside capitals: "MARLOWE" is Marlowe; an outlet of few letters stays as it is.</summary>
    public string Written(TextSpan label)
    {
        var name = label.Cut(text.Text);
        return name.Length > LongestAcronym && IsAllCapitals(label.Start, label.End) ? Lettering(name).ToTitleCase(Lettering(name).ToLower(name)) : name;
    }

    // Turkish has two letters i: "IŞIL DİNÇ" is Işıl Dinç, in an English text too.
    private TextInfo Lettering(string name) => (text.Language == "tr" || name.AsSpan().ContainsAny("İĞŞ") ? Turkish : CultureInfo.InvariantCulture).TextInfo;

    // The colon behind a row of capitals at the head of a paragraph; -1 when there is none.
    private int Colon(TextSpan paragraph)
    {
        var words = 0;
        for (var t = text.TokenIndexAt(paragraph.Start); t < text.Tokens.Count && text.Tokens[t].Span.End <= paragraph.End && text.Tokens[t].Span.Start < paragraph.Start + LongestLabel; t++)
        {
            var token = text.Tokens[t];
            var first = text.Text[token.Span.Start];
            if (token.Kind == TokenKind.Mark)
            {
                if (first is '–' or '—' && words > 0 && IsAllCapitals(paragraph.Start, LabelEnd(paragraph.Start, token.Span.Start)))
                {
                    // "AHMET ÜNAL ÇEVİKÖZ (İstanbul) – Sayın Başkan": the minutes of parliament.
                    return token.Span.Start;
                }

                if (first == ':')
                {
                    return words > 0 && (token.Span.End >= text.Text.Length || char.IsWhiteSpace(text.Text[token.Span.End])) ? token.Span.Start : -1;
                }

                // "IBRAHIM KALIN, TURKISH SPOKESMAN:", "MOREAU (voice-over):".
                if (first == '(' && words > 0)
                {
                    while (t + 1 < text.Tokens.Count && text.Text[text.Tokens[t].Span.Start] != ')' && text.Tokens[t].Span.Start < paragraph.Start + LongestLabel)
                    {
                        t++;
                    }
                }
                else if (first != '.' && !(first == ',' && words > 0 && IsAllCapitals(paragraph.Start, token.Span.Start)))
                {
                    return -1;
                }
            }
            else if (!char.IsUpper(first) && !(char.IsAsciiDigit(first) && words > 0) && token.Folded is not ("of" or "the" or "for") || ++words > MostWords)
            {
                return -1;
            }
        }

        return -1;
    }

    private int LabelEnd(int start, int mark) => text.Text.AsSpan(start, mark - start).IndexOf('(') is var open and > 0 ? start + open : mark;

    // Behind a clock or a direction in brackets: "[13:33:12] ", "(00:51) ".
    private int PastBracket(int start, int end)
    {
        if (start >= end || text.Text[start] is not ('[' or '('))
        {
            return start;
        }

        var close = text.Text.AsSpan(start, Math.Min(end - start, LongestClock)).IndexOfAny("])");
        return close < 0 || !char.IsAsciiDigit(text.Text[start + 1]) ? start : PastSpace(start + close + 1, end);
    }

    private int PastSpace(int at, int end)
    {
        while (at < end && char.IsWhiteSpace(text.Text[at]))
        {
            at++;
        }

        return at;
    }

    // The name stands before a comma or a bracket.
    private int NameEnd(int start, int colon)
    {
        var end = text.Text.AsSpan(start, colon - start).IndexOfAny(",(");
        end = end < 0 ? colon : start + end;
        while (end > start && char.IsWhiteSpace(text.Text[end - 1]))
        {
            end--;
        }

        return end;
    }

    private static int CountWords(string name) => name.AsSpan().Count(' ') + 1;

    /// <summary>Whether a label has no small letter.</summary>
    public bool IsAllCapitals(TextSpan label) => IsAllCapitals(label.Start, label.End);

    private bool IsAllCapitals(int start, int end) => text.Text.AsSpan(start, end - start).IndexOfAnyInRange('a', 'z') < 0;

    private Dictionary<string, string> ByLastName()
    {
        var persons = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var mention in names.Mentions)
        {
            if (names.IsPerson(mention.Actor) && Folding.Fold(mention.Actor.Name) is var name && name[(name.LastIndexOf(' ') + 1)..] is { Length: > 2 } last)
            {
                persons.TryAdd(last, mention.Actor.Name);
            }
        }

        return persons;
    }

    // A person named in the label, in full or by the last word of his name.
    private string? Whose(TextSpan label)
    {
        if (label.Length == 0)
        {
            return null;
        }

        for (var at = names.FirstFrom(label.Start); at < names.Mentions.Count && names.Mentions[at].Span.End <= label.End; at++)
        {
            if (names.IsPerson(names.Mentions[at].Actor))
            {
                return names.Mentions[at].Actor.Name;
            }
        }

        _byLastName ??= ByLastName();
        if (_byLastName.TryGetValue(text.Tokens[text.TokenIndexAt(label.End - 1)].Folded, out var actor))
        {
            return actor;
        }

        var first = text.TokenIndexAt(label.Start);
        var surname = text.Tokens[text.TokenIndexAt(label.End - 1)];
        if (surname.Span.Start > label.Start && (text.Tokens[first].Folded is "mr" or "mrs" or "ms" or "dr" or "sayin" or "gen" or "prof" || (EnglishSpeech.Words.GetValueOrDefault(text.Tokens[first].Folded) & WordClass.Role) != 0) && (EnglishSpeech.Words.GetValueOrDefault(surname.Folded) & (WordClass.Role | WordClass.Body)) == 0 && char.IsLetter(text.Text[surname.Span.Start]))
        {
            // "MR. DEMİR:", of whom the text says no more.
            var name = surname.Span.Cut(text.Text);
            name = name[..1] + Lettering(name).ToLower(name[1..]);
            return (_fullNames ??= new FullNames(text)).FullestOf(name);
        }

        var words = text.Text.AsSpan(label.Start, label.Length);
        var space = words.IndexOf(' ');
        if (space <= 0 || !GivenNames.Has(Folding.Fold(words[..space])))
        {
            return null;
        }

        // "HANNAH MOREAU, HOST:", and "MOREAU:" from then on.
        var full = Written(label);
        _byLastName.TryAdd(surname.Folded, full);
        return full;
    }
}
