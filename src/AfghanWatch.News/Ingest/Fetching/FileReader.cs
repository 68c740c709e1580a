using System.Buffers;
using System.Globalization;
using AfghanWatch.News.Ingest.Fetching.Archives;

namespace AfghanWatch.News.Ingest.Fetching;

/// <summary>Reads files and folders, in a stable order, one document at a time; a file that cannot be read is a fault and the rest goes on.</summary>
public sealed class FileReader(long largestFile)
{
    private const int LongestLine = 16 * 1024 * 1024;

    private static readonly Dictionary<string, DocumentKind> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        [".txt"] = DocumentKind.Text,
        [".text"] = DocumentKind.Text,
        [".md"] = DocumentKind.Text,
        [".html"] = DocumentKind.Page,
        [".htm"] = DocumentKind.Page,
        [".xhtml"] = DocumentKind.Page,
        [".jsonl"] = DocumentKind.JsonLine,
        [".ndjson"] = DocumentKind.JsonLine,
        [".csv"] = DocumentKind.CsvRow,
        [".xml"] = DocumentKind.Feed,
        [".rss"] = DocumentKind.Feed,
        [".atom"] = DocumentKind.Feed,
        [".rdf"] = DocumentKind.Feed,
        [".json"] = DocumentKind.Feed,
        [".opml"] = DocumentKind.Opml,
    };

    public IEnumerable<FetchResult> Read(IEnumerable<string> paths) => paths.SelectMany(ReadPath);

    private IEnumerable<FetchResult> ReadPath(string path)
    {
        if (File.Exists(path))
        {
            return ReadFile(path, asked: true);
        }

        return Directory.Exists(path) ? ReadFolder(path) : [new FetchResult.Fault(path, "There is no file or folder of this name.")];
    }

    private IEnumerable<FetchResult> ReadFolder(string folder)
    {
        string[] files = [], folders = [];
        FetchResult.Fault? fault = null;
        try
        {
            files = Directory.GetFiles(folder);
            folders = Directory.GetDirectories(folder);
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            fault = new FetchResult.Fault(folder, Because("folder", reason));
        }

        if (fault is not null)
        {
            yield return fault;
        }

        // A link to a folder above would never end.
        foreach (var result in files.Where(IsShown).Order(StringComparer.Ordinal).SelectMany(file => ReadFile(file, asked: false))
            .Concat(folders.Where(IsShown).Where(inner => new DirectoryInfo(inner).LinkTarget is null && !SavedPage.IsFolderOf(inner)).Order(StringComparer.Ordinal).SelectMany(ReadFolder)))
        {
            yield return result;
        }
    }

    private IEnumerable<FetchResult> ReadFile(string file, bool asked)
    {
        if (WarcReader.Takes(file))
        {
            return new WarcReader(largestFile).Read(file);
        }

        if (MhtmlReader.Takes(file))
        {
            var whole = ReadWhole(file, DocumentKind.Text);
            return [whole is FetchResult.Fetched(var archive) ? MhtmlReader.Read(file, archive.Content.ToArray()) : whole];
        }

        if (!Kinds.TryGetValue(Path.GetExtension(file), out var kind))
        {
            return [new FetchResult.Fault(file, $"This kind of file is not known; {(asked ? "use" : "known are")} {string.Join(" ", Kinds.Keys)} .mhtml .mht .warc .warc.gz.")];
        }

        return kind == DocumentKind.JsonLine ? ReadLines(file) : [ReadWhole(file, kind)];
    }

    private FetchResult ReadWhole(string file, DocumentKind kind)
    {
        try
        {
            using var stream = Open(file);
            if (stream.Length > largestFile)
            {
                return new FetchResult.Fault(file, string.Create(
                    CultureInfo.InvariantCulture,
                    $"The file has {stream.Length / 1048576.0:0.#} MB; the limit is {largestFile / 1048576.0:0.#} MB (setting Import:LargestFileMegabytes)."));
            }

            if (stream.Length == 0)
            {
                return new FetchResult.Fault(file, "The file is empty.");
            }

            var content = new byte[stream.Length];
            stream.ReadExactly(content);
            return LooksBinary(content)
                ? new FetchResult.Fault(file, "The file is binary, not text.")
                : new FetchResult.Fetched(kind == DocumentKind.Page ? SavedPage.Described(new FetchedDocument(file, kind, content)) : new FetchedDocument(file, kind, content));
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            return new FetchResult.Fault(file, Because("file", reason));
        }
    }

    // Lines are streamed, so that a file of any size goes in without being held in memory.
    private static IEnumerable<FetchResult> ReadLines(string file)
    {
        FileStream? stream = null;
        FetchResult.Fault? fault = null;
        try
        {
            stream = Open(file);
            if (stream.Length == 0)
            {
                fault = new FetchResult.Fault(file, "The file is empty.");
            }
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            fault = new FetchResult.Fault(file, Because("file", reason));
        }

        if (fault is not null)
        {
            yield return fault;
        }

        if (stream is null)
        {
            yield break;
        }

        using (stream)
        {
            var number = 0;
            var line = new ArrayBufferWriter<byte>(4096);
            var buffer = new byte[65536];
            var tooLong = false;
            while (true)
            {
                var (read, reason) = TryRead(stream, buffer);
                if (reason is not null)
                {
                    yield return new FetchResult.Fault($"{file}:{number + 1}", reason);
                    yield break;
                }

                var rest = buffer.AsMemory(0, read);
                while (!rest.IsEmpty || read == 0)
                {
                    var end = rest.Span.IndexOf((byte)'\n');
                    var piece = end < 0 ? rest : rest[..end];
                    rest = end < 0 ? default : rest[(end + 1)..];
                    tooLong |= line.WrittenCount + piece.Length > LongestLine;
                    if (!tooLong)
                    {
                        line.Write(piece.Span);
                    }

                    if (end < 0 && read > 0)
                    {
                        break;
                    }

                    number++;
                    if (tooLong)
                    {
                        yield return new FetchResult.Fault($"{file}:{number}", "The line is longer than 16 MB.");
                    }
                    else if (Content(line, number) is { Length: > 0 } content)
                    {
                        yield return new FetchResult.Fetched(new FetchedDocument($"{file}:{number}", DocumentKind.JsonLine, content));
                    }

                    line.ResetWrittenCount();
                    tooLong = false;
                    if (read == 0)
                    {
                        yield break;
                    }
                }
            }
        }
    }

    private static byte[] Content(ArrayBufferWriter<byte> line, int number)
    {
        var span = line.WrittenSpan;
        if (number == 1 && span.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
        {
            span = span[3..];
        }

        return span.Trim(" \t\r"u8).ToArray();
    }

    private static (int Read, string? Fault) TryRead(FileStream stream, byte[] buffer)
    {
        try
        {
            return (stream.Read(buffer), null);
        }
        catch (IOException reason)
        {
            return (0, Because("file", reason));
        }
    }

    private static FileStream Open(string file) => new(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 65536, FileOptions.SequentialScan);

    private static bool IsShown(string path) => !Path.GetFileName(path).StartsWith('.');

    // UTF-16 text is full of zero bytes too, but opens with its byte order mark.
    private static bool LooksBinary(ReadOnlySpan<byte> content)
    {
        if (content.Length >= 2 && (content[0], content[1]) is (0xFF, 0xFE) or (0xFE, 0xFF))
        {
            return false;
        }

        var head = content[..Math.Min(content.Length, 8192)];
        var control = 0;
        foreach (var b in head)
        {
            control += b < 9 || b is > 13 and < 27 ? 1 : 0;
        }

        return control > head.Length / 50 + 2;
    }

    private static string Because(string what, Exception reason) => reason is UnauthorizedAccessException
        ? $"No right to read this {what}."
        : $"The {what} cannot be read: {reason.Message}";
}
