using System.Text.RegularExpressions;

namespace AfghanWatch.News.Articles;

/// <summary>Takes the dateline off a sentence that is shown apart from its article: "ANKARA, Aug 25 (Reuters) - ".</summary>
internal static partial class Datelines
{
    private const int Longest = 90;

    /// <summary>How many characters the dateline takes, the space after it included; 0 when there is none.</summary>
    public static int LengthIn(string sentence)
    {
        var match = Dateline().Match(sentence.Length > Longest ? sentence[..Longest] : sentence);
        return match.Success && match.Length < sentence.Length ? match.Length : 0;
    }

    public static string Without(string sentence) => sentence[LengthIn(sentence)..];

    // A place in capitals and a dash; or any place with a date or a credit in brackets and a dash; or a place whose brackets hold credit and date, without a dash.
    [GeneratedRegex(
        @"^(?:\p{Lu}[\p{Lu}\p{M}/ .'’-]{2,40}(?:, ?\p{Lu}[\p{L} ]{2,20})?(?:,? ?(?:\p{L}{3,9}\.? \d{1,2}|\d{1,2} \p{L}{3,9})(?:,? \d{4})?)?,?(?: ?\([^()]{2,50}\))? ?[-–—]{1,2} |(?:\p{Lu}[\p{L}/ ,.'’]{1,40}?,? ?)?(?:(?:\p{L}{3,9}\.? \d{1,2}|\d{1,2} \p{L}{3,9})(?:,? \d{4})?,?(?: ?\([^()]{2,50}\))?|\([^()]{2,50}\)) ?[-–—]{1,2} |\p{Lu}[\p{L}/ ,.'’]{1,40} \([^()]{2,50}\d{4}\) )(?=[\p{Lu}\d""“‘'«])",
        RegexOptions.CultureInvariant)]
    private static partial Regex Dateline();
}
