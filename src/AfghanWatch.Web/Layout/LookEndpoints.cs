using Microsoft.AspNetCore.Localization;

namespace AfghanWatch.Web.Layout;

/// <summary>Plain links that set a cookie and lead back: language, theme, density. They work without script.</summary>
internal static class LookEndpoints
{
    public static IReadOnlyList<string> Languages { get; } = ["en", "tr"];

    public static void MapLook(this WebApplication app)
    {
        app.MapGet("/culture", (HttpContext http, string? set, string? back) =>
        {
            if (Look.Known(set, Languages) is { } language)
            {
                Keep(http, CookieRequestCultureProvider.DefaultCookieName, CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(language)));
            }

            return Results.LocalRedirect(LocalPath(back));
        });
        app.MapGet("/theme", (HttpContext http, string? set, string? back) => Set(http, Look.ThemeCookie, Look.Known(set, Look.Themes), back));
        app.MapGet("/density", (HttpContext http, string? set, string? back) => Set(http, Look.DensityCookie, Look.Known(set, Look.Densities), back));
    }

    /// <summary>The path to go back to, or the start page for anything that would leave this site.</summary>
    internal static string LocalPath(string? back) =>
        back is ['/', ..] && !(back.Length > 1 && back[1] is '/' or '\\') && !back.Any(char.IsControl) ? back : "/";

    private static IResult Set(HttpContext http, string cookie, string? value, string? back)
    {
        if (value is not null)
        {
            Keep(http, cookie, value);
        }

        return Results.LocalRedirect(LocalPath(back));
    }

    // Script may read these: the key listener changes the density without a reload.
    internal static void Keep(HttpContext http, string cookie, string value) => http.Response.Cookies.Append(cookie, value, new CookieOptions
    {
        Path = "/",
        MaxAge = TimeSpan.FromDays(365),
        SameSite = SameSiteMode.Lax,
        HttpOnly = false,
        IsEssential = true,
        Secure = http.Request.IsHttps,
    });
}
