using System.Globalization;
using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Ingest.Enriching.Figures;

/// <summary>Thousands parted by a space, as French, Russian and Greek pages write them: "2 600 Afghans", "1 200 000 people".</summary>
internal static class SpacedNumbers
{
    private const int MostGroups = 3;

    /// <summary>The value and the token behind the last group; null where the digits stand for themselves.</summary>
    public static (double Value, int End)? Read(NewsText text, int i)
    {
        var tokens = text.Tokens;

        // "flight TK 706 300 passengers", "August 15 600 soldiers": the first number belongs to the name before it.
        if (!IsPlain(tokens[i], 1) || i > 0 && (tokens[i - 1].Kind == TokenKind.Number || tokens[i - 1].Kind == TokenKind.Word && char.IsUpper(text.Text[tokens[i - 1].Span.Start]) && text.SentenceAt(tokens[i - 1].Span.Start).Start != tokens[i - 1].Span.Start || tokens[i - 1].Span.End == tokens[i].Span.Start))
        {
            return null;
        }

        var value = double.Parse(tokens[i].Folded, CultureInfo.InvariantCulture);
        var end = i + 1;
        while (end < tokens.Count && end - i <= MostGroups && IsPlain(tokens[end], 3) && tokens[end].Span.Start - tokens[end - 1].Span.End == 1)
        {
            value = (value * 1000) + double.Parse(tokens[end].Folded, CultureInfo.InvariantCulture);
            end++;
        }

        return end > i + 1 && value >= 1000 && end < tokens.Count && tokens[end].Kind == TokenKind.Word && tokens[end].Span.Start > tokens[end - 1].Span.End ? (value, end) : null;
    }

    // One to three digits and nothing else; the first group does not open with a zero.
    private static bool IsPlain(Token token, int least) =>
        token.Kind == TokenKind.Number && token.Span.Length >= least && token.Span.Length <= 3 && token.Folded.Length == token.Span.Length && token.Folded.All(char.IsAsciiDigit) && (least == 3 || token.Folded[0] != '0');
}
