using System.Buffers;
using System.Text;

namespace AfghanWatch.News.Ingest.Extracting;

/// <summary>How far bytes are UTF-8.</summary>
/// <param name="Sequences">Well-formed characters beyond ASCII.</param>
/// <param name="Faults">Bytes that belong to none.</param>
/// <param name="CutBytes">Bytes at the end that begin a character the document does not finish.</param>
internal readonly record struct Utf8Shape(int Sequences, int Faults, int CutBytes)
{
    public bool IsAscii => Sequences == 0 && Faults == 0 && CutBytes == 0;

    public bool IsCut => CutBytes > 0;

    /// <summary>Well-formed characters are improbable in any other encoding, so a few faults among them do not count.</summary>
    public bool IsUtf8 => Faults == 0 ? Sequences > 0 : Sequences > 4L * Faults;

    public static Utf8Shape Of(ReadOnlySpan<byte> bytes)
    {
        var (sequences, faults) = (0, 0);
        while (true)
        {
            var plain = bytes.IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
            if (plain < 0)
            {
                return new Utf8Shape(sequences, faults, 0);
            }

            bytes = bytes[plain..];
            var status = Rune.DecodeFromUtf8(bytes, out _, out var used);
            if (status == OperationStatus.NeedMoreData)
            {
                return new Utf8Shape(sequences, faults, bytes.Length);
            }

            sequences += status == OperationStatus.Done ? 1 : 0;
            faults += status == OperationStatus.Done ? 0 : used;
            bytes = bytes[used..];
        }
    }

    /// <summary>Reads what is UTF-8 as that and the other bytes in the legacy encoding they look like.</summary>
    public static string DecodeMixed(ReadOnlySpan<byte> bytes)
    {
        var legacy = Legacy.Guess(FaultyBytes(bytes));
        var text = new StringBuilder(bytes.Length);
        while (!bytes.IsEmpty)
        {
            var good = GoodLength(bytes);
            text.Append(Encoding.UTF8.GetString(bytes[..good]));
            bytes = bytes[good..];
            if (!bytes.IsEmpty)
            {
                Rune.DecodeFromUtf8(bytes, out _, out var used);
                text.Append(legacy.GetString(bytes[..used]));
                bytes = bytes[used..];
            }
        }

        return text.ToString();
    }

    private static byte[] FaultyBytes(ReadOnlySpan<byte> bytes)
    {
        var faulty = new List<byte>();
        while (!bytes.IsEmpty)
        {
            bytes = bytes[GoodLength(bytes)..];
            if (!bytes.IsEmpty)
            {
                Rune.DecodeFromUtf8(bytes, out _, out var used);
                faulty.AddRange(bytes[..used]);
                bytes = bytes[used..];
            }
        }

        return [.. faulty];
    }

    private static int GoodLength(ReadOnlySpan<byte> bytes)
    {
        var length = 0;
        while (length < bytes.Length)
        {
            var plain = bytes[length..].IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
            if (plain < 0)
            {
                return bytes.Length;
            }

            length += plain;
            if (Rune.DecodeFromUtf8(bytes[length..], out _, out var used) != OperationStatus.Done)
            {
                return length;
            }

            length += used;
        }

        return length;
    }
}

/// <summary>Tells Turkish from Western one-byte text: the two Windows pages differ in six letters, which are Icelandic in one and everyday Turkish in the other.</summary>
internal static class Legacy
{
    public static Encoding Guess(ReadOnlySpan<byte> bytes)
    {
        var (turkish, icelandic) = (0, 0);
        foreach (var b in bytes)
        {
            switch (b)
            {
                case 0xFD or 0xFE or 0xF0 or 0xDD or 0xDE or 0xD0:
                    turkish++;
                    break;
                case 0xE6 or 0xC6 or 0xE1 or 0xED or 0xF3 or 0xFA or 0xC1 or 0xCD or 0xDA:
                    icelandic++;
                    break;
                default:
                    break;
            }
        }

        return Encoding.GetEncoding(turkish > icelandic ? 1254 : 1252);
    }
}
