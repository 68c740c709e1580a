using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace AfghanWatch.Benchmarks;

/// <summary>A browser's half of a circuit without a browser: fetches the page, starts a circuit from its markers, takes the drawn pages in and says so, answers every call of a script with nothing.</summary>
internal sealed partial class CircuitClient : IDisposable
{
    private const string Goodbye = "\u001e";

    private readonly ClientWebSocket _socket = new();
    private readonly SemaphoreSlim _sending = new(1, 1);
    private readonly TaskCompletionSource _started = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _drawn = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long _batches;

    /// <summary>Sizes of what was drawn, in kB.</summary>
    public string Sizes { get; private set; } = "";

    /// <summary>How often the page was drawn.</summary>
    public long Batches => Interlocked.Read(ref _batches);

    /// <summary>Opens the page of an address and waits until its circuit has taken it over.</summary>
    public static async Task<CircuitClient> OpenAsync(HttpClient http, string path)
    {
        var client = new CircuitClient();
        var page = await http.GetStringAsync(new Uri(path, UriKind.Relative));
        var markers = new JsonArray([.. Marker().Matches(page).Select(match => JsonNode.Parse(match.Groups[1].Value)!).Where(marker => (string?)marker["type"] == "server")]);
        var state = State().Match(page) is { Success: true } match ? match.Groups[1].Value : "";
        var address = http.BaseAddress!;
        await client._socket.ConnectAsync(new Uri($"ws://{address.Authority}/_blazor"), CancellationToken.None);
        await client._socket.SendAsync(Encoding.UTF8.GetBytes("{\"protocol\":\"blazorpack\",\"version\":1}" + Goodbye), WebSocketMessageType.Text, true, CancellationToken.None);
        _ = Task.Run(client.ListenAsync);
        _ = Task.Run(client.PingAsync);
        await client.SendAsync(1, new Dictionary<string, string>(), "0", "StartCircuit", new object?[] { address.ToString(), new Uri(address, path).ToString(), "[]", state }, Array.Empty<object?>());
        await client._started.Task.WaitAsync(TimeSpan.FromMinutes(2));
        var operations = new JsonObject
        {
            ["batchId"] = 1,
            ["operations"] = new JsonArray([.. markers.Select((marker, i) => new JsonObject { ["type"] = "add", ["ssrComponentId"] = i + 1, ["marker"] = marker!.DeepClone() })]),
        };
        await client.SendAsync(1, new Dictionary<string, string>(), null, "UpdateRootComponents", new object?[] { operations.ToJsonString(), state }, Array.Empty<object?>());
        await client._drawn.Task.WaitAsync(TimeSpan.FromMinutes(2));
        return client;
    }

    public void Dispose()
    {
        _socket.Dispose();
        _sending.Dispose();
    }

    private async Task PingAsync()
    {
        while (_socket.State == WebSocketState.Open)
        {
            await Task.Delay(TimeSpan.FromSeconds(10));
            await SendAsync(6);
        }
    }

    private async Task SendAsync(params object?[] message)
    {
        await _sending.WaitAsync();
        try
        {
            await _socket.SendAsync(BlazorPack.Frame(message), WebSocketMessageType.Binary, true, CancellationToken.None);
        }
        finally
        {
            _sending.Release();
        }
    }

    private async Task ListenAsync()
    {
        try
        {
            var buffer = new byte[1 << 20];
            var (held, greeted) = (0, false);
            while (true)
            {
                if (held == buffer.Length)
                {
                    Array.Resize(ref buffer, buffer.Length * 2);
                }

                var received = await _socket.ReceiveAsync(buffer.AsMemory(held), CancellationToken.None);
                if (received.MessageType == WebSocketMessageType.Close)
                {
                    throw new WebSocketException("The server closed the circuit.");
                }

                held += received.Count;
                var from = 0;
                if (!greeted && buffer.AsSpan(0, held).IndexOf((byte)0x1E) is >= 0 and var end)
                {
                    (greeted, from) = (true, end + 1);
                }

                while (greeted && BlazorPack.Next(buffer.AsSpan(from, held - from), out var used) is { } message)
                {
                    from += used;
                    await TakeAsync(message);
                }

                buffer.AsSpan(from, held - from).CopyTo(buffer);
                held -= from;
            }
        }
        catch (Exception fault)
        {
            _started.TrySetException(fault);
            _drawn.TrySetException(fault);
        }
    }

    private async Task TakeAsync(object?[] message)
    {
        switch (message[0], message.Length > 3 ? message[3] : null)
        {
            case (3L, _):
                _started.TrySetResult();
                break;
            case (1L, "JS.RenderBatch"):
                Interlocked.Increment(ref _batches);
                Sizes += string.Create(System.Globalization.CultureInfo.InvariantCulture, $" {(int)((object?[])message[4]!)[1]! / 1000.0:0.0}");
                await SendAsync(1, new Dictionary<string, string>(), null, "OnRenderCompleted", new object?[] { ((object?[])message[4]!)[0], null }, Array.Empty<object?>());
                break;
            case (1L, "JS.EndUpdateRootComponents"):
                _drawn.TrySetResult();
                break;
            case (1L, "JS.BeginInvokeJS"):
                var task = (long)((object?[])message[4]!)[0]!;
                await SendAsync(1, new Dictionary<string, string>(), null, "EndInvokeJSFromDotNet", new object?[] { task, true, $"[{task},true,null]" }, Array.Empty<object?>());
                break;
            case (1L, "JS.Error") or (7L, _):
                throw new InvalidOperationException("The circuit failed: " + string.Join(' ', (message[0] is 1L ? (object?[])message[4]! : message).Select(part => part?.ToString())));
        }
    }

    [GeneratedRegex("<!--Blazor:(\\{.*?\\})-->", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Marker();

    [GeneratedRegex("<!--Blazor-Server-Component-State:(.*?)-->", RegexOptions.CultureInvariant)]
    private static partial Regex State();
}
