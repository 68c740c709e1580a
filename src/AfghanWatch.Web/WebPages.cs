using AfghanWatch.Web.Features.Articles;
using AfghanWatch.Web.Features.Figures;
using AfghanWatch.Web.Features.Events;
using AfghanWatch.Web.Features.Queue;
using AfghanWatch.Web.Features.Search;
using AfghanWatch.Web.Features.Settings;
using AfghanWatch.Web.Features.Sources;
using AfghanWatch.Web.Features.Timeline;
using AfghanWatch.Web.Features.Tray;
using AfghanWatch.Web.Features.Views;
using AfghanWatch.Web.Layout;
using AfghanWatch.Web.Shared;
using AfghanWatch.Web.Resources;
using Microsoft.Extensions.Localization;
using Radzen;

namespace AfghanWatch.Web;

/// <summary>The pages' part of the web program.</summary>
internal static class WebPages
{
    /// <summary>How long the server keeps a reader's page after the connection is lost; the browser tries until then. Longer would keep the memory of readers who are gone.</summary>
    internal static readonly TimeSpan CircuitRetention = TimeSpan.FromMinutes(5);

    public static IServiceCollection AddPages(this IServiceCollection services)
    {
        services.AddRazorComponents().AddInteractiveServerComponents(options => options.DisconnectedCircuitRetentionPeriod = CircuitRetention);
        services.AddRadzenComponents();
        services.AddLocalization();

        // It has no state: every component of every open page would have one of its own.
        services.AddSingleton(typeof(IStringLocalizer<>), typeof(StringLocalizer<>));
        services.Configure<RequestLocalizationOptions>(options =>
        {
            var languages = LookEndpoints.Languages.ToArray();
            options.SetDefaultCulture(languages[0]).AddSupportedCultures(languages).AddSupportedUICultures(languages);
            options.ApplyCurrentCultureToResponseHeaders = true;
        });
        services.AddSingleton<CarryStore>();
        services.AddScoped<Carry>();
        services.AddScoped<FailureLog>();
        services.AddScoped(provider => new KeyMap(() => provider.GetRequiredService<IStringLocalizer<Texts>>()["Key.Space"]));
        services.AddScoped(provider => new ReaderTime(provider.GetRequiredService<WebOptions>().TimeZone));
        services.AddScoped<TimelineReader>();
        services.AddDecisions();
        return services;
    }

    public static WebApplication MapPages(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment())
        {
            app.UseExceptionHandler("/error", createScopeForErrors: true);
        }

        app.UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true);
        app.UseRequestLocalization();
        app.UseMiddleware<StillReading>();
        app.Use((http, next) =>
        {
            http.RequestServices.GetRequiredService<KeyMap>().Use(http.Request.Cookies[KeyMap.Cookie]);
            http.RequestServices.GetRequiredService<ReaderTime>().Use(http.Request.Cookies[ReaderTime.Cookie]);
            return next(http);
        });
        app.UseAntiforgery();
        app.MapStaticAssets();
        app.MapLook();
        app.MapSettings();
        app.MapDecisions();
        app.MapStories();
        app.MapEvents();
        app.MapSources();
        app.MapFigures();
        app.MapViews();
        app.MapTray();
        app.MapSearch();
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode();
        return app;
    }
}
