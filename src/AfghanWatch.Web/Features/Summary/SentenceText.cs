namespace AfghanWatch.Web.Features.Summary;

/// <summary>Sentences of articles in the width a summary has.</summary>
public static class SentenceText
{
    private const int LongestDateline = 72;

    /// <summary>The sentence without the place, day and agency that newspapers put before their first one: <c>ANKARA, Aug 19 (Reuters) - </c>.</summary>
    public static string WithoutDateline(string sentence)
    {
        var start = sentence.AsSpan(0, Math.Min(sentence.Length, LongestDateline));
        for (var i = 1; i < start.Length - 2; i++)
        {
            var length = start[i..].StartsWith(" -- ") ? 4 : start[i] == ' ' && start[i + 1] is '-' or '–' or '—' && start[i + 2] == ' ' ? 3 : 0;
            if (length > 0)
            {
                return IsDateline(start[..i]) ? sentence[(i + length)..].TrimStart() : sentence;
            }
        }

        return sentence;
    }

    // An agency in brackets, or a place in capitals: a clause between dashes has neither.
    private static bool IsDateline(ReadOnlySpan<char> words)
    {
        var capitals = 0;
        while (capitals < words.Length && (char.IsUpper(words[capitals]) || words[capitals] is ' ' or '/' or '.'))
        {
            capitals++;
        }

        return words[^1] == ')' || capitals >= 4 && (capitals == words.Length || !char.IsLetter(words[capitals]));
    }

    /// <summary>The words up to the limit, cut between words, with an ellipsis where something was cut.</summary>
    public static string Short(string sentence, int limit)
    {
        var text = sentence.ReplaceLineEndings(" ").Trim();
        if (text.Length <= limit)
        {
            return text;
        }

        var cut = text.LastIndexOf(' ', limit - 1);
        cut = cut < limit / 2 ? limit - 1 : cut;
        cut = char.IsHighSurrogate(text[cut - 1]) ? cut - 1 : cut;
        return text[..cut].TrimEnd(' ', ',', ';', ':', '.', '–', '-') + "…";
    }
}
