using System.Net;
using System.Net.Sockets;

namespace AfghanWatch.News.Ingest.Fetching;

/// <summary>The two things fetching asks of the operating system: a name's addresses, and a connection to some of them.</summary>
/// <param name="Resolve">Addresses of a host; asked once a connection.</param>
/// <param name="Connect">Connects to the first of the given addresses that answers.</param>
internal sealed record WebNetwork(Func<string, CancellationToken, Task<IPAddress[]>> Resolve, Func<IPAddress[], int, CancellationToken, ValueTask<Stream>> Connect)
{
    public static WebNetwork System { get; } = new(Dns.GetHostAddressesAsync, ConnectAsync);

    public static async ValueTask<Stream> ConnectAsync(IPAddress[] addresses, int port, CancellationToken cancellation)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, port, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
