using System.Net;
using System.Net.Sockets;

namespace AfghanWatch.Browser.Tests;

/// <summary>A line between the browser and the dashboard that can be cut and mended, as a network does it: standing connections break, new ones are refused.</summary>
public sealed class CuttableLine : IAsyncDisposable
{
    private readonly IPEndPoint _target;
    private readonly CancellationTokenSource _gone = new();
    private readonly Lock _gate = new();
    private readonly List<TcpClient> _open = [];
    private TcpListener? _listener;
    private volatile bool _silent;

    public CuttableLine(string target)
    {
        var uri = new Uri(target);
        _target = new IPEndPoint(IPAddress.Loopback, uri.Port);
        var port = RunningProduct.FreePort();
        Url = $"http://127.0.0.1:{port}";
        Mend();
    }

    public string Url { get; }

    public void Cut()
    {
        lock (_gate)
        {
            _listener?.Stop();
            _listener = null;
            foreach (var client in _open)
            {
                client.Dispose();
            }

            _open.Clear();
        }
    }

    /// <summary>Swallows what is sent either way and tells nobody, as a network that is out of reach does.</summary>
    public void Silence() => _silent = true;

    public void Mend()
    {
        _silent = false;
        lock (_gate)
        {
            _listener = new TcpListener(IPAddress.Loopback, new Uri(Url).Port);
            _listener.Server.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true);
            _listener.Start();
            _ = AcceptAsync(_listener);
        }
    }

    public ValueTask DisposeAsync()
    {
        _gone.Cancel();
        Cut();
        _gone.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task CarryAsync(NetworkStream from, NetworkStream to)
    {
        var bytes = new byte[16 * 1024];
        while (await from.ReadAsync(bytes, _gone.Token) is > 0 and var count)
        {
            if (!_silent)
            {
                await to.WriteAsync(bytes.AsMemory(0, count), _gone.Token);
            }
        }
    }

    private async Task AcceptAsync(TcpListener listener)
    {
        try
        {
            while (true)
            {
                var near = await listener.AcceptTcpClientAsync(_gone.Token);
                _ = JoinAsync(near);
            }
        }
        catch (Exception fault) when (fault is SocketException or OperationCanceledException or ObjectDisposedException)
        {
            // Cut: nobody is let in any more.
            listener.Dispose();
        }
    }

    private async Task JoinAsync(TcpClient near)
    {
        using var far = new TcpClient();
        try
        {
            await far.ConnectAsync(_target, _gone.Token);
            lock (_gate)
            {
                _open.Add(near);
                _open.Add(far);
            }

            var there = CarryAsync(near.GetStream(), far.GetStream());
            var back = CarryAsync(far.GetStream(), near.GetStream());
            await Task.WhenAny(there, back);
        }
        catch (Exception fault) when (fault is SocketException or IOException or OperationCanceledException or ObjectDisposedException)
        {
            // One end has gone: so goes the other.
            far.Close();
        }
        finally
        {
            near.Dispose();
        }
    }
}
