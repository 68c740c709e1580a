using System.Collections.Frozen;
using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Enriching;

/// <summary>How an article is built: what its kind is told by, counted once.</summary>
/// <param name="Words">Words of the text.</param>
/// <param name="Stamped">Lines that open with a time of day.</param>
/// <param name="Asked">Questions that are labelled, or that a longer paragraph answers.</param>
/// <param name="Turns">Lines that open with a name and a colon, of names that come twice.</param>
/// <param name="Listed">Lines that open with a number or a bullet.</param>
/// <param name="Questions">Questions outside quotation marks.</param>
/// <param name="OwnVoice">The writer's "I", outside quotation marks.</param>
/// <param name="OwnPlural">The writers' "we", and what is theirs, outside quotation marks.</param>
/// <param name="Reader">"You", outside quotation marks.</param>
/// <param name="Judgement">Words of judging and doubt, outside quotation marks.</param>
/// <param name="Reporting">Verbs of saying, outside quotation marks.</param>
/// <param name="Official">Sentences that end as Turkish offices write: "… sürdürülmektedir".</param>
/// <param name="Quoted">Share of the words in quotation marks.</param>
/// <param name="DirectQuotes">Quotes in marks.</param>
/// <param name="Announced">Whether the first sentences bring in a text as it was given out: "the statement reads", "açıklamada şöyle denildi".</param>
/// <param name="Signed">Whether the last lines say who the writer is.</param>
internal sealed record KindForm(
    int Words, int Sentences, int Paragraphs, int Stamped, int Asked, int Turns, int Listed, int Questions, int OwnVoice, int OwnPlural, int Reader, int Judgement, int Reporting, int Official, double Quoted, int DirectQuotes, bool Announced, bool Signed)
{
    private const int LongestTurn = 30;
    private const int OpeningSentences = 5;

    private static readonly FrozenSet<string> Voice = Set("i my me myself mine ben bence benim bana sanirim kanaatimce kanimca diyorum biliyorum dusunuyorum saniyorum");
    private static readonly FrozenSet<string> Plural = Set("we our us ours biz bizim bize bizi ulkemiz ulkemizin milletimiz milletimizin askerimiz askerimizin halkimiz bakanligimiz vatandaslarimiz vatandaslarimizin buyukelciligimiz silahli");
    private static readonly FrozenSet<string> ToReader = Set("you your yours siz sizin size");
    private static readonly FrozenSet<string> Judging = Set("""
        should must ought perhaps arguably clearly obviously surely indeed unfortunately hardly frankly nonetheless paradoxically merely simply maybe nobody everyone anyone worse better instead
        galiba belki elbette kuskusuz aslinda acikcasi maalesef sanki adeta gerekir lazim kisacasi dogrusu oysa halbuki demek zaten keske mi mu
        """);

    private static readonly string[] Openings =
    [
        "statement reads", "full text", "text of the statement", "the following statement", "statement follows", "tam metni", "aciklamada su ifadeler", "aciklamada soyle", "aciklama soyle", "su ifadelere yer verildi", "sunlar kaydedildi", "soyle denildi", "verdigi bilgiler", "ifadelerine yer verildi",
        "yazili bir aciklama", "yazili aciklama", "yazili olarak", "bildirinin", "paylasima gore", "is respectfully announced", "kamuoyuna saygiyla", "spokesperson of the ministry", "in response to a question", "said in a report released", "remarks by", "on-camera briefing", "titles from the words", "basliklar",
    ];

    public static KindForm Of(NewsText text, IReadOnlyList<Quote> quotes)
    {
        var direct = quotes.Where(quote => quote.Kind == QuoteKind.Direct).Select(quote => quote.Span).OrderBy(span => span.Start).ToArray();
        int words = 0, voice = 0, plural = 0, reader = 0, judgement = 0, reporting = 0, quoted = 0, next = 0;
        foreach (var token in text.Tokens)
        {
            if (token.Kind != TokenKind.Word)
            {
                continue;
            }

            words++;
            while (next < direct.Length && direct[next].End <= token.Span.Start)
            {
                next++;
            }

            if (next < direct.Length && direct[next].Start <= token.Span.Start)
            {
                quoted++;
                continue;
            }

            voice += IsOwnVoice(text, token) ? 1 : 0;
            plural += Plural.Contains(token.Folded) && !IsCapitals(text, token) ? 1 : 0;
            reader += ToReader.Contains(token.Folded) ? 1 : 0;
            judgement += Judging.Contains(token.Folded) ? 1 : 0;
            reporting += NameWords.SayingVerbs.Contains(token.Folded) ? 1 : 0;
        }

        var (stamped, asked, listed) = CountParagraphs(text);
        return new KindForm(
            words, text.Sentences.Count, text.Paragraphs.Count, stamped, asked, CountTurns(text), listed, CountQuestions(text, direct), voice, plural, reader, judgement, reporting, CountOfficial(text),
            words == 0 ? 0 : quoted / (double)words, direct.Length, IsAnnounced(text), IsSigned(text));
    }

    private static FrozenSet<string> Set(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    // "I" the word, not the Roman number or an initial.
    private static bool IsOwnVoice(NewsText text, Token token) =>
        Voice.Contains(token.Folded) && (token.Span.Length > 1 || text.Text[token.Span.Start] == 'I' && !(token.Span.End < text.Text.Length && text.Text[token.Span.End] is '.' or '-')) && !(token.Span.Length == 1 && text.Language == "tr");

    private static bool IsCapitals(NewsText text, Token token) => token.Span.Length > 1 && char.IsUpper(text.Text[token.Span.Start + 1]);

    private static int CountQuestions(NewsText text, TextSpan[] direct)
    {
        int questions = 0, next = 0;
        foreach (var sentence in text.Sentences)
        {
            while (next < direct.Length && direct[next].End <= sentence.Start)
            {
                next++;
            }

            questions += text.Text[sentence.End - 1] == '?' && !(next < direct.Length && direct[next].Start < sentence.End) ? 1 : 0;
        }

        return questions;
    }

    // "sürdürmektedir.", "alınmıştır.", "edilecektir.": offices write so, papers seldom.
    private static int CountOfficial(NewsText text)
    {
        if (text.Language != "tr")
        {
            return 0;
        }

        var official = 0;
        for (var i = 0; i + 1 < text.Tokens.Count; i++)
        {
            var word = text.Tokens[i].Folded;
            official += word.Length > 7 && word[^1] == 'r' && text.Tokens[i + 1].Folded is "." or ";" && (word.EndsWith("maktadir", StringComparison.Ordinal) || word.EndsWith("mektedir", StringComparison.Ordinal) || word.EndsWith("mistir", StringComparison.Ordinal) || word.EndsWith("mustur", StringComparison.Ordinal) || word.EndsWith("caktir", StringComparison.Ordinal) || word.EndsWith("cektir", StringComparison.Ordinal)) ? 1 : 0;
        }

        return official;
    }

    private static bool IsAnnounced(NewsText text)
    {
        if (text.Sentences.Count == 0)
        {
            return false;
        }

        var end = text.Sentences[Math.Min(OpeningSentences, text.Sentences.Count) - 1].End;
        var opening = Folding.Fold(text.Text.AsSpan(0, Math.Min(end, 1200)));
        return Array.Exists(Openings, words => opening.Contains(words, StringComparison.Ordinal));
    }

    private static bool IsSigned(NewsText text)
    {
        for (var p = Math.Max(1, text.Paragraphs.Count - 4); p < text.Paragraphs.Count; p++)
        {
            var line = text.Paragraphs[p];
            if (line.Length > 300)
            {
                continue;
            }

            var first = text.TokenIndexAt(line.Start);
            while (first < text.Tokens.Count && text.Tokens[first].Folded is "*" or "(" or "•")
            {
                first++;
            }

            var end = first;
            while (end < text.Tokens.Count && text.Tokens[end].Span.Start < line.End)
            {
                end++;
            }

            if (first < end && (AuthorNotes.Is(text.Words, first, end, p) || AuthorNotes.Makers.Contains(text.Tokens[first].Folded) && end - first < 12))
            {
                return true;
            }
        }

        return false;
    }

    private static (int Stamped, int Asked, int Listed) CountParagraphs(NewsText text)
    {
        int stamped = 0, asked = 0, listed = 0;
        for (var p = 0; p < text.Paragraphs.Count; p++)
        {
            var line = text.Text.AsSpan(text.Paragraphs[p].Start, Math.Min(text.Paragraphs[p].Length, 300));
            stamped += IsTimeStamp(line) ? 1 : 0;
            listed += line.Length > 4 && (line[0] is '*' or '•' or '-' && line[1] == ' ' || char.IsAsciiDigit(line[0]) && line[1] is ')' or '-' or '.' && line[2] == ' ') ? 1 : 0;
            var labelled = line.StartsWith("Q:") || line.StartsWith("Q.") || line.StartsWith("Soru:") || line.StartsWith("SORU:") || line.StartsWith("Question:");
            var answered = p + 1 < text.Paragraphs.Count && line[^1] == '?' && text.Paragraphs[p].Length <= 300 && text.Paragraphs[p + 1].Length > text.Paragraphs[p].Length && line.IndexOf('"') < 0 && line.IndexOf('“') < 0;
            asked += labelled || answered ? 1 : 0;
        }

        return (stamped, asked, listed);
    }

    // "Zehra Ilgaz: …", "Sungur: …": a talk in turns.
    private static int CountTurns(NewsText text)
    {
        var speakers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var line in text.Paragraphs)
        {
            var colon = text.Text.AsSpan(line.Start, Math.Min(line.Length, LongestTurn)).IndexOf(':');
            if (colon > 1 && line.Length > colon + 2 && char.IsUpper(text.Text[line.Start]) && text.Text[line.Start + colon + 1] == ' ')
            {
                var name = text.Text.AsSpan(line.Start, colon).TrimEnd();
                var last = name[(name.LastIndexOf(' ') + 1)..];
                if (last.Length > 1 && char.IsUpper(last[0]))
                {
                    var key = Folding.Fold(last);
                    speakers[key] = speakers.GetValueOrDefault(key) + 1;
                }
            }
        }

        return speakers.Values.Where(turns => turns > 1).Sum();
    }

    private static bool IsTimeStamp(ReadOnlySpan<char> line)
    {
        var digits = 0;
        while (digits < line.Length && digits < 3 && char.IsAsciiDigit(line[digits]))
        {
            digits++;
        }

        return digits is 1 or 2 && line.Length > digits + 2 && line[digits] is ':' or '.' && char.IsAsciiDigit(line[digits + 1]) && char.IsAsciiDigit(line[digits + 2])
            && (line.Length == digits + 3 || !char.IsLetterOrDigit(line[digits + 3]));
    }
}
