using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Enriching.Texts;

/// <summary>A text cut once into words, sentences and paragraphs, for all finders to share.</summary>
internal sealed class NewsText
{
    private WordView? _words;

    private NewsText(string text, string language)
    {
        Text = text;
        Language = language;
    }

    public string Text { get; }

    /// <summary><c>en</c> or <c>tr</c>; anything else is read by the English rules.</summary>
    public string Language { get; }

    public IReadOnlyList<TextSpan> Paragraphs { get; private init; } = [];

    public IReadOnlyList<TextSpan> Sentences { get; private init; } = [];

    public IReadOnlyList<Token> Tokens { get; private init; } = [];

    /// <summary>The tokens as name and term matching see them; made once, when first asked for. A text is read by one thread.</summary>
    public WordView Words => _words ??= new WordView(this);

    /// <summary>The folded token; empty before the first and behind the last.</summary>
    public string Word(int token) => (uint)token < (uint)Tokens.Count ? Tokens[token].Folded : "";

    /// <summary>Cuts a text in time linear to its length; never throws, whatever the text holds.</summary>
    public static NewsText Cut(string text, string? language)
    {
        var tokens = TokenCutter.Cut(text);
        var paragraphs = SentenceCutter.Paragraphs(text);
        return new NewsText(text, language ?? "en")
        {
            Tokens = tokens,
            Paragraphs = paragraphs,
            Sentences = SentenceCutter.Sentences(text, paragraphs),
        };
    }

    /// <summary>The sentence that holds the offset; for white space between two, the one before it.</summary>
    public TextSpan SentenceAt(int offset) => Sentences.Count == 0 ? new TextSpan(0, Text.Length) : Sentences[IndexAt(Sentences, offset)];

    public int SentenceIndexAt(int offset) => IndexAt(Sentences, offset);

    public TextSpan ParagraphAt(int offset) => Paragraphs.Count == 0 ? new TextSpan(0, Text.Length) : Paragraphs[IndexAt(Paragraphs, offset)];

    public int ParagraphIndexAt(int offset) => IndexAt(Paragraphs, offset);

    /// <summary>Index of the first token that ends after the offset.</summary>
    public int TokenIndexAt(int offset)
    {
        int low = 0, high = Tokens.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Tokens[middle].Span.End <= offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private static int IndexAt(IReadOnlyList<TextSpan> spans, int offset)
    {
        int low = 0, high = spans.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (spans[middle].Start <= offset)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return Math.Max(low, 0);
    }
}

/// <summary>What a token is made of.</summary>
internal enum TokenKind
{
    Word,
    Number,
    Mark,
}

/// <summary>A word (with inner apostrophes and hyphens), a number (with its separators) or one punctuation mark.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Kind">Word, number or mark.</param>
/// <param name="Folded">Lower case, without diacritics, dotted and dotless i alike; what vocabularies are matched on.</param>
internal readonly record struct Token(TextSpan Span, TokenKind Kind, string Folded);
