using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace AfghanWatch.News.Ingest.Fetching.Archives;

/// <summary>A web server's answer as it was recorded: status, fields and body, the body possibly in chunks and packed.</summary>
internal static class ArchivedResponse
{
    private const int LongestHead = 262_144;

    /// <summary>The body unpacked; empty for an answer that is no success. A fault is a full sentence.</summary>
    /// <param name="most">Largest body taken, in bytes, after unpacking.</param>
    public static (byte[] Body, string? ContentType, string? Fault) Read(byte[] message, long most)
    {
        var (headLength, bodyStart) = Head(message);
        if (headLength < 0 || !message.AsSpan().StartsWith("HTTP/"u8))
        {
            return ([], null, "The record holds no answer of a web server.");
        }

        var lines = Encoding.Latin1.GetString(message, 0, headLength).Split('\n', StringSplitOptions.TrimEntries);
        var status = lines[0].Split(' ', 3);
        if (status.Length < 2 || status[1].Length != 3 || status[1][0] != '2')
        {
            return ([], null, null);
        }

        string? contentType = null, encoding = null, transfer = null;
        foreach (var line in lines.Skip(1))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var value = colon < 0 ? "" : line[(colon + 1)..].Trim();
            switch (colon < 0 ? "" : line[..colon].Trim().ToLowerInvariant())
            {
                case "content-type":
                    contentType ??= value;
                    break;
                case "content-encoding":
                    encoding ??= value.ToLowerInvariant();
                    break;
                case "transfer-encoding":
                    transfer ??= value.ToLowerInvariant();
                    break;
            }
        }

        var body = message.AsSpan(bodyStart);
        if (transfer is not null && transfer.Contains("chunked", StringComparison.Ordinal))
        {
            var (joined, fault) = Join(body);
            if (fault is not null)
            {
                return ([], contentType, fault);
            }

            body = joined;
        }

        return Unpack(body, encoding, contentType, most);
    }

    private static (int Length, int BodyStart) Head(ReadOnlySpan<byte> message)
    {
        var head = message[..Math.Min(message.Length, LongestHead)];
        var strict = head.IndexOf("\r\n\r\n"u8);
        var loose = head.IndexOf("\n\n"u8);
        return strict >= 0 && (loose < 0 || strict < loose) ? (strict, strict + 4) : loose >= 0 ? (loose, loose + 2) : (-1, 0);
    }

    // Some tools join the chunks and leave the field that tells of them: a body that does not begin with a length is taken as it is.
    private static (byte[] Body, string? Fault) Join(ReadOnlySpan<byte> body)
    {
        if (ChunkLength(body, out _) is null)
        {
            return (body.ToArray(), null);
        }

        using var joined = new MemoryStream(body.Length);
        while (true)
        {
            if (ChunkLength(body, out var start) is not { } length || start + length > body.Length)
            {
                return ([], "The answer ends in the middle of a chunk.");
            }

            if (length == 0)
            {
                return (joined.ToArray(), null);
            }

            joined.Write(body.Slice(start, length));
            body = body[(start + length)..];
            body = body.StartsWith("\r\n"u8) ? body[2..] : body.StartsWith("\n"u8) ? body[1..] : body;
        }
    }

    private static int? ChunkLength(ReadOnlySpan<byte> body, out int start)
    {
        start = 0;
        var end = body[..Math.Min(body.Length, 256)].IndexOf((byte)'\n');
        if (end < 0)
        {
            return null;
        }

        var line = body[..end].TrimEnd((byte)'\r');
        var extension = line.IndexOf((byte)';');
        line = (extension < 0 ? line : line[..extension]).Trim((byte)' ');
        start = end + 1;
        return line.Length is > 0 and <= 7 && int.TryParse(line, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var length) ? length : null;
    }

    private static (byte[] Body, string? ContentType, string? Fault) Unpack(ReadOnlySpan<byte> body, string? encoding, string? contentType, long most)
    {
        var packed = encoding switch
        {
            "gzip" or "x-gzip" => body.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]),
            "deflate" or "br" => true,
            _ => false,
        };
        if (!packed)
        {
            return (body.ToArray(), contentType, null);
        }

        try
        {
            using var source = new MemoryStream(body.ToArray(), writable: false);
            using Stream unpacking = encoding switch
            {
                "br" => new BrotliStream(source, CompressionMode.Decompress),
                "deflate" => body.Length > 0 && (body[0] & 0x0F) == 8 ? new ZLibStream(source, CompressionMode.Decompress) : new DeflateStream(source, CompressionMode.Decompress),
                _ => new GZipStream(source, CompressionMode.Decompress),
            };
            using var content = new MemoryStream();
            var buffer = new byte[65536];
            int read;
            while ((read = unpacking.Read(buffer)) > 0)
            {
                if (content.Length + read > most)
                {
                    return ([], contentType, string.Create(CultureInfo.InvariantCulture, $"The page unpacks to more than {most / 1048576.0:0.#} MB (setting Import:LargestFileMegabytes)."));
                }

                content.Write(buffer, 0, read);
            }

            return (content.ToArray(), contentType, null);
        }
        catch (Exception fault) when (fault is InvalidDataException or InvalidOperationException)
        {
            // Recorded unpacked, with the field left in; markup tells.
            return body.TrimStart(" \t\r\n\ufeff"u8).StartsWith("<"u8) ? (body.ToArray(), contentType, null) : ([], contentType, $"The page cannot be unpacked: {fault.Message}");
        }
    }
}
