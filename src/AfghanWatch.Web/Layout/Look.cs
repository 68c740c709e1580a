using AfghanWatch.Web.Shared;

namespace AfghanWatch.Web.Layout;

/// <summary>How the reader wants the pages drawn; kept in cookies, because it is no part of a view's address.</summary>
/// <param name="Theme"><c>light</c>, <c>dark</c> or <c>system</c>.</param>
/// <param name="Density"><c>comfortable</c>, <c>standard</c> or <c>compact</c>.</param>
/// <param name="Keys">What the reader changed about the keys, as <see cref="Features.Settings.KeyMap"/> writes it.</param>
/// <param name="Zone">The time zone the reader chose.</param>
public sealed record Look(string Theme, string Density, string? Keys = null, string? Zone = null)
{
    public const string Light = "light";
    public const string Dark = "dark";
    public const string System = "system";
    public const string ThemeCookie = "aw-theme";
    public const string DensityCookie = "aw-density";

    public static IReadOnlyList<string> Themes { get; } = [Light, Dark, System];

    public static IReadOnlyList<string> Densities { get; } = ["comfortable", "standard", "compact"];

    public static Look Usual { get; } = new(System, "standard");

    public static Look Of(IRequestCookieCollection cookies) => new(
        Known(cookies[ThemeCookie], Themes) ?? Usual.Theme,
        Known(cookies[DensityCookie], Densities) ?? Usual.Density,
        cookies[Features.Settings.KeyMap.Cookie],
        cookies[ReaderTime.Cookie]);

    public static string? Known(string? value, IReadOnlyList<string> values) => value is not null && values.Contains(value) ? value : null;
}
