using System.Globalization;
using System.Text.Encodings.Web;
using AfghanWatch.News.Reading;
using AfghanWatch.Web.Resources;
using AfghanWatch.Web.Shared;
using Microsoft.Extensions.Localization;

namespace AfghanWatch.Web;

/// <summary>Reads the archive's lists into memory behind the start.</summary>
internal sealed partial class ListReading(ArchiveReading reading, ILogger<ListReading> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        try
        {
            await reading.AllAsync(stoppingToken);
        }
        catch (OperationCanceledException)
        {
            // The host stops.
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // The next page reads them itself, and says what is wrong.
            Failed(log, fault);
        }
    }

    [LoggerMessage(EventId = 115, Level = LogLevel.Error, Message = "The lists could not be read at the start")]
    private static partial void Failed(ILogger log, Exception fault);
}

/// <summary>Answers for the pages while a large archive is still being read after a start: says how far it is and asks again by itself. A small one is read before anybody sees this.</summary>
internal sealed class StillReading(RequestDelegate next, ArchiveReading reading)
{
    private const int AgainSeconds = 2;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1.5);

    public async Task InvokeAsync(HttpContext context, IStringLocalizer<Texts> texts)
    {
        if (reading.IsReady || !HttpMethods.IsGet(context.Request.Method) || !context.Request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase))
        {
            await next(context);
            return;
        }

        // A failure is the page's to tell: it asks again.
        var lists = reading.ListsAsync(context.RequestAborted);
        if (await Task.WhenAny(lists, Task.Delay(Patience, context.RequestAborted)) == lists || reading.IsReady)
        {
            await next(context);
            return;
        }

        var total = await reading.TotalAsync(context.RequestAborted);
        context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        context.Response.Headers.RetryAfter = AgainSeconds.ToString(CultureInfo.InvariantCulture);
        context.Response.Headers.CacheControl = "no-store";
        context.Response.ContentType = "text/html; charset=utf-8";
        var title = HtmlEncoder.Default.Encode(texts["Reading.Title"]);
        await context.Response.WriteAsync(
            $"""
            <!DOCTYPE html>
            <html lang="{CultureInfo.CurrentUICulture.TwoLetterISOLanguageName}">
            <head><meta charset="utf-8" /><meta name="viewport" content="width=device-width, initial-scale=1" /><meta name="color-scheme" content="light dark" /><meta http-equiv="refresh" content="{AgainSeconds}" /><title>{title} - AfghanWatch</title></head>
            <body><main><h1>{title}</h1><p role="status">{HtmlEncoder.Default.Encode(texts["Reading.Text", DayText.Number(reading.Articles), DayText.Number(total)])}</p></main></body>
            </html>
            """,
            context.RequestAborted);
    }
}
