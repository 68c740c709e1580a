using System.Collections.Frozen;

namespace AfghanWatch.News.Ingest.Extracting.Feeds;

/// <summary>Month names of the languages whose feeds are read, folded; and the zone names seen in feeds.</summary>
internal static class DateWords
{
    /// <summary>Months of the Solar Hijri calendar are 101 to 112.</summary>
    public const int SolarHijri = 100;

    private static readonly string[] MonthNames =
    [
        // One line a month: English, Turkish, German, French, Spanish, Italian, Portuguese, Dutch, Russian, Azerbaijani, Arabic, Persian and Dari, Pashto and Urdu.
        "january jan ocak oca januar jaenner janner janvier janv enero ene gennaio gen janeiro januari января янв yanvar يناير ژانویه جنوری januar",
        "february feb subat sub februar fevrier fevr fev febrero febbraio fevereiro februari февраля фев fevral فبراير فوریه فبروری فروری",
        "march mar mart marz maerz mrz mars marzo marco maart mrt марта мар مارس مارچ",
        "april apr nisan nis avril avr abril abr aprile aprili апреля апр aprel أبريل ابريل آوریل اپریل",
        "may mayis mai mayo maggio mag maio mei мая май مايو مه می مئی",
        "june jun haziran haz juni juin junio giugno giu junho июня июн iyun يونيو ژوئن جون",
        "july jul temmuz tem juli juillet juil julio luglio lug julho июля июл iyul يوليو ژوئیه جولای جولائی",
        "august aug agustos agu aout agosto ago augustus августа авг avqust أغسطس اغسطس اوت آگوست اگست",
        "september sep sept eylul eyl septembre septiembre settembre set setembro сентября сен сент sentyabr سبتمبر سپتامبر سپتمبر ستمبر",
        "october oct ekim eki oktober okt octobre octubre ottobre ott outubro out октября окт oktyabr أكتوبر اكتوبر اکتبر اکتوبر",
        "november nov kasim kas novembre noviembre novembro ноября ноя noyabr نوفمبر نوامبر نومبر",
        "december dec aralik ara dezember dez decembre diciembre dic dicembre dezembro декабря дек dekabr ديسمبر دسامبر دسمبر",
    ];

    private static readonly string[] SolarNames =
    [
        "فروردین حمل", "اردیبهشت ثور", "خرداد جوزا", "تیر سرطان", "مرداد اسد", "شهریور سنبله", "مهر میزان", "آبان عقرب", "آذر قوس", "دی جدی", "بهمن دلو", "اسفند حوت",
    ];

    // These are also days of the week: Turkish Pazar and Salı never collide, French mardi and Spanish martes do.
    private static readonly FrozenSet<string> Doubtful = FrozenSet.ToFrozenSet(["mar", "mart", "dec", "set", "out", "ara", "gen", "mag", "may", "sub"], StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, int> Months = Number(MonthNames, 0).Concat(Number(SolarNames, SolarHijri))
        .GroupBy(entry => entry.Key, StringComparer.Ordinal).ToFrozenDictionary(group => group.Key, group => group.First().Value, StringComparer.Ordinal);

    // Ambiguous ones are read as feeds mean them: CST and BST American and British, IST Indian. TSİ is "Türkiye saati ile".
    private static readonly FrozenDictionary<string, int> Zones = new Dictionary<string, int>
    {
        ["z"] = 0,
        ["ut"] = 0,
        ["utc"] = 0,
        ["gmt"] = 0,
        ["wet"] = 0,
        ["west"] = 60,
        ["bst"] = 60,
        ["cet"] = 60,
        ["mez"] = 60,
        ["cest"] = 120,
        ["mesz"] = 120,
        ["eet"] = 120,
        ["eest"] = 180,
        ["msk"] = 180,
        ["msd"] = 240,
        ["trt"] = 180,
        ["tsi"] = 180,
        ["sast"] = 120,
        ["eat"] = 180,
        ["irst"] = 210,
        ["irdt"] = 270,
        ["aft"] = 270,
        ["gst"] = 240,
        ["azt"] = 240,
        ["pkt"] = 300,
        ["uzt"] = 300,
        ["tjt"] = 300,
        ["tmt"] = 300,
        ["ist"] = 330,
        ["sgt"] = 480,
        ["hkt"] = 480,
        ["awst"] = 480,
        ["jst"] = 540,
        ["kst"] = 540,
        ["aest"] = 600,
        ["aedt"] = 660,
        ["nzst"] = 720,
        ["nzdt"] = 780,
        ["nst"] = -210,
        ["ndt"] = -150,
        ["ast"] = -240,
        ["adt"] = -180,
        ["est"] = -300,
        ["edt"] = -240,
        ["cst"] = -360,
        ["cdt"] = -300,
        ["mst"] = -420,
        ["mdt"] = -360,
        ["pst"] = -480,
        ["pdt"] = -420,
        ["akst"] = -540,
        ["akdt"] = -480,
        ["hst"] = -600,
        ["brt"] = -180,
        ["art"] = -180,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static int? Month(string folded) => Months.TryGetValue(folded, out var month) ? month : null;

    public static bool IsDoubtful(string folded) => Doubtful.Contains(folded);

    /// <summary>Minutes east of Greenwich.</summary>
    public static int? Zone(string folded) => Zones.TryGetValue(folded, out var minutes) ? minutes : null;

    /// <summary>12 to add hours after noon, 0 for before noon, null for another word.</summary>
    public static int? HalfDay(string folded) => folded switch
    {
        "am" or "oo" => 0,
        "pm" or "os" => 12,
        _ => null,
    };

    private static IEnumerable<KeyValuePair<string, int>> Number(string[] lines, int offset) =>
        lines.SelectMany((line, index) => line.Split(' ').Select(name => KeyValuePair.Create(name, offset + index + 1)));
}
