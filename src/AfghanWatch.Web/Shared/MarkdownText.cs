using System.Text;

namespace AfghanWatch.Web.Shared;

/// <summary>Text of others inside Markdown: shown as it stands, on one line, never read as markup.</summary>
public static class MarkdownText
{
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var letter in Line(text))
        {
            if (letter is '\\' or '[' or ']' or '*' or '_' or '`' or '<' or '>' or '#' or '|')
            {
                escaped.Append('\\');
            }

            escaped.Append(letter);
        }

        return escaped.ToString();
    }

    /// <summary>An address inside the brackets of a link.</summary>
    public static string Link(string url) => url.Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal);

    // A line break would end a heading or a quotation.
    private static string Line(string text) => string.Join(' ', text.Split(['\r', '\n', '\t', '\u2028', '\u2029'], StringSplitOptions.RemoveEmptyEntries)).Trim();
}
