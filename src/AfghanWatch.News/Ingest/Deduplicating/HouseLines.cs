using System.Buffers;
using System.Text;
using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Deduplicating;

/// <summary>Lines that belong to the outlet and not to the report: calls to subscribe, credits, notices of rights, pointers to other articles.</summary>
internal static class HouseLines
{
    // Longer lines are paragraphs of a report that happen to hold such words.
    private const int LongestLine = 320;

    private static readonly SearchValues<string> Phrases = SearchValues.Create(
        [
            "sign up for our", "sign up to our", "sign up here", "newsletter", "subscribe", "our subscription", "follow us", "click here", "read more", "also read", "read also", "related:", "see also:", "watch:", "listen:",
            "all rights reserved", "copyright", "may not be published", "without modification", "not been edited", "syndicated feed", "agency feed", "auto-generated",
            "except for the headline", "headline has been changed", "(reporting by", "reporting by:", "additional reporting", "editing by", "; writing by", "(writing by", "contributed to this report", "file photo", "photo credit", "image credit", "photo:",
            "getty images", "support our journalism", "our journalism", "necessarily reflect", "editorial position", "advertisement", "download our app", "breaking news alerts", "share this article",
            "in your inbox", "stay tuned", "leave a comment", "terms of use", "last updated", "published date", "first published", "this story has been updated", "this article was originally",
            "abone ol", "takip edin", "tum haklari", "kaynak gosterilmeden", "ilginizi cekebilir", "ilgili haber", "yorumlarinizi", "haberin devami", "editorlerimiz",
            "otomatik olarak yayim", "bultenimize", "telegram kanal", "google news", "tiklayin", "fotograf:", "arsiv foto", "izin alinmadan", "son guncelleme",
        ],
        StringComparison.Ordinal);

    public static string Without(string text)
    {
        StringBuilder? rest = null;
        var start = 0;
        while (start < text.Length)
        {
            var length = text.AsSpan(start).IndexOf('\n') + 1;
            length = length == 0 ? text.Length - start : length;
            var line = text.AsSpan(start, length);
            var isHouse = length <= LongestLine && Folding.Fold(line).AsSpan().ContainsAny(Phrases);
            if (isHouse)
            {
                rest ??= new StringBuilder(text, 0, start, text.Length);
                rest.Append('\n');
            }
            else
            {
                rest?.Append(line);
            }

            start += length;
        }

        // A text of nothing but house lines is compared as it is.
        return rest is null || IsBlank(rest) ? text : rest.ToString();
    }

    private static bool IsBlank(StringBuilder text)
    {
        foreach (var chunk in text.GetChunks())
        {
            if (!chunk.Span.IsWhiteSpace())
            {
                return false;
            }
        }

        return true;
    }
}
