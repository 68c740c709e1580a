using System.Globalization;

namespace AfghanWatch.News;

/// <summary>Finds every fault of the settings at once, each named by its key.</summary>
public static class NewsOptionsCheck
{
    public static IReadOnlyList<string> Faults(NewsOptions options)
    {
        var faults = new List<string>();
        if (string.IsNullOrWhiteSpace(options.Data.Directory))
        {
            faults.Add("Data:Directory is empty; name the folder that holds store, logs, keys and backups.");
        }

        Range("Import:LargestFileMegabytes", options.Import.LargestFileMegabytes, 0.001, 1024);
        Range("Fetch:IntervalMinutes", options.Fetch.IntervalMinutes, 1, 7 * 24 * 60);
        Range("Fetch:LongestIntervalMinutes", options.Fetch.LongestIntervalMinutes, 1, 7 * 24 * 60);
        Range("Fetch:TimeoutSeconds", options.Fetch.TimeoutSeconds, 0.1, 600);
        Range("Fetch:IdleSeconds", options.Fetch.IdleSeconds, 0.1, 600);
        Range("Fetch:HostGapSeconds", options.Fetch.HostGapSeconds, 0, 600);
        Range("Fetch:ParallelHosts", options.Fetch.ParallelHosts, 1, 64);
        if (options.Fetch.Proxy.Length > 0 && !(Uri.TryCreate(options.Fetch.Proxy, UriKind.Absolute, out var proxy) && proxy.Scheme is "http" or "https" or "socks4" or "socks4a" or "socks5"))
        {
            faults.Add($"Fetch:Proxy is '{options.Fetch.Proxy}'; it must be an address such as http://proxy.example:3128.");
        }

        Range("Fetch:LargestAnswerMegabytes", options.Fetch.LargestAnswerMegabytes, 0.001, 1024);
        if (options.Vocabulary.Directory.Length > 0 && !Directory.Exists(options.Vocabulary.Directory))
        {
            faults.Add($"Vocabulary:Directory is '{options.Vocabulary.Directory}', which is no folder.");
        }

        return faults;

        void Range(string key, double value, double least, double most)
        {
            if (!(value >= least && value <= most))
            {
                faults.Add(string.Create(CultureInfo.InvariantCulture, $"{key} is {value}; it must be between {least} and {most}."));
            }
        }
    }
}
