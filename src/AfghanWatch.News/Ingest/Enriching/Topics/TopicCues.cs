using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Ingest.Enriching.Topics;

/// <summary>What stands around a topic's terms in their sentence: whether it reads as news or as what was known before.</summary>
internal static class TopicCues
{
    // A clause that one of these opens dates or explains the news; it seldom is the news ("when the last soldiers left").
    private static readonly HashSet<string> Subordinators = new(StringComparer.Ordinal)
    {
        "after", "when", "while", "as", "once", "before", "since", "until", "although", "though", "if", "because", "whose",
        "following", "amid", "despite", "given", "sonra", "iken", "ragmen", "uzerine", "ardindan",
    };

    private static readonly HashSet<string> ClauseOpeners = new(StringComparer.Ordinal) { "and", "but", "which", "who" };
    private static readonly HashSet<string> Relatives = new(StringComparer.Ordinal) { "who", "which", "whose", "whom", "where", "that" };
    private static readonly HashSet<string> Pasts = new(StringComparer.Ordinal) { "had", "was", "were", "has" };

    // A clause longer than this is not looked at beyond the words next to the term.
    private const int Reach = 40;

    /// <summary>Whether the clause around the term is a subordinate one.</summary>
    public static bool IsSubordinate(WordView words, TermHit hit)
    {
        var sentence = words.SentenceOf(hit.First);
        var first = hit.First;
        while (Continues(words, first - 1, sentence) && !ClauseOpeners.Contains(words.Folded(first - 1)) && hit.First - first < Reach)
        {
            first--;
        }

        var end = hit.End;
        while (Continues(words, end, sentence) && end - hit.End < Reach)
        {
            end++;
        }

        for (var i = first; i < end; i++)
        {
            if (Subordinators.Contains(words.Folded(i)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the parts of the term stand in different clauses: a comma, a dash or a bracket is between them.</summary>
    public static bool IsSpread(WordView words, TermHit hit)
    {
        for (var i = hit.First + 1; i < hit.End - 1; i++)
        {
            if (!Continues(words, i, words.SentenceOf(hit.First)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the term stands in a relative clause about the past ("interpreters who had served with the contingent").</summary>
    public static bool IsRelativePast(WordView words, TermHit hit)
    {
        var sentence = words.SentenceOf(hit.First);
        for (var i = hit.End; i > hit.First || Continues(words, i, sentence) && hit.First - i < Reach; i--)
        {
            if (i + 1 < words.Count && Relatives.Contains(words.Folded(i)) && Pasts.Contains(words.Folded(i + 1)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a relative clause behind a comma opens before the term ("Turkey, which keeps some 500 soldiers there, …"): it tells who somebody is.</summary>
    public static bool IsAside(WordView words, TermHit hit)
    {
        var sentence = words.SentenceOf(hit.First);
        for (var i = hit.First - 1; i > 0 && hit.First - i < Reach && words.SentenceOf(i - 1) == sentence; i--)
        {
            if (Relatives.Contains(words.Folded(i)) && words.Folded(i) != "that" && words.Folded(i - 1) == ",")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a Turkish sentence is told in the past perfect ("duyurmuştu"): what had happened before the news.</summary>
    public static bool IsTurkishPastPerfect(NewsText text, TextSpan sentence)
    {
        for (var i = Math.Min(text.TokenIndexAt(sentence.End - 1), text.Tokens.Count - 1); i >= 0 && text.Tokens[i].Span.Start >= sentence.Start; i--)
        {
            if (text.Tokens[i].Kind == TokenKind.Word)
            {
                var word = text.Tokens[i].Folded.AsSpan();
                return EndsInPerfect(word) || word.EndsWith("lar") && EndsInPerfect(word[..^3]) || word.EndsWith("ler") && EndsInPerfect(word[..^3]) || word.EndsWith("k") && EndsInPerfect(word[..^1]);
            }
        }

        return false;
    }

    private static bool EndsInPerfect(ReadOnlySpan<char> word) => word.Length > 6 && (word.EndsWith("misti") || word.EndsWith("mustu"));

    private static bool Continues(WordView words, int token, int sentence) =>
        token >= 0 && token < words.Count && words.SentenceOf(token) == sentence && words.Folded(token) is not ("," or ";" or ":" or "—" or "–" or "(" or ")" or "“" or "”" or "\"");
}
