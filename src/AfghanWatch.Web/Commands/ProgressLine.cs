using AfghanWatch.News.Ingest;

namespace AfghanWatch.Web.Commands;

/// <summary>One line on standard error that counts up; silent when that is no terminal.</summary>
internal sealed class ProgressLine(string what) : IProgress<IngestReport>, IProgress<int>, IProgress<string>, IDisposable
{
    private readonly bool _shown = !Console.IsErrorRedirected;
    private long _last;

    public void Report(IngestReport value) => Write($"{what}: {value}");

    public void Report(int value) => Write($"{what}: {value}");

    public void Report(string value) => Write($"{what}: {value}");

    public void Dispose()
    {
        if (_shown && _last != 0)
        {
            Console.Error.WriteLine();
        }
    }

    private void Write(string line)
    {
        if (!_shown || Environment.TickCount64 - _last < 100)
        {
            return;
        }

        _last = Environment.TickCount64;
        Console.Error.Write($"\r\u001b[K{line}");
    }
}
