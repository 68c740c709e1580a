using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;

namespace AfghanWatch.News.Ingest.Deduplicating;

/// <summary>
/// What English words mean, as directions: words said in the same company point the same way. Read from <c>word-vectors.bin</c>, which
/// <c>AfghanWatch.Evaluation stories vectors</c> makes; what it is made from and under which licence stands in <c>word-vectors.txt</c> beside it.
/// Whole numbers throughout, so that every machine finds the same words near each other.
/// </summary>
/// <remarks>
/// The file, little-endian: "AWV1", number of words and of dimensions (32 bits each); for each word its length in bytes (8 bits) and itself in UTF-8, commonest first; for each
/// word its direction, a signed byte a dimension; for each word seven products (16 bits, unsigned) that ever fewer words reach.
/// </remarks>
internal sealed class WordVectors
{
    /// <summary>Parts of a unit of <see cref="Nearness"/>.</summary>
    public const int Unit = 16;

    /// <summary>The first of the steps whose products the file holds, in units; each further step is one more.</summary>
    public const int FirstStep = 2;
    public const int Steps = 7;

    /// <summary>The length that all directions have.</summary>
    public const int Length = 280;

    // Products are kept halved, in sixteen bits; a word's with itself is this.
    private const int Half = Length * Length / 2;
    private const string File = "word-vectors.bin";
    private const uint Mark = 0x31565741;
    private static readonly Lazy<WordVectors> LazyBuiltIn = new(ReadBuiltIn);

    private readonly Dictionary<string, int> _rows;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _bySpan;
    private readonly sbyte[] _directions;
    private readonly ushort[] _reached;
    private readonly int _dimensions;

    private WordVectors(Dictionary<string, int> rows, sbyte[] directions, ushort[] reached)
    {
        _rows = rows;
        _bySpan = rows.GetAlternateLookup<ReadOnlySpan<char>>();
        _directions = directions;
        _reached = reached;
        _dimensions = directions.Length / Math.Max(1, rows.Count);
    }

    public static WordVectors BuiltIn => LazyBuiltIn.Value;

    public int Count => _rows.Count;

    /// <summary>The row of a folded word, its 's left out; -1 for a word the table lacks.</summary>
    public int Row(string word)
    {
        var apostrophe = word.IndexOf('\'', StringComparison.Ordinal);
        return _bySpan.TryGetValue(apostrophe > 1 ? word.AsSpan(0, apostrophe) : word, out var row) ? row : -1;
    }

    /// <summary>
    /// How much it says that a word stands as near to another as these two do, in sixteenths: minus the logarithm of the share of all words, as often as news use them, that stand
    /// as near; of the two words the one it says less of. 0 below two units (one word in seven), 144 at most.
    /// </summary>
    public int Nearness(int one, int other)
    {
        var product = Product(one, other);
        return product < _reached[one * Steps] || product < _reached[other * Steps] ? 0 : Math.Min(Surprise(one, product), Surprise(other, product));
    }

    public static WordVectors Read(Stream stream)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, true);
        if (reader.ReadUInt32() != Mark)
        {
            throw new InvalidDataException($"{File} is no table of words.");
        }

        var count = reader.ReadInt32();
        var dimensions = reader.ReadInt32();
        var rows = new Dictionary<string, int>(count, StringComparer.Ordinal);
        for (var i = 0; i < count; i++)
        {
            rows.Add(Encoding.UTF8.GetString(reader.ReadBytes(reader.ReadByte())), i);
        }

        var directions = new sbyte[count * dimensions];
        stream.ReadExactly(MemoryMarshal.AsBytes(directions.AsSpan()));
        var bytes = new byte[count * Steps * sizeof(ushort)];
        stream.ReadExactly(bytes);
        var reached = new ushort[count * Steps];
        for (var i = 0; i < reached.Length; i++)
        {
            reached[i] = BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(i * sizeof(ushort)));
        }

        return new WordVectors(rows, directions, reached);
    }

    /// <summary>Writes the file that <see cref="Read"/> reads.</summary>
    public static void Write(Stream stream, IReadOnlyList<string> words, sbyte[] directions, ushort[] reached)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, true);
        writer.Write(Mark);
        writer.Write(words.Count);
        writer.Write(directions.Length / words.Count);
        foreach (var word in words)
        {
            var bytes = Encoding.UTF8.GetBytes(word);
            writer.Write((byte)bytes.Length);
            writer.Write(bytes);
        }

        writer.Write(MemoryMarshal.AsBytes(directions.AsSpan()));
        foreach (var product in reached)
        {
            writer.Write(product);
        }
    }

    /// <summary>The product of two directions; never below 0.</summary>
    public static int Product(ReadOnlySpan<sbyte> one, ReadOnlySpan<sbyte> other)
    {
        var sums = Vector<int>.Zero;
        var at = 0;
        for (; at <= one.Length - Vector<sbyte>.Count; at += Vector<sbyte>.Count)
        {
            Vector.Widen(new Vector<sbyte>(one[at..]), out var low, out var high);
            Vector.Widen(new Vector<sbyte>(other[at..]), out var otherLow, out var otherHigh);

            // Two products of bytes, neither of them -128, fit into sixteen bits together.
            Vector.Widen((low * otherLow) + (high * otherHigh), out var first, out var second);
            sums += first + second;
        }

        var sum = Vector.Sum(sums);
        for (; at < one.Length; at++)
        {
            sum += one[at] * other[at];
        }

        return Math.Max(0, sum);
    }

    private static WordVectors ReadBuiltIn()
    {
        using var stream = BuiltInLists.Open(File);
        return Read(stream);
    }

    private int Product(int one, int other) => Product(_directions.AsSpan(one * _dimensions, _dimensions), _directions.AsSpan(other * _dimensions, _dimensions)) >> 1;

    private int Surprise(int row, int product)
    {
        var reached = _reached.AsSpan(row * Steps, Steps);
        var step = Steps - 1;
        while (product < reached[step])
        {
            step--;
        }

        var low = reached[step];
        var high = step + 1 < Steps ? reached[step + 1] : Half;
        return ((FirstStep + step) * Unit) + (high > low ? Math.Min(Unit, (product - low) * Unit / (high - low)) : 0);
    }
}
