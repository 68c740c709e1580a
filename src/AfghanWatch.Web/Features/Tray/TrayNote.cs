using System.Globalization;
using System.Text;
using AfghanWatch.News.Workspace;
using AfghanWatch.Web.Shared;
using Microsoft.Extensions.Localization;

namespace AfghanWatch.Web.Features.Tray;

/// <summary>The tray as a note in Markdown: the items in their order with numbered citations, one source a number.</summary>
internal static class TrayNote
{
    public static string Markdown(IReadOnlyList<TrayItem> items, Uri root, DateOnly today, IStringLocalizer<TrayTexts> texts)
    {
        var note = new StringBuilder().Append("# ").Append(texts["NoteTitle", today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)]).Append("\n\n");
        var sources = items.Select(item => (item.ArticleId, item.Version)).Distinct().ToList();
        foreach (var item in items)
        {
            var number = sources.IndexOf((item.ArticleId, item.Version)) + 1;
            if (item.Start == item.End)
            {
                note.Append(CultureInfo.InvariantCulture, $"**{MarkdownText.Escape(item.Words)}**{(item.Outlet is null ? null : ", " + MarkdownText.Escape(item.Outlet))} [{number}]\n\n");
            }
            else
            {
                note.Append("> ").Append(item.Kind == TrayKind.Quote ? $"“{MarkdownText.Escape(item.Words)}”" : MarkdownText.Escape(item.Words));
                note.Append(item.Label is null ? null : $" ({MarkdownText.Escape(item.Label)})").Append(CultureInfo.InvariantCulture, $" [{number}]({Place(item, root)})\n\n");
            }

            if (item.Note is { } words)
            {
                note.Append(words.ReplaceLineEndings("\n")).Append("\n\n");
            }
        }

        if (items.Count > 0)
        {
            note.Append("## ").Append(texts["NoteSources"]).Append("\n\n");
        }

        for (var i = 0; i < sources.Count; i++)
        {
            var item = items.First(one => (one.ArticleId, one.Version) == sources[i]);
            var parts = new[] { item.Byline, item.Outlet, item.PublishedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) }.Where(part => !string.IsNullOrWhiteSpace(part)).Select(part => MarkdownText.Escape(part!));
            var title = WebAddress.OfArticle(item.Url) is { } original ? $"[{MarkdownText.Escape(item.Title)}]({MarkdownText.Link(original)})" : MarkdownText.Escape(item.Title);
            note.Append(CultureInfo.InvariantCulture, $"{i + 1}. {string.Join(", ", parts.Prepend(title))} ([{texts["NoteArchived"].Value}]({MarkdownText.Link(new Uri(root, Version(item)).AbsoluteUri)}))\n");
        }

        return note.ToString();
    }

    /// <summary>The words in their article, at the version they were taken from.</summary>
    public static string Place(TrayItem item, Uri root) => MarkdownText.Link(new Uri(root, AppUrls.Article(item.ArticleId, ("version", Number(item.Version)), ("at", Number(item.Start)))).AbsoluteUri);

    private static string Version(TrayItem item) => AppUrls.Article(item.ArticleId, ("version", Number(item.Version)));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
