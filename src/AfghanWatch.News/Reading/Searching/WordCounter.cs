using System.Text;
using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Reading;

/// <summary>Counts how often words stand in texts, without case and diacritics, as <see cref="Snippets"/> finds them; makes no text of a text.</summary>
/// <param name="words">Matched whole; a trailing <c>*</c> stands for any ending.</param>
internal sealed class WordCounter(IReadOnlyList<string> words)
{
    private readonly (string Folded, bool AnyEnding)[] _words = [.. words.Select(word => (Folding.Fold(word.Trim().TrimEnd('*')), word.EndsWith('*')))];
    private char[] _letters = [];

    public bool IsEmpty => _words.Length == 0;

    /// <param name="text">In UTF-8.</param>
    /// <returns>How often each word stands there, and the text's length in UTF-16.</returns>
    public WordCount Count(ReadOnlySpan<byte> text)
    {
        Grow(text.Length);
        var length = Encoding.UTF8.GetChars(text, _letters);
        for (var i = 0; i < length; i++)
        {
            _letters[i] = Folding.Fold(_letters[i]);
        }

        return new WordCount(Array.ConvertAll(_words, word => Count(_letters.AsSpan(0, length), word.Folded, word.AnyEnding)), length);
    }

    /// <summary>Whether any of the words stands there.</summary>
    public bool FindsAny(ReadOnlySpan<char> text)
    {
        Grow(text.Length);
        var folded = _letters.AsSpan(0, text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            folded[i] = Folding.Fold(text[i]);
        }

        foreach (var (word, anyEnding) in _words)
        {
            if (Count(folded, word, anyEnding) > 0)
            {
                return true;
            }
        }

        return false;
    }

    private void Grow(int length)
    {
        if (_letters.Length < length)
        {
            _letters = new char[length];
        }
    }

    private static int Count(ReadOnlySpan<char> text, string word, bool anyEnding)
    {
        var (count, at) = (0, 0);
        while (word.Length > 0 && text[at..].IndexOf(word, StringComparison.Ordinal) is >= 0 and var next)
        {
            var (start, end) = (at + next, at + next + word.Length);
            count += (start == 0 || !char.IsLetterOrDigit(text[start - 1])) && (anyEnding || end == text.Length || !char.IsLetterOrDigit(text[end])) ? 1 : 0;
            at = end;
        }

        return count;
    }
}
