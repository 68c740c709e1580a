using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <summary>One token outside quotation marks, or one whole marked span.</summary>
/// <param name="Span">Where it stands; a marked span with its marks.</param>
/// <param name="Class">What the word can do.</param>
/// <param name="Token">Index of the token, or of the first one in the marked span.</param>
/// <param name="Quote">Index of the marked span, else -1.</param>
internal readonly record struct Piece(TextSpan Span, WordClass Class, int Token, int Quote)
{
    public bool Is(WordClass any) => (Class & any) != 0;
}

/// <summary>One sentence as its narrator tells it: marked spans count as one word each. Indexes of pieces, end exclusive.</summary>
internal readonly record struct Unit(int First, int End, int Paragraph, int EndParagraph);

/// <summary>A text as a row of pieces, cut into narrator's sentences.</summary>
internal sealed class SpeechText
{
    private const int LongestTitle = 9;
    private readonly List<int> _quotes = [];

    private SpeechText(NewsText text, List<MarkedSpan> spans)
    {
        Text = text;
        Spans = spans;
        Pieces = new List<Piece>(text.Tokens.Count);
    }

    public NewsText Text { get; }

    public List<MarkedSpan> Spans { get; }

    public List<Piece> Pieces { get; }

    public List<Unit> Units { get; } = [];

    public static SpeechText Build(NewsText text, WordClass[] classes, List<MarkedSpan> spans)
    {
        var speech = new SpeechText(text, spans);
        speech.BuildPieces(classes);
        speech.BuildUnits();
        return speech;
    }

    public string Folded(int piece) => Pieces[piece].Quote >= 0 ? "" : Text.Tokens[Pieces[piece].Token].Folded;

    public TextSpan SpanOf(int first, int end) => new(Pieces[first].Span.Start, Pieces[end - 1].Span.End);

    /// <summary>The first marked span at or after a piece; the number of pieces when there is none.</summary>
    public int NextQuote(int piece)
    {
        var at = _quotes.BinarySearch(piece);
        at = at < 0 ? ~at : at;
        return at < _quotes.Count ? _quotes[at] : Pieces.Count;
    }

    private void BuildPieces(WordClass[] classes)
    {
        var s = 0;
        var t = 0;
        while (t < Text.Tokens.Count || s < Spans.Count)
        {
            if (s < Spans.Count && (t >= Text.Tokens.Count || Text.Tokens[t].Span.End > Spans[s].OuterStart))
            {
                var span = Spans[s];
                _quotes.Add(Pieces.Count);
                Pieces.Add(new Piece(new TextSpan(span.OuterStart, span.OuterEnd), WordClass.Quote, t, s));
                while (t < Text.Tokens.Count && Text.Tokens[t].Span.Start < span.OuterEnd)
                {
                    t++;
                }

                s++;
                continue;
            }

            var token = Text.Tokens[t];
            if (token.Kind != TokenKind.Mark || !QuotationMarks.IsMark(Text.Text[token.Span.Start]) && Text.Text[token.Span.Start] != 'â')
            {
                Pieces.Add(new Piece(token.Span, classes[t], t, -1));
            }

            t++;
        }
    }

    private void BuildUnits()
    {
        int first = 0, sentence = 0, paragraph = 0, lastSentence = -1, lastParagraph = -1, firstParagraph = 0;
        for (var i = 0; i < Pieces.Count; i++)
        {
            Advance(Text.Sentences, ref sentence, Pieces[i].Span.Start);
            Advance(Text.Paragraphs, ref paragraph, Pieces[i].Span.Start);
            if (i > first && (paragraph != lastParagraph || sentence != lastSentence && !IsTitleCutOff(first, i) || IsGlued(i)))
            {
                AddUnit(first, i, firstParagraph, lastParagraph);
                first = i;
            }

            if (i == first)
            {
                firstParagraph = paragraph;
            }

            if (Pieces[i].Quote >= 0)
            {
                Advance(Text.Sentences, ref sentence, Pieces[i].Span.End - 1);
                Advance(Text.Paragraphs, ref paragraph, Pieces[i].Span.End - 1);
            }

            lastSentence = sentence;
            lastParagraph = paragraph;
        }

        if (first < Pieces.Count)
        {
            AddUnit(first, Pieces.Count, firstParagraph, lastParagraph);
        }
    }

    // "…sınıra götürdü.Vali Yavuz", "“… dökeceksin.”Gelenlere": pages lose the space between two sentences.
    private bool IsGlued(int i)
    {
        var piece = Pieces[i];
        if (i < 2 || piece.Quote >= 0 || piece.Span.Start != Pieces[i - 1].Span.End || !char.IsUpper(Text.Text[piece.Span.Start]) || piece.Span.Length < 2)
        {
            return false;
        }

        if (Pieces[i - 1].Quote >= 0)
        {
            return Spans[Pieces[i - 1].Quote] is var span && span.End > span.Start && Text.Text[span.End - 1] is '.' or '!' or '?' or '…';
        }

        var word = Pieces[i - 2];
        return Pieces[i - 1].Is(WordClass.Stop) && Text.Text[Pieces[i - 1].Span.Start] is '.' or '!' or '?' && word.Quote < 0 && word.Span.Length > 3 && word.Span.End == Pieces[i - 1].Span.Start && char.IsLower(Text.Text[word.Span.Start]);
    }

    // "The Minister of Defense. Hulusi Akar said": translators put a stop between an office and its holder. Only a title without a verb, alone before the stop, goes on in the next sentence.
    private bool IsTitleCutOff(int first, int next)
    {
        if (Text.Language == "tr" || next - first is < 2 or > LongestTitle || !Pieces[next - 1].Is(WordClass.Stop) || Text.Text[Pieces[next - 1].Span.Start] != '.' || Pieces[next].Class != WordClass.Capital || !Pieces[first].Is(WordClass.Capital) || Pieces[first].Is(WordClass.Say))
        {
            return false;
        }

        var office = false;
        for (var i = first; i < next - 1; i++)
        {
            var piece = Pieces[i];
            office |= piece.Is(WordClass.Role) && piece.Is(WordClass.Capital);
            if (piece.Quote >= 0 || piece.Is(WordClass.Comma | WordClass.Colon | WordClass.Stop | WordClass.Dash | WordClass.Number | WordClass.Relative | WordClass.Auxiliary) && !piece.Is(WordClass.Capital) || !piece.Is(WordClass.Capital) && !(Folded(i) is "of" or "the" or "for" or "and" or "to" or "in"))
            {
                return false;
            }
        }

        return office;
    }

    private void AddUnit(int first, int end, int paragraph, int endParagraph)
    {
        var start = Pieces[first].Span.Start == Text.Paragraphs[paragraph].Start ? Dateline.End(this, first, end) : first;
        Units.Add(new Unit(start < end ? start : first, end, paragraph, endParagraph));
    }

    private static void Advance(IReadOnlyList<TextSpan> spans, ref int index, int offset)
    {
        while (index + 1 < spans.Count && spans[index + 1].Start <= offset)
        {
            index++;
        }
    }
}
