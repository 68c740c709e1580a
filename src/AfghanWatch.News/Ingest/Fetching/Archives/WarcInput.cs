using System.IO.Compression;

namespace AfghanWatch.News.Ingest.Fetching.Archives;

/// <summary>The bytes of a WARC file, unpacked where it is compressed. A broken compressed record can be left behind: each is packed on its own.</summary>
internal sealed class WarcInput : IDisposable
{
    // As much as the decompressor may have read ahead of the fault.
    private const int ReadAhead = 16384;
    private const int MostTries = 4096;

    private readonly FileStream _file;
    private readonly bool _packed;
    private Stream _stream;
    private byte[] _buffer = new byte[65536];
    private int _start;
    private int _end;
    private long _tried = -1;
    private int _tries;

    public WarcInput(FileStream file)
    {
        _file = file;
        Span<byte> head = stackalloc byte[2];
        _packed = file.ReadAtLeast(head, 2, throwOnEndOfStream: false) == 2 && head[0] == 0x1F && head[1] == 0x8B;
        file.Position = 0;
        _stream = _packed ? new GZipStream(file, CompressionMode.Decompress, leaveOpen: true) : file;
    }

    /// <summary>The next line without its end, or as much of it as the limit allows; null at the end.</summary>
    public byte[]? ReadLine(int most)
    {
        while (true)
        {
            var held = _buffer.AsSpan(_start, _end - _start);
            var at = held.IndexOf((byte)'\n');
            if (at >= 0 || held.Length >= most)
            {
                var length = at < 0 || at > most ? Math.Min(most, held.Length) : at;
                var line = held[..length].TrimEnd((byte)'\r').ToArray();
                _start += at == length ? length + 1 : length;
                return line;
            }

            if (!Fill())
            {
                var rest = held.Length > 0 ? held.ToArray() : null;
                _start = _end;
                return rest;
            }
        }
    }

    /// <summary>The next bytes; fewer at the end.</summary>
    public byte[] Read(int count)
    {
        var content = new byte[count];
        var read = 0;
        while (read < count)
        {
            if (_start == _end && !Fill())
            {
                return content[..read];
            }

            var piece = Math.Min(count - read, _end - _start);
            _buffer.AsSpan(_start, piece).CopyTo(content.AsSpan(read));
            _start += piece;
            read += piece;
        }

        return content;
    }

    /// <summary>Passes over bytes; gives how many there were.</summary>
    public long Skip(long count)
    {
        var skipped = 0L;
        while (skipped < count && (_start < _end || Fill()))
        {
            var piece = (int)Math.Min(count - skipped, _end - _start);
            _start += piece;
            skipped += piece;
        }

        return skipped;
    }

    /// <summary>Puts bytes back, to be read next.</summary>
    public void PutBack(ReadOnlySpan<byte> bytes)
    {
        var held = _end - _start;
        var joined = new byte[Math.Max(65536, bytes.Length + held)];
        bytes.CopyTo(joined);
        _buffer.AsSpan(_start, held).CopyTo(joined.AsSpan(bytes.Length));
        (_buffer, _start, _end) = (joined, 0, bytes.Length + held);
    }

    /// <summary>After unpacking failed: goes to the next compressed record that can be read. False when there is none.</summary>
    public bool Recover()
    {
        (_start, _end) = (0, 0);
        if (!_packed)
        {
            return false;
        }

        var at = Math.Max(_tried + 1, _file.Position - ReadAhead);
        while (_tries++ < MostTries && NextMember(at) is { } member)
        {
            _tried = member;
            at = member + 1;
            if (Opens(member))
            {
                return true;
            }
        }

        return false;
    }

    public void Dispose()
    {
        _stream.Dispose();
        _file.Dispose();
    }

    private bool Fill()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }

        var read = _stream.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        return read > 0;
    }

    // RFC 1952: the magic number, deflate, and no flags but the known ones.
    private long? NextMember(long at)
    {
        _file.Position = Math.Max(0, at);
        var piece = new byte[65536];
        var held = 0;
        while (true)
        {
            var read = _file.Read(piece, held, piece.Length - held);
            if (read == 0)
            {
                return null;
            }

            var known = held + read;
            for (var i = 0; i + 3 < known; i++)
            {
                if (piece[i] == 0x1F && piece[i + 1] == 0x8B && piece[i + 2] == 8 && piece[i + 3] < 0x20)
                {
                    return _file.Position - known + i;
                }
            }

            held = Math.Min(3, known);
            piece.AsSpan(known - held, held).CopyTo(piece);
        }
    }

    private bool Opens(long member)
    {
        _file.Position = member;
        _stream.Dispose();
        _stream = new GZipStream(_file, CompressionMode.Decompress, leaveOpen: true);
        try
        {
            _end = _stream.ReadAtLeast(_buffer, 5, throwOnEndOfStream: false);
            return _buffer.AsSpan(0, _end).StartsWith("WARC/"u8);
        }
        catch (InvalidDataException)
        {
            // The magic number by chance, inside packed bytes.
            _end = 0;
            return false;
        }
    }
}
