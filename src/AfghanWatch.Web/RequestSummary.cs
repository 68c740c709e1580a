using System.Diagnostics;

namespace AfghanWatch.Web;

/// <summary>One line a request. Package assets and the circuit's own traffic are told at debug level only.</summary>
internal sealed partial class RequestSummary(RequestDelegate next, ILogger<RequestSummary> log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var started = Stopwatch.GetTimestamp();
        try
        {
            await next(context);
        }
        finally
        {
            var path = context.Request.Path.Value ?? "/";
            var quiet = path.StartsWith("/_", StringComparison.Ordinal) || path.StartsWith("/css", StringComparison.Ordinal) || path.StartsWith("/js", StringComparison.Ordinal) || path == "/health";
            Answered(log, quiet ? LogLevel.Debug : LogLevel.Information, context.Request.Method, path, context.Response.StatusCode, Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }
    }

    [LoggerMessage(EventId = 100, Message = "{Method} {Path} {Status} in {Milliseconds:0.0} ms")]
    private static partial void Answered(ILogger log, LogLevel level, string method, string path, int status, double milliseconds);
}
