using System.Globalization;
using System.Text;

namespace AfghanWatch.News.Ingest.Fetching.Archives;

/// <summary>
/// Reads the pages out of a WARC file (ISO 28500), compressed or not: the responses of web servers, and resources. A record that is truncated, broken
/// or too large is a fault by its number and address, and the rest goes on.
/// </summary>
internal sealed class WarcReader(long largestRecord)
{
    private const int LongestLine = 8192;
    private const int MostFields = 100;

    // Records already seen are met again when reading goes on after a broken one.
    private const int Remembered = 64;

    public static bool Takes(string file) => file.EndsWith(".warc", StringComparison.OrdinalIgnoreCase) || file.EndsWith(".warc.gz", StringComparison.OrdinalIgnoreCase);

    public IEnumerable<FetchResult> Read(string file)
    {
        var (input, fault) = Open(file);
        if (input is null)
        {
            yield return fault!;
            yield break;
        }

        using (input)
        {
            var place = new Place(file);
            while (!place.AtEnd)
            {
                if (Next(input, place) is { } result)
                {
                    yield return result;
                }
            }

            if (place.Number == 0)
            {
                yield return new FetchResult.Fault(file, "The file holds no WARC record.");
            }
        }
    }

    private static (WarcInput? Input, FetchResult.Fault? Fault) Open(string file)
    {
        try
        {
            return (new WarcInput(new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 65536, FileOptions.SequentialScan)), null);
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            return (null, new FetchResult.Fault(file, reason is UnauthorizedAccessException ? "No right to read this file." : $"The file cannot be read: {reason.Message}"));
        }
    }

    // One record: what came of it, or null for one that holds no page.
    private FetchResult? Next(WarcInput input, Place place)
    {
        try
        {
            return Record(input, place);
        }
        catch (InvalidDataException fault)
        {
            place.AtEnd = !input.Recover();
            return new FetchResult.Fault(place.Name, $"The record cannot be unpacked: {fault.Message}");
        }
        catch (IOException fault)
        {
            place.AtEnd = true;
            return new FetchResult.Fault(place.Name, $"The file cannot be read on: {fault.Message}");
        }
    }

    private FetchResult? Record(WarcInput input, Place place)
    {
        var opening = input.ReadLine(LongestLine);
        while (opening is { Length: 0 })
        {
            opening = input.ReadLine(LongestLine);
        }

        if (opening is null)
        {
            place.AtEnd = true;
            return null;
        }

        place.Begin();
        if (!opening.AsSpan().StartsWith("WARC/"u8))
        {
            while (input.ReadLine(LongestLine) is { } line)
            {
                if (line.AsSpan().StartsWith("WARC/"u8))
                {
                    input.PutBack([.. line, (byte)'\r', (byte)'\n']);
                    return new FetchResult.Fault(place.Name, "Here no record begins; reading goes on with the next.");
                }
            }

            place.AtEnd = true;
            return new FetchResult.Fault(place.Name, "Here no record begins, and none follows.");
        }

        if (Fields(input) is not { } fields)
        {
            return new FetchResult.Fault(place.Name, "The record's head is broken.");
        }

        place.Url = fields.GetValueOrDefault("WARC-Target-URI")?.Trim('<', '>', ' ');
        if (!long.TryParse(fields.GetValueOrDefault("Content-Length"), NumberStyles.None, CultureInfo.InvariantCulture, out var length))
        {
            return new FetchResult.Fault(place.Name, "The record does not say how long it is.");
        }

        var type = fields.GetValueOrDefault("WARC-Type");
        if (type is not ("response" or "resource"))
        {
            return input.Skip(length) < length ? Truncated(place, length) : null;
        }

        if (length > largestRecord)
        {
            return input.Skip(length) < length ? Truncated(place, length) : new FetchResult.Fault(place.Name, string.Create(
                CultureInfo.InvariantCulture, $"The record has {length / 1048576.0:0.#} MB; the limit is {largestRecord / 1048576.0:0.#} MB (setting Import:LargestFileMegabytes)."));
        }

        var block = input.Read((int)length);
        if (block.Length < length)
        {
            return Truncated(place, length);
        }

        if (!IsClosed(input))
        {
            // A length that is wrong may have swallowed the next record's beginning.
            var next = block.AsSpan().IndexOf("\nWARC/1."u8);
            if (next >= 0)
            {
                input.PutBack(block.AsSpan(next + 1));
            }

            return new FetchResult.Fault(place.Name, "The record is not as long as it says.");
        }

        if (!place.Fresh(fields.GetValueOrDefault("WARC-Record-ID")))
        {
            return null;
        }

        return fields.TryGetValue("WARC-Truncated", out var why)
            ? new FetchResult.Fault(place.Name, $"The record was cut when it was made ({why}).")
            : Page(place, block, fields, type == "response");
    }

    private FetchResult? Page(Place place, byte[] block, Dictionary<string, string> fields, bool isResponse)
    {
        if (!Uri.TryCreate(place.Url, UriKind.Absolute, out var url) || url.Scheme is not ("http" or "https"))
        {
            return null;
        }

        var (content, contentType, fault) = isResponse ? ArchivedResponse.Read(block, largestRecord) : (block, fields.GetValueOrDefault("Content-Type"), null);
        if (fault is not null)
        {
            return new FetchResult.Fault(place.Name, fault);
        }

        if (content.Length == 0 || KindOf(contentType, content) is not { } kind)
        {
            return null;
        }

        return new FetchResult.Fetched(new FetchedDocument(place.Name, kind, content, contentType, url)
        {
            RetrievedAt = DateTimeOffset.TryParse(fields.GetValueOrDefault("WARC-Date"), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date) ? date : null,
        });
    }

    private static DocumentKind? KindOf(string? contentType, ReadOnlySpan<byte> content)
    {
        var type = contentType?.Split(';')[0].Trim().ToLowerInvariant();
        return type switch
        {
            "text/html" or "application/xhtml+xml" => DocumentKind.Page,
            "application/rss+xml" or "application/atom+xml" or "application/rdf+xml" or "application/feed+json" => DocumentKind.Feed,
            null or "" when content[..Math.Min(content.Length, 1024)].IndexOf("<html"u8) >= 0 => DocumentKind.Page,
            _ => null,
        };
    }

    private static Dictionary<string, string>? Fields(WarcInput input)
    {
        var fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < MostFields; i++)
        {
            if (input.ReadLine(LongestLine) is not { } line)
            {
                return null;
            }

            if (line.Length == 0)
            {
                return fields;
            }

            var text = Encoding.UTF8.GetString(line);
            var colon = text.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0)
            {
                fields.TryAdd(text[..colon].Trim(), text[(colon + 1)..].Trim());
            }
        }

        return null;
    }

    // Two line ends close a record; the end of the file does too.
    private static bool IsClosed(WarcInput input)
    {
        var rest = input.Read(4);
        if (rest.AsSpan().SequenceEqual("\r\n\r\n"u8) || rest.AsSpan().TrimEnd("\r\n"u8).Length == 0)
        {
            return true;
        }

        input.PutBack(rest);
        return rest.AsSpan().StartsWith("\r\n"u8) || rest.AsSpan().StartsWith("\n"u8) || rest.AsSpan().StartsWith("WARC"u8);
    }

    private static FetchResult.Fault Truncated(Place place, long length)
    {
        place.AtEnd = true;
        return new FetchResult.Fault(place.Name, string.Create(CultureInfo.InvariantCulture, $"The file ends in the middle of this record of {length} bytes."));
    }

    /// <summary>Where in the file reading stands.</summary>
    private sealed class Place(string file)
    {
        private readonly Queue<string> _order = new();
        private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

        public int Number { get; private set; }
        public string? Url { get; set; }
        public bool AtEnd { get; set; }

        public string Name => Url is null ? $"{file}:{Number}" : $"{file}:{Number} {Url}";

        public void Begin()
        {
            Number++;
            Url = null;
        }

        public bool Fresh(string? id)
        {
            if (id is null)
            {
                return true;
            }

            if (!_seen.Add(id))
            {
                return false;
            }

            _order.Enqueue(id);
            if (_order.Count > Remembered)
            {
                _seen.Remove(_order.Dequeue());
            }

            return true;
        }
    }
}
