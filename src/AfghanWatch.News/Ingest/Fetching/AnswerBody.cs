using System.IO.Compression;

namespace AfghanWatch.News.Ingest.Fetching;

/// <summary>Reads an answer's body: unpacked, and never more of it than the limit at any layer.</summary>
internal static class AnswerBody
{
    // Packed twice is a server's mistake that can be undone; packed more often is an attack.
    private const int MostLayers = 2;

    /// <param name="encodings">As the header lists them, the outermost last.</param>
    /// <param name="most">Bytes; of the answer as it comes over the wire, of every layer, and of what is unpacked.</param>
    /// <param name="cut">Where reading stops without fault; null to take all.</param>
    /// <param name="progress">Told whenever bytes came.</param>
    /// <exception cref="AnswerTooLargeException">The limit was passed.</exception>
    /// <exception cref="InvalidDataException">The packing is unknown or broken.</exception>
    public static async Task<ReadOnlyMemory<byte>> ReadAsync(Stream wire, IReadOnlyList<string> encodings, long most, int? cut, Action progress, CancellationToken cancellation)
    {
        var layers = encodings.Where(encoding => !encoding.Equals("identity", StringComparison.OrdinalIgnoreCase)).ToList();
        if (layers.Count > MostLayers)
        {
            throw new InvalidDataException($"it is packed {layers.Count} times over");
        }

        var opened = new List<Stream>();
        try
        {
            Stream body = new MeteredStream(wire, most, progress);
            for (var i = layers.Count - 1; i >= 0; i--)
            {
                body = new MeteredStream(await UnpackAsync(body, layers[i], cancellation), most, progress);
                opened.Add(body);
            }

            var content = new MemoryStream();
            var buffer = new byte[65536];
            int read;
            while ((cut is null || content.Length < cut) && (read = await body.ReadAsync(buffer, cancellation)) > 0)
            {
                content.Write(buffer, 0, read);
            }

            return content.GetBuffer().AsMemory(0, (int)Math.Min(content.Length, cut ?? int.MaxValue));
        }
        finally
        {
            opened.Reverse();
            opened.ForEach(stream => stream.Dispose());
        }
    }

    private static async Task<Stream> UnpackAsync(Stream packed, string encoding, CancellationToken cancellation) => encoding.ToLowerInvariant() switch
    {
        "gzip" or "x-gzip" => new GZipStream(packed, CompressionMode.Decompress),
        "br" => new BrotliStream(packed, CompressionMode.Decompress),
        "deflate" => await InflateAsync(packed, cancellation),
        var other => throw new InvalidDataException($"its packing '{(other.Length > 20 ? other[..20] : other)}' is not known"),
    };

    // The name means the zlib form; many servers send the bare one. The first two bytes tell.
    private static async Task<Stream> InflateAsync(Stream packed, CancellationToken cancellation)
    {
        var head = new byte[2];
        var read = await packed.ReadAtLeastAsync(head, 2, throwOnEndOfStream: false, cancellation);
        var whole = new MeteredStream(packed, long.MaxValue, () => { }, head.AsMemory(0, read));
        var isZlib = read == 2 && (head[0] & 0x0F) == 8 && ((head[0] << 8) | head[1]) % 31 == 0;
        return isZlib ? new ZLibStream(whole, CompressionMode.Decompress) : new DeflateStream(whole, CompressionMode.Decompress);
    }
}
