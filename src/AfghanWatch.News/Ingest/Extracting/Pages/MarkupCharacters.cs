namespace AfghanWatch.News.Ingest.Extracting.Pages;

/// <summary>Characters that written markup treats in a way of their own.</summary>
internal static class MarkupCharacters
{
    /// <summary>Those that cannot be copied as they are.</summary>
    public static readonly System.Buffers.SearchValues<char> Escaped = System.Buffers.SearchValues.Create([.. "<>&\u007F\u00AD", .. Enumerable.Range(1, 31).Select(code => (char)code)]);

    public static bool IsInvisible(char c) => c is < ' ' or '\u007F' or '\u00AD';

    public static bool HoldsVisible(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!IsInvisible(c))
            {
                return true;
            }
        }

        return false;
    }

    public static bool IsSpace(char c) => char.IsWhiteSpace(c) || c is '\0' or '\uFEFF' or '\u200B';
}
