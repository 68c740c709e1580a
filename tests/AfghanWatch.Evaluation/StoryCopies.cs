using System.Text.RegularExpressions;

namespace AfghanWatch.Evaluation;

/// <summary>
/// Makes of single reports what outlets make of them: another dateline, the end cut, paragraphs dropped, paragraphs of the house put in, British spelling, common words
/// replaced, and several of these at once. The same seed makes the same copies.
/// </summary>
internal static partial class StoryCopies
{
    private const int FewestWords = 60;
    private const int MostCopies = 4;
    private static readonly string[] Kinds = ["dateline", "cut", "drop", "house", "spelling", "mix", "spun", "spunCut"];

    private static readonly string[] House =
    [
        "Sign up for our weekly briefing and never miss a headline from the region.", "This is a developing story and will be updated as more information becomes available.",
        "Our correspondents rely on readers like you. A small monthly sum keeps this page open to everyone.", "Read also: Bakers of Kayseri raise the price of bread for the second time this year",
        "Market watch: gold climbed half a point on Tuesday while the lira traded sideways against the euro in thin volumes, dealers at two private banks said.",
        "Analysts say the coming weeks will show whether the policy holds. Earlier governments tried similar steps with mixed results, and public opinion remains split along familiar lines.",
        "The newspaper could not verify all of the claims in this report.", "Turkey lies where Europe and Asia meet and has long been a bridge for trade, travel and people on the move.",
        "In other news, the national volleyball team beat Serbia in straight sets on Sunday evening to reach the final of the tournament.",
    ];

    private static readonly string[] TurkishHouse =
    [
        "Haberin devamı ve benzer içerikler için mobil uygulamamızı indirin.", "Bölgedeki gelişmeleri aktarmayı sürdüreceğiz.", "Bültenimize abone olarak günün öne çıkan başlıklarını okuyabilirsiniz.",
        "Öte yandan hafta sonu yurdun büyük bölümünde sağanak yağış bekleniyor; meteoroloji sürücüleri dikkatli olmaya çağırdı.", "Uzmanlar, önümüzdeki haftaların tablonun yönünü belirleyeceğini söylüyor.",
        "Milli voleybol takımı pazar akşamı Sırbistan'ı yenerek finale yükseldi.",
    ];

    private static readonly string[] Datelines = ["ANKARA (Reuters) - ", "ISTANBUL, AFP — ", "KABUL: ", "ANKARA, Turkey (AP) — ", "By our foreign desk. ", ""];
    private static readonly string[] TurkishDatelines = ["ANKARA (AA) - ", "İSTANBUL, (DHA)- ", "KABİL - İHA / ", "HABER MERKEZİ - ", ""];
    private static readonly (string Usual, string British)[] Spellings = [("organiz", "organis"), ("recogniz", "recognis"), ("defense", "defence"), ("center", "centre"), ("honor", "honour"), ("neighbor", "neighbour"), ("program ", "programme "), ("traveled", "travelled"), ("U.S.", "US"), ("meters", "metres"), ("percent", "per cent")];

    private static readonly Dictionary<string, string> Other = Words(
        """
        said stated|soldiers troops|troops soldiers|help assistance|support backing|talks negotiations|meeting gathering|withdrawal pullout|began started|ended concluded|also likewise|many numerous|airport airfield|country nation|government administration
        people individuals|killed slain|wounded injured|large big|small little|quickly rapidly|asked requested|called urged|leave depart|left departed|border frontier|children kids|school academy|plan scheme|plans schemes|offered proposed|refused declined
        agreed consented|important significant|difficult hard|build construct|built constructed|sent dispatched|after following|however nevertheless|money funds|city town|reporters journalists|statement declaration|situation circumstances|attack assault
        attacks assaults|refugees migrants|women females|hospital clinic|arrested detained|detained apprehended|announced declared|warned cautioned|need require|needed required|new fresh|first initial|last final|found discovered|gave provided|give provide
        söyledi aktardı|belirtti kaydetti|açıkladı duyurdu|asker birlik|yardım destek|görüşme temas|toplantı buluşma|ülke memleket|büyük geniş|önemli mühim|sınır hudut|göçmen sığınmacı|öğrenci talebe|şehir kent|ancak fakat|çünkü zira|önce evvel|karar hüküm
        yetkililer görevliler|yıl sene|uçak tayyare|havalimanı havaalanı|çalışma faaliyet|güvenlik emniyet|saldırı taarruz|kişi şahıs|tüm bütün
        """);

    public static List<LabelledArticle> Of(IEnumerable<(LabelledArticle Article, bool IsTurkish)> reports, int seed)
    {
        var random = new Random(seed);
        var made = new List<LabelledArticle>();
        foreach (var (report, isTurkish) in reports)
        {
            var paragraphs = Paragraphs(report.Text);
            var copies = report.Text.Split(' ').Length < FewestWords ? 0 : random.Next(MostCopies + 1);
            made.Add(report with { Story = copies > 0 ? report.Id : null });
            for (var i = 1; i <= copies; i++)
            {
                var kind = Kinds[random.Next(Kinds.Length)];
                made.Add(report with { Id = $"{report.Id}-{i}", Story = report.Id, Kind = kind, Text = Copy([.. paragraphs], kind, isTurkish, random), Outlet = null });
            }
        }

        return made;
    }

    private static string Copy(List<string> paragraphs, string kind, bool isTurkish, Random random)
    {
        if (kind is "dateline" or "mix")
        {
            paragraphs[0] = Pick(isTurkish ? TurkishDatelines : Datelines, random) + Dateline().Replace(paragraphs[0], "");
        }

        if (kind is "cut" or "mix" or "spunCut")
        {
            paragraphs = paragraphs[..Math.Max(1, (int)Math.Round(paragraphs.Count * (0.4 + (0.4 * random.NextDouble()))))];
        }

        if (kind is "drop" or "mix")
        {
            for (var drops = Math.Max(1, (int)(paragraphs.Count * (0.05 + (0.35 * random.NextDouble())))); drops > 0 && paragraphs.Count > 1; drops--)
            {
                paragraphs.RemoveAt(random.Next(paragraphs.Count));
            }
        }

        if (kind is "house" or "mix")
        {
            for (var more = random.Next(1, 5); more > 0; more--)
            {
                paragraphs.Insert(random.Next(paragraphs.Count + 1), Pick(isTurkish ? TurkishHouse : House, random));
            }
        }

        if (kind is "spelling" or "mix")
        {
            paragraphs = paragraphs.ConvertAll(paragraph => Spellings.Aggregate(paragraph, (text, spelling) => text.Replace(spelling.Usual, spelling.British, StringComparison.Ordinal)));
        }

        if (kind is "spun" or "spunCut")
        {
            paragraphs = paragraphs.ConvertAll(paragraph => Word().Replace(paragraph, word => Other.TryGetValue(word.Value, out var other) && random.Next(10) > 0 ? other : word.Value));
        }

        return string.Join(Pick(["\n\n", "\n\n", "\n", " "], random), paragraphs);
    }

    /// <summary>Paragraphs, or sentences where there are few.</summary>
    private static List<string> Paragraphs(string text)
    {
        var paragraphs = Blank().Split(text).Where(paragraph => paragraph.Trim().Length > 0).ToList();
        return paragraphs.Count >= 4 ? paragraphs : [.. SentenceEnd().Split(text).Where(sentence => sentence.Trim().Length > 0)];
    }

    private static string Pick(string[] from, Random random) => from[random.Next(from.Length)];

    private static Dictionary<string, string> Words(string pairs) => pairs.Split(['|', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split(' ')).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    [GeneratedRegex(@"\n\s*\n", RegexOptions.NonBacktracking)]
    private static partial Regex Blank();

    [GeneratedRegex(@"(?<=[.!?”""])\s+(?=[A-ZÇĞİÖŞÜ“""])")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"\p{L}+", RegexOptions.NonBacktracking)]
    private static partial Regex Word();

    [GeneratedRegex(@"^[A-ZÇĞİÖŞÜ][\p{L} ,.]{0,30}(?:\([^)]{1,30}\) ?)?[-–—:] ?", RegexOptions.NonBacktracking)]
    private static partial Regex Dateline();
}
