using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <summary>The longest run of capitals a text writes for a surname, for persons no actor list holds.</summary>
internal sealed class FullNames
{
    private const int Longest = 4;
    private readonly Dictionary<string, string> _byLast = new(StringComparer.Ordinal);

    public FullNames(NewsText text)
    {
        var classes = text.Language == "tr" ? WordReader.Read(text, true) : [];
        var tokens = text.Tokens;
        var start = -1;
        for (var i = 0; i <= tokens.Count; i++)
        {
            var part = i < tokens.Count && (IsNamePart(text, i) || classes.Length > 0 && classes[i] == WordClass.Capital && IsBareCapital(text, i));
            if (part && start >= 0 && tokens[i].Span.Start - tokens[i - 1].Span.End != 1)
            {
                Add(text, start, i);
                start = -1;
            }

            if (part)
            {
                start = start < 0 ? i : start;
            }
            else if (start >= 0)
            {
                Add(text, start, i);
                start = -1;
            }
        }
    }

    public string FullestOf(string name)
    {
        var space = name.LastIndexOf(' ');
        return _byLast.TryGetValue(Folding.Fold(name.AsSpan(space + 1)), out var full) && full.Length > name.Length && (space < 0 || HasAll(full, name)) ? full : name;
    }

    // Ghulam Sakhi is not Abdul Wahid Sakhi.
    private static bool HasAll(string full, string name)
    {
        var folded = ' ' + Folding.Fold(full) + ' ';
        foreach (var range in name.AsSpan().Split(' '))
        {
            if (!folded.Contains(' ' + Folding.Fold(name.AsSpan()[range]) + ' ', StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsBareCapital(NewsText text, int i) => !text.Tokens[i].Folded.Contains('\'', StringComparison.Ordinal) && !SpeakerWords.IsNational(text.Tokens[i].Folded);

    private static bool IsNamePart(NewsText text, int i)
    {
        var token = text.Tokens[i];
        return token.Kind == TokenKind.Word && char.IsUpper(text.Text[token.Span.Start]) && !SpeakerWords.IsNational(token.Folded) && !SpeakerNouns.IsPortfolio(token.Folded) && !token.Folded.Contains('\'', StringComparison.Ordinal)
            && (EnglishSpeech.Words.GetValueOrDefault(token.Folded) | TurkishSpeech.Words.GetValueOrDefault(token.Folded) & (WordClass.Role | WordClass.Body)) == WordClass.None;
    }

    private void Add(NewsText text, int start, int end)
    {
        if (end - start is < 2 or > Longest)
        {
            return;
        }

        var name = text.Text[text.Tokens[start].Span.Start..text.Tokens[end - 1].Span.End];
        _byLast.TryAdd(text.Tokens[end - 1].Folded, name);
    }
}
