using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Ingest.Enriching.Dates;

/// <summary>One article being read for dates: its tokens with their cues, and the days that relative words count from.</summary>
internal sealed class DateScan
{
    private readonly IReadOnlyList<Token> _tokens;
    private readonly Cue[] _cues;
    private int? _textYear;
    private bool? _tellsOfHearths;

    public DateScan(NewsText text, DateOnly? publishedOn)
    {
        Text = text;
        _tokens = text.Tokens;
        Anchor = publishedOn;
        PageDay = publishedOn;
        Turkish = text.Language == "tr";
        _cues = new Cue[_tokens.Count];
        VerbTenses = new byte[_tokens.Count];
        var words = Turkish ? TurkishDateWords.Cues : EnglishDateWords.Cues;
        var others = Turkish ? EnglishDateWords.Cues : TurkishDateWords.Cues;
        for (var i = 0; i < _cues.Length; i++)
        {
            var token = _tokens[i];
            if (token.Kind == TokenKind.Number)
            {
                _cues[i] = new Cue(CueKind.Number, Parse(token.Folded));
            }
            else if (token.Kind == TokenKind.Word && token.Span.Length <= 24)
            {
                if (words.TryGetValue(token.Folded, out var cue))
                {
                    _cues[i] = cue;
                }
                else if (i > 0 && _cues[i - 1].Kind == CueKind.Number && others.TryGetValue(token.Folded, out cue) && cue is { Kind: CueKind.Month, Short: false })
                {
                    // A month after a number is a date in either language: datelines stay untranslated.
                    _cues[i] = cue;
                }
                else if (token.Span.Length is >= 5 and <= 14)
                {
                    _cues[i] = Misspelt(i) ?? default;
                }
            }
        }
    }

    private Cue? Misspelt(int i)
    {
        var isCapital = char.IsUpper(Text.Text[_tokens[i].Span.Start]);
        if (!Turkish && isCapital && i > 0 && (_cues[i - 1].Kind is CueKind.Link or CueKind.Shift or CueKind.Part || _tokens[i - 1].Folded is "in" or "of" or "during" or "-") && MisspeltDateWords.LoneMonth(_tokens[i].Folded) is { } month)
        {
            return month;
        }

        var next = i + 1 < _tokens.Count ? _tokens[i + 1] : default;
        if (Turkish && next.Folded is not null && (next.Kind == TokenKind.Number && next.Span.Length == 4 || next.Folded.StartsWith("ayi", StringComparison.Ordinal)) && MisspeltDateWords.Month(_tokens[i].Folded, isTurkish: true) is { } named)
        {
            return named;
        }

        var isBesideDay = i > 0 && DayNumber(i - 1) is not null && !Glued(i) || !Turkish && i + 1 < _tokens.Count && _tokens[i + 1] is { Kind: TokenKind.Number, Span.Length: <= 2 } && isCapital;
        return (isBesideDay ? MisspeltDateWords.Month(_tokens[i].Folded, Turkish) : null) ?? (Turkish || isCapital ? MisspeltDateWords.Weekday(_tokens[i].Folded, Turkish) : null);
    }

    public NewsText Text { get; }

    public bool Turkish { get; }

    /// <summary>The day relative words count from: the publication date, or the dateline's where none is known.</summary>
    public DateOnly? Anchor { get; set; }

    /// <summary>Whether the anchor is only the latest day the text tells of, no day of the report: what it tells next may lie after it.</summary>
    public bool IsAnchorGuessed { get; set; }

    /// <summary>The last day named, which "two days later" and "the same day" count from.</summary>
    public DateOnly? LastDay { get; set; }

    /// <summary>The day a "since" of the date just read began on; null where that was no day.</summary>
    public DateOnly? SinceDay { get; set; }

    /// <summary>The last day named that does not lie ahead of the report: what "the same day" means in a sentence of the past.</summary>
    public DateOnly? LastPastDay { get; set; }

    /// <summary>The direct quote that holds an offset, or null.</summary>
    public Func<int, TextSpan?>? QuoteAround { get; set; }

    /// <summary>Where the last day was named.</summary>
    public int LastDayAt { get; set; } = -1;

    /// <summary>The first day named, where it is the report's or one of the two before: what the report is about.</summary>
    public DateOnly? LeadDay { get; set; }

    /// <summary>The page's own day, where a dateline of another day serves as anchor.</summary>
    public DateOnly? PageDay { get; init; }

    /// <summary>The day last named in the token's paragraph, its sentence or the one before it; else what the report is about, else its own.</summary>
    public DateOnly? NearDay(int i) => QuotedDay(i) ?? (IsToldNear(i) && LastPastDay is { } day ? day : LeadDay ?? (LastPastDay is { } told && Anchor is { } own && own.DayNumber - told.DayNumber is > 0 and < 10 ? told : Anchor));

    /// <summary>What "the next morning" counts from: a day named close by, be it ahead, else what the report is about.</summary>
    public DateOnly? StoryDay(int i) => QuotedDay(i) ?? (IsToldNear(i) ? LastDay : NearDay(i));

    /// <summary>The day last named inside a quote, and where.</summary>
    public (DateOnly Day, int At)? LastQuoted { get; set; }

    /// <summary>The day that quoted words count from: one named in the quotes of the same paragraph; null outside quotes.</summary>
    public DateOnly? QuotedDay(int i) => LastQuoted is { } named && Text.ParagraphAt(Token(i).Span.Start).Start <= named.At && QuoteAround?.Invoke(Token(i).Span.Start) is not null ? named.Day : null;

    private bool IsToldNear(int i) => LastDayAt >= 0 && (Text.SentenceIndexAt(Token(i).Span.Start) - Text.SentenceIndexAt(LastDayAt) <= 1 || Text.ParagraphAt(Token(i).Span.Start).Start <= LastDayAt);

    /// <summary>The last expression of any length: "that year", "a year earlier", "the same period" count from it.</summary>
    public DateValue? LastValue { get; set; }

    /// <summary>Where the last expression ends in the text.</summary>
    public int LastEnd { get; set; }

    /// <summary>The day the words at a token were spoken on, where they are quoted; else null.</summary>
    public Func<int, DateOnly?>? SpokenOn { get; set; }

    /// <summary>Whether the text tells of mines or of a kitchen: "ocakta" is then a pit or a hearth, no January.</summary>
    public bool TellsOfHearths => _tellsOfHearths ??= HasHearth();

    /// <summary>The year most often written in the text; serves dates without a year where no publication date is known.</summary>
    public int? TextYear => _textYear ??= CommonYear();

    /// <summary>Set while the words themselves settle the tense, as "until" does.</summary>
    public Tense? Tense { get; set; }

    /// <summary>A year stated earlier in the text; serves "Aug. 25" where nothing else does.</summary>
    public DateOnly? LastStated { get; set; }

    /// <summary>Tenses already read, one more than the value; 0 where none was.</summary>
    public byte[] VerbTenses { get; }

    public int Count => _cues.Length;

    public Cue Cue(int i) => (uint)i < (uint)_cues.Length ? _cues[i] : default;

    public CueKind Kind(int i) => Cue(i).Kind;

    public Token Token(int i) => _tokens[i];

    public string Word(int i) => (uint)i < (uint)_cues.Length ? _tokens[i].Folded : "";

    public bool Is(int i, string word) => (uint)i < (uint)_cues.Length && _tokens[i].Folded == word;

    public bool Is(int i, string first, string second) => Is(i, first) && Is(i + 1, second);

    public bool IsMark(int i, char mark) => (uint)i < (uint)_cues.Length && _tokens[i].Kind == TokenKind.Mark && Text.Text[_tokens[i].Span.Start] == mark;

    public bool IsDash(int i) => (uint)i < (uint)_cues.Length && _tokens[i].Kind == TokenKind.Mark && Text.Text[_tokens[i].Span.Start] is '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '~';

    public bool IsApostrophe(int i) => (uint)i < (uint)_cues.Length && _tokens[i].Kind == TokenKind.Mark && TokenCutter.IsApostrophe(Text.Text[_tokens[i].Span.Start]);

    public bool IsUnit(int i, DateUnit unit) => Cue(i) is { Kind: CueKind.Unit } cue && cue.Value == (int)unit;

    public bool IsShift(int i, DateShift shift) => Cue(i) is { Kind: CueKind.Shift } cue && cue.Value == (int)shift;

    public bool IsLink(int i, DateLink link) => Cue(i) is { Kind: CueKind.Link } cue && cue.Value == (int)link;

    /// <summary>Whether no white space parts the token from the one before it.</summary>
    public bool Glued(int i) => i > 0 && i < _cues.Length && _tokens[i - 1].Span.End == _tokens[i].Span.Start;

    /// <summary>Whether a line break stands between two tokens, as between a headline and its dateline.</summary>
    public bool PartedByLine(int first, int last) => Text.Text.AsSpan(_tokens[first].Span.End, _tokens[last].Span.Start - _tokens[first].Span.End).Contains('\n');

    /// <summary>Whether two tokens stand in different paragraphs.</summary>
    public bool PartedByParagraph(int first, int last) => first >= 0 && PartedByLine(first, last) && !Text.ParagraphAt(_tokens[first].Span.Start).Contains(_tokens[last].Span);

    public bool Capital(int i) => (uint)i < (uint)_cues.Length && char.IsUpper(Text.Text[_tokens[i].Span.Start]);

    /// <summary>Past a full stop that closes an abbreviation.</summary>
    public int SkipDot(int i) => IsMark(i, '.') && Glued(i) ? i + 1 : i;

    /// <summary>A whole number of one or two digits, or null.</summary>
    public int? DayNumber(int i) => Cue(i) is { Kind: CueKind.Number, Value: >= 1 and <= 31 } cue && _tokens[i].Span.Length <= 2 ? cue.Value : null;

    /// <summary>A number of four digits that can be a year of the news or of its history.</summary>
    public int? Year(int i) => Cue(i) is { Kind: CueKind.Number, Value: >= 1700 and <= 2100 } cue && _tokens[i].Span.Length == 4 ? cue.Value : null;

    public TextSpan SpanOf(int start, int end) => new(_tokens[start].Span.Start, _tokens[end - 1].Span.End);

    private bool HasHearth()
    {
        for (var i = 0; i < Count; i++)
        {
            var word = _tokens[i].Folded;
            if (word is "cay" or "cayi" or "yemek" or "tencere" or "corba" || word.StartsWith("maden", StringComparison.Ordinal) || word.StartsWith("komur", StringComparison.Ordinal) || word.StartsWith("kaynat", StringComparison.Ordinal) || word.StartsWith("pisir", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    // 0 where none is written that can be the report's: years before the dossier's first are its history.
    private int CommonYear()
    {
        var counts = new Dictionary<int, int>();
        for (var i = 0; i < Count; i++)
        {
            if (Year(i) is >= DateResolver.FirstYear and var year && (i == 0 || Kind(i - 1) is CueKind.Month or CueKind.Number or CueKind.Link || IsMark(i - 1, ',') || Word(i - 1) is "in" or "of" or "early" or "late" || Turkish))
            {
                counts[year] = counts.GetValueOrDefault(year) + 1;
            }
        }

        var best = 0;
        foreach (var (year, count) in counts)
        {
            best = best == 0 || count > counts[best] || count == counts[best] && year < best ? year : best;
        }

        return best;
    }

    private static int Parse(string digits)
    {
        if (digits.Length > 8)
        {
            return -1;
        }

        var value = 0;
        foreach (var c in digits)
        {
            if (!char.IsAsciiDigit(c))
            {
                return -1;
            }

            value = (value * 10) + c - '0';
        }

        return value;
    }
}
