using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Enriching.Texts;

/// <summary>The tokens of a text with what name and term matching asks of them: sentence, case, and the word before its ending.</summary>
internal sealed class WordView
{
    private const int LeastStem = 4;

    private readonly string?[] _bases;
    private readonly int[] _sentences;
    private readonly bool _isCaseless;
    private readonly HeadStyle[] _styles;

    public WordView(NewsText text)
    {
        Text = text;
        Tokens = (Token[])text.Tokens;
        _bases = new string?[Tokens.Length];
        _sentences = new int[Tokens.Length];
        _isCaseless = !text.Text.AsSpan().ContainsAnyInRange('A', 'Z') && !text.Text.Any(char.IsUpper);
        _styles = new HeadStyle[text.Sentences.Count];
        var sentence = 0;
        for (var i = 0; i < Tokens.Length; i++)
        {
            while (sentence + 1 < text.Sentences.Count && text.Sentences[sentence + 1].Start <= Tokens[i].Span.Start)
            {
                sentence++;
            }

            _sentences[i] = sentence;
            _bases[i] = BaseOf(text.Text, Tokens[i]);
        }

        if (text.Language == "tr" && !Array.Exists(_bases, stem => stem is not null))
        {
            CutBareEndings();
        }
    }

    public NewsText Text { get; }

    public Token[] Tokens { get; }

    public int Count => Tokens.Length;

    public string Folded(int token) => Tokens[token].Folded;

    /// <summary>The folded word without its ending after an apostrophe.</summary>
    public string Base(int token) => _bases[token] ?? Tokens[token].Folded;

    public bool HasEnding(int token) => _bases[token] is not null;

    /// <summary>Offset where the word ends, its ending after an apostrophe left out.</summary>
    public int BaseEnd(int token) => _bases[token] is { } stem ? Tokens[token].Span.Start + stem.Length : Tokens[token].Span.End;

    public int SentenceOf(int token) => _sentences[token];

    /// <summary>For each token whether it begins in one of the spans.</summary>
    public bool[] Within(List<TextSpan> spans)
    {
        var within = new bool[Count];
        foreach (var span in spans)
        {
            for (var i = Text.TokenIndexAt(span.Start); i < Count && Tokens[i].Span.Start < span.End; i++)
            {
                within[i] = true;
            }
        }

        return within;
    }

    public bool OpensSentence(int token)
    {
        for (var i = token - 1; i >= 0 && _sentences[i] == _sentences[token]; i--)
        {
            if (Tokens[i].Kind != TokenKind.Mark)
            {
                return false;
            }
        }

        return true;
    }

    public bool IsWord(int token) => token >= 0 && token < Tokens.Length && Tokens[token].Kind == TokenKind.Word;

    public bool Is(int token, string folded) => token >= 0 && token < Tokens.Length && Tokens[token].Folded == folded;

    public char First(int token) => Text.Text[Tokens[token].Span.Start];

    /// <summary>Whether the word starts like a name: a capital, or a letter of a script (or a text) without case.</summary>
    public bool IsCapital(int token) => IsWord(token) && (_isCaseless || !char.IsLower(First(token)));

    /// <summary>Whether capitals tell names in the token's sentence, or all words there have them.</summary>
    public HeadStyle StyleOf(int token)
    {
        var sentence = _sentences[token];
        if (sentence >= _styles.Length)
        {
            return HeadStyle.Plain;
        }

        if (_styles[sentence] == HeadStyle.Unknown)
        {
            _styles[sentence] = ReadStyle(token);
        }

        return _styles[sentence];
    }

    /// <summary>Whether all letters of a word of two or more are capitals.</summary>
    public bool IsAllCaps(int token)
    {
        if (!IsWord(token) || BaseEnd(token) - Tokens[token].Span.Start < 2)
        {
            return false;
        }

        for (var i = Tokens[token].Span.Start; i < BaseEnd(token); i++)
        {
            if (char.IsLetter(Text.Text[i]) && !char.IsUpper(Text.Text[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether nothing but a space or line end parts the token from the one before it.</summary>
    public bool FollowsClosely(int token) =>
        token > 0 && Tokens[token].Span.Start - Tokens[token - 1].Span.End <= 2 && _sentences[token] == _sentences[token - 1];

    public TextSpan SpanOf(int first, int end) => new(Tokens[first].Span.Start, BaseEnd(end - 1));

    // "Bağcıoğlunun … Bağcıoğlu": a text that has lost its apostrophes shows a name's stem elsewhere.
    private void CutBareEndings()
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < Count; i++)
        {
            if (IsWord(i) && char.IsUpper(First(i)) && Folded(i).Length >= LeastStem)
            {
                names.Add(Folded(i));
            }
        }

        for (var i = 0; i < Count; i++)
        {
            if (IsWord(i) && char.IsUpper(First(i)) && Suffixes.CaseLength(Folded(i)) is > 0 and var ending && Folded(i)[..^ending] is var stem && stem.Length >= LeastStem && names.Contains(stem))
            {
                _bases[i] = stem;
            }
        }
    }

    private HeadStyle ReadStyle(int token)
    {
        var first = token;
        while (first > 0 && _sentences[first - 1] == _sentences[token])
        {
            first--;
        }

        int words = 0, capital = 0, shouted = 0;
        var end = first;
        for (var i = first; i < Tokens.Length && _sentences[i] == _sentences[token]; i++)
        {
            end = i;
            if (Tokens[i].Kind == TokenKind.Word && Tokens[i].Span.Length > 3)
            {
                words++;
                capital += char.IsUpper(First(i)) ? 1 : 0;
                shouted += IsAllCaps(i) ? 1 : 0;
            }
        }

        // "So did Jane Doe and John Roe of Acme.": a headline has no full stop, a sentence may be full of names.
        var isTitle = words >= 4 && capital * 10 >= words * 9 && !Is(end, ".");
        return shouted >= 3 && shouted * 10 >= words * 7 ? HeadStyle.Capitals : isTitle ? HeadStyle.TitleCase : HeadStyle.Plain;
    }

    private static string? BaseOf(string text, Token token)
    {
        if (token.Kind != TokenKind.Word)
        {
            return null;
        }

        var at = token.Folded.LastIndexOf('\'');
        if (at < 2 || !Suffixes.IsEnding(token.Folded.AsSpan(at + 1)))
        {
            return null;
        }

        // O'Neill keeps its apostrophe, AKAR'IN does not: the ending is written in the case of the letter before it.
        var after = text[token.Span.Start + at + 1];
        return char.IsUpper(after) && !char.IsUpper(text[token.Span.Start + at - 1]) ? null : token.Folded[..at];
    }
}

/// <summary>How a sentence uses capitals.</summary>
internal enum HeadStyle
{
    Unknown,
    Plain,
    TitleCase,
    Capitals,
}
