using System.Buffers;
using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching.Actors;
using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Ingest.Enriching.Kinds;

/// <summary>What an article's headline and build tell of its form: who speaks in it, how much of it is quoted, what its lines begin with.</summary>
internal static class KindCues
{
    // A headline's own label is rare and sure: it shall not need a large weight, which fitting draws to zero.
    private const double Label = 3;

    private const int LongestTitle = 160;
    private const int LongestLine = 300;
    private const int LongestNote = 320;
    private const int LeadReach = 260;
    private const int OfficialReach = 4000;
    private const int ScrapTokens = 50;

    /// <summary>Names of the cues in the order of <see cref="Of"/>.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "base", "length", "short", "reporting", "quoted", "indirect", "voice", "plural", "judgement", "questions", "stamped", "asked", "live-title", "interview-title", "opinion-title", "statement-title",
        "title-question", "note", "dateline", "lead", "official", "present", "turns", "letter",
    ];

    private static readonly SearchValues<char> DatelineMarks = SearchValues.Create("(-\u2013\u2014:,/");

    /// <summary>Whether a text is too short for its build to tell anything, and neither its headline nor its lines say what it is. No labelled document is that short.</summary>
    public static bool IsScrap(NewsText text, double[] cues)
    {
        var isLabelled = false;
        for (var i = 0; i < cues.Length; i++)
        {
            isLabelled |= cues[i] > 0 && Names[i] is ("stamped" or "asked" or "live-title" or "interview-title" or "opinion-title" or "statement-title");
        }

        return text.Tokens.Count < ScrapTokens && !isLabelled;
    }

    public static double[] Of(NewsText text, ArticleInput article, IReadOnlyList<Quote> quotes)
    {
        var title = Folding.Fold((article.Title is { Length: > 0 } given ? given : text.Paragraphs.Count > 0 ? text.Paragraphs[0].Cut(text.Text) : "").AsSpan());

        // A first sentence that stands in for a headline carries no label.
        title = title.Length > LongestTitle ? "" : title;
        var direct = quotes.Where(quote => quote.IsVerbatim).Select(quote => quote.Span).OrderBy(span => span.Start).ToArray();
        var voice = Voice(text, direct);
        var (stamped, asked, turns) = Lines(text);
        var words = Math.Max(1, voice.Words);
        double Per100(int count, double most) => Math.Min(most, count * 100.0 / (words + 40));
        return
        [
            1, Math.Clamp(Math.Log(words / 180.0), -1, 1.2), words < 100 ? 1 : 0, Per100(voice.Reporting, 4), voice.Quoted / (double)words, Per100(quotes.Count - direct.Length, 4), Per100(voice.Own, 3), Per100(voice.Plural, 3), Per100(voice.Judgement, 3),
            Math.Min(1, Questions(text, direct) * 5.0 / (text.Sentences.Count + 5)), stamped < 3 ? 0 : stamped * 2 > text.Paragraphs.Count ? 2 : 1, Math.Min(1, asked / 3.0),
            title.StartsWith("live", StringComparison.Ordinal) || Holds(title, KindWords.LiveTitles) ? Label : 0, Holds(title, KindWords.InterviewTitles) ? Label : 0, Holds(title, KindWords.OpinionTitles) ? Label : 0, Holds(title, KindWords.StatementTitles) ? Label : 0,
            title.Contains('?', StringComparison.Ordinal) ? 1 : 0, HasNote(text) ? 1 : 0, HasDateline(text) ? 1 : 0, LeadReports(text) ? 1 : 0, IsOfficial(text) ? 1 : 0,
            voice.Present / (double)Math.Max(4, voice.Present + voice.Past), Math.Min(1, turns / 4.0), OpensLikeALetter(text) ? 1 : 0,
        ];
    }

    private static bool Holds(string words, string[] labels)
    {
        foreach (var label in labels)
        {
            if (words.Contains(label, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOfficial(NewsText text)
    {
        var tokens = text.Tokens;
        for (var i = 0; i < tokens.Count && tokens[i].Span.Start < OfficialReach; i++)
        {
            if (tokens[i].Kind == TokenKind.Word && KindWords.OfficialPhrases.TryGetValue(tokens[i].Folded, out var phrases) && Array.Exists(phrases, phrase => Follows(tokens, i, phrase)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Follows(IReadOnlyList<Token> tokens, int first, string[] phrase)
    {
        for (var k = 1; k < phrase.Length; k++)
        {
            if (first + k >= tokens.Count || tokens[first + k].Folded != phrase[k])
            {
                return false;
            }
        }

        return true;
    }

    // Words outside quotation marks, and whose voice they are.
    private static (int Words, int Quoted, int Own, int Plural, int Judgement, int Reporting, int Present, int Past) Voice(NewsText text, TextSpan[] direct)
    {
        int words = 0, quoted = 0, own = 0, plural = 0, judgement = 0, reporting = 0, present = 0, past = 0, next = 0;
        var isTurkish = text.Language == "tr";
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

            var word = token.Folded;
            own += IsOwnVoice(text, token) ? 1 : 0;
            plural += KindWords.OwnPlural.Contains(word) && !IsCapitals(text, token) ? 1 : 0;
            judgement += KindWords.Judgement.Contains(word) ? 1 : 0;
            reporting += NameWords.SayingVerbs.Contains(word) ? 1 : 0;
            present += isTurkish ? EndsIn(word, "yor", "maktadir", "mektedir", "dir", "dur", "tir") : KindWords.Presents.Contains(word) ? 1 : 0;
            past += isTurkish ? EndsIn(word, "di", "du", "ti", "tu", "misti", "mustu") : KindWords.Pasts.Contains(word) ? 1 : 0;
        }

        return (words, quoted, own, plural, judgement, reporting, present, past);
    }

    private static int EndsIn(string word, params ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
        {
            if (word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return 1;
            }
        }

        return 0;
    }

    // "I" the word, not the Roman number or an initial.
    private static bool IsOwnVoice(NewsText text, Token token) =>
        KindWords.OwnVoice.Contains(token.Folded) && (token.Span.Length > 1 || text.Text[token.Span.Start] == 'I' && !(token.Span.End < text.Text.Length && text.Text[token.Span.End] is '.' or '-'))
        && !(token.Span.Length == 1 && text.Language == "tr");

    private static bool IsCapitals(NewsText text, Token token) => token.Span.Length > 1 && char.IsUpper(text.Text[token.Span.Start + 1]);

    private static int Questions(NewsText text, TextSpan[] direct)
    {
        int questions = 0, next = 0;
        foreach (var sentence in text.Sentences)
        {
            while (next < direct.Length && direct[next].End <= sentence.Start)
            {
                next++;
            }

            questions += text.Text[sentence.End - 1] == '?' && !(next < direct.Length && direct[next].Overlaps(sentence)) ? 1 : 0;
        }

        return questions;
    }

    // Lines with a clock time in front; questions and answers; turns of a transcript ("MR. KIRBY: …", "Ilgaz: …").
    private static (int Stamped, int Asked, int Turns) Lines(NewsText text)
    {
        int stamped = 0, asked = 0, turns = 0;
        for (var p = 0; p < text.Paragraphs.Count; p++)
        {
            var line = text.Text.AsSpan(text.Paragraphs[p].Start, Math.Min(text.Paragraphs[p].Length, LongestLine));
            stamped += IsTimeStamp(line) ? 1 : 0;
            var labelled = line.StartsWith("Q:") || line.StartsWith("Q.") || line.StartsWith("Soru:") || line.StartsWith("SORU:") || line.StartsWith("Question:");
            var answered = p + 1 < text.Paragraphs.Count && line[^1] == '?' && text.Paragraphs[p].Length <= LongestLine && text.Paragraphs[p + 1].Length > text.Paragraphs[p].Length && line.IndexOf('"') < 0 && line.IndexOf('\u201C') < 0;
            asked += labelled || answered ? 1 : 0;
            turns += line.IndexOf(':') is > 2 and < 40 and var colon && char.IsUpper(line[0]) && colon + 2 < line.Length && line[colon + 1] == ' ' && line[..colon].IndexOfAny(".,;\"") is < 0 or (> 1 and < 4) ? 1 : 0;
        }

        return (stamped, asked, turns);
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

    // Who wrote it, in one of the last lines: "Jane Doe is a fellow of …", "The views expressed are her own".
    private static bool HasNote(NewsText text)
    {
        var words = text.Words;
        for (var p = Math.Max(1, text.Paragraphs.Count - 4); p < text.Paragraphs.Count; p++)
        {
            var line = text.Paragraphs[p];
            if (line.Length > LongestNote)
            {
                continue;
            }

            var first = text.TokenIndexAt(line.Start);
            var end = first;
            while (end < text.Tokens.Count && text.Tokens[end].Span.Start < line.End)
            {
                end++;
            }

            if (end > first && AuthorNotes.Is(words, first, end, p) || Holds(Folding.Fold(text.Text.AsSpan(line.Start, line.Length)), KindWords.Notes))
            {
                return true;
            }
        }

        return false;
    }

    // "KABUL (AP) —", "ANKARA, June 9 -", "VAN (İHA) -": news of an agency.
    private static bool HasDateline(NewsText text)
    {
        for (var p = 0; p < text.Paragraphs.Count && p < 6; p++)
        {
            var line = text.Text.AsSpan(text.Paragraphs[p].Start, Math.Min(text.Paragraphs[p].Length, 60));
            var capitals = 0;
            while (capitals < line.Length && (char.IsUpper(line[capitals]) || line[capitals] is ' ' or '.'))
            {
                capitals++;
            }

            if (capitals > 3 && capitals < line.Length && line[capitals..].IndexOfAny(DatelineMarks) is >= 0 and < 14)
            {
                return true;
            }
        }

        return false;
    }

    // The first sentences of a report say who says so.
    private static bool LeadReports(NewsText text)
    {
        var reach = LeadReach + (text.Paragraphs.Count > 0 ? text.Paragraphs[0].Length : 0);
        foreach (var token in text.Tokens)
        {
            if (token.Kind == TokenKind.Word && NameWords.SayingVerbs.Contains(token.Folded))
            {
                return true;
            }

            if (token.Span.Start > reach)
            {
                return false;
            }
        }

        return false;
    }

    // "Sir, I read in your issue of …", "To the governors of …,".
    private static bool OpensLikeALetter(NewsText text)
    {
        for (var p = 0; p < text.Paragraphs.Count && p < 3; p++)
        {
            var line = text.Text.AsSpan(text.Paragraphs[p].Start, Math.Min(text.Paragraphs[p].Length, 60));
            if (line.StartsWith("Sir,") || line.StartsWith("Dear ") || line.StartsWith("To the ") || line.StartsWith("Sayın "))
            {
                return true;
            }
        }

        return false;
    }
}
