using AfghanWatch.Web.Layout;
using AfghanWatch.Web.Shared;

namespace AfghanWatch.Web.Features.Settings;

/// <summary>Plain forms that write the reader's cookies for keys and zone and lead back.</summary>
internal static class SettingsEndpoints
{
    /// <summary>Begins the name of a field that holds a key; the action follows.</summary>
    public const string KeyField = "key:";

    public static void MapSettings(this WebApplication app)
    {
        var acts = app.MapGroup(AppUrls.SettingsPath).AddEndpointFilter(FormGuard.RefuseForeignAsync);
        acts.MapPost(AppUrls.SettingsKeys[AppUrls.SettingsPath.Length..], KeysAsync);

        // Its signature is also that of a plain request delegate, whose answer nobody would write.
        acts.MapPost(AppUrls.SettingsZone[AppUrls.SettingsPath.Length..], (Delegate)ZoneAsync);
    }

    private static async Task<IResult> KeysAsync(HttpContext http, KeyMap keys)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var what = form["do"].ToString();
        switch (what)
        {
            case "off" or "on":
                keys.Switch(what == "off");
                break;
            case "reset":
                keys.Reset();
                break;
            case var one when one.StartsWith("reset:", StringComparison.Ordinal):
                keys.Reset(one["reset:".Length..]);
                break;
            default:
                var wishes = KeyActions.All
                    .Select(action => (Action: action, Typed: form[KeyField + action.Id].FirstOrDefault()?.Trim()))
                    .Where(wish => wish.Typed is { Length: <= 40 } typed && typed != keys.Set(wish.Action.Id))
                    .Select(wish => (wish.Action, wish.Typed!))
                    .ToList();
                if (keys.Change(wishes).Count > 0)
                {
                    return new SeeOther(SettingsState.Of(wishes).ToUrl());
                }

                break;
        }

        LookEndpoints.Keep(http, KeyMap.Cookie, keys.Write());
        return new SeeOther(new SettingsState { Saved = "keys" }.ToUrl() + "#keys-set");
    }

    private static async Task<IResult> ZoneAsync(HttpContext http)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var zone = form["zone"].ToString().Trim();
        if (!ReaderTime.IsZone(zone))
        {
            return new SeeOther(new SettingsState { UnknownZone = zone.Length > 60 ? zone[..60] : zone }.ToUrl());
        }

        LookEndpoints.Keep(http, ReaderTime.Cookie, zone);
        return new SeeOther(new SettingsState { Saved = "zone" }.ToUrl());
    }
}
