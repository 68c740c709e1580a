using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Reading;

/// <summary>Finds names by the beginnings of their words, as people type them: <c>akar</c>, <c>hulusi ak</c>, <c>turkiye</c>.</summary>
public static class NameSearch
{
    /// <summary>Whether each typed word begins a word of the name, without case and diacritics; nothing typed matches every name.</summary>
    public static bool Matches(string name, string typed)
    {
        var folded = Folding.Fold(name);
        foreach (var word in Folding.Fold(typed).TrimEnd('*').Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var found = false;
            for (var i = folded.IndexOf(word, StringComparison.Ordinal); i >= 0 && !found; i = folded.IndexOf(word, i + 1, StringComparison.Ordinal))
            {
                found = i == 0 || !char.IsLetterOrDigit(folded[i - 1]);
            }

            if (!found)
            {
                return false;
            }
        }

        return true;
    }
}
