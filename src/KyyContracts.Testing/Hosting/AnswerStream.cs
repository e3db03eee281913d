using KyyContracts.Testing.Time;

namespace KyyContracts.Testing.Hosting;

/// <summary>The body of an answer. Until it has been read or is disposed of, virtual time does not go on.</summary>
internal sealed class AnswerStream : Stream
{
    private readonly ReadOnlyMemory<byte> _body;
    private readonly bool _breaksOff;
    private WorkInFlight? _work;
    private int _position;

    public AnswerStream(byte[] body, bool breaksOff, WorkInFlight? work)
    {
        _body = breaksOff ? body.AsMemory(0, body.Length / 2) : body;
        _breaksOff = breaksOff;
        _work = work;
        work?.Begin();
    }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => _position;
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        var count = Math.Min(buffer.Length, _body.Length - _position);
        if (count == 0 && buffer.Length > 0)
        {
            Release();
            return _breaksOff
                ? throw new HttpIOException(HttpRequestError.ResponseEnded, "The connection was closed before the answer was complete.")
                : 0;
        }

        _body.Span.Slice(_position, count).CopyTo(buffer);
        _position += count;
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new ValueTask<int>(Read(buffer.Span));
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        Release();
        base.Dispose(disposing);
    }

    private void Release() => Interlocked.Exchange(ref _work, null)?.End();
}
