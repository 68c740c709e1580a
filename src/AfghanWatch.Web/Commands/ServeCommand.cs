using System.CommandLine;
using System.Globalization;
using AfghanWatch.News;
using AfghanWatch.News.Ingest;
using AfghanWatch.News.Store;
using AfghanWatch.News.Vocabulary;
using Serilog;
using Serilog.Events;

namespace AfghanWatch.Web.Commands;

/// <summary><c>serve</c>: the dashboard.</summary>
internal static class ServeCommand
{
    private const string DefaultUrl = "http://localhost:5080";

    public static Command Create(string[] settingArgs)
    {
        var command = new Command("serve", "Starts the dashboard; settings as --Section:Key=value, addresses as --urls.");
        command.SetAction((_, cancellation) => RunAsync(settingArgs, cancellation));
        return command;
    }

    public static async Task<int> RunAsync(string[] settingArgs, CancellationToken cancellation)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = settingArgs, ContentRootPath = AppContext.BaseDirectory, ApplicationName = typeof(ServeCommand).Assembly.GetName().Name });
        builder.Configuration.AddEnvironmentVariables("AFGHANWATCH_").AddCommandLine(settingArgs);
        var (settings, faults) = Settings.Read(builder.Configuration);
        if (settings is null)
        {
            await ToolHost.SayAsync(faults);
            return CommandLine.Wrong;
        }

        if (string.IsNullOrEmpty(builder.Configuration["urls"]))
        {
            builder.WebHost.UseUrls(DefaultUrl);
        }

        // Package assets are found from a build folder only in Development unless asked for; from a published folder always.
        builder.WebHost.UseStaticWebAssets();
        UseSerilog(builder, settings.News.Data.Directory);
        builder.Services.AddNews(settings.News).AddSingleton(settings.Web).AddPages();
        builder.Services.AddHostedService<StoreWatch>();
        builder.Services.AddSingleton<StartUp>().AddHostedService(sp => sp.GetRequiredService<StartUp>());
        builder.Services.AddHostedService<FetchWorker>();
        builder.Services.AddHostedService<ListReading>();
        await using var app = builder.Build();
        app.UseMiddleware<RequestSummary>();
        app.MapHealth();
        app.MapPages();

        _ = app.Services.GetRequiredService<DossierVocabulary>();
        await app.Services.GetRequiredService<StorePreparation>().RunAsync(cancellation);
        app.Lifetime.ApplicationStarted.Register(() =>
        {
            Console.WriteLine($"Data folder: {Path.GetFullPath(settings.News.Data.Directory)}");
            Console.WriteLine($"AfghanWatch is ready: {string.Join(' ', app.Urls)}");
        });
        try
        {
            await app.RunAsync(cancellation);
        }
        catch (IOException fault) when (fault.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException)
        {
            await Console.Error.WriteLineAsync($"The address is in use by another program: {fault.Message} Use another with --urls=http://localhost:5081.");
            return CommandLine.Wrong;
        }
        finally
        {
            await Log.CloseAndFlushAsync();
        }

        return CommandLine.Done;
    }

    private static void UseSerilog(WebApplicationBuilder builder, string dataDirectory)
    {
        Log.Logger = new LoggerConfiguration()
            .MinimumLevel.Information()
            .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
            .MinimumLevel.Override("Microsoft.EntityFrameworkCore", LogEventLevel.Warning)

            // A failed start is told once, in words, where the command ends.
            .MinimumLevel.Override("Microsoft.Extensions.Hosting.Internal.Host", LogEventLevel.Fatal)
            .ReadFrom.Configuration(builder.Configuration)
            .WriteTo.Console(formatProvider: CultureInfo.InvariantCulture, outputTemplate: "{Timestamp:HH:mm:ss} {Level:u3} {Message:lj}{NewLine}{Exception}")
            .WriteTo.File(
                Path.Combine(dataDirectory, "logs", "afghanwatch-.log"),
                formatProvider: CultureInfo.InvariantCulture,
                rollingInterval: RollingInterval.Day,
                retainedFileCountLimit: 31,
                fileSizeLimitBytes: 64 * 1024 * 1024,
                rollOnFileSizeLimit: true,
                outputTemplate: "{Timestamp:yyyy-MM-dd HH:mm:ss.fff zzz} {Level:u3} {SourceContext} {Message:lj}{NewLine}{Exception}")
            .CreateLogger();
        builder.Logging.ClearProviders();
        builder.Logging.AddSerilog(dispose: true);
    }
}
