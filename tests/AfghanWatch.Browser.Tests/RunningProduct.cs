using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace AfghanWatch.Browser.Tests;

/// <summary>The product's own executable: as a dashboard on a free port, or running one verb.</summary>
public sealed class RunningProduct : IAsyncDisposable
{
    private const string Urls = "--urls=";

    private static readonly Lazy<Task<string>> Archive = new(FillAsync);

    private readonly Process _process;
    private readonly StringBuilder _output = new();

    private RunningProduct(Process process, string url, string folder)
    {
        _process = process;
        Url = url;
        Folder = folder;
    }

    public string Url { get; }

    /// <summary>The data folder.</summary>
    public string Folder { get; }

    /// <summary>Set when another start is to find the data.</summary>
    public bool KeepFolder { get; set; }

    public string Output
    {
        get
        {
            lock (_output)
            {
                return _output.ToString();
            }
        }
    }

    /// <summary>Starts the dashboard and waits until it is ready and its archive is loaded.</summary>
    public static async Task<RunningProduct> StartAsync(string? folder = null, params string[] settings)
    {
        folder ??= await ArchiveAsync();
        var url = settings.FirstOrDefault(setting => setting.StartsWith(Urls, StringComparison.Ordinal))?[Urls.Length..] ?? $"http://127.0.0.1:{FreePort()}";
        var process = new Process { StartInfo = StartInfo(["serve", $"{Urls}{url}", $"--Data:Directory={folder}", "--Fetch:Automatic=false", .. settings.Where(setting => !setting.StartsWith(Urls, StringComparison.Ordinal))]) };
        var product = new RunningProduct(process, url, folder);
        process.OutputDataReceived += product.Keep;
        process.ErrorDataReceived += product.Keep;
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        using var client = new HttpClient();
        var limit = Stopwatch.StartNew();
        while (true)
        {
            if (process.HasExited || limit.Elapsed > TimeSpan.FromMinutes(3))
            {
                throw new InvalidOperationException($"The dashboard did not come up: {product.Output}");
            }

            try
            {
                if ((await client.GetStringAsync(new Uri(url + "/health"))).Contains("\"archive\":\"ready\"", StringComparison.Ordinal))
                {
                    return product;
                }
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }

            await Task.Delay(100);
        }
    }

    /// <summary>Runs one verb to its end.</summary>
    public static async Task<(int Code, string Output, string Errors)> RunAsync(string? input, params string[] args)
    {
        using var process = new Process { StartInfo = StartInfo(args) };
        process.StartInfo.RedirectStandardInput = true;
        process.StartInfo.StandardOutputEncoding = Encoding.UTF8;
        process.StartInfo.StandardInputEncoding = new UTF8Encoding(false);
        process.Start();
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        if (input is not null)
        {
            await process.StandardInput.WriteAsync(input);
        }

        process.StandardInput.Close();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await errors);
    }

    public static Process Start(params string[] args)
    {
        var process = new Process { StartInfo = StartInfo(args) };
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
        if (!KeepFolder)
        {
            Directory.Delete(Folder, recursive: true);
        }
    }

    /// <summary>Deletes the archive that others were copied from.</summary>
    public static async Task ForgetArchiveAsync()
    {
        if (Archive.IsValueCreated)
        {
            Directory.Delete(await Archive.Value, recursive: true);
        }
    }

    // A copy of a folder that a dashboard has filled with the starting archive: reading it in takes longer than all the rest of a start.
    private static async Task<string> ArchiveAsync()
    {
        var folder = Directory.CreateTempSubdirectory("aw-browser-").FullName;
        foreach (var file in Directory.GetFiles(await Archive.Value))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        }

        return folder;
    }

    private static async Task<string> FillAsync()
    {
        var folder = Directory.CreateTempSubdirectory("aw-browser-").FullName;
        await using var product = await StartAsync(folder);
        product.KeepFolder = true;
        return folder;
    }

    private static ProcessStartInfo StartInfo(string[] args)
    {
        var configuration = Path.GetFileName(Path.GetDirectoryName(AppContext.BaseDirectory.TrimEnd('/')))!;
        var executable = Path.Combine(Root, "src", "AfghanWatch.Web", "bin", configuration, "net10.0", "AfghanWatch.Web");
        var info = new ProcessStartInfo(executable) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };

        // A dashboard that lives for seconds has nothing from compiling its busy code anew at once.
        info.Environment["DOTNET_TC_CallCountingDelayMs"] = "100";
        foreach (var arg in args)
        {
            info.ArgumentList.Add(arg);
        }

        return info;
    }

    public static string Root
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "AfghanWatch.sln")))
            {
                folder = folder.Parent;
            }

            return folder?.FullName ?? throw new InvalidOperationException("AfghanWatch.sln is nowhere above the tests.");
        }
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private void Keep(object sender, DataReceivedEventArgs line)
    {
        lock (_output)
        {
            _output.AppendLine(line.Data);
        }
    }
}
