using System.Buffers.Binary;
using System.Text;

namespace AfghanWatch.Benchmarks;

/// <summary>The little of MessagePack that a circuit speaks: nil, booleans, whole numbers, strings, bytes, arrays and maps.</summary>
internal static class BlazorPack
{
    /// <summary>One message with its length before it.</summary>
    public static byte[] Frame(params object?[] message)
    {
        var body = new List<byte>();
        Write(body, message);
        var framed = new List<byte>();
        for (var length = (uint)body.Count; ;)
        {
            framed.Add((byte)((length & 0x7F) | (length > 0x7F ? 0x80u : 0)));
            length >>= 7;
            if (length == 0)
            {
                break;
            }
        }

        framed.AddRange(body);
        return [.. framed];
    }

    /// <summary>The next framed message; null when it is not whole yet.</summary>
    public static object?[]? Next(ReadOnlySpan<byte> buffer, out int used)
    {
        var (length, shift) = (0, 0);
        used = 0;
        while (true)
        {
            if (used == buffer.Length)
            {
                return null;
            }

            var part = buffer[used++];
            length |= (part & 0x7F) << shift;
            shift += 7;
            if ((part & 0x80) == 0)
            {
                break;
            }
        }

        if (buffer.Length - used < length)
        {
            return null;
        }

        var at = used;
        used += length;
        return (object?[])Read(buffer, ref at)!;
    }

    private static void Write(List<byte> to, object? value)
    {
        switch (value)
        {
            case null:
                to.Add(0xC0);
                break;
            case bool flag:
                to.Add((byte)(flag ? 0xC3 : 0xC2));
                break;
            case long number:
                to.Add(0xD3);
                to.AddRange(Big(number, 8));
                break;
            case int number:
                Write(to, (long)number);
                break;
            case string text:
                var bytes = Encoding.UTF8.GetBytes(text);
                to.Add(0xDB);
                to.AddRange(Big(bytes.Length, 4));
                to.AddRange(bytes);
                break;
            case Dictionary<string, string>:
                to.Add(0x80);
                break;
            case object?[] items:
                to.Add(0xDC);
                to.AddRange(Big(items.Length, 2));
                foreach (var item in items)
                {
                    Write(to, item);
                }

                break;
            default:
                throw new NotSupportedException(value.GetType().Name);
        }
    }

    private static byte[] Big(long number, int bytes)
    {
        var all = new byte[8];
        BinaryPrimitives.WriteInt64BigEndian(all, number);
        return all[^bytes..];
    }

    private static object? Read(ReadOnlySpan<byte> from, ref int at)
    {
        var code = from[at++];
        switch (code)
        {
            case < 0x80:
                return (long)code;
            case < 0x90:
                return Map(from, ref at, code & 0xF);
            case < 0xA0:
                return Items(from, ref at, code & 0xF);
            case < 0xC0:
                return Text(from, ref at, code & 0x1F);
            case >= 0xE0:
                return (long)(sbyte)code;
            case 0xC0:
                return null;
            case 0xC2 or 0xC3:
                return code == 0xC3;
            case 0xC4 or 0xC5 or 0xC6:
                var length = (int)Number(from, ref at, 1 << (code - 0xC4));
                at += length;
                return length;
            case 0xCC or 0xCD or 0xCE or 0xCF:
                return (long)Number(from, ref at, 1 << (code - 0xCC));
            case 0xD0:
                return (long)(sbyte)Number(from, ref at, 1);
            case 0xD1:
                return (long)(short)Number(from, ref at, 2);
            case 0xD2:
                return (long)(int)Number(from, ref at, 4);
            case 0xD3:
                return (long)Number(from, ref at, 8);
            case 0xCB:
                return BitConverter.Int64BitsToDouble((long)Number(from, ref at, 8));
            case 0xD9 or 0xDA or 0xDB:
                return Text(from, ref at, (int)Number(from, ref at, 1 << (code - 0xD9)));
            case 0xDC or 0xDD:
                return Items(from, ref at, (int)Number(from, ref at, code == 0xDC ? 2 : 4));
            default:
                throw new NotSupportedException($"{code:X2}");
        }
    }

    private static ulong Number(ReadOnlySpan<byte> from, ref int at, int bytes)
    {
        var number = 0UL;
        for (var i = 0; i < bytes; i++)
        {
            number = (number << 8) | from[at++];
        }

        return number;
    }

    private static string Text(ReadOnlySpan<byte> from, ref int at, int length)
    {
        at += length;
        return Encoding.UTF8.GetString(from.Slice(at - length, length));
    }

    private static object?[] Items(ReadOnlySpan<byte> from, ref int at, int count)
    {
        var items = new object?[count];
        for (var i = 0; i < count; i++)
        {
            items[i] = Read(from, ref at);
        }

        return items;
    }

    private static object? Map(ReadOnlySpan<byte> from, ref int at, int count)
    {
        for (var i = 0; i < count * 2; i++)
        {
            Read(from, ref at);
        }

        return null;
    }
}
