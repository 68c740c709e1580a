using System.Buffers.Binary;

namespace AfghanWatch.News.Ingest.Deduplicating;

/// <summary>A small stand-in for a text: finds the few stored articles worth comparing, and tells plain copies at once.</summary>
public sealed class StoryFingerprint
{
    private const byte Version = 2;
    private const int SketchSize = 48;
    private const int MostConcepts = 32;
    private const int MostBands = 24;
    private const int TextBands = 6;
    private const int MostAnchors = 8;

    private readonly long[] _bands;
    private readonly ushort[] _sketch;
    private readonly uint[] _concepts;
    private readonly int _shingleCount;

    private StoryFingerprint(long[] bands, ushort[] sketch, uint[] concepts, int shingleCount)
    {
        _bands = bands;
        _sketch = sketch;
        _concepts = concepts;
        _shingleCount = shingleCount;
    }

    /// <summary>Keys for a look-up table; articles of one story nearly always share at least one. At most 24, none for a text without words.</summary>
    public IReadOnlyList<long> Bands => _bands;

    public static StoryFingerprint Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Of(StoryText.Of(text));
    }

    internal static StoryFingerprint Of(string text, StoryWords words) => Of(StoryText.Of(text, words: words));

    internal static StoryFingerprint Of(StoryText text)
    {
        var sketch = new ulong[SketchSize];
        Array.Fill(sketch, ulong.MaxValue);
        var shingles = text.ShingleSet;
        foreach (var hash in shingles.Keys)
        {
            var value = hash;
            for (var i = 0; i < SketchSize; i++)
            {
                value = (value * 0xD1342543DE82EF95UL) + 0x9E3779B97F4A7C15UL;
                var row = value ^ (value >> 29);
                sketch[i] = row < sketch[i] ? row : sketch[i];
            }
        }

        var anchors = Anchors(text);
        var concepts = anchors.Take(MostConcepts).Select(anchor => (uint)(anchor >> 32)).Order().ToArray();
        var shortSketch = shingles.Count == 0 ? [] : Array.ConvertAll(sketch, row => (ushort)(row >> 48));
        return new StoryFingerprint(Keys(shingles.Count == 0 ? [] : sketch, anchors), shortSketch, concepts, shingles.Count);
    }

    /// <summary>Runs of words find copies; single anchors and pairs of them find rewrites, the pairs where a single one is in too many articles.</summary>
    private static long[] Keys(ulong[] sketch, List<ulong> anchors)
    {
        var keys = new List<long>(MostBands);
        for (var i = 0; i < Math.Min(TextBands, sketch.Length); i++)
        {
            keys.Add((long)StableHash.Mix(sketch[i], (ulong)i));
        }

        var count = Math.Min(MostAnchors, anchors.Count);
        for (var i = 0; i < count; i++)
        {
            keys.Add((long)anchors[i]);
        }

        for (var reach = 1; reach < count; reach++)
        {
            for (var i = 0; i < reach && keys.Count < MostBands; i++)
            {
                keys.Add((long)StableHash.Mix(Math.Min(anchors[i], anchors[reach]), Math.Max(anchors[i], anchors[reach])));
            }
        }

        return [.. keys.Distinct()];
    }

    /// <summary>The stored form; the first byte is its version.</summary>
    public byte[] ToBytes()
    {
        var bytes = new byte[8 + (8 * _bands.Length) + (2 * _sketch.Length) + (4 * _concepts.Length)];
        bytes[0] = Version;
        bytes[1] = (byte)_bands.Length;
        bytes[2] = (byte)_sketch.Length;
        bytes[3] = (byte)_concepts.Length;
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(4), _shingleCount);
        var at = 8;
        foreach (var band in _bands)
        {
            BinaryPrimitives.WriteInt64LittleEndian(bytes.AsSpan(at), band);
            at += 8;
        }

        foreach (var row in _sketch)
        {
            BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(at), row);
            at += 2;
        }

        foreach (var concept in _concepts)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(at), concept);
            at += 4;
        }

        return bytes;
    }

    /// <summary>Null when the bytes are of another version or damaged: compute the fingerprint anew from the text.</summary>
    public static StoryFingerprint? FromBytes(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 8 || bytes[0] != Version || bytes.Length != 8 + (8 * bytes[1]) + (2 * bytes[2]) + (4 * bytes[3]))
        {
            return null;
        }

        var bands = new long[bytes[1]];
        var sketch = new ushort[bytes[2]];
        var concepts = new uint[bytes[3]];
        var count = BinaryPrimitives.ReadInt32LittleEndian(bytes[4..]);
        var rest = bytes[8..];
        for (var i = 0; i < bands.Length; i++, rest = rest[8..])
        {
            bands[i] = BinaryPrimitives.ReadInt64LittleEndian(rest);
        }

        for (var i = 0; i < sketch.Length; i++, rest = rest[2..])
        {
            sketch[i] = BinaryPrimitives.ReadUInt16LittleEndian(rest);
        }

        for (var i = 0; i < concepts.Length; i++, rest = rest[4..])
        {
            concepts[i] = BinaryPrimitives.ReadUInt32LittleEndian(rest);
        }

        return count < 0 ? null : new StoryFingerprint(bands, sketch, concepts, count);
    }

    /// <summary>Estimated share of the shorter text that stands in the longer, from the sketches.</summary>
    internal double SharedText(StoryFingerprint other)
    {
        var rows = Math.Min(_sketch.Length, other._sketch.Length);
        if (rows == 0)
        {
            return 0;
        }

        var equal = 0;
        for (var i = 0; i < rows; i++)
        {
            equal += _sketch[i] == other._sketch[i] ? 1 : 0;
        }

        var alike = (double)equal / rows;
        var shared = alike / (1 + alike) * (_shingleCount + other._shingleCount);
        return Math.Min(1, shared / Math.Max(1, Math.Min(_shingleCount, other._shingleCount)));
    }

    /// <summary>Share of the telling names, figures and words that both have.</summary>
    internal double SharedConcepts(StoryFingerprint other)
    {
        int i = 0, j = 0, shared = 0;
        while (i < _concepts.Length && j < other._concepts.Length)
        {
            var order = _concepts[i].CompareTo(other._concepts[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return (double)shared / Math.Max(1, Math.Min(_concepts.Length, other._concepts.Length));
    }

    /// <summary>The names, figures and words that tell most, dearest first: a rewriter keeps them, and the front of a report is cut last.</summary>
    private static List<ulong> Anchors(StoryText text)
    {
        var saliences = new Dictionary<ulong, double>();
        var count = Math.Max(1, text.Concepts.Count);
        for (var i = 0; i < text.Concepts.Count; i++)
        {
            var concept = text.Concepts[i];
            if (concept.Weight < 1)
            {
                continue;
            }

            var kind = concept.Kind switch { ConceptKind.Number => concept.Weight > 1.5f ? 2.2 : 1, ConceptKind.Name => 2, _ => 0.6 };
            var worth = kind * (1.5 - ((double)Math.Min(i, 200) / 200));
            saliences[concept.Id] = saliences.TryGetValue(concept.Id, out var before) ? Math.Max(before, worth) + (0.15 * kind) : worth;
        }

        var anchors = saliences.Keys.ToList();
        anchors.Sort((x, y) => saliences[y].CompareTo(saliences[x]) is var order && order != 0 ? order : x.CompareTo(y));
        return anchors;
    }
}
