using System.Collections.Frozen;
using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Enriching;

/// <summary>Tells what form an article has, from its headline's label and the build of its text.</summary>
internal static class KindFinder
{
    private const int BriefWords = 90;
    private const int LongestTitle = 160;

    private static readonly string[] LiveTitles = ["live:", "live updates", "live blog", "liveblog", "live -", "- live", "| live", "as it happened", "latest updates", "live coverage", "canli:", "canli anlatim", "dakika dakika", "canli blog", "canli |"];
    private static readonly string[] InterviewTitles = ["interview", "q&a", "q & a", "in conversation with", "roportaj", "soylesi", "mulakat", "sorularimizi yanit", "'e konustu:", "'a konustu:"];
    private static readonly string[] OpinionTitles = ["opinion", "op-ed", "analysis", "commentary", "column:", "editorial", "perspective:", "viewpoint", "gorus:", "yorum:", "yorum |", "analiz", "kose yazisi", "gorus |", "explainer"];
    private static readonly string[] StatementTitles =
    [
        "joint statement", "press release", "press statement", "statement by", "statement of", "statement on", "statement from", "statement regarding", "no:", "communique", "joint declaration", "readout of", "remarks by",
        "basin aciklamasi", "basin bildirisi", "ortak bildiri", "ortak aciklama", "hakkinda aciklama", "iliskin aciklama", "sozcusunun aciklamasi", "kamuoyu duyurusu", "kamuoyuna duyuru",
    ];

    private static readonly FrozenSet<string> OwnVoice = new[] { "i", "my", "me", "myself", "ben", "bence", "benim", "bana", "sanirim", "kanaatimce" }.ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Judgement = new[]
    {
        "should", "must", "ought", "perhaps", "arguably", "clearly", "obviously", "surely", "indeed", "unfortunately", "hardly", "frankly", "nonetheless", "paradoxically",
        "galiba", "belki", "elbette", "kuskusuz", "aslinda", "acikcasi", "maalesef", "sanki", "adeta", "gerekir", "lazim", "kisacasi", "dogrusu",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> OwnPlural = new[] { "we", "our", "us" }.ToFrozenSet(StringComparer.Ordinal);

    public static ArticleKind Find(NewsText text, ArticleInput article, IReadOnlyList<Quote> quotes)
    {
        var title = Folding.Fold((article.Title is { Length: > 0 } given ? given : text.Paragraphs.Count > 0 ? text.Paragraphs[0].Cut(text.Text) : "").AsSpan());

        // A first sentence that stands in for a headline carries no label.
        title = title.Length > LongestTitle ? "" : title;

        var form = Form.Of(text, quotes);
        if (title.StartsWith("live", StringComparison.Ordinal) || Holds(title, LiveTitles) || form.Stamped >= 4)
        {
            return ArticleKind.Live;
        }

        if (form.Asked >= 3 && form.Asked * 5 >= form.Paragraphs || Holds(title, InterviewTitles) && form.Questions >= 2)
        {
            return ArticleKind.Interview;
        }

        if (form.Quoted < 0.1 && (Holds(title, StatementTitles) && form.Reporting <= 2 || form.OwnPlural >= 4 && form.Reporting == 0))
        {
            return ArticleKind.Statement;
        }

        if (Holds(title, OpinionTitles) && form.Reporting * 12 < form.Words || IsOpinion(form))
        {
            return ArticleKind.Opinion;
        }

        return form.Words is > 0 and < BriefWords && form.Sentences <= 4 ? ArticleKind.Brief : ArticleKind.Report;
    }

    private static bool IsOpinion(Form form)
    {
        if (form.Words < 150 || form.Reporting * 80 >= form.Words)
        {
            return false;
        }

        // A writer's own voice outside quotation marks, or questions put to the reader, in a text where few are reported.
        var personal = form.OwnVoice >= 3 || form.Questions >= 3 || form.OwnVoice + form.Questions >= 2 && form.Judgement >= 3;
        return personal && (form.OwnVoice * 3 + form.Judgement * 2 + form.Questions * 2) * 50 > form.Words;
    }

    private static bool Holds(string title, string[] labels)
    {
        foreach (var label in labels)
        {
            if (title.Contains(label, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private sealed record Form(int Words, int Sentences, int Paragraphs, int Stamped, int Asked, int Questions, int OwnVoice, int OwnPlural, int Judgement, int Reporting, double Quoted)
    {
        public static Form Of(NewsText text, IReadOnlyList<Quote> quotes)
        {
            var direct = quotes.Where(quote => quote.Kind == QuoteKind.Direct).Select(quote => quote.Span).OrderBy(span => span.Start).ToArray();
            var quoted = 0;
            int words = 0, voice = 0, plural = 0, judgement = 0, reporting = 0, next = 0;
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

                voice += OwnVoiceAt(text, token) ? 1 : 0;
                plural += KindFinder.OwnPlural.Contains(token.Folded) && token.Span.Length < 4 && !IsCapitals(text, token) ? 1 : 0;
                judgement += KindFinder.Judgement.Contains(token.Folded) ? 1 : 0;
                reporting += NameWords.SayingVerbs.Contains(token.Folded) ? 1 : 0;
            }

            var (stamped, asked) = CountParagraphs(text);
            return new Form(words, text.Sentences.Count, text.Paragraphs.Count, stamped, asked, CountQuestions(text, direct), voice, plural, judgement, reporting, words == 0 ? 0 : quoted / (double)words);
        }

        // "I" the word, not the Roman number or an initial.
        private static bool OwnVoiceAt(NewsText text, Token token) =>
            KindFinder.OwnVoice.Contains(token.Folded) && (token.Span.Length > 1 || text.Text[token.Span.Start] == 'I' && !(token.Span.End < text.Text.Length && text.Text[token.Span.End] is '.' or '-'))
            && !(token.Span.Length == 1 && text.Language == "tr");

        private static bool IsCapitals(NewsText text, Token token) => token.Span.Length > 1 && char.IsUpper(text.Text[token.Span.Start + 1]);

        private static int CountQuestions(NewsText text, TextSpan[] direct)
        {
            var questions = 0;
            foreach (var sentence in text.Sentences)
            {
                questions += text.Text[sentence.End - 1] == '?' && !Array.Exists(direct, span => span.Overlaps(sentence)) ? 1 : 0;
            }

            return questions;
        }

        private static (int Stamped, int Asked) CountParagraphs(NewsText text)
        {
            int stamped = 0, asked = 0;
            for (var p = 0; p < text.Paragraphs.Count; p++)
            {
                var line = text.Text.AsSpan(text.Paragraphs[p].Start, Math.Min(text.Paragraphs[p].Length, 300));
                stamped += IsTimeStamp(line) ? 1 : 0;
                var labelled = line.StartsWith("Q:") || line.StartsWith("Q.") || line.StartsWith("Soru:") || line.StartsWith("SORU:") || line.StartsWith("Question:");
                var answered = p + 1 < text.Paragraphs.Count && line[^1] == '?' && text.Paragraphs[p].Length <= 300 && text.Paragraphs[p + 1].Length > text.Paragraphs[p].Length && line.IndexOf('"') < 0 && line.IndexOf('“') < 0;
                asked += labelled || answered ? 1 : 0;
            }

            return (stamped, asked);
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
}
