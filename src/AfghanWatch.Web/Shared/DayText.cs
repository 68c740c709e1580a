using System.Globalization;

namespace AfghanWatch.Web.Shared;

/// <summary>Days and numbers as the reader's language writes them. Times of day are <see cref="ReaderTime"/>'s.</summary>
public static class DayText
{
    /// <summary>25 Aug 2021</summary>
    public static string Short(DateOnly day) => day.ToString("d MMM yyyy", CultureInfo.CurrentCulture);

    /// <summary>25 Aug</summary>
    public static string NoYear(DateOnly day) => day.ToString("d MMM", CultureInfo.CurrentCulture);

    /// <summary>25 August 2021</summary>
    public static string Long(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.CurrentCulture);

    /// <summary>Wednesday 25 August 2021; Turkish puts the weekday last.</summary>
    public static string WithWeekday(DateOnly day) => day.ToString(IsTurkish ? "d MMMM yyyy dddd" : "dddd d MMMM yyyy", CultureInfo.CurrentCulture);

    /// <summary>August 2021</summary>
    public static string Month(DateOnly day) => day.ToString("MMMM yyyy", CultureInfo.CurrentCulture);

    /// <summary>Aug 2021</summary>
    public static string ShortMonth(DateOnly day) => day.ToString("MMM yyyy", CultureInfo.CurrentCulture);

    /// <summary>Aug, and 2021 in place of January: for axes without room for both.</summary>
    public static string NarrowMonth(DateOnly day) => day.ToString(day.Month == 1 ? "yyyy" : "MMM", CultureInfo.CurrentCulture);

    /// <summary>15 – 31 Aug 2021, 28 Jul – 3 Aug 2021, 30 Dec 2020 – 2 Jan 2021; whole months and years by their name.</summary>
    public static string Range(DateOnly from, DateOnly to)
    {
        if (from == to)
        {
            return Short(from);
        }

        if (from.Day == 1 && to.AddDays(1).Day == 1)
        {
            return from.Year == to.Year && from.Month == to.Month ? Month(from)
                : from.Month == 1 && to.Month == 12 && from.Year == to.Year ? from.ToString("yyyy", CultureInfo.CurrentCulture)
                : Dash(from.ToString(from.Year == to.Year ? "MMM" : "MMM yyyy", CultureInfo.CurrentCulture), ShortMonth(to));
        }

        return from.Year != to.Year ? Dash(Short(from), Short(to))
            : from.Month != to.Month ? Dash(NoYear(from), Short(to))
            : Dash(from.Day.ToString(CultureInfo.CurrentCulture), Short(to));
    }

    /// <summary>25–27 Aug, for narrow columns.</summary>
    public static string NarrowRange(DateOnly from, DateOnly to) => from == to ? NoYear(from)
        : from.Year == to.Year && from.Month == to.Month ? $"{from.Day.ToString(CultureInfo.CurrentCulture)}–{NoYear(to)}"
        : $"{NoYear(from)}–{NoYear(to)}";

    /// <summary>1,404 or 1.404</summary>
    public static string Number(int number) => number.ToString("N0", CultureInfo.CurrentCulture);

    private static bool IsTurkish => CultureInfo.CurrentCulture.TwoLetterISOLanguageName == "tr";

    private static string Dash(string from, string to) => $"{from} – {to}";
}
