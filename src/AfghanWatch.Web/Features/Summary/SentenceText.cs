namespace AfghanWatch.Web.Features.Summary;

/// <summary>Sentences of articles in the width a summary has.</summary>
public static class SentenceText
{
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
        return text[..cut].TrimEnd(' ', ',', ';', ':', '–', '-') + "…";
    }
}
