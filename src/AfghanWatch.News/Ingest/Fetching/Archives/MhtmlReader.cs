using MimeKit;

namespace AfghanWatch.News.Ingest.Fetching.Archives;

/// <summary>Takes the page out of a web archive as browsers save it in one file (RFC 2557): its markup, address and time; what it shows is left.</summary>
internal static class MhtmlReader
{
    private const int Deepest = 32;

    public static bool Takes(string file) => file.EndsWith(".mhtml", StringComparison.OrdinalIgnoreCase) || file.EndsWith(".mht", StringComparison.OrdinalIgnoreCase);

    /// <summary>The page in it, or why there is none.</summary>
    public static FetchResult Read(string file, byte[] content)
    {
        try
        {
            using var stream = new MemoryStream(content, writable: false);
            using var message = MimeMessage.Load(new ParserOptions { MaxMimeDepth = Deepest }, stream, persistent: true);
            if (Root(message.Body, 0) is not { Content: not null } page)
            {
                return new FetchResult.Fault(file, "The web archive holds no page.");
            }

            using var body = new MemoryStream();
            page.Content.DecodeTo(body);
            var address = message.Headers["Snapshot-Content-Location"] ?? page.Headers["Content-Location"] ?? message.Headers["Content-Location"];
            var charset = page.ContentType.Charset;
            return new FetchResult.Fetched(new FetchedDocument(
                file,
                DocumentKind.Page,
                body.ToArray(),
                string.IsNullOrEmpty(charset) ? page.ContentType.MimeType : $"{page.ContentType.MimeType}; charset={charset}",
                Uri.TryCreate(address?.Trim(), UriKind.Absolute, out var url) && url.Scheme is "http" or "https" ? url : null)
            {
                RetrievedAt = message.Date == DateTimeOffset.MinValue ? null : message.Date,
            });
        }
        catch (Exception fault) when (fault is FormatException or ParseException or ArgumentException or IOException)
        {
            return new FetchResult.Fault(file, $"The web archive cannot be read: {fault.Message}");
        }
    }

    // The first markup in order of the parts is the page; frames and pictures follow it.
    private static TextPart? Root(MimeEntity? entity, int depth) => entity switch
    {
        TextPart text when text.ContentType.IsMimeType("text", "html") || text.ContentType.IsMimeType("application", "xhtml+xml") => text,
        MultipartRelated { Root: { } root } when depth < Deepest && Root(root, depth + 1) is { } page => page,
        Multipart parts when depth < Deepest => parts.Select(part => Root(part, depth + 1)).FirstOrDefault(page => page is not null),
        _ => null,
    };
}
