using System.Globalization;
using System.Text;
using AfghanWatch.News;

namespace AfghanWatch.Benchmarks;

/// <summary>Draws how an answer's processor time grows with the archive: the same script, clicked by one analyst on each store.</summary>
internal static class GrowthBenchmark
{
    private const double Left = 60;
    private const double Right = 560;
    private const double Bottom = 300;
    private const double Top = 30;

    private static readonly (Click What, string Name, string Colour)[] Lines =
    [
        (Click.FirstPage, "first page, kept", "#1b6ca8"), (Click.NextPage, "next page", "#00838f"), (Click.TwoFilters, "two filters", "#b4540a"), (Click.Search, "three words", "#2e7d32"),
        (Click.BestFirst, "three words, best first", "#827717"), (Click.Actor, "actor page", "#7b1fa2"), (Click.Event, "event page", "#5d4037"), (Click.FiguresFiltered, "figures, filtered", "#c2185b"),
    ];

    /// <param name="folders">Stores, smallest first.</param>
    public static async Task RunAsync(IReadOnlyList<NewsOptions> folders, string file)
    {
        var stores = new List<(int Articles, Dictionary<Click, double> Processor)>();
        foreach (var options in folders)
        {
            stores.Add(await AnalystBenchmark.MeanAsync(options, 480));
            GC.Collect(2, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        }

        Console.WriteLine($"| processor ms an answer, alone | {string.Join(" | ", stores.Select(store => store.Articles.ToString("N0", CultureInfo.InvariantCulture)))} |");
        Console.WriteLine($"| --- |{string.Concat(stores.Select(_ => " --- |"))}");
        foreach (var what in Enum.GetValues<Click>())
        {
            Console.WriteLine($"| {what} | {string.Join(" | ", stores.Select(store => store.Processor.GetValueOrDefault(what).ToString("0.0", CultureInfo.InvariantCulture)))} |");
        }

        await File.WriteAllTextAsync(file, Drawing(stores));
    }

    private static string Drawing(List<(int Articles, Dictionary<Click, double> Processor)> stores)
    {
        var (least, most) = (Math.Log10(stores[0].Articles), Math.Log10(stores[^1].Articles));
        var drawing = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 720 340\" font-family=\"sans-serif\" font-size=\"12\"><title>Processor milliseconds of an answer as the archive grows</title><rect width=\"720\" height=\"340\" fill=\"#fff\"/>\n");
        foreach (var level in new[] { 0.1, 1, 10, 100 })
        {
            drawing.Append(CultureInfo.InvariantCulture, $"<line x1=\"{Left}\" x2=\"{Right}\" y1=\"{Y(level):0.0}\" y2=\"{Y(level):0.0}\" stroke=\"{(level == 100 ? "#c00" : "#ddd")}\"/><text x=\"{Left - 6}\" y=\"{Y(level) + 4:0.0}\" text-anchor=\"end\">{level} ms</text>\n");
        }

        foreach (var (articles, _) in stores)
        {
            drawing.Append(CultureInfo.InvariantCulture, $"<text x=\"{X(articles):0.0}\" y=\"{Bottom + 20}\" text-anchor=\"middle\">{articles:N0}</text>\n");
        }

        // Names stand at the end of their line, but not in each other.
        var free = double.MinValue;
        foreach (var (what, name, colour) in Lines.Where(line => stores[^1].Processor.ContainsKey(line.What)).OrderBy(line => Y(stores[^1].Processor[line.What])))
        {
            var points = string.Join(' ', stores.Where(store => store.Processor.ContainsKey(what)).Select(store => string.Create(CultureInfo.InvariantCulture, $"{X(store.Articles):0.0},{Y(store.Processor[what]):0.0}")));
            free = Math.Max(Y(stores[^1].Processor[what]) + 4, free + 14);
            drawing.Append(CultureInfo.InvariantCulture, $"<polyline fill=\"none\" stroke=\"{colour}\" stroke-width=\"2\" points=\"{points}\"/><text x=\"{Right + 8}\" y=\"{free:0.0}\" fill=\"{colour}\">{name}</text>\n");
        }

        return drawing.Append("</svg>\n").ToString();

        double X(int articles) => Left + 40 + ((Right - Left - 40) * (Math.Log10(articles) - least) / Math.Max(0.1, most - least));

        static double Y(double milliseconds) => Bottom - ((Bottom - Top) * (Math.Log10(Math.Max(0.05, milliseconds)) + 1) / 3.2);
    }
}
