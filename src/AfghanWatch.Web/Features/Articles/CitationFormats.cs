using System.Globalization;
using System.Text;
using AfghanWatch.News.Articles;
using AfghanWatch.News.Reading;
using AfghanWatch.Web.Shared;

namespace AfghanWatch.Web.Features.Articles;

/// <summary>An article as reference managers read it. Dates and field names are those of the formats, in no reader's language.</summary>
public static class CitationFormats
{
    /// <summary>All forms with their names, in the order of the menu.</summary>
    /// <param name="selected">The tag whose words are quoted; null for no quoting form.</param>
    public static IEnumerable<(string Name, string Text)> All(ArticleView article, Uri here, DateOnly today, ArticleTag? selected = null)
    {
        if (selected is not null && Quoted(article, here, selected) is { } quoted)
        {
            yield return ("Quoted", quoted);
        }

        yield return ("Plain", Citation.Of(article, here));
        yield return ("Markdown", Markdown(article, here));
        yield return ("BibTeX", BibTex(article, here, today));
        yield return ("RIS", Ris(article, here, today));
    }

    public static string Markdown(ArticleView article, Uri here)
    {
        var link = MarkdownText.Link(WebAddress.OfArticle(article.Url) ?? here.AbsoluteUri);
        var parts = new[] { article.Byline, article.Outlet, Day(article, "yyyy-MM-dd") }.Where(part => !string.IsNullOrWhiteSpace(part)).Select(part => MarkdownText.Escape(part!));
        return string.Join(", ", parts.Prepend($"[{MarkdownText.Escape(article.Title)}]({link})"));
    }

    /// <summary>The words of a tag as a Markdown quotation with their source beneath: the speech of a quote, else the sentence. Null for a tag without words.</summary>
    public static string? Quoted(ArticleView article, Uri here, ArticleTag tag)
    {
        var span = tag.Evidence.Count == 0 ? default : tag.Evidence[0].Span;
        if (span.Start < 0 || span.End > article.Text.Length || span.Length <= 0)
        {
            return null;
        }

        var words = MarkdownText.Escape((tag.Type == TagType.Quote ? span : SentenceAround(article, span)).Cut(article.Text));
        var speaker = tag.Type == TagType.Quote && tag.Detail is { Length: > 0 } name ? $"{MarkdownText.Escape(name)}, " : "";
        return $"> {(tag.Type == TagType.Quote ? $"“{words}”" : words)}\n>\n> — {speaker}{Markdown(article, here)}";
    }

    public static string BibTex(ArticleView article, Uri here, DateOnly today)
    {
        var entry = new StringBuilder();
        entry.Append(CultureInfo.InvariantCulture, $"@online{{afghanwatch{article.Id},\n");
        Field("author", article.Byline is { } byline ? byline : article.Outlet);
        Field("title", article.Title);
        Field("organization", article.Outlet);
        Field("date", Day(article, "yyyy-MM-dd"), verbatim: true);
        Field("url", WebAddress.OfArticle(article.Url) ?? here.AbsoluteUri, verbatim: true);
        Field("urldate", today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), verbatim: true);
        Field("langid", article.Language switch { "en" => "english", "tr" => "turkish", _ => null }, verbatim: true);
        Field("note", WebAddress.OfArticle(article.Url) is null ? null : $"Archived: {here.AbsoluteUri}");
        return entry.Append('}').ToString();

        // Double braces keep the capitals of names and titles; dates and addresses are read as they stand.
        void Field(string name, string? value, bool verbatim = false)
        {
            if (!string.IsNullOrWhiteSpace(value))
            {
                entry.Append(CultureInfo.InvariantCulture, $"  {name} = {(verbatim ? $"{{{Line(value).Replace("}", "%7D", StringComparison.Ordinal).Replace("{", "%7B", StringComparison.Ordinal)}}}" : $"{{{{{EscapeTex(value)}}}}}")},\n");
            }
        }
    }

    public static string Ris(ArticleView article, Uri here, DateOnly today)
    {
        var record = new StringBuilder("TY  - NEWS\r\n");
        Field("AU", article.Byline);
        Field("TI", article.Title);
        Field("T2", article.Outlet);
        Field("PY", Day(article, "yyyy"));
        Field("DA", Day(article, "yyyy/MM/dd"));
        Field("LA", article.Language);
        Field("UR", WebAddress.OfArticle(article.Url) ?? here.AbsoluteUri);
        Field("Y2", today.ToString("yyyy/MM/dd", CultureInfo.InvariantCulture));
        Field("L2", here.AbsoluteUri);
        return record.Append("ER  - \r\n").ToString();

        void Field(string tag, string? value)
        {
            if (!string.IsNullOrWhiteSpace(value))
            {
                record.Append(CultureInfo.InvariantCulture, $"{tag}  - {Line(value)}\r\n");
            }
        }
    }

    // From the full stop before the words to the one behind them, within their paragraph; a stop after a short word may be an abbreviation's.
    private static TextSpan SentenceAround(ArticleView article, TextSpan words)
    {
        var paragraph = article.Paragraphs.FirstOrDefault(one => one.Start <= words.Start && words.End <= one.End);
        var (start, end) = paragraph.Length > 0 ? (paragraph.Start, paragraph.End) : (0, article.Text.Length);
        for (var i = words.Start - 1; i > start; i--)
        {
            if (Ends(article.Text, i - 1, end))
            {
                start = i;
                break;
            }
        }

        for (var i = words.End - 1; i < end; i++)
        {
            if (Ends(article.Text, i, end))
            {
                end = i + 1;
                break;
            }
        }

        return new TextSpan(start, end);
    }

    private static bool Ends(string text, int at, int end) =>
        at >= 2 && text[at] is '.' or '!' or '?' && (at + 1 >= end || (char.IsWhiteSpace(text[at + 1]) && (at + 2 >= end || !char.IsLower(text[at + 2])))) && !char.IsUpper(text[at - 1]) && !(at >= 3 && char.IsUpper(text[at - 2]) && text[at - 3] == ' ');

    private static string? Day(ArticleView article, string format) => article.Published.Date?.ToString(format, CultureInfo.InvariantCulture);

    // A line break in a title would begin a new field.
    private static string Line(string text) => string.Join(' ', text.Split(['\r', '\n', '\t', '\u2028', '\u2029'], StringSplitOptions.RemoveEmptyEntries)).Trim();

    private static string EscapeTex(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var letter in Line(text))
        {
            escaped.Append(letter switch
            {
                '\\' => @"\textbackslash{}",
                '~' => @"\textasciitilde{}",
                '^' => @"\textasciicircum{}",
                '{' or '}' or '%' or '$' or '&' or '#' or '_' => $@"\{letter}",
                _ => letter.ToString(),
            });
        }

        return escaped.ToString();
    }
}
