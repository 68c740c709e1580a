using System.Globalization;
using AfghanWatch.News.Ingest.Extracting.Pages;

namespace AfghanWatch.News.Ingest.Extracting.Sitemaps;

/// <summary>Whether an address of a sitemap belongs into a range of days.</summary>
internal static class SitemapPeriod
{
    private const int OldestYear = 1990;
    private const int LastYear = 2199;

    /// <summary>The day of a page: as a news sitemap says, else as its address says, else when it last changed. Null when nothing tells.</summary>
    public static DateOnly? Of(SitemapEntry entry) => entry.Published ?? UrlDate.Of(entry.Url.AbsolutePath) ?? entry.Modified;

    /// <summary>Whether a sitemap of an index may hold pages of the range: by the month or year in its own address, and by its last change.</summary>
    public static bool MayHold(SitemapEntry sitemap, DateOnly from, DateOnly to)
    {
        if (sitemap.Modified < from)
        {
            return false;
        }

        return Named(sitemap.Url.PathAndQuery) is not { } named || (named.From <= to && named.To >= from);
    }

    /// <summary>The days that an address such as <c>/sitemap-2021-08.xml</c>, <c>/2021/8/</c> or <c>?yyyy=2021&amp;mm=08</c> names.</summary>
    public static (DateOnly From, DateOnly To)? Named(string address)
    {
        if (UrlDate.Of(address) is { } day)
        {
            return (day, day);
        }

        for (var i = 0; i + 4 <= address.Length; i++)
        {
            if (!char.IsAsciiDigit(address[i]) || (i > 0 && char.IsAsciiDigit(address[i - 1])))
            {
                continue;
            }

            var end = i;
            while (end < address.Length && char.IsAsciiDigit(address[end]))
            {
                end++;
            }

            if (end - i == 6 && Month(Number(address, i, i + 4), Number(address, i + 4, end)) is { } joined)
            {
                return joined;
            }

            if (end - i == 4 && Number(address, i, end) is >= OldestYear and <= LastYear and var year)
            {
                return Month(year, After(address, end)) ?? (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
            }

            i = end;
        }

        return null;
    }

    // The month after a year: one sign, or "&mm=", between them.
    private static int After(string address, int at)
    {
        if (at < address.Length && address[at] is '-' or '_' or '/' or '.')
        {
            at++;
        }
        else if (at < address.Length && address[at] == '&' && address.IndexOf('=', at) is var equals && equals > 0 && equals - at <= 8)
        {
            at = equals + 1;
        }
        else
        {
            return 0;
        }

        var end = at;
        while (end < address.Length && char.IsAsciiDigit(address[end]))
        {
            end++;
        }

        return end - at is 1 or 2 ? Number(address, at, end) : 0;
    }

    private static int Number(string address, int start, int end) => int.Parse(address.AsSpan(start, end - start), NumberStyles.None, CultureInfo.InvariantCulture);

    private static (DateOnly From, DateOnly To)? Month(int year, int month) => year is >= OldestYear and <= LastYear && month is >= 1 and <= 12
        ? (new DateOnly(year, month, 1), new DateOnly(year, month, DateTime.DaysInMonth(year, month)))
        : null;
}
