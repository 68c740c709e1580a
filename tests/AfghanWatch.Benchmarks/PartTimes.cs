using System.Globalization;

namespace AfghanWatch.Benchmarks;

/// <summary>Processor times of named parts, in the order of their names; other work on the machine hardly lengthens them.</summary>
internal sealed class PartTimes
{
    private readonly SortedDictionary<string, List<double>> _parts = new(StringComparer.Ordinal);

    public async Task<T> TimeAsync<T>(string part, Func<Task<T>> ask)
    {
        var start = Environment.CpuUsage.TotalTime;
        var answer = await ask();
        var taken = (Environment.CpuUsage.TotalTime - start).TotalMilliseconds;
        (_parts.TryGetValue(part, out var times) ? times : _parts[part] = []).Add(taken);
        return answer;
    }

    public void Print()
    {
        foreach (var (part, times) in _parts)
        {
            times.Sort();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{part,-36} {times.Count,5}  median {times[times.Count / 2],7:0.00} ms  mean {times.Average(),7:0.00}  p90 {times[times.Count * 9 / 10],7:0.00}  longest {times[^1],7:0.00}"));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"load {File.ReadAllText("/proc/loadavg").Split(' ')[0]}"));
    }
}
