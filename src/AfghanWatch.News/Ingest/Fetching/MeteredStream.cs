namespace AfghanWatch.News.Ingest.Fetching;

/// <summary>Passes bytes on, tells that they came, and stops at a limit; read once, from the front.</summary>
/// <param name="head">Bytes that were read from the inner stream already.</param>
internal sealed class MeteredStream(Stream inner, long most, Action progress, ReadOnlyMemory<byte> head = default) : Stream
{
    private ReadOnlyMemory<byte> _head = head;
    private long _read;

    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        _head.IsEmpty ? Count(await inner.ReadAsync(buffer, cancellationToken)) : Take(buffer.Span);

    public override int Read(Span<byte> buffer) => _head.IsEmpty ? Count(inner.Read(buffer)) : Take(buffer);

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Flush() => throw new NotSupportedException();
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
    public override void SetLength(long value) => throw new NotSupportedException();
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }

    private int Take(Span<byte> buffer)
    {
        var count = Math.Min(buffer.Length, _head.Length);
        _head.Span[..count].CopyTo(buffer);
        _head = _head[count..];
        return count;
    }

    private int Count(int read)
    {
        _read += read;
        if (_read > most)
        {
            throw new AnswerTooLargeException();
        }

        if (read > 0)
        {
            progress();
        }

        return read;
    }
}

/// <summary>More came than the limit allows.</summary>
internal sealed class AnswerTooLargeException() : IOException("The answer is too large.");
