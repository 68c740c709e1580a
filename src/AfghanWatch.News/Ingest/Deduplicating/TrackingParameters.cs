using System.Collections.Frozen;

namespace AfghanWatch.News.Ingest.Deduplicating;

/// <summary>Query parameters that say how a reader came to a page, never which page it is.</summary>
internal static class TrackingParameters
{
    private static readonly FrozenSet<string> Names = new[]
    {
        "fbclid", "gclid", "gclsrc", "dclid", "wbraid", "gbraid", "msclkid", "yclid", "ysclid", "twclid", "ttclid", "igshid", "igsh", "li_fat_id", "mkt_tok", "_openstat",
        "ref", "ref_src", "ref_url", "refsrc", "referrer", "referer", "share", "shared", "sharetype", "sharesource", "share_source", "socialshare", "soc_src", "soc_trk",
        "cmpid", "cmp", "cid_source", "campaign", "campaign_id", "xtor", "ito", "ocid", "icid", "smid", "smtyp", "sr_share", "sref", "ncid", "nclick_check", "mbid", "taid",
        "spm", "scid", "ss_source", "ss_campaign_id", "trk", "trkcampaign", "trackingid", "tracking", "wkey", "wickedid", "s_cid", "s_kwcid", "ef_id", "epik", "guccounter",
        "guce_referrer", "guce_referrer_sig", "feature", "feedtype", "feedname", "traffic_source", "reflink", "rlink", "sfnsn", "mibextid",
        "__twitter_impression", "amp_js_v", "amp_gsa", "amp_lite", "usqp", "dicbo", "ved", "usg", "gws_rd", "_ga", "_gl", "_ke", "dm_i", "ml_subscriber", "ml_subscriber_hash",
        "cx_testid", "cx_testvariant", "cx_artpos", "nonamp", "noredirect", "nocache", "cachebuster", "timestamp", "sessionid", "phpsessid", "jsessionid", "leadsource",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] Prefixes =
        ["utm_", "utm-", "at_", "fb_", "mc_", "ga_", "hsa_", "_hs", "__hs", "pk_", "mtm_", "piwik_", "matomo_", "ns_", "vero_", "oly_", "wt_", "wt.", "itm_", "stm_", "int_cmp", "trk_", "sc_c", "dfp_", "aff_"];

    private static readonly FrozenSet<string> SometimesTracking =
        new[] { "from", "source", "src", "via", "channel", "medium", "origin", "s", "trending" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Channels = new[]
    {
        "rss", "feed", "feeds", "twitter", "tw", "x", "facebook", "fb", "whatsapp", "telegram", "linkedin", "instagram", "reddit", "newsletter", "social", "socialmedia", "mobile",
        "app", "email", "mail", "push", "amp", "homepage", "home", "google", "googlenews", "gnews", "flipboard", "applenews", "msn", "yahoo", "share",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> AmpSwitches =
        new[] { "amp", "output", "outputtype", "view", "mode", "format", "type", "tpl", "template" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the parameter can be left out without leading to another page.</summary>
    public static bool Is(string name, string value)
    {
        var lowerName = name.ToLowerInvariant();
        if (Names.Contains(lowerName) || lowerName == "amp")
        {
            return true;
        }

        foreach (var prefix in Prefixes)
        {
            if (lowerName.StartsWith(prefix, StringComparison.Ordinal))
            {
                return true;
            }
        }

        var lowerValue = value.ToLowerInvariant();
        return (lowerValue == "amp" && AmpSwitches.Contains(lowerName))
            || (SometimesTracking.Contains(lowerName) && Channels.Contains(lowerValue));
    }
}
