using System.Collections.Frozen;
using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching;
using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Ingest.Happenings;

/// <summary>Which words of a sentence only say after what something happened: English "after the blast", Turkish "patlamanın ardından".</summary>
internal static class HappeningBackground
{
    private const int EnglishReach = 10;
    private const int TurkishReach = 5;

    private static readonly FrozenSet<string> Before = Set("after following since amid despite");
    private static readonly FrozenSet<string> Behind = Set("ardindan sonra sonrasi sonrasinda uzerine nedeniyle sebebiyle ragmen oncesinde once");

    /// <summary>The stretches, in order.</summary>
    public static List<TextSpan> Find(NewsText text, TextSpan sentence)
    {
        var found = new List<TextSpan>();
        var first = text.TokenIndexAt(sentence.Start);
        for (var i = first; i < text.Tokens.Count && text.Tokens[i].Span.Start < sentence.End; i++)
        {
            var word = text.Tokens[i].Folded;
            if (text.Language == "tr" ? Behind.Contains(word) : Before.Contains(word))
            {
                var (from, to) = text.Language == "tr" ? (Back(text, i, first), i) : (i, Forth(text, i, sentence.End));
                found.Add(new TextSpan(text.Tokens[from].Span.Start, text.Tokens[to].Span.End));
                i = to;
            }
        }

        return found;
    }

    private static int Back(NewsText text, int at, int first)
    {
        var from = at;
        while (from > first && at - from < TurkishReach && text.Tokens[from - 1].Kind != TokenKind.Mark)
        {
            from--;
        }

        return from;
    }

    private static int Forth(NewsText text, int at, int end)
    {
        var to = at;
        while (to + 1 < text.Tokens.Count && to - at < EnglishReach && text.Tokens[to + 1].Kind != TokenKind.Mark && text.Tokens[to + 1].Span.Start < end)
        {
            to++;
        }

        return to;
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
